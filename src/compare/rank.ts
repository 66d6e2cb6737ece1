import { figuresArgument } from '../figures/argument.js';
import type { Figure } from '../figures/figure.js';
import { MilexError } from '../money/error.js';
import { type Caveat, caveatsOf } from './caveats.js';
import { type CompareOptions, type Reason, waivedReasons } from './comparability.js';
import { numberOf } from './number.js';

/** A figure's place among others. */
export interface RankedFigure {
  readonly figure: Figure;
  /** From 1; equal figures share a rank, and the next one counts them: 1, 2, 2, 4. */
  readonly rank: number;
  /** Whether the interval of a figure of another rank meets this one's, so that the order of the two is not certain. */
  readonly uncertain: boolean;
}

/** Figures from the largest to the smallest. */
export interface Ranking {
  readonly type: 'ranking';
  readonly places: readonly RankedFigure[];
  readonly caveats: readonly Caveat[];
}

/**
 * Ranks figures from the largest to the smallest.
 *
 * @throws {ComparabilityError} when two of them are not alike, unless the reason is waived
 * @throws {MilexError} for less than two figures
 * @example
 * rank(shares).places.map(({ rank, figure }) => `${rank} ${figure.label}`) // ['1 Poland', '2 United States', '3 France']
 */
export function rank(figures: readonly Figure[], options: CompareOptions = {}): Ranking {
  figuresArgument('figures', figures);
  if (figures.length < 2) {
    const expected = 'two or more figures';
    throw new MilexError(`cannot rank ${figures.length} figures; give two or more`, {
      value: figures.length,
      expected,
    });
  }
  const waived: Reason[] = figures.flatMap((figure, i) =>
    figures.slice(i + 1).flatMap((other) => waivedReasons(figure, other, options)),
  );
  const sorted = [...figures].sort((a, b) => numberOf(b).comparedTo(numberOf(a)));
  const places = sorted.map((figure): RankedFigure => {
    const differs = (other: Figure): boolean => !numberOf(other).equals(numberOf(figure));
    return {
      figure,
      rank: 1 + sorted.findIndex((other) => !differs(other)),
      uncertain: sorted.some((other) => differs(other) && other.interval.meets(figure.interval)),
    };
  });
  return { type: 'ranking', places, caveats: caveatsOf(sorted, waived) };
}
