import type { Figure } from '../figures/figure.js';
import { Decimal as Exact } from '../money/decimal.js';
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
  const step = commonStep(all);
  return (figure, exponent) =>
    figure.measure === 'money' && step === undefined
      ? writeTo(Math.max(amountOf(figure).e - 2, ownStep(figure)), figure, locale, exponent)
      : writeTo(Math.max(step ?? 0, ownStep(figure)), figure, locale, exponent);
}

/** How figures that are added up are written: as they were, unless some were worked out; then as in a column. */
export function sumWriter(all: readonly Figure[], locale: LocaleTag): Writer {
  if (all.some(({ derivation }) => derivation.length > 0)) return columnWriter(all, locale);
  return (figure, exponent) => writeTo(ownStep(figure), figure, locale, exponent);
}

/** Exactly as it was written, with the zeros at its end: "€2.0bn". */
export function asWritten(figure: Figure, locale: LocaleTag): string {
  return writeTo(ownStep(figure), figure, locale);
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

/** The power of ten that the last digit a figure was written with stands for, or the first that its range leaves open. */
function ownStep(figure: Figure): number {
  const { interval, qualifier, derivation } = figure;
  const width = interval.isBounded() ? interval.hi.minus(interval.lo) : new Exact(0);
  const isHedged = qualifier !== 'exact' && derivation.length === 0;
  if (!isHedged && width.greaterThan(0)) return width.e;
  const value = amountOf(figure);
  return value.isZero() ? 0 : value.e - value.precision() + 1;
}

function writeTo(step: number, figure: Figure, locale: LocaleTag, exponent?: number): string {
  const value = amountOf(figure);
  if (figure.measure !== 'money') return quantityText(figure, locale, Math.max(0, -step));
  const { qualifier, money } = figure;
  const unit = new Exact(10).pow(Math.min(step, value.e));
  const rounded = Money.of(value.dividedBy(unit).toDecimalPlaces(0).times(unit), money.currency);
  const significant = Math.max(1, rounded.amount.e - step + 1);
  return formatMoney(rounded, { locale, qualifier, significant, ...(exponent !== undefined && { exponent }) });
}
