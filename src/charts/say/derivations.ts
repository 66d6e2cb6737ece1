import type { Figure } from '../../figures/figure.js';
import type { AverageReceipt, ConversionReceipt, PricesReceipt } from '../../figures/receipt.js';
import { formatMoney, formatNumber } from '../../money/format.js';
import type { LocaleTag } from '../../money/locales/index.js';
import { Money } from '../../money/money.js';
import type { IsoDate } from '../../rates/calendar.js';
import type { Words } from '../words/index.js';
import { dayText } from './day-text.js';

/** Digits of a rate in a note; the data file has all. */
const digits = 6;

/** A receipt and the figure it belongs to. */
interface Of<R> {
  readonly figure: Figure;
  readonly receipt: R;
}

/** What was done to the figures since they were published: one sentence for what was done to several alike. */
export function derivationNotes(all: readonly Figure[], words: Words, locale: LocaleTag): string[] {
  const told = all.flatMap((figure) => figure.receipts.map((receipt) => ({ figure, receipt })));
  const conversions = told.flatMap(({ figure, receipt }) =>
    receipt.step === 'conversion' ? [{ figure, receipt }] : [],
  );
  const prices = told.flatMap(({ figure, receipt }) => (receipt.step === 'prices' ? [{ figure, receipt }] : []));
  const others = told.flatMap(({ figure, receipt }) => {
    if (receipt.step === 'average') return [{ figure, text: averageText(receipt, words, locale) }];
    return receipt.step === 'stated' ? [{ figure, text: receipt.text }] : [];
  });
  const otherNotes = grouped(others, ({ text }) => text).map((group) => {
    const figures = group.map(({ figure }) => figure);
    const [{ text }] = group as [(typeof others)[0]];
    return full(figures.length === all.length ? text : words.named(labels(figures), text));
  });
  return [...otherNotes, ...conversionNotes(conversions, words, locale), ...priceNotes(prices, words, locale)];
}

function averageText({ of, qualifier, years }: AverageReceipt, words: Words, locale: LocaleTag): string {
  const amount =
    of instanceof Money ? formatMoney(of, { locale, qualifier }) : `${formatNumber(of.value, locale)} ${of.unit}`;
  return words.derived.average(amount, years);
}

/** The sentences of conversions: one for the averages of one source, one for its rates of days, one for stated rates. */
function conversionNotes(all: readonly Of<ConversionReceipt>[], words: Words, locale: LocaleTag): string[] {
  const kindOf = ({ receipt }: Of<ConversionReceipt>): string => {
    const { rate } = receipt;
    const between = rate.kind === 'daily' && rate.used.length === 2 ? rate.used.join() : '';
    return `${rate.kind} ${rate.source.publisher} ${between}`;
  };
  return grouped(all, kindOf).map((group) => {
    const times = unique(group.map(({ receipt }) => timeKey(receipt)));
    const [{ receipt }] = group as [Of<ConversionReceipt>];
    const pairs = grouped(group, pairKey);
    const rates = pairs.map((pair) => {
      const own = all.filter((one) => pairKey(one) === pairKey(pair[0] as Of<ConversionReceipt>));
      return pairText(pair, { timed: times.length > 1, named: !areTold(own) }, words, locale);
    });
    const head = headText(group, times.length, pairs.length > 1, words, locale);
    return full(words.named(`${head} (${receipt.rate.source.publisher})`, words.listed(rates)));
  });
}

function pairKey({ receipt: { rate } }: Of<ConversionReceipt>): string {
  return `${rate.from} ${rate.to}`;
}

/** What sets the time of one rate apart from that of another; sorted, the earliest is the first. */
function timeKey({ rate, partOfYear }: ConversionReceipt): string {
  return rate.kind === 'average' ? `${rate.period} ${partOfYear === true}` : `${rate.used.join()} ${rate.asked}`;
}

function rateKey({ receipt }: Of<ConversionReceipt>): string {
  return `${timeKey(receipt)} ${receipt.rate.value}`;
}

/** Whether a reader knows which amount was converted at which rate: one rate for all, or to each that of its own year. */
function areTold(pair: readonly Of<ConversionReceipt>[]): boolean {
  return unique(pair.map(rateKey)).length === 1 || pair.every(({ figure, receipt }) => isOfYear(receipt, figure));
}

function isOfYear({ rate, partOfYear }: ConversionReceipt, { period }: Figure): boolean {
  if (rate.kind !== 'average') return false;
  if (partOfYear === true) return true;
  return period?.kind === 'fiscal'
    ? isYear(rate.period)
    : period?.kind === 'calendar' && rate.period === String(period.year);
}

