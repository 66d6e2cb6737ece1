import * as z from 'zod';
import type { Decimal } from '../../money/decimal.js';
import { MilexError } from '../../money/error.js';
import { checkAlike, resolveBase } from '../base.js';
import { columnsOf, timeOf } from '../columns.js';
import { amountOf } from '../figures.js';
import { labelsHeight } from '../heights.js';
import type { Drawing } from '../model.js';
import { pairsOf } from '../pairs.js';
import { dumbbells } from '../scene/rows/dumbbells.js';
import { highlightKey, readSeries, type Series, type SeriesSpec, seriesItems, seriesNotes } from '../series.js';
import type { BaseSpec } from '../spec-base.js';
import type { SpecParts } from '../spec-parts.js';
import { themeOf } from '../themes/index.js';
import { statusNotes } from '../tracks.js';

/** Before and after of several countries, a row each. */
export interface DumbbellSpec extends BaseSpec {
  readonly form: 'dumbbell';
  /** One to twenty-five series of two figures, before and after. */
  readonly series: readonly SeriesSpec[];
  /** Which row is the first: that of the largest later value unless given, or that of the largest rise. */
  readonly sort?: 'latest' | 'change';
  /** The label or id of the series that the title is about, or several; the first row unless given. */
  readonly highlight?: string | readonly string[];
}

export function dumbbellSpec(of: SpecParts): z.ZodType<DumbbellSpec> {
  return z.strictObject({
    form: z.literal('dumbbell').describe('dumbbell: two figures of each series, as dots on a line'),
    ...of.keys,
    ...of.series({ min: 1, max: 25 }, { min: 2, max: 2 }),
    sort: z.enum(['latest', 'change']).describe('latest, or change').exactOptional(),
    highlight: highlightKey(),
  });
}

/** @throws {MilexError} for figures that cannot be compared, and a second figure that is not later than the first */
export function dumbbell(spec: DumbbellSpec): Drawing {
  const read = readSeries(spec);
  const { figures } = read;
  const { words } = figures;
  checkAlike(figures.all, spec);
  const columns = columnsOf(read.series, words, spec.subtitle);
  const key = spec.sort === 'change' ? changeOf : latestOf;
  const sorted = [...read.series].sort((a, b) => key(b).comparedTo(key(a)));
  const series = spec.highlight === undefined ? sorted.map((one, i) => ({ ...one, highlighted: i === 0 })) : sorted;
  const items = seriesItems(series, figures);
  const rows = pairsOf(series, items, figures).map((pair, i) => ({
    ...pair,
    detail: columns === undefined ? (series[i]?.figures.map((one) => timeOf(one, words)).join(' – ') ?? '') : '',
  }));
  const model = {
    ...resolveBase('dumbbell', spec, figures, {
      plot: labelsHeight(rows) * 1.15,
      notes: [
        ...statusNotes(figures, 'hollow', { columns: columns ?? [], subtitle: spec.subtitle }),
        ...seriesNotes(figures, true),
      ],
    }),
    items,
    findings: [],
  };
  return { model, scene: dumbbells(model, { rows, columns }, themeOf(model.theme)) };
}

function latestOf({ figures: [before, after] }: Series): Decimal {
  if (before === undefined || after === undefined) throw new MilexError('series: expected two figures in each');
  return amountOf(after);
}

function changeOf(series: Series): Decimal {
  const [before] = series.figures;
  return latestOf(series).minus(before === undefined ? 0 : amountOf(before));
}
