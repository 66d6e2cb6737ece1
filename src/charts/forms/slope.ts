import * as z from 'zod';
import { MilexError } from '../../money/error.js';
import type { ReadOf } from '../read/placed.js';
import { readSeries, type Series } from '../read/series.js';
import { columnWritten } from '../say/amounts.js';
import { columnsOf, timeOf } from '../say/columns.js';
import { seriesItems, seriesNotes } from '../say/series.js';
import { statusNotes } from '../say/status.js';
import type { Drawing } from '../scene/drawing.js';
import { slopeLines } from '../scene/lines/slopes.js';
import { pairsOf } from '../scene/pairs.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { highlightKey, type SeriesCounts, type SeriesSpec } from '../spec/series.js';
import { themeOf } from '../themes/index.js';
import type { Words } from '../words/index.js';
import { checkAlike, resolveBase } from './base.js';
import type { Form } from './form.js';

/** Two years of many countries: who rose, who fell, and who passed whom. */
export interface SlopeSpec extends BaseSpec {
  readonly form: 'slope';
  /** Two to twenty series of two figures, of the same two years. */
  readonly series: readonly SeriesSpec[];
  /** The label or id of the series that the title is about, or several; the largest of the later year unless given. */
  readonly highlight?: string | readonly string[];
  /** False for a scale that starts near the lowest value, which a note then says. */
  readonly fromZero?: boolean;
}

export const slope: Form<SlopeSpec> = {
  name: 'slope',
  called: {
    en: 'Slope chart',
    fr: 'Diagramme de pentes',
    de: 'Steigungsdiagramm',
    es: 'Gráfico de pendientes',
    it: 'Grafico delle pendenze',
    pl: 'Wykres nachyleń',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'years' },
};

const counts: SeriesCounts = { series: { min: 2, max: 20 }, figures: { min: 2, max: 2 } };

function spec(of: SpecParts): z.ZodType<SlopeSpec> {
  return z.strictObject({
    form: z.literal('slope').describe('slope: two years of each series, as sloping lines'),
    ...of.keys,
    ...of.series(counts),
    highlight: highlightKey(),
    fromZero: z.boolean().describe('true or false').exactOptional(),
  });
}

const [lineHeight, lettersInLine] = [30, 27];

/** @throws {MilexError} for figures that cannot be compared, and series that are not of the same two years */
function draw(spec: ReadOf<SlopeSpec>): Drawing {
  const { series, figures: read } = readSeries(spec, counts);
  const figures = columnWritten(read);
  const { words } = figures;
  checkAlike(figures.all, spec);
  const columns = columnsOf(series, words, spec.subtitle) ?? refuseYears(series, words);
  const fromZero = spec.fromZero ?? true;
  const items = seriesItems(series, figures);
  const lines = series.map(({ label }, i) =>
    Math.ceil((label.length + (items[2 * i]?.text.length ?? 0)) / lettersInLine),
  );
  const labels = lines.reduce((a, b) => a + b, 0) * lineHeight;
  const model = {
    ...resolveBase(slope, spec, figures, {
      plot: labels,
      notes: [
        ...statusNotes(figures, 'hollow', { columns, subtitle: spec.subtitle }),
        ...seriesNotes(figures, fromZero),
      ],
    }),
    items,
    findings: [],
  };
  const slopes = pairsOf(series, items, figures);
  const scene = slopeLines(model, { slopes, columns, fromZero }, themeOf(model.theme));
  return { model, scene };
}

function refuseYears(series: readonly Series[], words: Words): never {
  const [first, ...others] = series.map(({ figures, places }) => ({
    times: figures.map((one) => timeOf(one, words)),
    places,
  }));
  for (const { times, places } of others) {
    times.forEach((time, i) => {
      if (time === first?.times[i]) return;
      throw new MilexError(
        `${places[i]}: is of ${time}, that of the first series of ${first?.times[i]}; give all the same two years`,
      );
    });
  }
  throw new MilexError('series: the years differ; give all the same two years');
}
