import type { WaivableReason } from '../../compare/comparability.js';
import type { Definition, Figure, Period, QuantityFigure, Source } from '../../figures/figure.js';
import { currencySymbol, formatInterval, formatNumber } from '../../money/format.js';
import type { LocaleTag } from '../../money/locales/index.js';
import type { NotedFigures } from '../model.js';
import { exponentOf, type Figures } from '../read/figures.js';
import type { Words } from '../words/index.js';
import { dayText } from './day-text.js';
import { derivationNotes } from './derivations.js';

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

/** The source line of a chart: each source once, with its speaker, edition and year. */
export function sourceLine(sources: readonly Source[], words: Words): string {
  return words.source(unique(sources.map((source) => sourceText(source, words))));
}

function sourceText({ publisher, title, speaker, edition, date }: Source, words: Words): string {
  const year = date?.slice(0, 4);
  const said = [publisher, title, edition].join(' ');
  return [
    speaker === undefined ? publisher : `${publisher} (${speaker})`,
    title,
    ...(edition === undefined ? [] : [words.edition(edition)]),
    ...(year === undefined || said.endsWith(year) ? [] : [year]),
  ].join(', ');
}

/** What a subtitle says unless the spec has its own: measure, unit, basis, and what all figures have in common. */
export function subtitle({ all, currency, words, locale }: Figures): string {
  const first = all[0] as Figure;
  const subject = common(all, (figure) => figure.subject);
  const definition = common(all, (figure) => figure.definition);
  const period = common(all, (figure) => figure.period);
  const prices = common(all, (figure) => figure.prices);
  const status = common(all, (figure) => figure.status);
  const aYear = common(all, (figure) => figure.kind) === 'annual' ? ` ${words.perYear}` : '';
  const parts = [
    subject ?? (first.measure === 'money' ? spendingText(definition, words) : measureText(first, words)),
    currency && `${words.unit(currencySymbol(currency, locale), exponentOf(all, locale))}${aYear}`,
    first.measure === 'money' && prices && (prices.kind === 'current' ? words.current : words.constant(prices.year)),
    period && periodText(period, words),
    status && words.statusOfAll[status],
    words.without(common(all, (figure) => figure.excludes) ?? []),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

function spendingText(definition: Definition | undefined, words: Words): string {
  return definition ? words.measure[definition] : words.spending;
}

/** What a quantity is: what is counted in the words of the book. */
function measureText({ measure, unit }: QuantityFigure, words: Words): string {
  return measure === 'count' ? unit.charAt(0).toUpperCase() + unit.slice(1) : words.measureOf[measure];
}

/** Every caveat that follows from the figures of one chart or more, and from what was waived to compare them: a sentence each. */
export function caveats(charts: readonly NotedFigures[], waived: readonly WaivableReason[] = []): string[] {
  const [{ words, locale }] = charts as readonly [NotedFigures];
  const unlike = charts.flatMap(({ all }) => (common(all, ({ excludes }) => excludes) === undefined ? all : []));
  return unique([
    ...hedges(charts, words),
    ...unlike
      .filter(({ excludes }) => excludes.length > 0)
      .map(({ label, excludes }) => sentence(words.named(label, words.without(excludes)))),
    ...derivationNotes(
      charts.flatMap(({ all }) => all),
      words,
      locale,
    ),
    ...(waived.length > 0 ? [words.note.waived(waived.map((reason) => words.reasons[reason]))] : []),
  ]);
}

/** What hedged amounts stand for, each as it is drawn; named only where two are drawn alike and stand for other ranges. */
function hedges(charts: readonly NotedFigures[], words: Words): string[] {
  const amounts = charts.flatMap(({ all, write, locale }) =>
    all
      .filter(({ qualifier }) => qualifier !== 'exact')
      .map((figure) => ({ label: figure.label, written: write(figure), range: rangeText(figure, locale, words) })),
  );
  const first = amounts.filter(
    ({ written, range }, i) => amounts.findIndex((one) => one.written === written && one.range === range) === i,
  );
  const named = first.map(({ label, ...amount }) =>
    first.filter(({ written }) => written === amount.written).length > 1 ? { ...amount, label } : amount,
  );
  return named.length > 0 ? [words.note.hedged(named)] : [];
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
