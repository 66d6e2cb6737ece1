import type { Claim, ClaimKind } from '../claim.js';

/** A claim as it was found. */
export interface Candidate extends Claim {
  /** What a book says is no matter of the words. */
  readonly kind: Exclude<ClaimKind, 'book'>;
  /**
   * Whether the words alone make it a claim. One that they only suggest is reported when the arithmetic bears the
   * reading out, and never as an error.
   */
  readonly certain: boolean;
}
