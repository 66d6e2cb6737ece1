import * as z from 'zod';
import type { Figure } from '../../figures/figure.js';
import { MilexError, shown, suggestion } from '../../money/error.js';
import { amountOf, exponentOf, type Figures } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { readSeries, type Series } from '../read/series.js';
import { columnWritten } from '../say/amounts.js';
import { timeOf } from '../say/columns.js';
import { seriesItems, seriesNotes } from '../say/series.js';
import { statusNotes } from '../say/status.js';
import { common } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { groupedBars } from '../scene/rows/grouped-bars.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import type { SeriesCounts, SeriesSpec } from '../spec/series.js';
import { themeOf } from '../themes/index.js';
import { checkAlike, resolveBase } from './base.js';
import type { Form } from './form.js';

/** Several countries by several years, or by several definitions: a group of bars for each country. */
export interface GroupedBarSpec extends BaseSpec {
  readonly form: 'grouped-bar';
  /** One to twelve series, the groups: each of two to four figures, the bars, of the same years and definitions. */
  readonly series: readonly SeriesSpec[];
  /** The bars in the accent colour, by what is written at their foot: "2024". Those of the last figures unless given. */
  readonly highlight?: string;
}

export const groupedBar: Form<GroupedBarSpec> = {
  name: 'grouped-bar',
  called: {
    en: 'Grouped bar chart',
    fr: 'Barres groupées',
    de: 'Gruppierte Balken',
    es: 'Barras agrupadas',
    it: 'Barre raggruppate',
    pl: 'Słupki grupowane',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'rows' },
};

const counts: SeriesCounts = { series: { min: 1, max: 12 }, figures: { min: 2, max: 4 } };

function spec(of: SpecParts): z.ZodType<GroupedBarSpec> {
  return z.strictObject({
    form: z.literal('grouped-bar').describe('grouped-bar: two to four bars for each series'),
    ...of.keys,
    ...of.series(counts),
    highlight: z
      .string()
      .describe('what is written at the foot of the bars the title is about, as in "2024"')
      .exactOptional(),
  });
}

const [barHeight, gapOfGroups] = [28, 22];

/** @throws {MilexError} for figures that cannot be compared, and groups that are not of the same bars */
function draw(spec: ReadOf<GroupedBarSpec>): Drawing {
  const { highlight, ...keys } = spec;
  const { series: read, figures: all } = readSeries(keys, counts);
  const figures = columnWritten(all);
  checkAlike(figures.all, spec);
  const feet = feetOf(read, figures);
  const accent = highlight === undefined ? feet.length - 1 : feet.indexOf(highlight);
  if (accent < 0) {
    const others = suggestion(highlight ?? '', feet) || `; there are ${feet.join(', ')}`;
    throw new MilexError(`highlight: no bars of ${shown(highlight ?? '')} in the chart${others}`);
  }
  const value = ({ figures: own }: Series) => amountOf(own[accent] as Figure);
  const series = [...read].sort((a, b) => value(b).comparedTo(value(a)));
  const items = seriesItems(series, figures).map((item, i) => ({ ...item, highlighted: i % feet.length === accent }));
  const groups = series.map(({ label }, i) => ({
    label,
    bars: feet.map((detail, j) => ({ ...(items[i * feet.length + j] as (typeof items)[0]), detail })),
  }));
  const rows = series.length * (feet.length * barHeight + gapOfGroups);
  const model = {
    ...resolveBase(groupedBar, spec, figures, {
      plot: rows,
      notes: [...statusNotes(figures, 'hatched', { subtitle: spec.subtitle }), ...seriesNotes(figures, true)],
    }),
    items,
    findings: [],
  };
  return { model, scene: groupedBars(model, groups, exponentOf(figures.all, figures.locale), themeOf(model.theme)) };
}

/** What the bars of each group are told apart by: their years, their definitions, or both. */
function feetOf(series: readonly Series[], { words }: Figures): string[] {
  const inGroups = (of: (figure: Figure) => unknown): boolean =>
    series.every(({ figures }) => common(figures, (figure) => String(of(figure))) !== undefined);
  const sameTime = inGroups((figure) => timeOf(figure, words));
  const sameDefinition = inGroups(({ definition }) => definition);
  const footOf = (figure: Figure): string =>
    [sameTime ? '' : timeOf(figure, words), sameDefinition ? '' : words.series.definition[figure.definition]]
      .filter(Boolean)
      .join(', ');
  const [first] = series.map((one) => one.figures.map(footOf)) as [string[]];
  for (const { figures, places } of series) {
    const feet = figures.map(footOf);
    const twice = feet.findIndex((foot, i) => feet.indexOf(foot) < i);
    if (twice >= 0) {
      throw new MilexError(
        `${places[twice]}: ${shown(figures[twice]?.id ?? '')} is of the year and definition of an earlier one; give one figure for each`,
      );
    }
    const odd = Math.max(feet.length, first.length) - 1;
    const place = first.findIndex((foot, i) => foot !== feet[i]);
    if (place < 0 && feet.length === first.length) continue;
    const at = place < 0 ? odd : place;
    throw new MilexError(
      `${places[Math.min(at, places.length - 1)]}: found ${feet.join(', ')} where the first series has ${first.join(', ')}; give all the same, in the same order`,
    );
  }
  return first;
}
