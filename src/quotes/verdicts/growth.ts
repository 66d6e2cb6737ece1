import type { Decimal } from '../../money/decimal.js';
import { Decimal as Exact } from '../../money/decimal.js';
import { Interval } from '../../money/interval.js';
import type { Claim, Diagnosis } from '../claim.js';
import type { Mention } from '../mention.js';
import { middle, negated, percentChange, percentOf, ratioOf, scaled, slipped } from './arithmetic.js';
import { type Outcome, unverifiable } from './outcome.js';
import { amounts, inWords, percents, ratio } from './wording.js';

interface Change {
  readonly from: Mention;
  readonly to: Mention;
  readonly result: Mention;
  readonly direction: Claim['direction'];
  readonly real: boolean;
}

function changeIn({ members, direction, real }: Claim): Change | null {
  const [from, to, result] = members;
  if (from === undefined || to === undefined || result === undefined) return null;
  return { from, to, result, direction, real };
}

/** A percentage between two levels, with the sign that the words give it. */
export function checkPercentChange(claim: Claim): Outcome {
  const change = changeIn(claim);
  if (change === null) return unverifiable('a change in percent needs two levels and a percentage');
  const { from, to, result } = change;
  if (from.interval.contains(0)) return unverifiable('no percentage of nothing');
  const computed = percentChange(from.interval, to.interval);
  const holds = agrees(computed, result, claim.direction);
  const line = `${inWords(from)} → ${inWords(to)} is ${percents(computed, true)}`;
  if (claim.real) return real(line, holds);
  if (result.unit === 'percentage_points') {
    return inconsistent(percents(computed, true), `${line}, not ${inWords(result)}`, 'percent_points');
  }
  if (holds) return consistent(percents(computed, true), line);
  return inconsistent(percents(computed, true), `${line}, not ${signedResult(change)}`, percentCause(change, computed));
}

function real(line: string, nominal: boolean): Outcome {
  return {
    ...unverifiable(`${line} in nominal terms; a change in real terms needs the inflation between`),
    diagnosis: nominal ? 'real_for_nominal' : null,
  };
}

function percentCause({ from, to, result }: Change, computed: Interval): Diagnosis {
  const stated = magnitude(result);
  const meets = (interval: Interval): boolean => interval.meets(stated) || negated(interval).meets(stated);
  if (from.unit !== 'money' && difference(from, to) !== null && meets(difference(from, to) ?? computed)) return 'percent_points';
  if (scaled(ratioOf(from.interval, to.interval), 100).meets(stated)) return 'by_for_to';
  if (!to.interval.contains(0) && meets(negated(percentChange(to.interval, from.interval)))) return 'wrong_base';
  if (slipped(stated, (slip) => percentChange(from.interval, scaled(to.interval, slip)))) return 'scale';
  return 'arithmetic';
}

/** How many times one level is of another; a fraction may be of the level or of the change. */
export function checkMultiple(claim: Claim): Outcome {
  const change = changeIn(claim);
  if (change === null) return unverifiable('a multiple needs two levels');
  const { from, to, result } = change;
  if (from.interval.contains(0)) return unverifiable('no multiple of nothing');
  const computed = ratioOf(from.interval, to.interval);
  const line = `${inWords(to)} ÷ ${inWords(from)} is ${ratio(computed)}`;
  if (claim.real) return real(line, computed.meets(result.interval));
  const readings = multiplesOf(change);
  const stated = readings[0] ?? result.interval;
  if (readings.some((one) => computed.meets(one))) return consistent(ratio(computed), line);
  return inconsistent(ratio(computed), `${line}, not ${ratio(stated)}`, multipleCause(computed, stated));
}

/** "A third more" is ×4/3, "cut by a third" ×2/3 and "cut to a third" ×1/3; "halved" is ×1/2. */
function multiplesOf({ result, direction }: Change): Interval[] {
  const { value, interval } = result;
  if (value.greaterThanOrEqualTo(1) || !interval.isBounded()) return [interval];
  const one = Interval.exactly(1);
  if (direction === 'up') return [one.plus(interval)];
  return direction === 'down' ? [one.minus(interval), interval] : [interval, one.minus(interval), one.plus(interval)];
}

function multipleCause(computed: Interval, stated: Interval): Diagnosis {
  if (slipped(stated, (slip) => scaled(computed, slip))) return 'scale';
  const grows = stated.lo.greaterThanOrEqualTo(1);
  const overstated = grows
    ? computed.hi.lessThan(stated.lo) && computed.hi.greaterThan(1)
    : computed.lo.greaterThan(stated.hi) && computed.lo.lessThan(1);
  return overstated ? 'exaggeration' : 'arithmetic';
}

