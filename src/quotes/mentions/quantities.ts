import { Decimal } from '../../money/decimal.js';
import { codesThatAreWords } from '../languages/currencies.js';
import { powerOfTen } from './digits.js';
import { readNumeral } from './numerals.js';
import { isYear, keyAt, type Numeral, type Quantity, quantityOf, type Reading, touches, written } from './reading.js';
import { currencyAfter, currencyBefore, readScale } from './scales.js';
import { readDecade, readMultiple, unitAfter } from './units.js';

/** Every number of a sentence with its scale and unit, also those that have none yet. */
export function readQuantities(reading: Reading): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const quantity = mayStart(reading, at) ? readFigure(reading, at, quantities.at(-1)?.next ?? 0) : undefined;
    if (quantity !== undefined) quantities.push(quantity);
    at = Math.max(at + 1, quantity?.next ?? 0);
  }
  return quantities;
}

/** Whether a figure can start at a token: only at digits, or at a word known to begin one. */
export function mayStart({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'sign') return false;
  if (token.kind === 'number') return true;
  const following = lexicon.starters.get(token.key);
  return following === 'any' || following?.has(tokens[at + 1]?.key ?? '') === true;
}

/** @param taken the end of the figure before, whose tokens are no other's */
function readFigure(reading: Reading, at: number, taken: number): Quantity | undefined {
  if (reading.tokens[at]?.kind === 'number') return readQuantity(reading, at, taken);
  return (
    readMultiple(reading, at) ?? readDecade(reading, at) ?? readQuantity(reading, at, taken) ?? readLone(reading, at)
  );
}

function readQuantity(reading: Reading, at: number, taken: number): Quantity | undefined {
  const numeral = withHalf(reading, readNumeral(reading, at));
  if (numeral === undefined) return undefined;
  const standing = numeral.inWords ? undefined : currencyBefore(reading, at);
  const before = standing !== undefined && standing.first >= taken ? standing : undefined;
  const { digits, other, exponent, next } = readAmount(reading, numeral, before !== undefined);
  const scaled = exponent !== null;
  const first = numeral.first;
  const qualifier = numeral.about ? 'approx' : 'exact';
  const after = currencyAfter(reading, next, scaled);
  const codeIsWord = before !== undefined && !scaled && codesThatAreWords.has(written(reading, before.first));
  const named = after?.value ?? (codeIsWord ? undefined : before?.value);
  const year = !scaled && isYear(keyAt(reading, at));
  if (named !== undefined) {
    // "in 2024 dollars": the year of prices. "a euro": no sum.
    if ((year && before === undefined) || (numeral.needsScale && !scaled)) return undefined;
    const [start, end] = [before?.first ?? first, after?.next ?? next];
    return quantityOf({ first: start, next: end, digits, other, exponent, measure: 'money', named, qualifier });
  }
  const unit = unitAfter(reading, { ...numeral, digits, other }, next, scaled);
  if (numeral.needsScale && !scaled && unit?.measure !== 'percent') return undefined;
  if (unit !== undefined) {
    const { measure, inWords } = unit;
    return quantityOf({ first, next: unit.next, digits: unit.digits, other, exponent, measure, qualifier, inWords });
  }
  const gluedToWord = reading.tokens[next]?.kind === 'word' && touches(reading, next) && !numeral.inWords && !scaled;
  return year || gluedToWord
    ? undefined
    : quantityOf({ first, next, digits, other, exponent, measure: null, qualifier });
}

/** "six and a half (years)". */
function withHalf(reading: Reading, numeral: Numeral | undefined): Numeral | undefined {
  const half = numeral && reading.lexicon.andAHalf.at(reading.tokens, numeral.next);
  if (numeral === undefined || half === undefined) return numeral;
  return { ...numeral, digits: new Decimal(numeral.digits).plus('0.5').toFixed(), other: null, next: half.next };
}

interface Amount {
  readonly digits: string;
  readonly other: string | null;
  readonly exponent: number | null;
  readonly next: number;
}

/** A numeral with its scale; of several ("1 billion 200 million", "5 mil 700 millones") the sum. */
function readAmount(reading: Reading, numeral: Numeral, currencyStandsBefore: boolean): Amount {
  const { tokens, lexicon } = reading;
  const scale = readScale(reading, numeral.next, currencyStandsBefore);
  if (scale === undefined) return { digits: numeral.digits, other: numeral.other, exponent: null, next: numeral.next };
  const half = lexicon.andAHalf.at(tokens, scale.next);
  if (half !== undefined) {
    const digits = new Decimal(numeral.digits).plus('0.5').toFixed();
    return { digits, other: null, exponent: scale.value, next: half.next };
  }
  const rest = readNumeral(reading, scale.next);
  const smaller = rest && !rest.needsScale ? readScale(reading, rest.next, currencyStandsBefore) : undefined;
  if (rest !== undefined && smaller !== undefined && scale.first < scale.next) {
    const shift = smaller.value > scale.value ? scale.value : scale.value - smaller.value;
    if (shift > 0 && rest.digits.length <= shift) {
      const digits = new Decimal(numeral.digits).times(powerOfTen(shift)).plus(rest.digits).toFixed();
      return { digits, other: null, exponent: smaller.value, next: smaller.next };
    }
  }
  return { digits: numeral.digits, other: numeral.other, exponent: scale.value, next: scale.next };
}

/** "trillion-dollar", "miliard złotych": one of a scale that a currency follows. */
function readLone(reading: Reading, at: number): Quantity | undefined {
  const { tokens, lexicon } = reading;
  const lone = lexicon.lone.at(tokens, at);
  if (lone === undefined || (keyAt(reading, at - 1) === '-' && touches(reading, at))) return undefined;
  if (lexicon.vague.before(tokens, at) !== undefined || tokens[at - 1]?.kind === 'number') return undefined;
  const scale = lexicon.scales.at(tokens, at);
  const after = scale && currencyAfter(reading, scale.next, true);
  if (scale === undefined || after === undefined) return undefined;
  const amount = { digits: '1', exponent: scale.value, measure: 'money', named: after.value } as const;
  return quantityOf({ ...amount, first: at, next: after.next });
}
