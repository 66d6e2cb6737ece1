import type { Diagnosis, Verdict } from '../claim.js';

/** What recomputing a claim gives. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly expected: string | null;
  readonly explanation: string;
  readonly diagnosis: Diagnosis | null;
}

export function unverifiable(explanation: string): Outcome {
  return { verdict: 'unverifiable', expected: null, explanation, diagnosis: null };
}
