import { Interval } from '../../money/interval.js';
import type { Claim, Diagnosis } from '../claim.js';
import { ratioOf, scaled, slipped } from './arithmetic.js';
import { type SizedChange, sizedChange } from './change-size.js';
import { consistent, inconsistent, inRealTerms, type Outcome, unverifiable } from './outcome.js';
import { inWords, ratio } from './wording.js';

/** How many times the earlier level the later one is: "doubled", "halved", "a third more". */
export function checkMultiple(claim: Claim): Outcome {
  const change = sizedChange(claim);
  if (change === null) return unverifiable('a multiple needs two levels');
  const { from, to, size } = change;
  if (from.interval.contains(0)) return unverifiable('no multiple of nothing');
  const computed = ratioOf(from.interval, to.interval);
  const expected = ratio(computed);
  const line = `${inWords(to)} ÷ ${inWords(from)} is ${expected}`;
  const readings = multiples(change);
  const holds = readings.some((one) => computed.meets(one));
  if (change.real) return inRealTerms(line, holds);
  if (holds) return consistent(expected, line);
  const stated = readings[0] ?? size.interval;
  return inconsistent(expected, `${line}, not ${ratio(stated)} ("${size.text}")`, cause(computed, stated));
}

/**
 * What a multiple may mean, the likelier first. "A third more" is ×4/3; "cut by a third" is ×2/3 and "cut to a third"
 * ×1/3; "halved" is ×1/2.
 */
function multiples({ size: { value, interval }, direction }: SizedChange): Interval[] {
  if (value.greaterThanOrEqualTo(1) || !interval.isBounded()) return [interval];
  const one = Interval.exactly(1);
  if (direction === 'up') return [one.plus(interval)];
  return direction === 'down' ? [one.minus(interval), interval] : [interval, one.minus(interval), one.plus(interval)];
}

/** Words that overstate a change of the right direction exaggerate it. */
function cause(computed: Interval, stated: Interval): Diagnosis {
  if (slipped(stated, (slip) => scaled(computed, slip))) return 'scale';
  const overstated = stated.lo.greaterThanOrEqualTo(1)
    ? computed.hi.lessThan(stated.lo) && computed.hi.greaterThan(1)
    : computed.lo.greaterThan(stated.hi) && computed.lo.lessThan(1);
  return overstated ? 'exaggeration' : 'arithmetic';
}
