import * as z from 'zod';
import type { FigureJson } from '../../figures/json.js';

/** What belongs together in a chart: the figures of one country, most often. */
export interface SeriesSpec {
  /** What `highlight` may call it, beside its label: the id of a series in a book. */
  readonly id?: string;
  /** The label of its figures unless given. */
  readonly label?: string;
  readonly figures: readonly FigureJson[];
}

/** How many a list may have. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

/** How many series a form takes, and how many figures each of them. */
export interface SeriesCounts {
  readonly series: Count;
  readonly figures: Count;
}

/** The check of a list of so many series of so many figures each. */
export function seriesOf(
  figure: z.ZodType<FigureJson>,
  { series, figures }: SeriesCounts,
): z.ZodType<readonly SeriesSpec[]> {
  const line = z.string().min(1).max(500).describe('one line of at most 500 characters');
  const each = figures.min === figures.max ? `${figures.max}` : `${figures.min} to ${figures.max}`;
  const one = z
    .strictObject({
      id: line.exactOptional(),
      label: line.exactOptional(),
      figures: z.array(figure).min(figures.min).max(figures.max).describe(`a list of ${each} figures`),
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
