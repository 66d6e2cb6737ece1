import { Decimal as DecimalJs } from 'decimal.js';
import { MilexError, shown } from './error.js';

/**
 * The library's own decimal arithmetic: 40 significant digits, half to even. It is a clone, so the global
 * configuration of decimal.js is neither read nor changed. Sums and products of money have all their digits.
 */
export const Decimal: typeof DecimalJs = DecimalJs.clone({
  defaults: true,
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  toExpNeg: -40,
  toExpPos: 60,
});

/** An exact decimal number. */
export type Decimal = DecimalJs;

/** What is accepted as an exact number; a `number` is taken as its shortest decimal form. */
export type Numeric = Decimal | string | number | bigint;

const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;

/**
 * Reads an exact number.
 *
 * @throws {MilexError} for text that is not a plain decimal number, for NaN and for infinity
 * @example decimal('50.5').times(2).toString() // '101'
 */
export function decimal(value: Numeric): Decimal {
  const isNumber = typeof value === 'string' ? plainNumber.test(value) : typeof value !== 'object' || isDecimal(value);
  if (!isNumber || !numericTypes.includes(typeof value)) throw notANumber(value);
  const result = new Decimal(typeof value === 'bigint' ? value.toString() : value);
  if (!result.isFinite()) throw notANumber(value);
  return result;
}

const numericTypes: readonly string[] = ['string', 'number', 'bigint', 'object'];

function isDecimal(value: object): boolean {
  try {
    return DecimalJs.isDecimal(value);
  } catch {
    return false;
  }
}

function notANumber(value: unknown): MilexError {
  const given = typeof value === 'object' && value !== null && isDecimal(value) ? String(value) : value;
  return new MilexError(`not a number: ${shown(given)}; write digits with a point, as in "50.5"`, {
    value,
    expected: 'digits with a point, as in "50.5"',
  });
}

const zero: Decimal = new Decimal(0);
const floorClone = Decimal.clone({ rounding: DecimalJs.ROUND_FLOOR });
const ceilClone = Decimal.clone({ rounding: DecimalJs.ROUND_CEIL });

/** What is reckoned with both numbers, rounded down and up at the 40th digit: the true result lies between the two. */
function boundsOf(a: Decimal, reckon: (a: Decimal) => Decimal): [Decimal, Decimal] {
  return [new Decimal(reckon(new floorClone(a))), new Decimal(reckon(new ceilClone(a)))];
}

export function sumBounds(a: Decimal, b: Decimal): [Decimal, Decimal] {
  return boundsOf(a, (one) => one.plus(b));
}

export function productBounds(a: Decimal, b: Decimal): [Decimal, Decimal] {
  return boundsOf(a, (one) => one.times(b));
}

export function quotientBounds(a: Decimal, b: Decimal): [Decimal, Decimal] {
  if (b.isZero()) throw new MilexError(`cannot divide ${a.toString()} by zero`);
  if (a.isZero()) return [zero, zero];
  return boundsOf(a, (one) => one.dividedBy(b));
}

/** No amount of money comes near: a result with more digits is refused, never cut. */
const mostDigits = 2500;
const exactClone = Decimal.clone({ precision: mostDigits });

/** a + b with all its digits. @throws {MilexError} when they are more than 2,500 */
export function exactSum(a: Decimal, b: Decimal): Decimal {
  if (a.isZero() || b.isZero()) return a.isZero() ? b : a;
  return exact(1 + Math.max(a.e, b.e) + Math.max(lastPlace(a), lastPlace(b)) + 1, () => new exactClone(a).plus(b));
}

/** a × b with all its digits. @throws {MilexError} when they are more than 2,500 */
export function exactProduct(a: Decimal, b: Decimal): Decimal {
  return exact(a.precision() + b.precision(), () => new exactClone(a).times(b));
}

/** How often b goes into a, as a whole number towards zero. @throws {MilexError} when it has more than 2,500 digits */
export function wholeQuotient(a: Decimal, b: Decimal): Decimal {
  return exact(Math.max(0, a.e - b.e) + 2, () => new exactClone(a).dividedToIntegerBy(b));
}

function exact(digits: number, reckon: () => Decimal): Decimal {
  if (digits <= mostDigits) return new Decimal(reckon());
  throw new MilexError(`a result of ${digits} digits; numbers of at most ${mostDigits} are reckoned with`, {
    code: 'too_large',
    expected: `at most ${mostDigits} digits`,
  });
}

/** The place of the last digit: 2 for hundredths, -3 for thousands. */
function lastPlace(value: Decimal): number {
  return value.precision() - 1 - value.e;
}
