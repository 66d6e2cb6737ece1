import type { Claim } from '../claim.js';
import type { Mention } from '../mention.js';
import { percentOf, scaled, slipped, slips, sumOf } from './arithmetic.js';
import { consistent, inconsistent, type Outcome, unverifiable } from './outcome.js';
import { amounts, inWords, percents } from './wording.js';

/** Parts against their total. */
export function checkSum({ members }: Claim): Outcome {
  const parts = members.slice(0, -1);
  const total = members.at(-1);
  if (total === undefined || parts.length < 2) return unverifiable('a sum needs two parts and a total');
  const computed = sumOf(parts);
  const expected = amounts(computed, total.currency);
  const line = `${parts.map(inWords).join(' + ')} is ${expected}`;
  if (computed.meets(total.interval)) return consistent(expected, line);
  const slip = slipped(total.interval, (factor) => scaled(computed, factor)) || hasSlippedPart(parts, total);
  return inconsistent(expected, `${line}, not ${inWords(total)}`, slip ? 'scale' : 'arithmetic');
}

/** A part written in millions for billions, or one above the total written in billions for millions. */
function hasSlippedPart(parts: readonly Mention[], total: Mention): boolean {
  return parts.some((part) => {
    const others = sumOf(parts.filter((other) => other !== part));
    return slips
      .filter((slip) => slip.greaterThan(1) || part.value.greaterThan(total.value))
      .some((slip) => others.plus(scaled(part.interval, slip)).meets(total.interval));
  });
}

/** A part in percent of its whole. */
export function checkShare({ members }: Claim): Outcome {
  const [part, whole, stated] = members;
  if (part === undefined || whole === undefined || stated === undefined)
    return unverifiable('a share needs part and whole');
  if (whole.interval.contains(0)) return unverifiable('no share of nothing');
  const computed = percentOf(part.interval, whole.interval);
  const expected = percents(computed);
  const line = `${inWords(part)} of ${inWords(whole)} is ${expected}`;
  if (computed.meets(stated.interval)) return consistent(expected, line);
  const explanation = `${line}, not ${inWords(stated)}`;
  if (slipped(stated.interval, (slip) => scaled(computed, slip))) return inconsistent(expected, explanation, 'scale');
  // An increase measured by what it leads to.
  const ofEnd = percentOf(part.interval, whole.interval.plus(part.interval));
  return inconsistent(expected, explanation, ofEnd.meets(stated.interval) ? 'wrong_base' : 'arithmetic');
}

/** A total over years against its amount a year. */
export function checkAnnualised({ members }: Claim): Outcome {
  const [total, years, yearly] = members;
  if (total === undefined || years === undefined || yearly === undefined || years.interval.contains(0)) {
    return unverifiable('an amount a year needs a total and years');
  }
  const computed = total.interval.dividedBy(years.interval);
  const expected = amounts(computed, total.currency);
  const line = `${inWords(total)} over ${inWords(years)} is ${expected} a year`;
  if (computed.meets(yearly.interval)) return consistent(expected, line);
  const slip = slipped(yearly.interval, (factor) => scaled(computed, factor));
  return inconsistent(expected, `${line}, not ${inWords(yearly)}`, slip ? 'scale' : 'arithmetic');
}
