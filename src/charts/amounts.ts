import type { Figure } from '../figures/figure.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { formatMoney } from '../money/format.js';
import type { LocaleTag } from '../money/locales/index.js';
import { Money } from '../money/money.js';
import { amountOf, quantityText, type Writer } from './figures.js';

/**
 * How figures that are read one under the other are written: with the same number of decimals, and never more than a
 * figure was written with. Money has the decimals that three digits would give to most amounts, as long as that leaves
 * two digits to the smallest and no more than four to the largest; where one is too large beside another for that, each
 * has three digits.
 */
export function columnWriter(all: readonly Figure[], locale: LocaleTag): Writer {
  const stepOf = columnSteps(all);
  return (figure, exponent) => writeTo(stepOf(figure), figure, locale, exponent);
}

/** How figures that are added up are written: as they were, unless some were worked out; then as in a column. */
export function sumWriter(all: readonly Figure[], locale: LocaleTag): Writer {
  const stepOf = sumSteps(all);
  return (figure, exponent) => writeTo(stepOf(figure), figure, locale, exponent);
}

/** Whether parts and whole add up as {@link sumWriter} writes them. */
export function addsUp(parts: readonly Figure[], whole: Figure): boolean {
  const stepOf = sumSteps([...parts, whole]);
  const written = (figure: Figure): Decimal => roundedTo(stepOf(figure), amountOf(figure));
  return parts.reduce((sum, part) => sum.plus(written(part)), new Exact(0)).equals(written(whole));
}

/** Exactly as it was written, with the zeros at its end: "€2.0bn". */
export function asWritten(figure: Figure, locale: LocaleTag): string {
  return writeTo(ownStep(figure), figure, locale);
}

type StepOf = (figure: Figure) => number;

function sumSteps(all: readonly Figure[]): StepOf {
  return all.some(({ derivation }) => derivation.length > 0) ? columnSteps(all) : ownStep;
}

function columnSteps(all: readonly Figure[]): StepOf {
  const step = commonStep(all);
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
function ownStep({ interval, qualifier, derivation, ...figure }: Figure): number {
  const value = figure.measure === 'money' ? figure.money.amount : figure.value;
  if (figure.measure === 'money' && value.isZero()) return 0;
  const last = value.e - value.precision() + 1;
  const width = interval.isBounded() ? interval.hi.minus(interval.lo) : new Exact(0);
  if (width.isZero()) return last;
  if (derivation.length > 0) return Math.min(width.e, value.e - 1);
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
