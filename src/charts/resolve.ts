import type { Figure, Period, Source } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { Decimal } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { currencySymbol, formatInterval, formatMoney, formatNumber } from '../money/format.js';
import type { LocaleTag } from '../money/locales/index.js';
import { isoDate } from '../rates/calendar.js';
import { type FigureJson, figureFromJson } from './figure-json.js';
import type { ChartItem, ChartModel } from './model.js';
import type { BaseSpec } from './spec-base.js';
import { type Words, wordsOf } from './words/index.js';

/** Figures of one chart, read from JSON and found to be of one measure and one currency. */
export interface Figures {
  readonly all: readonly Figure[];
  /** Null for a quantity that is no money. */
  readonly currency: CurrencyCode | null;
  readonly locale: LocaleTag;
  readonly words: Words;
}

/** @throws {MilexError} when the figures are not of one measure, or not in one currency */
export function readFigures(json: readonly FigureJson[], locale: LocaleTag = 'en'): Figures {
  const all = json.map(figureFromJson);
  const first = all[0];
  if (first === undefined) throw new MilexError('figures: none given; a chart needs one or more');
  all.forEach((figure, i) => {
    if (figure.measure !== first.measure) {
      throw new MilexError(
        `figures[${i}]: ${figure.measure} of "${figure.id}" among figures of ${first.measure}; chart them apart`,
      );
    }
    if (figure.measure === 'money' && first.measure === 'money' && figure.money.currency !== first.money.currency) {
      throw new MilexError(
        `figures[${i}]: "${figure.id}" is in ${figure.money.currency}, the first in ${first.money.currency}; convert it at a stated rate first`,
      );
    }
  });
  return { all, currency: first.measure === 'money' ? first.money.currency : null, locale, words: wordsOf(locale) };
}

export function amountOf(figure: Figure): Decimal {
  return figure.measure === 'money' ? figure.money.amount : figure.value;
}

/** The value as it is written beside a mark; a computed one with three digits. */
export function valueText(figure: Figure, locale: LocaleTag): string {
  if (figure.measure !== 'money') return formatNumber(figure.value, locale);
  const { qualifier, money } = figure;
  if (figure.derivation.length === 0) return formatMoney(money, { locale, qualifier });
  const leading = ((money.amount.e % 3) + 3) % 3;
  return formatMoney(money, { locale, qualifier, digits: 2 - leading });
}

export function itemOf(figure: Figure, figures: Figures, highlighted: boolean): ChartItem {
  return {
    label: figure.label,
    detail: figures.words.status[figure.status],
    value: amountOf(figure),
    interval: figure.interval,
    text: valueText(figure, figures.locale),
    status: figure.status,
    hedged: figure.qualifier !== 'exact',
    highlighted,
  };
}

/** The keys of the model that every form resolves alike. */
export function resolveBase(
  form: string,
  spec: BaseSpec,
  figures: Figures,
): Pick<ChartModel, 'form' | 'title' | 'subtitle' | 'width' | 'height' | 'locale' | 'theme' | 'notes' | 'source'> {
  return {
    form,
    title: spec.title,
    subtitle: spec.subtitle ?? subtitle(figures),
    width: spec.width ?? 1200,
    height: spec.height ?? 675,
    locale: figures.locale,
    theme: spec.theme ?? 'light',
    notes: notes(spec, figures),
    source: figures.words.source(unique(figures.all.map((figure) => sourceText(figure.source, figures.words)))),
  };
}

/** The power of ten a chart's axis counts in. */
export function exponentFor(largest: Decimal): number {
  return largest.lessThan('1e4') ? 0 : largest.lessThan('1e6') ? 3 : largest.lessThan('1e9') ? 6 : 9;
}

export function periodText(period: Period, words: Words): string {
  switch (period.kind) {
    case 'calendar':
      return String(period.year);
    case 'fiscal':
      return words.fiscalYear(period.year);
    case 'span':
      return words.over(period.from, period.to);
    case 'years':
      return words.years(period.years);
    case 'day':
      return dayText(period.date, words);
  }
}

/** "4 March", with the year when asked. */
export function dayText(day: string, words: Words, withYear = true): string {
  return new Intl.DateTimeFormat(words.dateTag, {
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${isoDate(day)}T00:00:00Z`));
}

export function sourceText(source: Source, words: Words): string {
  const year = source.date?.slice(0, 4);
  const edition = source.edition === undefined ? undefined : words.edition(source.edition);
  const date = source.edition !== undefined && year !== undefined && source.edition.includes(year) ? undefined : year;
  return [source.speaker, source.publisher, source.title, edition, date]
    .filter((part) => part !== undefined)
    .join(', ');
}

function subtitle({ all, currency, words, locale }: Figures): string {
  const first = all[0] as Figure;
  const shared = <T>(of: (figure: Figure) => T): T | undefined =>
    all.every((figure) => JSON.stringify(of(figure)) === JSON.stringify(of(first))) ? of(first) : undefined;
  const definition = shared((figure) => figure.definition);
  const period = shared((figure) => figure.period);
  const prices = shared((figure) => figure.prices);
  const excludes = shared((figure) => figure.excludes);
  const largest = all.map(amountOf).reduce((a, b) => (a.greaterThan(b) ? a : b));
  const parts = [
    first.measure === 'money' ? words.measure[definition ?? 'national'] : words.measureOf[first.measure],
    currency &&
      `${words.unit(currencySymbol(currency, locale), exponentFor(largest))}${shared((f) => f.kind) === 'annual' ? ` ${words.perYear}` : ''}`,
    first.measure === 'money' && prices && (prices.kind === 'current' ? words.current : words.constant(prices.year)),
    period && periodText(period, words),
    excludes && excludes.length > 0 && words.without(excludes),
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

function notes(spec: BaseSpec, figures: Figures): string[] {
  const { all, words, locale, currency } = figures;
  const everyExcludes = all.every((figure) => figure.excludes.join() === all[0]?.excludes.join());
  const hedges = all.flatMap((figure) =>
    figure.qualifier === 'exact' || currency === null
      ? []
      : [words.hedged(figure.label, figure.written, formatInterval(figure.interval, currency, { locale }))],
  );
  const excluded = all.flatMap((figure) =>
    everyExcludes || figure.excludes.length === 0
      ? []
      : [sentence(`${figure.label}: ${words.without(figure.excludes)}`)],
  );
  const derived = unique(all.flatMap((figure) => figure.derivation)).map((derivation) => {
    const of = all.filter((figure) => figure.derivation.includes(derivation)).map((figure) => figure.label);
    return sentence(of.length === all.length ? derivation : `${of.join(', ')}: ${derivation}`);
  });
  const waived = spec.waive?.length ? [words.waived(spec.waive)] : [];
  return [...hedges, ...excluded, ...derived, ...waived, ...(spec.notes ?? []).map(sentence)];
}

function sentence(text: string): string {
  return /[.!?”"]$/.test(text) ? text : `${text}.`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The largest value of the figures. */
export function largest({ all }: Figures): Decimal {
  return all.map(amountOf).reduce((a, b) => (a.greaterThan(b) ? a : b));
}
