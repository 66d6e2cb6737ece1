import type { Interval } from '../../money/interval.js';
import type { Claim, Diagnosis } from '../claim.js';
import { negated, percentChange, scaled, slipped } from './arithmetic.js';
import {
  agrees,
  directionOf,
  eitherWay,
  magnitude,
  type SizedChange,
  sizedChange,
  sizeInWords,
} from './change-size.js';
import { consistent, inconsistent, type Outcome, unverifiable } from './outcome.js';
import { amounts, inWords, percents } from './wording.js';

/** The amount, or the percentage points, by which one level differs from another. */
export function checkDifference(claim: Claim): Outcome {
  const change = sizedChange(claim);
  if (change === null) return unverifiable('a difference needs two levels');
  const { from, to, size } = change;
  if (!from.interval.isBounded()) return unverifiable(`nothing can be taken from ${inWords(from)}`);
  const computed = to.interval.minus(from.interval);
  const isFall = computed.hi.isNegative();
  const absolute = isFall ? negated(computed) : computed;
  const amount = size.unit === 'percentage_points' ? percents(absolute) : amounts(absolute, from.currency);
  const line = isFall
    ? `${inWords(from)} − ${inWords(to)} is a fall of ${amount}`
    : `${inWords(to)} − ${inWords(from)} is ${amount}`;
  if (agrees(computed, change)) return consistent(amount, line);
  return inconsistent(amount, `${line}, not ${sizeInWords(change)}`, cause(change, absolute));
}

function cause({ from, to, size }: SizedChange, absolute: Interval): Diagnosis {
  const stated = magnitude(size);
  const isRelative =
    size.unit === 'percentage_points' &&
    !from.interval.contains(0) &&
    eitherWay(percentChange(from.interval, to.interval), stated);
  if (isRelative) return 'percent_points';
  return slipped(stated, (slip) => scaled(absolute, slip)) ? 'scale' : 'arithmetic';
}

/** A change without a stated size has only its direction to be checked. */
export function checkBareChange({ members, direction, real }: Claim): Outcome {
  const [from, to] = members;
  if (from === undefined || to === undefined) return unverifiable('a change needs two levels');
  const line = `${inWords(from)} → ${inWords(to)}`;
  const went = directionOf(from.interval, to.interval);
  if (!real && direction !== null && went !== null && went !== direction) {
    const [is, not] = went === 'up' ? ['rise', 'fall'] : ['fall', 'rise'];
    return inconsistent(`a ${is}`, `${line} is a ${is}, not a ${not}`, 'arithmetic');
  }
  return unverifiable(`${line}: no size of the change is stated`);
}
