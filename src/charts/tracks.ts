import type { Figure, FigureStatus } from '../figures/figure.js';
import { MilexError } from '../money/error.js';
import type { TrackPoint } from './scene/time-lines.js';
import type { Series } from './series.js';
import { yearOf } from './years.js';

/** A series with the year of each figure, from the first to the last. */
export interface YearSeries extends Series {
  readonly years: readonly number[];
}

/** @throws {MilexError} for a figure that is of no single year, and a year that comes twice */
export function inOrder(series: readonly Series[]): YearSeries[] {
  return series.map((one) => {
    const dated = one.figures.map((figure, i) => ({
      figure,
      place: one.places[i] ?? '',
      year: yearOf(figure, one.places[i] ?? ''),
    }));
    dated.forEach(({ year, place, figure }, i) => {
      const earlier = dated.findIndex((other) => other.year === year);
      if (earlier === i) return;
      throw new MilexError(
        `${place}: ${JSON.stringify(figure.id)} is of ${year}, as ${JSON.stringify(dated[earlier]?.figure.id)} is; give one figure for each year`,
      );
    });
    const sorted = dated.sort((a, b) => a.year - b.year);
    return {
      ...one,
      figures: sorted.map(({ figure }) => figure),
      places: sorted.map(({ place }) => place),
      years: sorted.map(({ year }) => year),
    };
  });
}

/** The statuses beside actual figures, where not all figures have the same. */
export function statusesOf(figures: readonly Figure[]): Exclude<FigureStatus, 'actual'>[] {
  const found = new Set(figures.map(({ status }) => status));
  if (found.size < 2) return [];
  return [...found].filter((status) => status !== 'actual');
}

/** The points of a line: where the chart has several statuses the way to all but actual figures is dashed. */
export function trackPoints(
  { figures, years }: YearSeries,
  values: readonly { readonly value: number; readonly lo: number; readonly hi: number }[],
  { mixed, broken }: { mixed: boolean; broken: (before: Figure, figure: Figure) => boolean },
): TrackPoint[] {
  return figures.map((figure, i): TrackPoint => {
    const { value, lo, hi } = values[i] ?? { value: 0, lo: 0, hi: 0 };
    const before = figures[i - 1];
    return {
      x: years[i] ?? 0,
      y: value,
      dashed: mixed && figure.status !== 'actual',
      hollow: mixed && (figure.status === 'target' || figure.status === 'proposed'),
      broken: before !== undefined && broken(before, figure),
      range: figure.qualifier === 'exact' ? null : { lo, hi: Number.isFinite(hi) ? hi : null },
    };
  });
}
