import type { Interval } from '../../money/interval.js';
import type { Claim, Diagnosis } from '../claim.js';
import { negated, percentChange, ratioOf, scaled, slipped } from './arithmetic.js';
import { agrees, eitherWay, magnitude, type SizedChange, sizedChange, sizeInWords } from './change-size.js';
import { consistent, inconsistent, inRealTerms, type Outcome, unverifiable } from './outcome.js';
import { inWords, percents } from './wording.js';

/** A percentage between two levels, with the sign that the words give it. */
export function checkPercentChange(claim: Claim): Outcome {
  const change = sizedChange(claim);
  if (change === null) return unverifiable('a change in percent needs two levels and a percentage');
  const { from, to, size } = change;
  if (from.interval.contains(0)) return unverifiable('no percentage of nothing');
  const computed = percentChange(from.interval, to.interval);
  const expected = percents(computed, true);
  const line = `${inWords(from)} → ${inWords(to)} is ${expected}`;
  if (size.unit === 'percentage_points')
    return inconsistent(expected, `${line}, not ${inWords(size)}`, 'percent_points');
  const holds = agrees(computed, change);
  if (change.real) return inRealTerms(line, holds);
  if (holds) return consistent(expected, line);
  return inconsistent(expected, `${line}, not ${sizeInWords(change)}`, cause(change, computed));
}

function cause(change: SizedChange, computed: Interval): Diagnosis {
  const [from, to] = [change.from.interval, change.to.interval];
  const stated = magnitude(change.size);
  if (change.from.unit !== 'money' && from.isBounded() && eitherWay(to.minus(from), stated)) return 'percent_points';
  // The right size with the wrong sign has no nearer cause.
  if (eitherWay(computed, stated)) return 'arithmetic';
  if (scaled(ratioOf(from, to), 100).meets(stated)) return 'by_for_to';
  if (from.isBounded() && !to.contains(0) && eitherWay(negated(percentChange(to, from)), stated)) return 'wrong_base';
  if (slipped(stated, (slip) => percentChange(from, scaled(to, slip)))) return 'scale';
  return 'arithmetic';
}
