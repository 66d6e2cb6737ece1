import { type Decimal, Decimal as Exact } from '../../money/decimal.js';
import type { Interval } from '../../money/interval.js';
import type { Claim } from '../claim.js';
import type { Mention } from '../mention.js';
import { negated } from './arithmetic.js';
import { inWords } from './wording.js';

/** A change of a stated size between two levels. */
export interface SizedChange {
  readonly from: Mention;
  readonly to: Mention;
  readonly size: Mention;
  readonly direction: Claim['direction'];
  readonly real: boolean;
}

/** The members of a change by their parts; null when one is missing. */
export function sizedChange({ members, direction, real }: Claim): SizedChange | null {
  const [from, to, size] = members;
  return from === undefined || to === undefined || size === undefined ? null : { from, to, size, direction, real };
}

/** Whether a computed change has the stated size in the direction of the words; in either when they name none. */
export function agrees(computed: Interval, { size, direction }: SizedChange): boolean {
  const stated = magnitude(size);
  if (direction === 'up') return computed.meets(stated);
  if (direction === 'down') return isFall(computed, stated);
  return eitherWay(computed, stated);
}

/** Whether a computed change has a size, up or down. */
export function eitherWay(computed: Interval, size: Interval): boolean {
  return computed.meets(size) || isFall(computed, size);
}

/** A stated size without a minus sign, which says the same as a word of falling. */
export function magnitude({ value, interval }: Mention): Interval {
  return value.isNegative() && interval.isBounded() ? negated(interval) : interval;
}

/** The size as the words have it: "a fall of 7 %". */
export function sizeInWords({ size, direction }: SizedChange): string {
  return direction === 'down' && !size.value.isNegative() ? `a fall of ${inWords(size)}` : inWords(size);
}

/** Which way two levels differ for certain. */
export function directionOf(from: Interval, to: Interval): Claim['direction'] {
  if (to.lo.greaterThan(from.hi)) return 'up';
  return to.hi.lessThan(from.lo) ? 'down' : null;
}

function isFall(computed: Interval, size: Interval): boolean {
  const largest: Decimal = size.isBounded() ? size.hi.negated() : new Exact(Number.NEGATIVE_INFINITY);
  return computed.lo.lessThanOrEqualTo(size.lo.negated()) && computed.hi.greaterThanOrEqualTo(largest);
}
