import type { Figure } from '../../figures/figure.js';
import { MilexError } from '../../money/error.js';
import type { Series } from './series.js';

/** @throws {MilexError} for a figure that is not of one year */
export function yearOf({ period, label }: Figure, place: string): number {
  if (period?.kind === 'calendar' || period?.kind === 'fiscal') return period.year;
  throw new MilexError(`${place}: ${JSON.stringify(label)} is of no single year; give one, as in 2030`);
}

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
