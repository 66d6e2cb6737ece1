import type { WaivableReason } from '../compare/comparability.js';
import type { Figure, Period, Source } from '../figures/figure.js';
import { currencySymbol, formatInterval, formatNumber } from '../money/format.js';
import type { LocaleTag } from '../money/locales/index.js';
import type { IsoDate } from '../rates/calendar.js';
import { exponentOf, type Figures, valueText } from './figures.js';
import type { Words } from './words/index.js';
import { yearlyRates } from './yearly-rates.js';

/** The time of a figure in the chart's language: "2025", "average of 2025–2028", "no year given". */
export function timeText({ kind, period }: Figure, words: Words): string {
  if (period === undefined) return words.noYear;
  const text = periodText(period, words);
  return kind === 'annual' && (period.kind === 'span' || period.kind === 'years') ? words.average(text) : text;
}

/** A period in the chart's language. */
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
      return dayText(period.date, words, 'numeric');
  }
}

/** "4 March", and "4 March 2025" with a numeric year. */
export function dayText(day: IsoDate, words: Words, year?: 'numeric', month: 'long' | 'short' = 'long'): string {
  const parts = { day: 'numeric', month, timeZone: 'UTC', ...(year && { year }) } as const;
  return new Intl.DateTimeFormat(words.dateTag, parts).format(new Date(`${day}T00:00:00Z`));
}

/** The source line of a chart: each source once, with its speaker, edition and year. */
export function sourceLine(sources: readonly Source[], words: Words): string {
  return words.source(unique(sources.map((source) => sourceText(source, words))));
}

function sourceText({ publisher, title, speaker, edition, date }: Source, words: Words): string {
  const year = date?.slice(0, 4);
  const said = [publisher, title, edition].join(' ');
  return [
    publisher,
    title,
    ...(speaker === undefined ? [] : [speaker]),
    ...(edition === undefined ? [] : [words.edition(edition)]),
    ...(year === undefined || said.endsWith(year) ? [] : [year]),
  ].join(', ');
}

/** What a subtitle says unless the spec has its own: measure, unit, basis, and what all figures have in common. */
export function subtitle({ all, currency, words, locale }: Figures): string {
  const first = all[0] as Figure;
  const definition = common(all, (figure) => figure.definition);
  const period = common(all, (figure) => figure.period);
  const prices = common(all, (figure) => figure.prices);
  const status = common(all, (figure) => figure.status);
  const aYear = common(all, (figure) => figure.kind) === 'annual' ? ` ${words.perYear}` : '';
  const isMoney = first.measure === 'money';
  const parts = [
    isMoney ? (definition ? words.measure[definition] : words.spending) : words.measureOf[first.measure],
    currency && `${words.unit(currencySymbol(currency, locale), exponentOf(all, locale))}${aYear}`,
    isMoney && prices && (prices.kind === 'current' ? words.current : words.constant(prices.year)),
    period && periodText(period, words),
    status && words.statusOfAll[status],
    words.without(common(all, (figure) => figure.excludes) ?? []),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** Every caveat that follows from the figures, and from what was waived to compare them: a sentence each. */
export function caveats({ all, words, locale }: Figures, waived: readonly WaivableReason[] = []): string[] {
  const sameExcludes = common(all, (figure) => figure.excludes) !== undefined;
  const hedged = all.filter((figure) => figure.qualifier !== 'exact');
  const rates = yearlyRates(all, words, locale);
  return unique([
    ...hedged.map((figure) =>
      words.note.hedged(
        figure.label,
        figure.derivation.length > 0 ? valueText(figure, locale) : figure.written,
        rangeText(figure, locale, words),
      ),
    ),
    ...all
      .filter((figure) => !sameExcludes && figure.excludes.length > 0)
      .map((figure) => sentence(`${figure.label}: ${words.without(figure.excludes)}`)),
    ...rates.others.map((derivation) => {
      const of = all.filter((figure) => figure.derivation.includes(derivation));
      const labels = unique(of.map((figure) => figure.label)).join(', ');
      return sentence(of.length === all.length ? derivation : `${labels}: ${derivation}`);
    }),
    ...rates.notes,
    ...(waived.length > 0 ? [words.note.waived(waived.map((reason) => words.reasons[reason]))] : []),
  ]);
}

/** The caveat of amounts of several times in the prices of each. */
export function inflationNote(all: readonly Figure[], words: Words): string[] {
  const nominal = all.filter(({ measure, prices }) => measure === 'money' && prices.kind === 'current');
  const times = new Set(nominal.map(({ period }) => JSON.stringify(period)));
  return times.size > 1 ? [words.note.inflation] : [];
}

export function rangeText(figure: Figure, locale: LocaleTag, words: Words): string {
  if (figure.measure === 'money') return formatInterval(figure.interval, figure.money.currency, { locale });
  const [lo, hi] = [figure.interval.lo, figure.interval.hi].map((end) =>
    end.isFinite() ? formatNumber(end, locale) : '',
  );
  return hi === '' ? words.orMore(lo ?? '') : words.range(lo ?? '', hi ?? '');
}

/** What all figures have in common; undefined when they differ. */
export function common<T>(all: readonly Figure[], of: (figure: Figure) => T): T | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  return all.every((figure) => JSON.stringify(of(figure)) === JSON.stringify(of(first))) ? of(first) : undefined;
}

/** The text with a full stop, unless it ends in one. */
export function sentence(text: string): string {
  return /[.!?”"]$/.test(text) ? text : `${text}.`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
