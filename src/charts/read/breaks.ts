import { comparability, type WaivableReason, waivedReasons } from '../../compare/comparability.js';
import type { Figure } from '../../figures/figure.js';
import type { YearSeries } from './years.js';

/** What a line may change in without being refused: it is broken there, and says so. */
const breaking = ['definition', 'edition'] as const;

/** A year from which on a series counts something else. */
export interface Break {
  readonly label: string;
  readonly year: number;
  readonly before: Figure;
  readonly after: Figure;
  readonly reasons: readonly (typeof breaking)[number][];
}

export function changesBetween(before: Figure, after: Figure): Break['reasons'] {
  const found = comparability(before, after).map(({ name }) => name);
  return breaking.filter((reason) => found.includes(reason));
}

/**
 * Where the series break.
 *
 * @throws {ComparabilityError} where the figures of a series differ in something else that is not waived, or those of
 * two series in anything, in a year that both have or in their last one
 */
export function breaksOf(series: readonly YearSeries[], waive: readonly WaivableReason[]): Break[] {
  const years = new Set(series.flatMap((one) => one.years));
  const rows = [...years].map((year) =>
    series.flatMap(({ figures, years }) => figures.filter((_, i) => years[i] === year)),
  );
  for (const row of [...rows, series.flatMap(({ figures }) => figures.slice(-1))]) {
    row.forEach((a, i) => {
      for (const b of row.slice(i + 1)) waivedReasons(a, b, { waive });
    });
  }
  return series.flatMap(({ label, figures, years }) =>
    figures.flatMap((after, i): Break[] => {
      const before = figures[i - 1];
      if (before === undefined) return [];
      waivedReasons(before, after, { waive: [...waive, ...breaking] });
      const reasons = changesBetween(before, after);
      return reasons.length === 0 ? [] : [{ label, year: years[i] ?? 0, before, after, reasons }];
    }),
  );
}
