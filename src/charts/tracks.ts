import type { Figure, FigureStatus } from '../figures/figure.js';
import { MilexError } from '../money/error.js';
import { amountOf, type Figures } from './figures.js';
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

/** A figure's value, and the range of it where it is hedged, counted in a power of ten. */
export function scaledRange(figure: Figure, exponent: number): { value: number; range: TrackPoint['range'] } {
  const scaled = (value: { toNumber(): number }): number => value.toNumber() / 10 ** exponent;
  const { lo, hi } = figure.interval;
  return {
    value: scaled(amountOf(figure)),
    range: figure.qualifier === 'exact' ? null : { lo: scaled(lo), hi: hi.isFinite() ? scaled(hi) : null },
  };
}

/** The points of a line: where the chart has several statuses the way to all but actual figures is dashed. */
export function trackPoints(
  { figures, years }: YearSeries,
  values: readonly { readonly value: number; readonly range: TrackPoint['range'] }[],
  { mixed, broken }: { mixed: boolean; broken: (before: Figure, figure: Figure) => boolean },
): TrackPoint[] {
  return figures.map((figure, i): TrackPoint => {
    const { value, range } = values[i] ?? { value: 0, range: null };
    const before = figures[i - 1];
    return {
      x: years[i] ?? 0,
      y: value,
      dashed: mixed && figure.status !== 'actual',
      hollow: mixed && (figure.status === 'target' || figure.status === 'proposed'),
      broken: before !== undefined && broken(before, figure),
      range,
    };
  });
}

/** What light, empty and hatched marks stand for, unless the heads of the columns say it. */
export function statusNotes(
  { all, words }: Figures,
  goals: 'hollow' | 'hatched',
  columns: readonly { readonly detail: string }[] = [],
): string[] {
  const said = (status: FigureStatus): boolean => columns.some(({ detail }) => detail === words.statusOfAll[status]);
  const left = statusesOf(all).filter((status) => !said(status));
  const names = (...statuses: readonly FigureStatus[]): string[] =>
    left.filter((status) => statuses.includes(status)).map((status) => words.statusOfAll[status]);
  const [light, empty] = [names('estimate'), names('proposed', 'target')];
  return [
    ...(light.length > 0 ? [words.series.light(light)] : []),
    ...(empty.length > 0 ? [words.series[goals](empty)] : []),
  ];
}
