import * as z from 'zod';
import type { Decimal } from '../../money/decimal.js';
import { MilexError } from '../../money/error.js';
import { amountOf } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { readSeries, type Series } from '../read/series.js';
import { columnWritten } from '../say/amounts.js';
import { columnsOf, timeOf } from '../say/columns.js';
import { seriesItems, seriesNotes } from '../say/series.js';
import { statusNotes } from '../say/status.js';
import type { Drawing } from '../scene/drawing.js';
import { labelsHeight } from '../scene/heights.js';
import { pairsOf } from '../scene/pairs.js';
import { dumbbells } from '../scene/rows/dumbbells.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { highlightKey, type SeriesCounts, type SeriesSpec } from '../spec/series.js';
import { themeOf } from '../themes/index.js';
import { checkAlike, resolveBase } from './base.js';
import type { Form } from './form.js';

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

export const dumbbell: Form<DumbbellSpec> = {
  name: 'dumbbell',
  called: {
    en: 'Dumbbell chart',
    fr: 'Haltères',
    de: 'Hanteldiagramm',
    es: 'Mancuernas',
    it: 'Manubri',
    pl: 'Wykres hantlowy',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'rows' },
};

const counts: SeriesCounts = { series: { min: 1, max: 25 }, figures: { min: 2, max: 2 } };

function spec(of: SpecParts): z.ZodType<DumbbellSpec> {
  return z.strictObject({
    form: z.literal('dumbbell').describe('dumbbell: two figures of each series, as dots on a line'),
    ...of.keys,
    ...of.series(counts),
    sort: z.enum(['latest', 'change']).describe('latest, or change').exactOptional(),
    highlight: highlightKey(),
  });
}

/** @throws {MilexError} for figures that cannot be compared, and a second figure that is not later than the first */
function draw(spec: ReadOf<DumbbellSpec>): Drawing {
  const read = readSeries(spec, counts);
  const figures = columnWritten(read.figures);
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
    ...resolveBase(dumbbell, spec, figures, {
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
