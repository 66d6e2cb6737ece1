import * as z from 'zod';
import type { Figure } from '../figures/figure.js';
import { type FigureJson, figureSchema } from '../figures/json.js';
import { MilexError, shown, suggestion } from '../money/error.js';
import type { LocaleTag } from '../money/locales/index.js';
import { columnWriter } from './amounts.js';
import { amountOf, type Figures, itemOf, readFigures } from './figures.js';
import type { ChartItem } from './model.js';
import { timeText } from './wording.js';

/** What belongs together in a chart: the figures of one country, most often. */
export interface SeriesSpec {
  /** What `highlight` may call it, beside its label: the id of a series in a book. */
  readonly id?: string;
  /** The label of its figures unless given. */
  readonly label?: string;
  readonly figures: readonly FigureJson[];
}

/** A series, read. */
export interface Series {
  readonly label: string;
  readonly highlighted: boolean;
  readonly figures: readonly Figure[];
  /** How an error names each figure: "series[0].figures[2]". */
  readonly places: readonly string[];
}

/** How many a list may have. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

/** The check of a list of so many series of so many figures each. */
export function seriesOf(series: Count, figures: Count): z.ZodType<readonly SeriesSpec[]> {
  const line = z.string().min(1).max(500).describe('one line of at most 500 characters');
  const each = figures.min === figures.max ? `${figures.max}` : `${figures.min} to ${figures.max}`;
  const one = z
    .strictObject({
      id: line.exactOptional(),
      label: line.exactOptional(),
      figures: z.array(figureSchema()).min(figures.min).max(figures.max).describe(`a list of ${each} figures`),
    })
    .describe(`a series, {label, figures}, of ${each} figures`);
  const what = `a list of ${series.min} to ${series.max} series, {label, figures}, of ${each} figures each`;
  return z.array(one).min(series.min).max(series.max).describe(what);
}

/** The check of one or several series that the title is about. */
export function highlightKey(): z.ZodExactOptional<z.ZodType<string | readonly string[]>> {
  const label = z.string().min(1).describe('the label or the id of a series');
  return z
    .union([label, z.array(label).min(1)])
    .describe('the label or the id of the series the title is about, or a list of them')
    .exactOptional();
}

interface SeriesKeys {
  readonly series: readonly SeriesSpec[];
  readonly highlight?: string | readonly string[];
  readonly locale?: LocaleTag;
}

/**
 * Reads the series of a chart, all in one measure and currency. Unless the spec says which are highlighted it is the
 * one whose last figure is the largest.
 *
 * @throws {MilexError} for figures of several currencies, labels that are not told apart, and a highlight of no series
 */
export function readSeries(spec: SeriesKeys): { readonly series: readonly Series[]; readonly figures: Figures } {
  const places = spec.series.map(({ figures }, i) => figures.map((_, j) => `series[${i}].figures[${j}]`));
  const figures = readFigures(
    spec.series.flatMap((one) => one.figures),
    spec.locale,
    (i) => places.flat()[i] ?? '',
  );
  let taken = 0;
  const read = spec.series.map(({ id, label, figures: json }, i) => {
    const own = figures.all.slice(taken, taken + json.length);
    taken += json.length;
    return { id, label: label ?? labelOf(own, `series[${i}]`), figures: own, places: places[i] ?? [] };
  });
  read.forEach(({ label }, i) => {
    if (read.findIndex((one) => one.label === label) < i)
      throw new MilexError(`series[${i}].label: ${shown(label)} is the label of an earlier series; tell them apart`);
  });
  const last = read.map((one) => amountOf(one.figures.at(-1) as Figure));
  const largest = last.findIndex((value) => last.every((other) => value.greaterThanOrEqualTo(other)));
  const named = namesOf(spec.highlight, read);
  return {
    figures: { ...figures, write: columnWriter(figures.all, figures.locale) },
    series: read.map(({ id, ...one }, i) => ({
      ...one,
      highlighted:
        named.length === 0
          ? i === largest
          : named.some((name) => name === one.label || (id !== undefined && name === id)),
    })),
  };
}

/** The label its figures share, or that of the first where they are of one country: "France" and "France’s goal". */
function labelOf(figures: readonly Figure[], place: string): string {
  const [first] = figures as [Figure];
  const other = figures.find(({ label, country }) => label !== first.label && (!country || country !== first.country));
  if (other === undefined) return first.label;
  throw new MilexError(
    `${place}.label: missing; its figures are called ${shown(first.label)} and ${shown(other.label)}, so give the series a label`,
  );
}

function namesOf(
  highlight: string | readonly string[] | undefined,
  series: readonly { readonly id: string | undefined; readonly label: string }[],
): readonly string[] {
  const names = highlight === undefined ? [] : typeof highlight === 'string' ? [highlight] : highlight;
  const known = series.flatMap(({ id, label }) => [label, ...(id === undefined ? [] : [id])]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  const others = suggestion(unknown, known) || `; there are ${series.map((one) => one.label).join(', ')}`;
  throw new MilexError(`highlight: no series ${shown(unknown)} in the chart${others}`);
}

/** Every figure as an item of the model, named by its series and its time. */
export function seriesItems(series: readonly Series[], figures: Figures): ChartItem[] {
  return series.flatMap(({ label, highlighted, figures: own }) =>
    own.map((figure) => ({
      ...itemOf(figure, figures, highlighted),
      label,
      detail: [timeText(figure, figures.words), figures.words.status[figure.status]].filter(Boolean).join(', '),
    })),
  );
}

/** What charts over years say of all their figures: that inflation is in them, and that the scale is cut. */
export function seriesNotes({ all, words }: Figures, fromZero: boolean): string[] {
  const nominal = all.filter(({ measure, prices }) => measure === 'money' && prices.kind === 'current');
  const times = new Set(nominal.map(({ period }) => JSON.stringify(period)));
  return [...(times.size > 1 ? [words.note.inflation] : []), ...(fromZero ? [] : [words.series.notFromZero])];
}