/** The amount, or the percentage points, between two levels. */
export function checkDifference(claim: Claim): Outcome {
  const change = changeIn(claim);
  if (change === null) return unverifiable('a difference needs two levels');
  const { from, to, result } = change;
  const computed = difference(from, to);
  if (computed === null) return unverifiable(`the difference from ${inWords(from)} has no bound`);
  const points = result.unit === 'percentage_points';
  const size = (interval: Interval): string => (points ? `${percents(interval)} of GDP` : amounts(interval, from.currency));
  const shown = size(computed.hi.isNegative() ? negated(computed) : computed);
  const line = `${inWords(to)} − ${inWords(from)} is ${computed.hi.isNegative() ? 'minus ' : ''}${shown}`;
  if (agrees(computed, result, claim.direction)) return consistent(shown, line);
  const stated = magnitude(result);
  const relative = points && !from.interval.contains(0) && meetsEitherWay(percentChange(from.interval, to.interval), stated);
  const slip = slipped(stated, (factor) => scaled(computed.hi.isNegative() ? negated(computed) : computed, factor));
  return inconsistent(
    shown,
    `${line}, not ${signedResult(change)}`,
    relative ? 'percent_points' : slip ? 'scale' : 'arithmetic',
  );
}

/** A change without a stated size has only its direction to be checked. */
export function checkBareChange({ members, direction, real: inReal }: Claim): Outcome {
  const [from, to] = members;
  if (from === undefined || to === undefined) return unverifiable('a change needs two levels');
  const line = `${inWords(from)} → ${inWords(to)}`;
  const went = to.interval.lo.greaterThan(from.interval.hi) ? 'up' : to.interval.hi.lessThan(from.interval.lo) ? 'down' : null;
  if (!inReal && direction !== null && went !== null && went !== direction) {
    return inconsistent(null, `${line} is a ${went === 'up' ? 'rise' : 'fall'}, not a ${direction === 'up' ? 'rise' : 'fall'}`, 'arithmetic');
  }
  return unverifiable(`${line}: no size of the change is stated`);
}

function difference(from: Mention, to: Mention): Interval | null {
  return from.interval.isBounded() ? to.interval.minus(from.interval) : null;
}

/** Whether a computed change meets the stated size in the direction that the words give; in either when they give none. */
function agrees(computed: Interval, result: Mention, direction: Claim['direction']): boolean {
  const stated = magnitude(result);
  const down = negatable(stated);
  if (direction === 'up') return computed.meets(stated);
  if (direction === 'down') return down.some((interval) => computed.meets(interval)) || fallsBeyond(computed, stated);
  return meetsEitherWay(computed, stated);
}

function meetsEitherWay(computed: Interval, stated: Interval): boolean {
  return computed.meets(stated) || negatable(stated).some((interval) => computed.meets(interval)) || fallsBeyond(computed, stated);
}

function negatable(interval: Interval): Interval[] {
  return interval.isBounded() ? [negated(interval)] : [];
}

/** A fall by "more than" some size. */
function fallsBeyond(computed: Interval, stated: Interval): boolean {
  return !stated.isBounded() && computed.lo.lessThanOrEqualTo(stated.lo.negated());
}

/** The stated size without a minus sign, which says the same as a word of falling. */
function magnitude({ value, interval }: Mention): Interval {
  return value.isNegative() && interval.isBounded() ? negated(interval) : interval;
}

function signedResult({ result, direction }: Change): string {
  return direction === 'down' && !result.value.isNegative() ? `a fall of ${inWords(result)}` : inWords(result);
}

/** A part in percent of its whole. */
export function checkShare({ members }: Claim): Outcome {
  const [part, whole, stated] = members;
  if (part === undefined || whole === undefined || stated === undefined) return unverifiable('a share needs part and whole');
  if (whole.interval.contains(0)) return unverifiable('no share of nothing');
  const computed = percentOf(part.interval, whole.interval);
  const line = `${inWords(part)} of ${inWords(whole)} is ${percents(computed)}`;
  if (computed.meets(stated.interval)) return consistent(percents(computed), line);
  const slip = slipped(stated.interval, (factor) => scaled(computed, factor));
  const after = part.interval.isBounded() && percentOf(part.interval, whole.interval.plus(part.interval)).meets(stated.interval);
  return inconsistent(
    percents(computed),
    `${line}, not ${inWords(stated)}`,
    slip ? 'scale' : after ? 'wrong_base' : 'arithmetic',
  );
}

function consistent(expected: string, explanation: string): Outcome {
  return { verdict: 'consistent', expected, explanation, diagnosis: null };
}

function inconsistent(expected: string | null, explanation: string, diagnosis: Diagnosis): Outcome {
  return { verdict: 'inconsistent', expected, explanation, diagnosis };
}

void middle;
export type { Decimal };
void Exact;
