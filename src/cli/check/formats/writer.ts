import type { Lang } from '../../../quotes/languages/index.js';
import type { CheckedPiece, FoundClaim } from '../../../texts/check-document.js';
import type { Counts } from '../counts.js';
import type { Named } from '../inputs.js';
import type { Refusal } from '../refusal.js';

/** How results are printed. What a method returns goes out at once, and what it has to hold is its own affair. */
export interface Writer {
  readonly head: string;
  /** A piece of a text was checked. */
  readonly piece: (text: Named, piece: CheckedPiece) => string;
  /** A text came to its end. */
  readonly end: (text: Named, lang: Lang | null) => Iterable<string>;
  /** A text could not be read, or not to its end. */
  readonly refused: (text: Named, refusal: Refusal) => Iterable<string>;
  /** All texts came to their end. */
  readonly close: (counts: Counts) => string;
}

/** What was asked for beside the format. */
export interface Wishes {
  readonly isFinding: (claim: FoundClaim) => boolean;
  /** Only findings, and nothing when there are none: of the format that is read by people. */
  readonly quiet: boolean;
  readonly colours: boolean;
}
