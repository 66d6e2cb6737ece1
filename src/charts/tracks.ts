import type { Figure, FigureStatus } from '../figures/figure.js';
import { MilexError } from '../money/error.js';
import type { Column } from './columns.js';
import { amountOf, type Figures } from './figures.js';
import type { TrackPoint } from './scene/lines/track.js';
import type { Series } from './series.js';
import { common } from './wording.js';
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

/**
 * The statuses that a chart has to explain: all but actual, unless its subtitle, where it has none of its own, says the
 * one that all figures have.
 */
function statusesToSay(
  shown: readonly Figure[],
  all: readonly Figure[],
  subtitle: string | undefined,
): Exclude<FigureStatus, 'actual'>[] {
  if (subtitle === undefined && common(all, ({ status }) => status) !== undefined) return [];
  return [...new Set(shown.map(({ status }) => status))].filter((status) => status !== 'actual');
}

/** What the dashed parts of lines stand for, in a chart of these figures and others. */
export function dashedNotes({ all: shown, words }: Figures, all: readonly Figure[], subtitle?: string): string[] {
  const statuses = statusesToSay(shown, all, subtitle);
  return statuses.length === 0 ? [] : [words.series.dashed(statuses.map((status) => words.statusOfAll[status]))];
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

/** The points of a line. */
export function trackPoints(
  { figures, years }: YearSeries,
  values: readonly { readonly value: number; readonly range: TrackPoint['range'] }[],
  broken: (before: Figure, figure: Figure) => boolean = () => false,
): TrackPoint[] {
  return figures.map((figure, i): TrackPoint => {
    const { value, range } = values[i] ?? { value: 0, range: null };
    const before = figures[i - 1];
    return {
      x: years[i] ?? 0,
      y: value,
      status: figure.status,
      broken: before !== undefined && broken(before, figure),
      range,
    };
  });
}

/** What outlined, empty and hatched marks stand for, unless the heads of the columns or the subtitle say it. */
export function statusNotes(
  { all, words }: Figures,
  goals: 'hollow' | 'hatched',
  {
    columns = [],
    among = all,
    subtitle,
  }: {
    readonly columns?: readonly Column[];
    /** All figures of the chart, where these are some of them. */
    readonly among?: readonly Figure[];
    /** The chart's own. */
    readonly subtitle?: string | undefined;
  } = {},
): string[] {
  const said = (status: FigureStatus): boolean => columns.some(({ detail }) => detail === words.statusOfAll[status]);
  const left = statusesToSay(all, among, subtitle).filter((status) => !said(status));
  const names = (...statuses: readonly FigureStatus[]): string[] =>
    left.filter((status) => statuses.includes(status)).map((status) => words.statusOfAll[status]);
  const [outlined, empty] = [names('estimate'), names('proposed', 'target')];
  return [
    ...(outlined.length > 0 ? [words.series.outlined(outlined)] : []),
    ...(empty.length > 0 ? [words.series[goals](empty)] : []),
  ];
}
