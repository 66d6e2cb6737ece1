import * as z from 'zod';
import { waivedReasons } from '../../compare/comparability.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import { Decimal } from '../../money/decimal.js';
import { MilexError, shown, suggestion } from '../../money/error.js';
import { formatNumber, formatPercent } from '../../money/format.js';
import { Money } from '../../money/money.js';
import { alikeInUnit, amountOf, exponentOf, type Figures } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { eachWritten, itemOf, valueText } from '../say/amounts.js';
import { checkSum, sumOf } from '../say/sum.js';
import { common, inflationNote, timeText } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { labelsHeight } from '../scene/heights.js';
import { numberRoom } from '../scene/number-room.js';
import { stackedRows } from '../scene/parts/stacked-rows.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

interface StackedRow {
  /** "France", "2024". */
  readonly label: string;
  /** The parts of this whole, in the order in which they are named. */
  readonly figures: readonly FigureJson[];
  /** What they add up to, where it is published. */
  readonly whole?: FigureJson;
}

/** Several wholes, each made of the same parts: countries, or years. */
export interface StackedSpec extends BaseSpec {
  readonly form: 'stacked';
  /** The names of the two to six parts. */
  readonly parts: readonly string[];
  /** One to twelve wholes. */
  readonly rows: readonly StackedRow[];
  /** Draws each whole to the same length, so that the shares of its parts are compared. */
  readonly shares?: boolean;
  /** The name of the part that the title is about; the first unless given. */
  readonly highlight?: string;
}

export const stacked: Form<StackedSpec> = {
  name: 'stacked',
  called: {
    en: 'Stacked bars',
    fr: 'Barres empilées',
    de: 'Gestapelte Balken',
    es: 'Barras apiladas',
    it: 'Barre impilate',
    pl: 'Słupki skumulowane',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'rows' },
};

function spec(of: SpecParts): z.ZodType<StackedSpec> {
  const row = z
    .strictObject({
      label: z.string().min(1).max(500).describe('one line of text, what the whole is, in quotes when it is a year'),
      figures: z.array(of.figure).min(2).max(6).describe('a list of 2 to 6 figures, one for each of the parts'),
      whole: of.figure.describe('a figure, what the parts add up to').exactOptional(),
    })
    .describe('a row, {label, figures} and optionally whole');
  return z.strictObject({
    form: z.literal('stacked').describe('stacked: wholes and their parts, as stacked bars'),
    ...of.keys,
    parts: z
      .array(z.string().min(1).max(500).describe('one line of at most 500 characters'))
      .min(2)
      .max(6)
      .describe('a list of 2 to 6 names of parts'),
    rows: z.array(row).min(1).max(12).describe('a list of 1 to 12 rows, {label, figures}'),
    shares: z.boolean().describe('true or false').exactOptional(),
    highlight: z.string().describe('the name of the part the title is about').exactOptional(),
  });
}

interface Whole {
  readonly label: string;
  readonly parts: readonly Figure[];
  readonly whole: Figure | undefined;
}

