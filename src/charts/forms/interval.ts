import * as z from 'zod';
import { rank } from '../../compare/rank.js';
import type { FigureJson } from '../../figures/json.js';
import { alikeInUnit, exponentOf } from '../read/figures.js';
import { checkHighlight } from '../read/highlight.js';
import type { ReadOf } from '../read/placed.js';
import { asWritten, eachWritten, itemOf } from '../say/amounts.js';
import { common, rangeText, timeText } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { labelsHeight } from '../scene/heights.js';
import { rangeRows } from '../scene/rows/range-rows.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** What amounts as they were written stand for: a point at the number, and the range that its words leave open. */
export interface IntervalSpec extends BaseSpec {
  readonly form: 'interval';
  /** One to twenty figures, in the order they are drawn in. */
  readonly figures: readonly FigureJson[];
  /** The id of the figure that the title is about. */
  readonly highlight?: string;
}

export const interval: Form<IntervalSpec> = {
  name: 'interval',
  called: {
    en: 'Ranges',
    fr: 'Fourchettes',
    de: 'Spannen',
    es: 'Intervalos',
    it: 'Intervalli',
    pl: 'Przedziały',
  },
  spec,
  draw,
  panel: { narrowest: () => 660, over: 'rows' },
};

function spec(of: SpecParts): z.ZodType<IntervalSpec> {
  return z.strictObject({
    form: z.literal('interval').describe('interval: ranges that hedged figures stand for'),
    ...of.keys,
    figures: z.array(of.figure).min(1).max(20).describe('a list of 1 to 20 figures in one currency'),
    highlight: z.string().describe('the id of the figure the title is about').exactOptional(),
  });
}

/** @throws {MilexError} for figures that are not alike, or a highlight that is none of them */
function draw(spec: ReadOf<IntervalSpec>): Drawing {
  const figures = eachWritten(alikeInUnit(spec.figures, spec.locale));
  const { all, words, locale } = figures;
  checkHighlight(spec.highlight, all);
  if (all.length > 1) rank(all, { waive: spec.waive ?? [] });
  const samePeriod = common(all, (figure) => figure.period ?? null) !== undefined;
  const sameLabel = common(all, ({ label }) => label);
  const items = all.map((figure) => {
    const quoted = words.quote(figure.receipts.length > 0 ? figures.write(figure) : asWritten(figure, locale));
    const rest = [sameLabel === undefined ? figure.label : '', samePeriod ? '' : timeText(figure, words)];
    const item = itemOf(figure, figures, figure.id === spec.highlight);
    return {
      ...item,
      label: quoted,
      detail: rest.filter(Boolean).join(', '),
      text: rangeText(figure, locale, words),
    };
  });
  const isOpen = all.some((figure) => !figure.interval.isBounded());
  // The ranges that other forms put in notes are what this one draws.
  const exact = all.map((figure) => ({ ...figure, qualifier: 'exact' }) as const);
  const model = {
    ...resolveBase(
      interval,
      spec,
      { ...figures, all: exact },
      { plot: labelsHeight(items), notes: isOpen ? [words.ranges.note, words.ranges.open] : [words.ranges.note] },
    ),
    items,
    findings: items.map(({ label, text }) => `${label}: ${text}`),
  };
  return { model, scene: rangeRows(model, exponentOf(all, figures.locale), themeOf(model.theme)) };
}
