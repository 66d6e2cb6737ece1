import type { Mention } from './mention.js';

/** What is claimed of the figures of a text; the members that each kind has are told at {@link Claim.members}. */
export type ClaimKind =
  | 'conversion'
  | 'change'
  | 'change_percent'
  | 'change_multiple'
  | 'difference'
  | 'sum'
  | 'share'
  | 'annualised'
  | 'share_of_gdp'
  | 'book';

/** Whether a claim holds, does not, or cannot be decided from the text and the rates. */
export type Verdict = 'consistent' | 'inconsistent' | 'unverifiable';

/** The likely cause of an inconsistent claim. */
export type Diagnosis =
  | 'scale'
  | 'inverted_rate'
  | 'stale_rate'
  | 'swapped_currency'
  | 'percent_points'
  | 'wrong_base'
  | 'by_for_to'
  | 'exaggeration'
  | 'real_for_nominal'
  | 'arithmetic';

/** What a text says of some of its mentions, before it is recomputed. */
export interface Claim {
  readonly kind: ClaimKind;
  /**
   * In the order of the kind: conversion [amount, converted]; change [from, to]; change_percent [from, to, percent];
   * change_multiple [from, to, multiple]; difference [from, to, difference]; sum [part, ..., total];
   * share [part, whole, percent]; annualised [total, years, a year]; share_of_gdp [amount, percent];
   * book [amount], against the same figure in a book.
   */
  readonly members: readonly Mention[];
  /** The direction the words give a change, when they give one: "rose" up, "cut" down. */
  readonly direction: 'up' | 'down' | null;
  /** Whether the words say that inflation is taken out: "in real terms". */
  readonly real: boolean;
}

/** A claim, recomputed. */
export interface CheckedClaim extends Claim {
  readonly verdict: Verdict;
  /** The stated result, as a plain decimal or as written. */
  readonly stated: string;
  /** What it should be, or null when it cannot be computed. */
  readonly expected: string | null;
  /** The arithmetic in one readable line, or why there is none. */
  readonly explanation: string;
  /**
   * The likely cause when it is inconsistent. An unverifiable real change has `real_for_nominal` when its size is that of
   * the nominal one.
   */
  readonly diagnosis: Diagnosis | null;
}
