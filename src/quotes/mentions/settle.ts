import { Decimal } from '../../money/decimal.js';
import type { Context } from './currencies.js';
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
    if (quantity.measure === null && quantity.exponent !== null && quantity.exponent >= 6 && speaksOfMoney)
      quantity.measure = 'money';
    if (quantity.measure === null && isOfThose(reading, quantity) && counted !== undefined)
      quantity.measure = counted.measure;
    if (quantity.measure === 'count' || quantity.measure === 'personnel') counted = quantity;
    settleDigits(quantity);
  }
  return found.filter((one) => one.measure !== null && one.measure !== 'other');
}

function settleDigits(quantity: Quantity): void {
  const { other, measure, exponent } = quantity;
  if (other === null) return;
  const whole = measure === 'count' || measure === 'personnel';
  const decimalIsRead = quantity.digits.includes('.');
  if (whole && exponent === null) {
    if (decimalIsRead) quantity.digits = other;
  } else if (measure === 'money' && !decimalIsRead && !small.has(quantity.named ?? '')) {
    const value = new Decimal(quantity.digits).times(new Decimal(10).pow(exponent ?? 0));
    if (value.greaterThanOrEqualTo(absurd)) quantity.digits = other;
  } else if (!decimalIsRead && measure?.startsWith('percent')) {
    quantity.digits = other;
  }
}

function isOfThose({ tokens, lexicon }: Reading, quantity: Quantity): boolean {
  return lexicon.ofThose.before(tokens, quantity.first) !== undefined;
}

function hasCue({ tokens, lexicon }: Reading): boolean {
  return tokens.some(
    (_, at) => lexicon.cues.at(tokens, at) !== undefined || lexicon.weaklyAnnual.at(tokens, at) !== undefined,
  );
}
