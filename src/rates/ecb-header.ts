import { type CurrencyCode, isCurrencyCode } from '../money/currencies.js';
import { MilexError, shown, suggestion } from '../money/error.js';
import { quotedByEcb } from './ecb-currencies.js';

/** No header of the ECB comes near it. */
const longestHeader = 1000;

/** The columns of the file after the date. */
interface Header {
  readonly codes: readonly CurrencyCode[];
  /** The ECB ends every line with a comma; a line cut short lacks it. */
  readonly trailingComma: boolean;
}

/** @throws {MilexError} naming line, column and value */
export function readHeader(line: string): Header {
  const text = line.trim();
  if (text === '') throw new MilexError('line 1: nothing in it; expected the ECB\'s header, as in "Date,USD,JPY,..."');
  if (text.startsWith('<'))
    throw new MilexError(`line 1: a web page or XML, ${shown(text)}; expected the ECB's eurofxref-hist.csv`);
  if (line.length > longestHeader)
    throw new MilexError(`line 1: longer than ${longestHeader} characters, ${shown(text)}`);
  const [first = '', ...names] = text.split(',').map((name) => name.trim());
  if (first !== 'Date') throw new MilexError(`line 1, column 1: ${shown(first)}; expected "Date"`);
  const trailingComma = names.at(-1) === '';
  if (trailingComma) names.pop();
  if (names.length === 0) throw new MilexError('line 1: no currency after "Date"');
  const codes = names.map((name, i) => {
    const place = `line 1, column ${i + 2}`;
    if (!isCurrencyCode(name))
      throw new MilexError(`${place}: unknown currency ${shown(name)}${suggestion(name, quotedByEcb.keys())}`);
    if (name === 'EUR') throw new MilexError(`${place}: "EUR"; the rates are against the euro`);
    if (names.indexOf(name) !== i) throw new MilexError(`${place}: ${shown(name)} comes twice`);
    return name;
  });
  return { codes, trailingComma };
}