/** "2024", or the first and the last day of a fiscal year. */
function isYear(period: string): boolean {
  return /^\d{4}$/.test(period) || /^(\d{4})-(\d\d)-01\/\d{4}-\d\d-\d\d$/.test(period);
}

function headText(
  group: readonly Of<ConversionReceipt>[],
  times: number,
  several: boolean,
  words: Words,
  locale: LocaleTag,
): string {
  const [{ receipt }] = group as [Of<ConversionReceipt>];
  const { rate, partOfYear } = receipt;
  const { derived } = words;
  if (rate.kind === 'average') {
    if (times > 1)
      return derived.atAverages(
        group.every(
          ({ receipt: one }) => one.rate.kind === 'average' && (one.partOfYear === true || isYear(one.rate.period)),
        ),
      );
    const text = derived.atAverage(periodText(rate.period, words, locale), several);
    return partOfYear === true ? derived.partOfYear(text) : text;
  }
  const day = (date: IsoDate): string => dayText(date, words, 'numeric');
  const [first, second] = rate.used;
  if (second !== undefined) return derived.between(day(first), day(second));
  if (times > 1) return derived.onDays;
  return first === rate.asked
    ? derived.onDay(day(first), several)
    : derived.forDay(day(first), day(rate.asked), several);
}

/** "1 GBP = 1.24051 EUR (2014), 1.18135 EUR (2024)"; of more than two times the first and the last. */
function pairText(
  pair: readonly Of<ConversionReceipt>[],
  { timed, named }: { readonly timed: boolean; readonly named: boolean },
  words: Words,
  locale: LocaleTag,
): string {
  const rates = grouped(pair, rateKey).sort(([a], [b]) => (a && b && rateKey(a) > rateKey(b) ? 1 : -1));
  const texts = rates.map((one) => {
    const [{ receipt }] = one as [Of<ConversionReceipt>];
    const told = [
      ...(timed ? [timeText(receipt, words, locale)] : []),
      ...(named ? [labels(one.map(({ figure }) => figure))] : []),
    ].join(', ');
    const rate = `${formatNumber(receipt.rate.value.toSignificantDigits(digits), locale)}\u00a0${receipt.rate.to}`;
    return told === '' ? rate : `${rate} (${told})`;
  });
  const shown = texts.length > 2 && !named ? `${texts[0]} … ${texts.at(-1)}` : texts.join(', ');
  return `1\u00a0${pair[0]?.receipt.rate.from} = ${shown}`;
}

function timeText({ rate, partOfYear }: ConversionReceipt, words: Words, locale: LocaleTag): string {
  if (rate.kind === 'daily') return dayText(rate.used[0], words, 'numeric');
  const text = periodText(rate.period, words, locale);
  return partOfYear === true ? words.derived.partOfYear(text) : text;
}

/** The period of an average: a year, a month, or two days. */
function periodText(period: string, words: Words, locale: LocaleTag): string {
  const [start, end] = period.split('/') as [string, string?];
  if (end !== undefined) return [start, end].map((date) => dayText(date as IsoDate, words, 'numeric')).join('–');
  if (start.length === 4) return start;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(new Date(`${start}-01T00:00:00Z`));
}

/** The factors of one index: "2014 × 1.2500; 2019 × 1.1000". */
function priceNotes(all: readonly Of<PricesReceipt>[], words: Words, locale: LocaleTag): string[] {
  const sourceText = ({ source }: PricesReceipt): string => `${source.title}, ${source.publisher}`;
  return grouped(all, ({ receipt }) => `${receipt.year} ${sourceText(receipt)}`).map((group) => {
    const [{ receipt }] = group as [Of<PricesReceipt>];
    const factors = grouped(group, ({ receipt: { from, before, after } }) => `${from} ${before} ${after}`);
    const texts = factors.map((one) => {
      const [{ receipt: own }] = one as [Of<PricesReceipt>];
      const shared = factors.filter(([other]) => other?.receipt.from === own.from).length > 1;
      const of = shared ? ` (${labels(one.map(({ figure }) => figure))})` : '';
      return `${own.from} × ${formatNumber(own.after.dividedBy(own.before), locale, 4)}${of}`;
    });
    return full(words.named(`${words.derived.inPrices(receipt.year)} (${sourceText(receipt)})`, words.listed(texts)));
  });
}

function labels(figures: readonly Figure[]): string {
  return unique(figures.map(({ label }) => label)).join(', ');
}

function full(text: string): string {
  return /[.!?”"]$/.test(text) ? text : `${text}.`;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
