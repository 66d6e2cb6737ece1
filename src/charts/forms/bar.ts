import * as z from 'zod';
import { rank } from '../../compare/rank.js';
import type { FigureJson } from '../../figures/json.js';
import { alikeInUnit, exponentOf } from '../read/figures.js';
import { checkHighlight } from '../read/highlight.js';
import type { ReadOf } from '../read/placed.js';
import { columnWritten, itemOf } from '../say/amounts.js';
import { common, timeText } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { labelsHeight } from '../scene/heights.js';
import { barRows } from '../scene/rows/bars.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** A ranking: horizontal bars, the largest first. */
export interface BarSpec extends BaseSpec {
  readonly form: 'bar';
  /** One to forty figures, in one currency. */
  readonly figures: readonly FigureJson[];
  /** The id of the figure that the title is about; the largest unless given. */
  readonly highlight?: string;
}

export const bar: Form<BarSpec> = {
  name: 'bar',
  called: {
    en: 'Bar chart',
    fr: 'Diagramme en barres',
    de: 'Balkendiagramm',
    es: 'Gráfico de barras',
    it: 'Grafico a barre',
    pl: 'Wykres słupkowy',
  },
  spec,
  draw,
  panel: { narrowest: () => 250, over: 'rows' },
};

function spec(of: SpecParts): z.ZodType<BarSpec> {
  return z.strictObject({
    form: z.literal('bar').describe('bar: bars of figures, the largest first'),
    ...of.keys,
    figures: z.array(of.figure).min(1).max(40).describe('a list of 1 to 40 figures in one currency'),
    highlight: z.string().describe('the id of the figure the title is about').exactOptional(),
  });
}

/** @throws {MilexError} for figures of several currencies, or a highlight that is none of them */
function draw(spec: ReadOf<BarSpec>): Drawing {
  const figures = columnWritten(alikeInUnit(spec.figures, spec.locale));
  checkHighlight(spec.highlight, figures.all);
  if (figures.all.length > 1) rank(figures.all, { waive: spec.waive ?? [] });
  const samePeriod = common(figures.all, (figure) => figure.period ?? null) !== undefined;
  const sameStatus = spec.subtitle === undefined && common(figures.all, (figure) => figure.status) !== undefined;
  const items = figures.all
    .map((figure) => {
      const item = itemOf(figure, figures, false);
      const detail = [samePeriod ? '' : timeText(figure, figures.words), sameStatus ? '' : item.detail]
        .filter(Boolean)
        .join(', ');
      return { ...item, id: figure.id, detail };
    })
    .sort((a, b) => b.value.comparedTo(a.value));
  const highlighted = spec.highlight ?? items[0]?.id;
  const shownItems = items.map((item) => ({ ...item, highlighted: item.id === highlighted }));
  const model = {
    ...resolveBase(bar, spec, figures, { plot: labelsHeight(items) }),
    items: shownItems,
    findings: [],
  };
  return {
    model,
    scene: barRows(model, exponentOf(figures.all, figures.locale), themeOf(model.theme), { thickest: 96, share: 0.64 }),
  };
}
