import * as z from 'zod';
import { type Comparison, compare } from '../../compare/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import type { Decimal } from '../../money/decimal.js';
import { amountLocale, type LocaleTag } from '../../money/locales/index.js';
import { alikeInUnit, exponentOf, type Figures } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { withKey } from '../read/places.js';
import { eachWritten, itemOf } from '../say/amounts.js';
import { multipleText, percentTexts, roughMultiple, roughPercent } from '../say/change.js';
import { periodText } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import type { Label } from '../scene/label.js';
import { line } from '../scene/marks.js';
import { barRows } from '../scene/rows/bars.js';
import type { Scene, Stage } from '../scene/scene.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** What was and what is meant to be, with the change between them. */
export interface BeforeAfterSpec extends BaseSpec {
  readonly form: 'before-after';
  /** The one before and the one after. */
  readonly figures: readonly [FigureJson, FigureJson];
}

export const beforeAfter: Form<BeforeAfterSpec> = {
  name: 'before-after',
  called: {
    en: 'Before and after',
    fr: 'Avant et après',
    de: 'Vorher und nachher',
    es: 'Antes y después',
    it: 'Prima e dopo',
    pl: 'Przedtem i potem',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'rows' },
};

function spec(of: SpecParts): z.ZodType<BeforeAfterSpec> {
  return z.strictObject({
    form: z.literal('before-after').describe('before-after: two figures and the change between them'),
    ...of.keys,
    figures: z.tuple([of.figure, of.figure]).describe('a list of two figures, before and after'),
  });
}

/** @throws {MilexError} for figures that cannot be compared */
function draw(spec: ReadOf<BeforeAfterSpec>): Drawing {
  const figures = eachWritten(alikeInUnit(spec.figures, spec.locale));
  const { words, locale } = figures;
  const [before, after] = figures.all as [Figure, Figure];
  const comparison = withKey('figures[0]', () => compare(before, after, { waive: spec.waive ?? [] }));
  const change = percentTexts(comparison.percentChange, locale, words);
  const hedged = before.qualifier !== 'exact' || after.qualifier !== 'exact';
  const nominal = comparison.caveats.some(({ name }) => name === 'inflation');
  const model = {
    ...resolveBase(beforeAfter, spec, figures, {
      notes: [
        ...(hedged ? [words.note.change(change.value, change.range)] : []),
        ...(nominal ? [words.note.inflation] : []),
      ],
    }),
    items: [before, after].map((figure, i) => ({ ...itemOf(figure, figures, i === 1), ...naming(figure, figures) })),
    findings: hedged
      ? hedgedFindings(comparison, change.range, locale)
      : exactFindings(comparison, change.value, locale),
  };
  const rows = barRows(model, exponentOf(figures.all, figures.locale), themeOf(model.theme), {
    thickest: 120,
    share: 0.52,
  });
  return { model, scene: withChange(rows, model.findings, comparison, exponentOf(figures.all, figures.locale)) };
}

function exactFindings({ ratio }: Comparison, change: string, locale: LocaleTag): string[] {
  return [change, ...(isFar(ratio.value) ? [multipleText(ratio, locale)] : [])];
}

/** No more digits than the hedge bears: "around ×2", whose range a note gives; of a change without an upper end its range. */
function hedgedFindings({ ratio, percentChange }: Comparison, range: string, locale: LocaleTag): string[] {
  if (!ratio.interval.isBounded()) return [range];
  const about = isFar(ratio.value) ? roughMultiple(ratio, locale) : roughPercent(percentChange, locale);
  return [`${amountLocale(locale).hedges.approx[0]} ${about}`];
}

/** A multiple helps the reader from half as much again, or a third less. */
function isFar(ratio: Decimal): boolean {
  return ratio.greaterThanOrEqualTo(1.5) || ratio.lessThanOrEqualTo('0.67');
}

/** The bars are told apart by time where both are of one country, else by their labels. */
function naming(figure: Figure, { all, words }: Figures): { label: string; detail: string } {
  const [before, after] = all;
  const time = (one: Figure | undefined): string => (one?.period ? periodText(one.period, words) : words.goal);
  const status = words.status[figure.status];
  if (before?.country === after?.country && time(before) !== time(after)) {
    return { label: time(figure), detail: figure.period === undefined ? words.noYear : status };
  }
  return {
    label: figure.label,
    detail: [figure.period ? time(figure) : words.noYear, status].filter(Boolean).join(', '),
  };
}

/** An arrow from the end of the first bar to that of the second, in the gap between the two, with the change over it. */
function withChange(
  rows: Scene,
  [change = '', multiple]: readonly string[],
  { from, to }: Comparison,
  exponent: number,
): Scene {
  const points = (stage: Stage): { start: number; end: number; top: number; y: number; bottom: number } => {
    const [start, end] = [from, to].map((figure) => stage.x(pixelsOf(figure, exponent))) as [number, number];
    const [top, bottom] = [stage.bar(0, 0).bottom, stage.bar(0, 1).top];
    return { start, end, top, bottom, y: bottom - stage.type.px(14) };
  };
  return {
    ...rows,
    over(stage) {
      rows.over?.(stage);
      const { start, end, top, y, bottom } = points(stage);
      const { accent } = stage.type.theme;
      const dash = [stage.type.px(4), stage.type.px(4)];
      line(
        stage.pen,
        { x: start, y: top },
        { x: start, y: bottom },
        { color: accent, width: stage.type.px(1.5), dash },
      );
      if (Math.abs(end - start) > stage.type.px(16)) {
        line(
          stage.pen,
          { x: start, y },
          { x: end, y },
          { color: accent, width: stage.type.px(2.5), head: stage.type.px(9) },
        );
      }
    },
    labels(stage) {
      const { start, end, y } = points(stage);
      const label: Label = {
        lines: [{ text: multiple === undefined ? change : `${change} (${multiple})`, role: 'finding' }],
        spots: [
          { x: Math.min(start, end) + stage.type.px(12), y: y - stage.type.px(6), align: 'left', baseline: 'bottom' },
          { x: Math.max(start, end) - stage.type.px(12), y: y - stage.type.px(6), align: 'right', baseline: 'bottom' },
        ],
        clear: true,
      };
      return [...rows.labels(stage), label];
    },
  };
}

function pixelsOf(figure: Figure, exponent: number): number {
  const amount = figure.measure === 'money' ? figure.money.amount : figure.value;
  return amount.toNumber() / 10 ** exponent;
}
