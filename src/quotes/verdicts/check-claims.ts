import type { CheckedClaim } from '../claim.js';
import { findClaims } from '../claims/find.js';
import type { Lang } from '../languages/index.js';
import type { QuotedSentence } from '../mentions/find.js';
import type { ConversionBasis } from './basis.js';
import { judge } from './judge.js';

/** The claims of a text's sentences about their figures, each recomputed. */
export function checkClaims(
  text: string,
  sentences: Iterable<QuotedSentence>,
  lang: Lang,
  basis: ConversionBasis,
): CheckedClaim[] {
  return findClaims(text, sentences, lang).flatMap((candidate) => {
    const checked = judge(candidate, basis);
    return candidate.certain || checked.verdict === 'consistent' ? [checked] : [];
  });
}
