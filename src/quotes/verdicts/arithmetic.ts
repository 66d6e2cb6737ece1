import { type Decimal, Decimal as Exact } from '../../money/decimal.js';
import { Interval } from '../../money/interval.js';
import type { Mention } from '../mention.js';

const one: Interval = Interval.exactly(1);
const hundred: Interval = Interval.exactly(100);

/** The interval that the amounts add up to. */
export function sumOf(parts: readonly Mention[]): Interval {
  return parts.reduce((sum, { interval }) => sum.plus(interval), Interval.exactly(0));
}

/** to ÷ from. */
export function ratioOf(from: Interval, to: Interval): Interval {
  return to.dividedBy(from);
}

/** The change from one interval to another, in percent of the first. */
export function percentChange(from: Interval, to: Interval): Interval {
  return ratioOf(from, to).minus(one).times(hundred);
}

/** A part in percent of the whole. */
export function percentOf(part: Interval, whole: Interval): Interval {
  return part.dividedBy(whole).times(hundred);
}

export function scaled(interval: Interval, factor: Decimal | number): Interval {
  return interval.times(Interval.exactly(factor));
}

export function negated(interval: Interval): Interval {
  return scaled(interval, -1);
}

/** The middle of an interval, or its lower bound when it has no upper one. */
export function middle(interval: Interval): Decimal {
  return interval.isBounded() ? interval.lo.plus(interval.hi).dividedBy(2) : new Exact(interval.lo);
}

/** Whether a slip of a thousand or a million, made somewhere, explains a stated size that has two ends. */
export function slipped(stated: Interval, withSlip: (slip: Decimal) => Interval): boolean {
  return stated.isBounded() && slips.some((slip) => withSlip(slip).meets(stated));
}

/** The slips of a thousand or a million that a wrong scale word makes. */
export const slips: readonly Decimal[] = ['1e3', '1e-3', '1e6', '1e-6'].map((factor) => new Exact(factor));
