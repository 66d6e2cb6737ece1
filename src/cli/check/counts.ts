import type { CheckedPiece, FoundClaim } from '../../texts/check-document.js';

/** How many figures and claims texts have, and what became of the claims. */
export interface Counts {
  readonly texts: number;
  readonly figures: number;
  readonly claims: number;
  readonly inconsistent: number;
  readonly unverifiable: number;
  readonly consistent: number;
  readonly ignored: number;
}

export const none: Counts = {
  texts: 0,
  figures: 0,
  claims: 0,
  inconsistent: 0,
  unverifiable: 0,
  consistent: 0,
  ignored: 0,
};

/** The counts with those of a further piece. */
export function withPiece(counts: Counts, { figures, claims }: CheckedPiece): Counts {
  const of = (verdict: FoundClaim['verdict']) =>
    counts[verdict] + claims.filter((claim) => claim.verdict === verdict && claim.ignored === undefined).length;
  return {
    texts: counts.texts,
    figures: counts.figures + figures.length,
    claims: counts.claims + claims.length,
    inconsistent: of('inconsistent'),
    unverifiable: of('unverifiable'),
    consistent: of('consistent'),
    ignored: counts.ignored + claims.filter(({ ignored }) => ignored !== undefined).length,
  };
}

/** "1 figure", "2 figures". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
