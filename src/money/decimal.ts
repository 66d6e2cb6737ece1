import { Decimal as DecimalJs } from 'decimal.js';
import { MilexError, shown } from './error.js';

/**
 * The library's own decimal arithmetic: 40 significant digits, half to even. It is a clone, so the global
 * configuration of decimal.js is neither read nor changed.
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
  if (typeof value === 'string' && !plainNumber.test(value)) throw notANumber(value);
  const result = new Decimal(typeof value === 'bigint' ? value.toString() : value);
  if (!result.isFinite()) throw notANumber(value);
  return result;
}

function notANumber(value: Numeric): MilexError {
  return new MilexError(`not a number: ${shown(String(value))}; write digits with a point, as in "50.5"`);
}

const zero: Decimal = new Decimal(0);
const floorClone = Decimal.clone({ rounding: DecimalJs.ROUND_FLOOR });
const ceilClone = Decimal.clone({ rounding: DecimalJs.ROUND_CEIL });

/** a ÷ b rounded down and up at the 40th digit: the true quotient lies between the two. */
export function quotientBounds(a: Decimal, b: Decimal): [Decimal, Decimal] {
  if (b.isZero()) throw new MilexError(`cannot divide ${a.toString()} by zero`);
  if (a.isZero()) return [zero, zero];
  return [new Decimal(new floorClone(a).dividedBy(b)), new Decimal(new ceilClone(a).dividedBy(b))];
}
