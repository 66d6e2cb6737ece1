import { Decimal } from '../../money/decimal.js';
import { codesThatAreWords } from '../languages/currencies.js';
import { readNumeral } from './numerals.js';
import { blank, isYear, keyAt, type Numeral, type Quantity, type Reading, touches, written } from './reading.js';
import { currencyAfter, currencyBefore, readScale } from './scales.js';
import { readDecade, readMultiple, unitAfter } from './units.js';

/** Every number of a sentence with its scale and unit, also those that have none yet. */
export function readQuantities(reading: Reading): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const quantity =
      readMultiple(reading, at) ?? readDecade(reading, at) ?? readQuantity(reading, at) ?? readLone(reading, at);
    if (quantity !== undefined) quantities.push(quantity);
    at = Math.max(at + 1, quantity?.next ?? 0);
  }
  return quantities;
}

function readQuantity(reading: Reading, at: number): Quantity | undefined {
  const numeral = readNumeral(reading, at);
  if (numeral === undefined) return undefined;
  const before = numeral.inWords ? undefined : currencyBefore(reading, at);
  const { next, ...amount } = readAmount(reading, numeral, before !== undefined);
  const scaled = amount.exponent !== null;
  if (numeral.needsScale && !scaled && unitAfter(reading, numeral, next, false)?.measure !== 'percent')
    return undefined;
  const after = currencyAfter(reading, next, scaled);
  const codeIsWord = before !== undefined && codesThatAreWords.has(written(reading, before.first)) && !scaled;
  const named = after?.value ?? (codeIsWord ? undefined : before?.value);
  const core = { ...amount, first: numeral.first, ...(numeral.about && hedged) };
  if (named !== undefined) {
    // "in 2024 dollars": the year of prices.
    if (before === undefined && !scaled && isYear(amount.digits)) return undefined;
    return {
      ...blank,
      ...core,
      first: before?.first ?? core.first,
      next: after?.next ?? next,
      measure: 'money',
      named,
    };
  }
  const unit = unitAfter(reading, numeral, next, scaled);
  if (unit !== undefined) return { ...blank, ...core, ...unit };
  const gluedToWord = reading.tokens[next]?.kind === 'word' && touches(reading, next) && !numeral.inWords && !scaled;
  return gluedToWord || (isYear(amount.digits) && !scaled) ? undefined : { ...blank, ...core, next };
}

const hedged = { qualifier: 'approx' } as const;

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
      const digits = new Decimal(numeral.digits).times(new Decimal(10).pow(shift)).plus(rest.digits).toFixed();
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
  return { ...blank, ...amount, first: at, next: after.next };
}
