import type { Figure, FigureStatus, MoneyFigure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { Decimal } from '../../money/decimal.js';
import { MilexError } from '../../money/error.js';
import type { Interval } from '../../money/interval.js';
import { amountLocale, type LocaleTag, localeTags } from '../../money/locales/index.js';
import { parseAmount } from '../../money/parse.js';
import { type Words, wordsOf } from '../words/index.js';
import type { PlacedFigure } from './placed.js';

/** Figures of one chart, found to be of one measure and one currency. */
export interface Figures {
  readonly all: readonly Figure[];
  /** The keys of the spec that they stand under, for errors. */
  readonly places: readonly string[];
  /** Null for a quantity that is no money. */
  readonly currency: CurrencyCode | null;
  readonly locale: LocaleTag;
  readonly words: Words;
  /** The status that a figure is drawn as: where all have the same it is said, and they are drawn as money spent. */
  readonly look: (figure: Figure) => FigureStatus;
}

/** @throws {MilexError} when the figures are not of one measure, not in one currency, or below zero */
export function alikeInUnit(placed: readonly PlacedFigure[], locale: LocaleTag = 'en'): Figures {
  const first = (placed[0] as PlacedFigure).figure;
  for (const { figure, place } of placed) {
    const at = `${place}: ${JSON.stringify(figure.id)}`;
    if (amountOf(figure).isNegative()) throw new MilexError(`${at} is below zero; charts draw amounts of zero or more`);
    if (figure.measure !== first.measure) {
      throw new MilexError(`${at} is ${figure.measure}, the first is ${first.measure}; chart them apart`);
    }
    if (figure.measure === 'count' && first.measure === 'count' && figure.unit !== first.unit) {
      throw new MilexError(
        `${at} counts ${JSON.stringify(figure.unit)}, the first ${JSON.stringify(first.unit)}; chart them apart`,
      );
    }
    if (figure.measure === 'money' && first.measure === 'money' && figure.money.currency !== first.money.currency) {
      throw new MilexError(
        `${at} is in ${figure.money.currency}, the first in ${first.money.currency}; convert it at a stated rate first`,
      );
    }
  }
  return {
    all: placed.map(({ figure }) => figure),
    places: placed.map(({ place }) => place),
    currency: first.measure === 'money' ? first.money.currency : null,
    locale,
    words: wordsOf(locale),
    look: placed.every(({ figure }) => figure.status === first.status) ? () => 'actual' : ({ status }) => status,
  };
}

/** @throws {MilexError} for a figure that is no money */
export function moneyAt({ figure, place }: PlacedFigure): MoneyFigure {
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

/** The power of ten the axis of a chart of such values counts in, as the subtitle says for money: one the language writes. */
export function exponentOf(figures: readonly Figure[], locale: LocaleTag): number {
  if (figures.some(({ measure }) => measure !== 'money')) return 0;
  const largest = figures.map((figure) => amountOf(figure).abs()).reduce((a, b) => (a.greaterThan(b) ? a : b));
  const fitting = largest.lessThan('1e4') ? 0 : largest.lessThan('1e6') ? 3 : largest.lessThan('1e9') ? 6 : 9;
  const written = amountLocale(locale).scales.filter((scale) => scale.written === undefined);
  return Math.max(0, ...written.map(({ exponent }) => exponent).filter((exponent) => exponent <= fitting));
}
