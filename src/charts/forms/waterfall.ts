import * as z from 'zod';
import { waivedReasons } from '../../compare/comparability.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import { MilexError, shown, suggestion } from '../../money/error.js';
import { Interval } from '../../money/interval.js';
import { alikeInUnit, amountOf, exponentOf } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { withKey } from '../read/places.js';
import { addsUp, itemOf, sumWritten, type Writer } from '../say/amounts.js';
import { checkSum, sumOf } from '../say/sum.js';
import { common, inflationNote, timeText } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { labelsHeight } from '../scene/heights.js';
import { type Level, waterfallRows } from '../scene/rows/waterfall-rows.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** The way from one amount to another through increases and decreases. */
export interface WaterfallSpec extends BaseSpec {
  readonly form: 'waterfall';
  readonly start: FigureJson;
  /** One to sixteen steps in order, each an amount of zero or more. */
  readonly figures: readonly FigureJson[];
  /** The ids of the steps that are taken away; the others are added. */
  readonly decreases?: readonly string[];
  /** What start and steps add up to. */
  readonly end: FigureJson;
}

export const waterfall: Form<WaterfallSpec> = {
  name: 'waterfall',
  called: {
    en: 'Waterfall chart',
    fr: 'Cascade',
    de: 'Wasserfalldiagramm',
    es: 'Cascada',
    it: 'Cascata',
    pl: 'Wykres kaskadowy',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'rows' },
};

function spec(of: SpecParts): z.ZodType<WaterfallSpec> {
  return z.strictObject({
    form: z.literal('waterfall').describe('waterfall: the steps from one figure to another'),
    ...of.keys,
    start: of.figure.describe('a figure, what the steps start from'),
    figures: z.array(of.figure).min(1).max(16).describe('a list of 1 to 16 steps, amounts of zero or more'),
    decreases: z.array(z.string()).describe('a list of the ids of the steps that are taken away').exactOptional(),
    end: of.figure.describe('a figure, what start and steps add up to'),
  });
}

/** @throws {MilexError} for steps that do not lead from start to end, or are not alike */
function draw(spec: ReadOf<WaterfallSpec>): Drawing {
  const read = alikeInUnit([spec.start, ...spec.figures, spec.end], spec.locale);
  const isLevel = (i: number): boolean => i === 0 || i === read.all.length - 1;
  const all = read.all.map((figure, i) => {
    if (!spec.decreases?.includes(figure.id) || isLevel(i)) return figure;
    return withKey(read.places[i] ?? '', () => takenAway(figure));
  });
  const figures = sumWritten({ ...read, all });
  const { words } = figures;
  const [start, end] = [all[0], all.at(-1)] as [Figure, Figure];
  const steps = all.slice(1, -1);
  checkDecreases(spec.decreases ?? [], steps);
  for (const figure of all.slice(1)) waivedReasons(start, figure, { waive: spec.waive ?? [] });
  checkSum([start, ...steps], end, 'figures', 'start and steps');
  const samePeriod = common(all, (figure) => figure.period ?? null) !== undefined;
  const sameStatus = spec.subtitle === undefined && common(all, ({ status }) => status) !== undefined;
  const exponent = exponentOf(all, read.locale);
  const items = all.map((figure, i) => {
    const item = itemOf(figure, figures, false);
    const detail = [samePeriod ? '' : timeText(figure, words), sameStatus ? '' : item.detail].filter(Boolean);
    return {
      ...item,
      detail: detail.join(', '),
      text: isLevel(i) ? item.text : signed(figure, exponent, figures.write),
    };
  });
  const levels = items.map((item, i): Level => {
    const before = isLevel(i) ? 0 : sumOf([start, ...steps.slice(0, i - 1)]);
    return { from: before, to: isLevel(i) ? item.value : item.value.plus(before), isStep: !isLevel(i) };
  });
  const sum = items
    .slice(0, -1)
    .map(({ text, value }, i) => {
      return i === 0 ? text : `${value.isNegative() ? '\u2212' : '+'} ${text.replace(/[+\u2212]/, '')}`;
    })
    .join(' ');
  const total = items.at(-1)?.text ?? '';
  const model = {
    ...resolveBase(waterfall, spec, figures, {
      plot: labelsHeight(items),
      notes: [
        words.note.sum(sum, total),
        ...(addsUp([start, ...steps], end) ? [] : [words.stacked.rounding]),
        ...inflationNote(all, words),
      ],
    }),
    items,
    findings: [`${sum} = ${total}`],
  };
  return { model, scene: waterfallRows(model, levels, exponent, themeOf(model.theme)) };
}

/** A step of the other direction: the same amount below zero. */
function takenAway(figure: Figure): Figure {
  const interval = Interval.exactly(0).minus(figure.interval);
  return figure.measure === 'money'
    ? { ...figure, interval, money: figure.money.times(-1) }
    : { ...figure, interval, value: figure.value.negated() };
}

function checkDecreases(ids: readonly string[], steps: readonly Figure[]): void {
  const known = steps.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (known.includes(id)) return;
    const others = suggestion(id, known) || `; there are ${known.join(', ')}`;
    throw new MilexError(`decreases[${i}]: no step ${shown(id)}${others}`);
  });
}

/** "+€3bn", "around +€3bn", "−€0.3bn": in the unit of all, so that the numbers can be compared, unless it is too large. */
function signed(figure: Figure, exponent: number, write: Writer): string {
  const isTiny = amountOf(figure)
    .abs()
    .lessThan(`5e${exponent - 2}`);
  const inUnit = (one: Figure): string => (isTiny ? write(one) : write(one, exponent));
  const bare = inUnit({ ...figure, qualifier: 'exact' });
  const hedge = inUnit(figure).slice(0, -bare.length);
  return `${hedge}${amountOf(figure).greaterThan(0) ? '+' : ''}${bare}`;
}
