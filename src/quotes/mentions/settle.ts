import { Decimal } from '../../money/decimal.js';
import type { Context } from './currencies.js';
import { powerOfTen } from './digits.js';
import type { Quantity, Reading } from './reading.js';

/** A sum that no economy counts: where a sign may group or begin the decimals, it begins them. */
const absurd = new Decimal('1e15');
/** Currencies small enough for such sums. */
const small: ReadonlySet<string> = new Set(['rial', 'IDR', 'VND', 'LBP', 'KRW', 'won', 'COP', 'peso', 'UZS']);

/** Settles what each number is a number of, and drops those that are no figures. */
export function settleMeasures(reading: Reading, found: readonly Quantity[], context: Context): Quantity[] {
  const speaksOfMoney = context.currency !== null || found.some((one) => one.measure === 'money') || hasCue(reading);
  let counted: Quantity | undefined;
  for (const quantity of found) {
    if (quantity.measure === null && isSum(quantity, speaksOfMoney)) quantity.measure = 'money';
    if (quantity.measure === null && quantity.exponent === null && isOfThose(reading, quantity))
      quantity.measure = counted?.measure ?? null;
    if (quantity.measure === null && mayCount(quantity)) {
      const named = countedBefore(reading, quantity);
      // "gasto militar ... 559.305": beside money, a lone number may be money too.
      if (quantity.pair !== null || !found.some((one) => one.measure === 'money')) quantity.measure = named;
    }
    if (quantity.measure === 'count' || quantity.measure === 'personnel') counted = quantity;
    settleDigits(quantity);
  }
  return found.filter((one) => one.measure !== null && one.measure !== 'other');
}

/** "from 49,000 to 200,000", "300 thousand": so many of what the sentence has named, be it people or things. */
function mayCount({ exponent, digits, pair, first, next }: Quantity): boolean {
  if (pair === null && exponent === null && digits.length < 4) return false;
  return (exponent === null || exponent <= 6) && next > first && !/\.\d{1,2}$/.test(exponent === null ? digits : '');
}

/** What the words before a number count. */
function countedBefore({ tokens, lexicon }: Reading, { first }: Quantity): 'personnel' | 'count' | null {
  for (let at = first; at > 0; at--) {
    const found = lexicon.counted.before(tokens, at)?.value;
    if (found === 'personnel' || found === 'count') return found;
  }
  return null;
}

/** Milliards of nothing named are money; millions are where the sentence speaks of money. */
function isSum({ exponent, digits }: Quantity, speaksOfMoney: boolean): boolean {
  if (exponent === null || exponent < 6) return false;
  return speaksOfMoney || exponent >= 9 || Number(digits) >= 1000;
}

function settleDigits(quantity: Quantity): void {
  const { other, measure, exponent } = quantity;
  if (other === null) return;
  const whole = measure === 'count' || measure === 'personnel';
  const decimalIsRead = quantity.digits.includes('.');
  if (whole && exponent === null) {
    if (decimalIsRead) quantity.digits = other;
  } else if (measure === 'money' && !decimalIsRead && !small.has(quantity.named ?? '')) {
    const value = new Decimal(quantity.digits).times(powerOfTen(exponent ?? 0));
    if (value.greaterThanOrEqualTo(absurd)) quantity.digits = other;
  } else if (!decimalIsRead && measure?.startsWith('percent')) {
    quantity.digits = other;
  }
}

function isOfThose({ tokens, lexicon }: Reading, quantity: Quantity): boolean {
  return (
    lexicon.ofThose.before(tokens, quantity.first) !== undefined ||
    lexicon.against.before(tokens, quantity.first) !== undefined
  );
}

function hasCue({ tokens, lexicon }: Reading): boolean {
  return tokens.some(
    (_, at) => lexicon.cues.at(tokens, at) !== undefined || lexicon.weaklyAnnual.at(tokens, at) !== undefined,
  );
}
