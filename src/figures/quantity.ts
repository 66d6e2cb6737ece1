import { textArgument } from '../money/arguments.js';
import { type Decimal, decimal, Decimal as Exact, exactProduct } from '../money/decimal.js';
import { MilexError, shown } from '../money/error.js';
import type { Interval } from '../money/interval.js';
import { amountLocale } from '../money/locales/index.js';
import { tableOf } from '../money/table.js';
import { type Qualifier, writtenInterval } from '../money/written.js';
import type { QuantityFigure } from './figure.js';
import { largestShareOfGdp, worldPopulation } from './plausible.js';

/** A number that is no money, as somebody wrote it. */
export interface WrittenQuantity {
  readonly text: string;
  readonly measure: QuantityFigure['measure'];
  readonly value: Decimal;
  /** "% of GDP", "personnel", or what is counted: "nations". */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly interval: Interval;
}

const pattern =
  /^(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(?:(?<scale>thousand|million|billion) )?(?<unit>[^\d\s][^\d]*)$/;
const exponents: ReadonlyMap<string, number> = tableOf({ thousand: 3, million: 6, billion: 9 });

/**
 * Reads a quantity as English writes it: an optional hedge, a number, an optional scale, and a unit.
 *
 * @throws {MilexError} with the text and what is wrong in it
 * @example
 * parseQuantity('about 800,000 personnel').interval.toJSON() // ['720000', '880000']
 * parseQuantity('2.06 % of GDP').measure // 'percent_of_gdp'
 * parseQuantity('30 nations').unit // 'nations'
 */
export function parseQuantity(text: string): WrittenQuantity {
  const expected = 'a quantity as written, as in "800,000 personnel"';
  const fail = (what: string): never => {
    throw new MilexError(`quantity ${shown(text)}: ${what}`, { value: text, expected });
  };
  textArgument('quantity', text, expected);
  const [qualifier, unhedged] = readHedge(text.trim().replace(/[\u00a0\u202f\s]+/g, ' '));
  const { number, scale, unit: named } = pattern.exec(unhedged)?.groups ?? {};
  if (number === undefined || named === undefined) {
    return fail('expected a number of zero or more and a unit, as in "800,000 personnel" or "2.06 % of GDP"');
  }
  const factor = new Exact(10).pow(exponents.get(scale ?? '') ?? 0);
  const digits = number.replaceAll(',', '');
  const value = exactProduct(decimal(digits), factor);
  const [measure, unit] = readUnit(named);
  if (measure === 'percent_of_gdp' && value.greaterThan(largestShareOfGdp))
    fail(`more than ${largestShareOfGdp} % of GDP; check the decimal point`);
  if (measure === 'personnel' && value.greaterThan(worldPopulation)) fail('more people than there are');
  return { text, measure, value, unit, qualifier, interval: writtenInterval(digits, factor, qualifier) };
}

function readUnit(unit: string): [QuantityFigure['measure'], string] {
  if (/^(%|percent|per cent) of GDP$/i.test(unit)) return ['percent_of_gdp', '% of GDP'];
  if (/^(personnel|troops|soldiers)$/i.test(unit)) return ['personnel', unit.toLowerCase()];
  return ['count', unit];
}

function readHedge(text: string): [Qualifier, string] {
  for (const [qualifier, words] of Object.entries(amountLocale('en').hedges)) {
    const word = words.find((one) => text.toLowerCase().startsWith(one) && /^ ?\d/.test(text.slice(one.length)));
    if (word !== undefined) return [qualifier as Qualifier, text.slice(word.length).trim()];
  }
  return ['exact', text];
}
