import type { Figure } from '../figures/figure.js';
import { labelText } from '../figures/text.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { type Caveat, caveatsOf } from './caveats.js';
import { type CompareOptions, waivedReasons } from './comparability.js';
import { numberOf, percentOf, type Result, ratioOf } from './number.js';

/** What part of a whole a figure is. */
export interface Share {
  readonly type: 'share';
  readonly part: Figure;
  readonly whole: Figure;
  /** In percent, 100 at most. */
  readonly percent: Result;
  readonly caveats: readonly Caveat[];
}

/**
 * The share of a part in a whole.
 *
 * @throws {ComparabilityError} for figures that are not alike, unless the reason is waived
 * @throws {MilexError} when the whole is zero, or less than the part
 * @example share(book.get('rearm-loans'), book.get('rearm-plan')).percent.value.toString() // '18.75'
 */
export function share(part: Figure, whole: Figure, options: CompareOptions = {}): Share {
  const waived = waivedReasons(part, whole, options);
  if (numberOf(part).greaterThan(numberOf(whole))) {
    throw new MilexError(`${labelText(part)} is more than ${labelText(whole)}, so it is no part of it`);
  }
  const { value, interval } = percentOf(ratioOf(part, whole));
  // A part is never more than its whole, whatever rounding allows.
  const bounded = Interval.of(interval.lo, interval.contains(100) ? 100 : interval.hi);
  return {
    type: 'share',
    part,
    whole,
    percent: { value, interval: bounded },
    caveats: caveatsOf([part, whole], waived),
  };
}
