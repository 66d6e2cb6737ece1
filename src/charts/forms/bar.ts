import { z } from 'zod';
import { MilexError, shown, suggestion } from '../../money/error.js';
import { type FigureJson, figureJson } from '../figure-json.js';
import type { ChartItem, Drawing } from '../model.js';
import { exponentFor, itemOf, largest, periodText, readFigures, resolveBase } from '../resolve.js';
import { barRows } from '../scene/bars.js';
import { type BaseSpec, baseKeys } from '../spec-base.js';
import { themes } from '../themes/index.js';

/** A ranking: horizontal bars, the largest first. */
export interface BarSpec extends BaseSpec {
  readonly form: 'bar';
  /** One to forty figures, in one currency. */
  readonly figures: readonly FigureJson[];
  /** The id of the figure that the title is about; the largest unless given. */
  readonly highlight?: string;
}

const comfortable = 14;

export const barSpec: z.ZodType<BarSpec> = z.strictObject({
  form: z.literal('bar'),
  ...baseKeys,
  figures: z.array(figureJson).min(1, 'expected 1 to 40 figures').max(40, 'expected 1 to 40 figures'),
  highlight: z.exactOptional(z.string()),
});

/** @throws {MilexError} for figures of several currencies, or a highlight that is none of them */
export function bar(spec: BarSpec): Drawing {
  const figures = readFigures(spec.figures, spec.locale);
  const ids = figures.all.map((figure) => figure.id);
  if (spec.highlight !== undefined && !ids.includes(spec.highlight)) {
    throw new MilexError(
      `highlight: no figure ${shown(spec.highlight)} in the chart${suggestion(spec.highlight, ids)}`,
    );
  }
  const onePeriod = new Set(figures.all.map((figure) => JSON.stringify(figure.period))).size === 1;
  const items = figures.all
    .map((figure): ChartItem & { id: string } => {
      const item = itemOf(figure, figures, false);
      const period = onePeriod ? '' : figure.period ? periodText(figure.period, figures.words) : figures.words.noYear;
      return { ...item, id: figure.id, detail: [period, item.detail].filter(Boolean).join(', ') };
    })
    .sort((a, b) => b.value.comparedTo(a.value));
  const highlighted = spec.highlight ?? items[0]?.id;
  const shownItems = items.map((item) => ({ ...item, highlighted: item.id === highlighted }));
  const height = spec.height ?? 675 + Math.max(0, items.length - comfortable) * 30;
  const model = {
    ...resolveBase('bar', { ...spec, height }, figures),
    items: shownItems,
    findings: [],
  };
  return { model, scene: barRows(model, exponentFor(largest(figures)), themes[model.theme], 72) };
}
