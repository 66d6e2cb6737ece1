import type { Figure } from '../figures/figure.js';
import { labelText } from '../figures/text.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';

/** A computed number, and the interval of what it may be when the numbers it was made of were rounded. */
export interface Result {
  readonly value: Decimal;
  readonly interval: Interval;
}

/** A figure's number, in whole units. */
export function numberOf(figure: Figure): Decimal {
  return figure.measure === 'money' ? figure.money.amount : figure.value;
}

/**
 * One figure as a multiple of another. The interval is that of the corners, lowest over highest and highest over
 * lowest, and everything below is a rising function of it: no rounding is counted twice.
 *
 * @throws {MilexError} when the base is zero or negative
 */
export function ratioOf(figure: Figure, base: Figure): Result {
  const divisor = numberOf(base);
  if (divisor.lessThanOrEqualTo(0)) {
    const what = divisor.isZero() ? 'zero' : `negative, ${divisor.toFixed()}`;
    throw new MilexError(`${labelText(base)} is ${what}: nothing can be a multiple or a percentage of it`);
  }
  return { value: numberOf(figure).dividedBy(divisor), interval: ratioInterval(figure.interval, base.interval) };
}

function ratioInterval(figure: Interval, base: Interval): Interval {
  if (base.lo.greaterThan(0)) return figure.dividedBy(base);
  // A base given as "up to 50" may be next to nothing: a multiple of it has no upper bound.
  const lowest = Interval.exactly(Exact.max(0, figure.lo));
  return base.isBounded() ? Interval.atLeast(lowest.dividedBy(Interval.exactly(base.hi)).lo) : Interval.atLeast(0);
}

/** A ratio as a change in percent: 1.98 is +98. */
export function percentChangeOf({ value, interval }: Result): Result {
  return { value: value.minus(1).times(100), interval: interval.minus(one).times(hundred) };
}

/** A ratio as a share in percent: 0.1875 is 18.75. */
export function percentOf({ value, interval }: Result): Result {
  return { value: value.times(100), interval: interval.times(hundred) };
}

const one: Interval = Interval.exactly(1);
const hundred: Interval = Interval.exactly(100);

/** decimal.js rounds a power correctly to 40 digits; the exponent 1 ÷ years is itself rounded there. */
const powerError = new Exact('1e-36');

/** A ratio over so many years as the constant growth a year that leads to it, in percent: 1.1 over 2 years is +4.88. */
export function compoundGrowthOf(ratio: Result, years: number): Result {
  const exponent = new Exact(1).dividedBy(years);
  const growth = (value: Decimal, error: Decimal | number = 0): Decimal => {
    const root = value.greaterThan(0) ? value.pow(exponent) : new Exact(0);
    return root.times(new Exact(1).plus(error)).minus(1).times(100);
  };
  const { lo, hi } = ratio.interval;
  const lowest = growth(lo, powerError.negated());
  const interval = hi.isFinite() ? Interval.of(lowest, growth(hi, powerError)) : Interval.atLeast(lowest);
  return { value: growth(ratio.value), interval };
}
