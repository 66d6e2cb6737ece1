import type { CheckedClaim } from '../claim.js';
import { findClaims } from '../claims/find.js';
import type { Lang } from '../languages/index.js';
import type { Mention } from '../mention.js';
import type { ConversionBasis } from './basis.js';
import { judge } from './judge.js';

/** The claims of a text about its mentions, each recomputed. */
export function checkClaims(
  text: string,
  mentions: readonly Mention[],
  lang: Lang,
  basis: ConversionBasis,
): CheckedClaim[] {
  return findClaims(text, mentions, lang).flatMap((candidate) => {
    const checked = judge(candidate, basis);
    return candidate.certain || checked.verdict === 'consistent' ? [checked] : [];
  });
}
