import type { Figure, MoneyFigure } from '../figures/figure.js';
import type { FigureJson } from '../figures/json.js';
import { figureFromJson } from '../figures/read.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { Decimal } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { formatMoney, formatNumber } from '../money/format.js';
import type { Interval } from '../money/interval.js';
import { amountLocale, type LocaleTag, localeTags } from '../money/locales/index.js';
import { parseAmount } from '../money/parse.js';
import type { ChartItem } from './model.js';
import { type Words, wordsOf } from './words/index.js';

/** Figures of one chart, read from JSON and found to be of one measure and one currency. */
export interface Figures {
  readonly all: readonly Figure[];
  /** Null for a quantity that is no money. */
  readonly currency: CurrencyCode | null;
  readonly locale: LocaleTag;
  readonly words: Words;
  /** How an amount is written beside its mark, and quoted in notes. */
  readonly write: Writer;
}

/** Writes the amount of a figure; money in the unit of a power of ten when one is given. */
export type Writer = (figure: Figure, exponent?: number) => string;

/**
 * @param place what a figure is called in errors, by its number
 * @throws {MilexError} when the figures are not of one measure, not in one currency, or below zero
 */
export function readFigures(
  json: readonly FigureJson[],
  locale: LocaleTag = 'en',
  place: (i: number) => string = (i) => `figures[${i}]`,
): Figures {
  const all = json.map((figure, i) => figureFromJson(figure, place(i)));
  const first = all[0] as Figure;
  all.forEach((figure, i) => {
    const at = `${place(i)}: ${JSON.stringify(figure.id)}`;
    if (amountOf(figure).isNegative()) throw new MilexError(`${at} is below zero; charts draw amounts of zero or more`);
    if (figure.measure !== first.measure) {
      throw new MilexError(`${at} is ${figure.measure}, the first is ${first.measure}; chart them apart`);
    }
    if (figure.measure === 'money' && first.measure === 'money' && figure.money.currency !== first.money.currency) {
      throw new MilexError(
        `${at} is in ${figure.money.currency}, the first in ${first.money.currency}; convert it at a stated rate first`,
      );
    }
  });
  const currency = first.measure === 'money' ? first.money.currency : null;
  return { all, currency, locale, words: wordsOf(locale), write: (figure) => valueText(figure, locale) };
}

/** @throws {MilexError} for a figure that is no money */
export function readMoney(json: FigureJson, place: string): MoneyFigure {
  const figure = figureFromJson(json, place);
  if (figure.measure === 'money') return figure;
  throw new MilexError(`${place}: ${JSON.stringify(figure.id)} is ${figure.measure}; expected an amount of money`);
}

/** What an amount stands for without its hedge, where its words can be read; else with it. */
export function unhedged({ written, money, interval, qualifier }: MoneyFigure): Interval {
  if (qualifier === 'exact') return interval;
  const number = written.slice(Math.max(0, written.search(/[\d\p{Sc}]/u)));
  for (const locale of localeTags) {
    try {
      const read = parseAmount(number, locale);
      if (read.money.equals(money)) return read.interval;
    } catch (error) {
      if (!(error instanceof MilexError)) throw error;
    }
  }
  return interval;
}

export function amountOf(figure: Figure): Decimal {
  return figure.measure === 'money' ? figure.money.amount : figure.value;
}

/** An amount by itself, as it was written. What was worked out is rounded to three digits. */
export function valueText(figure: Figure, locale: LocaleTag, rounded: boolean = figure.derivation.length > 0): string {
  if (figure.measure !== 'money') return quantityText(figure, locale);
  const { qualifier, money } = figure;
  if (!rounded || money.amount.precision() <= 3) return formatMoney(money, { locale, qualifier });
  return formatMoney(money, { locale, qualifier, significant: 3 });
}

/** A number that is no money, with its hedge: "around 2 %". */
export function quantityText(figure: Figure, locale: LocaleTag, digits?: number): string {
  const { hedges, percentSign } = amountLocale(locale);
  const hedge = figure.qualifier === 'exact' ? '' : `${hedges[figure.qualifier][0]} `;
  const sign = figure.measure === 'percent_of_gdp' ? percentSign : '';
  return `${hedge}${formatNumber(amountOf(figure), locale, digits)}${sign}`;
}

export function itemOf(figure: Figure, figures: Figures, highlighted: boolean): ChartItem {
  return {
    label: figure.label,
    detail: figures.words.status[figure.status],
    value: amountOf(figure),
    interval: figure.interval,
    text: figures.write(figure),
    status: figure.status,
    hedged: figure.qualifier !== 'exact',
    highlighted,
  };
}

/** The power of ten the axis of a chart of such values counts in, as the subtitle says for money: one the language writes. */
export function exponentOf(figures: readonly Figure[], locale: LocaleTag): number {
  if (figures.some(({ measure }) => measure !== 'money')) return 0;
  const largest = figures.map((figure) => amountOf(figure).abs()).reduce((a, b) => (a.greaterThan(b) ? a : b));
  const fitting = largest.lessThan('1e4') ? 0 : largest.lessThan('1e6') ? 3 : largest.lessThan('1e9') ? 6 : 9;
  const written = amountLocale(locale).scales.filter((scale) => scale.written === undefined);
  return Math.max(0, ...written.map(({ exponent }) => exponent).filter((exponent) => exponent <= fitting));
}