/** @throws {MilexError} for rows of other parts than those named, that do not add up, or are not alike */
function draw(spec: ReadOf<StackedSpec>): Drawing {
  const { parts, shares = false } = spec;
  const highlight = spec.highlight ?? parts[0];
  if (highlight === undefined || !parts.includes(highlight)) {
    const others = suggestion(highlight ?? '', parts) || `; there are ${parts.join(', ')}`;
    throw new MilexError(`highlight: no part ${shown(highlight)}${others}`);
  }
  const every = spec.rows.flatMap(({ figures, whole }) => [...figures, ...(whole ? [whole] : [])]);
  const figures = eachWritten(alikeInUnit(every, spec.locale));
  const wholes = spec.rows.map((one, i) => readRow(one, i, parts));
  const { words, locale, all } = figures;
  const [first] = all;
  if (first) for (const figure of all) waivedReasons(first, figure, { waive: spec.waive ?? [] });
  const exponent = exponentOf(
    wholes.flatMap(({ parts, whole }) => [whole ?? totalOf(parts)]),
    figures.locale,
  );
  const samePeriod = common(all, (figure) => figure.period ?? null) !== undefined;
  const texts = wholes.map(({ label, parts: own, whole }) => {
    const time = samePeriod || own[0] === undefined ? '' : timeText(own[0], words);
    const statuses = common(own, ({ status }) => status) && own[0] ? words.status[own[0].status] : '';
    const sameStatus = spec.subtitle === undefined && common(all, ({ status }) => status) !== undefined;
    return {
      label,
      detail: [time === label ? '' : time, sameStatus ? '' : statuses].filter(Boolean).join(', '),
      total: valueText(whole ?? totalOf(own), locale, true),
      sum: sumOf(own),
      parts: own,
    };
  });
  const inexact = wholes.some(({ parts, whole }) => whole && !sumOf(parts).equals(amountOf(whole)));
  const base = resolveBase(
    stacked,
    spec,
    { ...figures, all: named(wholes, parts) },
    {
      plot: labelsHeight(texts) + 40,
      notes: [...(inexact ? [words.stacked.rounding] : []), ...inflationNote(all, words)],
    },
  );
  const hasRoom = numberRoom(texts, base);
  const longest = Decimal.max(...texts.map(({ sum }) => sum));
  const rows = texts.map((row) => ({
    ...row,
    items: row.parts.map((part, j) => {
      const text = shares
        ? formatPercent(amountOf(part).times(100).dividedBy(row.sum), { locale, digits: 0 })
        : inUnit(part, exponent, locale);
      const share = amountOf(part).dividedBy(shares ? row.sum : longest);
      return {
        ...itemOf(part, figures, parts[j] === highlight),
        label: `${row.label}: ${parts[j]}`,
        text,
        ...(!hasRoom(text, share.toNumber()) && { unlabelled: true as const }),
      };
    }),
  }));
  const model = {
    ...base,
    subtitle: spec.subtitle ?? (shares ? words.stacked.shares(base.subtitle) : base.subtitle),
    items: rows.flatMap(({ items }) => items),
    findings: rows.map(({ label, total }) => `${label}: ${total}`),
  };
  return { model, scene: stackedRows(model, { rows, parts, shares, exponent }, themeOf(model.theme)) };
}

function readRow({ label, figures, whole }: ReadOf<StackedRow>, i: number, names: readonly string[]): Whole {
  if (figures.length !== names.length) {
    throw new MilexError(
      `rows[${i}].figures: ${figures.length} figures for ${names.length} parts; give one for each of ${names.join(', ')}`,
    );
  }
  const parts = figures.map(({ figure }) => figure);
  if (sumOf(parts).isZero()) throw new MilexError(`rows[${i}].figures: the parts of ${shown(label)} are all zero`);
  const total = whole?.figure;
  if (total) checkSum(parts, total, `rows[${i}].figures`);
  return { label, parts, whole: total };
}

/** The sum of parts as a figure, to be written as one. */
function totalOf(parts: readonly Figure[]): Figure {
  const [first] = parts as [Figure];
  const interval = parts.map((part) => part.interval).reduce((a, b) => a.plus(b));
  const sum = { qualifier: 'exact', interval } as const;
  return first.measure === 'money'
    ? { ...first, ...sum, money: Money.of(sumOf(parts), first.money.currency) }
    : { ...first, ...sum, value: sumOf(parts) };
}

/** The figures, named in notes by their row and part. */
function named(wholes: readonly Whole[], names: readonly string[]): Figure[] {
  return wholes.flatMap(({ label, parts, whole }) => [
    ...parts.map((part, j) => ({ ...part, label: `${names[j]} (${label})` })),
    ...(whole ? [{ ...whole, label }] : []),
  ]);
}

/** A part in the unit that the subtitle names: the sign of the currency stands with the total alone. */
function inUnit(figure: Figure, exponent: number, locale: Figures['locale']): string {
  const value = amountOf(figure).dividedBy(`1e${exponent}`);
  return formatNumber(value, locale, Math.max(0, Math.min(value.decimalPlaces(), 2 - Math.max(0, value.e))));
}
