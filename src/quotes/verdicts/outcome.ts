import type { Diagnosis, Verdict } from '../claim.js';

/** What recomputing a claim gives. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly expected: string | null;
  readonly explanation: string;
  readonly diagnosis: Diagnosis | null;
}

export function consistent(expected: string, explanation: string): Outcome {
  return { verdict: 'consistent', expected, explanation, diagnosis: null };
}

export function inconsistent(expected: string, explanation: string, diagnosis: Diagnosis): Outcome {
  return { verdict: 'inconsistent', expected, explanation, diagnosis };
}

export function unverifiable(explanation: string): Outcome {
  return { verdict: 'unverifiable', expected: null, explanation, diagnosis: null };
}

/** A change after inflation cannot be had from the amounts; that their nominal change is what was called real is a hint. */
export function inRealTerms(nominal: string, nominalHolds: boolean): Outcome {
  const why = `${nominal} in nominal terms; a change in real terms needs the inflation between`;
  return { ...unverifiable(why), diagnosis: nominalHolds ? 'real_for_nominal' : null };
}
