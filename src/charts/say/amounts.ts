import type { Figure } from '../../figures/figure.js';
import { type Decimal, Decimal as Exact } from '../../money/decimal.js';
import { formatMoney, formatNumber } from '../../money/format.js';
import { amountLocale, type LocaleTag } from '../../money/locales/index.js';
import { Money } from '../../money/money.js';
import type { ChartItem } from '../model.js';
import { amountOf, type Figures } from '../read/figures.js';

/** Writes the amount of a figure; money in the unit of a power of ten when one is given. */
export type Writer = (figure: Figure, exponent?: number) => string;

/** Figures, and how an amount of them is written beside its mark and quoted in notes. */
export interface Written extends Figures {
  readonly write: Writer;
}

/** Figures that are written each by itself. */
export function eachWritten(figures: Figures): Written {
  return { ...figures, write: (figure) => valueText(figure, figures.locale) };
}

/**
 * Figures that are read one under the other: written with the same number of decimals, and never more than a figure was
 * written with. Money has the decimals that three digits would give to most amounts, as long as that leaves two digits
 * to the smallest and no more than four to the largest; where one is too large beside another for that, each has three
 * digits.
 */
export function columnWritten(figures: Figures): Written {
  return { ...figures, write: writerTo(columnSteps(figures.all), figures.locale) };
}

/**
 * Figures that are added up: as they were written; where some were worked out as in a column, and where some have more
 * digits than a reader adds all to one digit.
 */
export function sumWritten(figures: Figures): Written {
  return { ...figures, write: writerTo(sumSteps(figures.all), figures.locale) };
}

function writerTo(stepOf: StepOf, locale: LocaleTag): Writer {
  return (figure, exponent) => writeTo(stepOf(figure), figure, locale, exponent);
}

/** Whether parts and whole add up as {@link sumWritten} writes them. */
export function addsUp(parts: readonly Figure[], whole: Figure): boolean {
  const stepOf = sumSteps([...parts, whole]);
  const written = (figure: Figure): Decimal => roundedTo(stepOf(figure), amountOf(figure));
  return parts.reduce((sum, part) => sum.plus(written(part)), new Exact(0)).equals(written(whole));
}

/** Exactly as it was written, with the zeros at its end: "€2.0bn". */
export function asWritten(figure: Figure, locale: LocaleTag): string {
  return writeTo(ownStep(figure), figure, locale);
}

/** An amount by itself, as it was written. What was worked out is rounded to three digits. */
export function valueText(figure: Figure, locale: LocaleTag, rounded: boolean = figure.receipts.length > 0): string {
  if (figure.measure !== 'money') return quantityText(figure, locale);
  const { qualifier, money } = figure;
  if (!rounded || money.amount.precision() <= 3) return formatMoney(money, { locale, qualifier });
  return formatMoney(money, { locale, qualifier, significant: 3 });
}

/** A number that is no money, with its hedge: "around 2 %". */
export function quantityText(figure: Figure, locale: LocaleTag, digits?: number): string {
  const { hedges, percentSign } = amountLocale(locale);
  const hedge = figure.qualifier === 'exact' ? '' : `${hedges[figure.qualifier][0]} `;
  // Of other shares the subtitle says what they are of.
  const isPercent = figure.measure !== 'money' && figure.unit.startsWith('%');
  const sign = isPercent ? percentSign : '';
  return `${hedge}${formatNumber(amountOf(figure), locale, digits)}${sign}`;
}

export function itemOf(figure: Figure, figures: Written, highlighted: boolean): ChartItem {
  return {
    label: figure.label,
    detail: figures.words.status[figure.status],
    value: amountOf(figure),
    interval: figure.interval,
    text: figures.write(figure),
    status: figure.status,
    look: figures.look(figure),
    hedged: figure.qualifier !== 'exact',
    highlighted,
  };
}

type StepOf = (figure: Figure) => number;

/** Digits of the largest of amounts that a reader adds up; what is published to the million has more. */
const digitsOfSums = 4;

function sumSteps(all: readonly Figure[]): StepOf {
  if (all.some(({ receipts }) => receipts.length > 0)) return columnSteps(all);
  const values = all.map(amountOf).filter((value) => !value.isZero());
  const isFine = values.some((value) => value.precision() > digitsOfSums);
  // The last digit that any of them needs: zeros of a larger unit are not written out.
  const needed = Math.min(...values.map((value) => value.e - value.precision() + 1));
  const step = isFine ? Math.max(...values.map(({ e }) => e)) - digitsOfSums + 1 : needed;
  return (figure) => Math.max(step, ownStep(figure));
}

function columnSteps(all: readonly Figure[]): StepOf {
  const step = commonStep(all);
  // A share is published with the same decimals as the others: where it ends in a zero, that may have got lost.
  if (all[0]?.measure !== 'money')
    return (figure) => (figure.qualifier === 'exact' ? (step ?? 0) : Math.max(step ?? 0, ownStep(figure)));
  return (figure) => Math.max(step ?? amountOf(figure).e - 2, ownStep(figure));
}

/** The power of ten that the last digit of all stands for; undefined when there is none for all. */
function commonStep(all: readonly Figure[]): number | undefined {
  const values = all.map(amountOf).filter((value) => !value.isZero());
  if (all[0]?.measure !== 'money') return Math.max(-2, Math.min(0, ...values.map((value) => -value.decimalPlaces())));
  const powers = values.map(({ e }) => e).sort((a, b) => a - b);
  const [smallest, largest] = [powers[0] ?? 0, powers.at(-1) ?? 0];
  if (largest - smallest > 2) return undefined;
  const usual = (powers[Math.floor((powers.length - 1) / 2)] ?? 0) - 2;
  return Math.min(Math.max(usual, largest - 3), smallest - 1);
}

/**
 * The power of ten that the last digit a figure was written with stands for. What was worked out has the digits that
 * its range allows, two at the least.
 */
function ownStep({ interval, qualifier, receipts, ...figure }: Figure): number {
  const value = figure.measure === 'money' ? figure.money.amount : figure.value;
  if (figure.measure === 'money' && value.isZero()) return 0;
  const last = value.e - value.precision() + 1;
  const width = interval.isBounded() ? interval.hi.minus(interval.lo) : new Exact(0);
  if (width.isZero()) return last;
  if (receipts.length > 0) return Math.min(width.e, value.e - 1);
  return qualifier === 'exact' ? Math.min(width.e, last) : last;
}

function writeTo(step: number, figure: Figure, locale: LocaleTag, exponent?: number): string {
  const value = amountOf(figure);
  if (figure.measure !== 'money') return quantityText(figure, locale, Math.max(0, -step));
  const { qualifier, money } = figure;
  const rounded = Money.of(roundedTo(step, value), money.currency);
  const significant = Math.max(1, rounded.amount.e - step + 1);
  return formatMoney(rounded, { locale, qualifier, significant, ...(exponent !== undefined && { exponent }) });
}

/** Rounded at a power of ten, or to its first digit where that is below. */
function roundedTo(step: number, value: Decimal): Decimal {
  const unit = new Exact(10).pow(Math.min(step, value.e));
  return value.dividedBy(unit).toDecimalPlaces(0).times(unit);
}
