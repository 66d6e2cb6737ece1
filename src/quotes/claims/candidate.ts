import type { Claim } from '../claim.js';

/** A claim as it was found. */
export interface Candidate extends Claim {
  /**
   * Whether the words alone make it a claim. One that they only suggest is reported when the arithmetic bears the
   * reading out, and never as an error.
   */
  readonly certain: boolean;
}
