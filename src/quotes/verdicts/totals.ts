import type { Claim } from '../claim.js';
import type { Mention } from '../mention.js';
import { scaled, slips, sumOf } from './arithmetic.js';
import { type Outcome, unverifiable } from './outcome.js';
import { amounts, inWords } from './wording.js';

/** Parts against their total. */
export function checkSum({ members }: Claim): Outcome {
  const parts = members.slice(0, -1);
  const total = members.at(-1);
  if (total === undefined || parts.length < 2) return unverifiable('a sum needs two parts and a total');
  const computed = sumOf(parts);
  const expected = amounts(computed, total.currency);
  const line = `${parts.map(inWords).join(' + ')} is ${expected}`;
  if (computed.meets(total.interval)) return { verdict: 'consistent', expected, explanation: line, diagnosis: null };
  const slipped = slips.some((slip) => scaled(computed, slip).meets(total.interval)) || hasSlippedPart(parts, total);
  return {
    verdict: 'inconsistent',
    expected,
    explanation: `${line}, not ${inWords(total)}`,
    diagnosis: slipped ? 'scale' : 'arithmetic',
  };
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

/** A total over years against its amount a year. */
export function checkAnnualised({ members }: Claim): Outcome {
  const [total, years, yearly] = members;
  if (total === undefined || years === undefined || yearly === undefined || years.interval.contains(0)) {
    return unverifiable('an amount a year needs a total and years');
  }
  const computed = total.interval.dividedBy(years.interval);
  const expected = amounts(computed, total.currency);
  const line = `${inWords(total)} over ${inWords(years)} is ${expected} a year`;
  if (computed.meets(yearly.interval)) return { verdict: 'consistent', expected, explanation: line, diagnosis: null };
  const slipped = slips.some((slip) => scaled(computed, slip).meets(yearly.interval));
  return {
    verdict: 'inconsistent',
    expected,
    explanation: `${line}, not ${inWords(yearly)}`,
    diagnosis: slipped ? 'scale' : 'arithmetic',
  };
}
