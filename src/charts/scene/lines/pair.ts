import type { FigureStatus } from '../../../figures/figure.js';

/** One of the two values of a country: before or after. */
export interface PairEnd {
  readonly value: number;
  readonly text: string;
  readonly status: FigureStatus;
  /** What a hedged value stands for; no upper end for "more than". */
  readonly range: { readonly lo: number; readonly hi: number | null } | null;
}

/** Two values of one country. */
export interface Pair {
  readonly label: string;
  readonly highlighted: boolean;
  /** Before and after. */
  readonly ends: readonly [PairEnd, PairEnd];
}

/** The lowest and the highest value of ends, their ranges included; an open one goes on by a share of its value. */
export function reachOf(ends: readonly PairEnd[], open = 1): { readonly lo: number; readonly hi: number } {
  const all = ends.flatMap(({ value, range }) =>
    range === null ? [value] : [value, range.lo, range.hi ?? value * open],
  );
  return { lo: Math.min(...all), hi: Math.max(...all) };
}
