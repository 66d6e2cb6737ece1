import type { Figure } from '../../figures/figure.js';
import { type ConversionReceipt, type PricesReceipt, type RateTime, readReceipt } from '../../figures/receipt.js';
import { MilexError } from '../../money/error.js';
import { formatMoney, formatNumber } from '../../money/format.js';
import type { LocaleTag } from '../../money/locales/index.js';
import { parseAmount } from '../../money/parse.js';
import type { Words } from '../words/index.js';
import { dayText } from './day-text.js';

/** A receipt and the figure it belongs to. */
interface Of<R> {
  readonly figure: Figure;
  readonly receipt: R;
}

type AverageTime = Extract<RateTime, { readonly kind: 'average' }>;

/** What was done to the figures since they were published: one sentence for what was done to several alike. */
export function derivationNotes(all: readonly Figure[], words: Words, locale: LocaleTag): string[] {
  const lines = unique(all.flatMap(({ derivation }) => derivation));
  const conversions: Of<ConversionReceipt>[] = [];
  const prices: Of<PricesReceipt>[] = [];
  const others = lines.flatMap((line) => {
    const figures = all.filter(({ derivation }) => derivation.includes(line));
    const receipt = readReceipt(line);
    if (receipt?.step === 'conversion') conversions.push(...figures.map((figure) => ({ figure, receipt })));
    else if (receipt?.step === 'prices') prices.push(...figures.map((figure) => ({ figure, receipt })));
    else {
      const text = receipt === undefined ? line : words.derived.average(amountText(receipt.of, locale), receipt.years);
      return [full(figures.length === all.length ? text : words.named(labels(figures), text))];
    }
    return [];
  });
  return [...others, ...conversionNotes(conversions, words, locale), ...priceNotes(prices, words, locale)];
}

/** The sentences of conversions: one for the averages of one source, one for its rates of days, one for stated rates. */
function conversionNotes(all: readonly Of<ConversionReceipt>[], words: Words, locale: LocaleTag): string[] {
  const kindOf = ({ receipt: { time } }: Of<ConversionReceipt>): string =>
    time.kind === 'average' || time.kind === 'day' ? `${time.kind} ${time.source}` : JSON.stringify(time);
  return grouped(all, kindOf).map((group) => {
    const times = unique(group.map(({ receipt }) => JSON.stringify(receipt.time)));
    const [{ receipt }] = group as [Of<ConversionReceipt>];
    const pairs = grouped(group, ({ receipt: { from, to } }) => `${from} ${to}`);
    const rates = pairs.map((pair) => {
      const own = all.filter((one) => one.receipt.from === pair[0]?.receipt.from && one.receipt.to === receipt.to);
      return pairText(pair, { timed: times.length > 1, named: !areTold(own) }, words, locale);
    });
    const source = receipt.time.kind === 'stated' ? receipt.time.text : receipt.time.source;
    const head = headText(group, times.length, pairs.length > 1, words, locale);
    return full(words.named(`${head} (${source})`, words.listed(rates)));
  });
}

/** Whether a reader knows which amount was converted at which rate: one rate for all, or to each that of its own year. */
function areTold(pair: readonly Of<ConversionReceipt>[]): boolean {
  const sameRate = unique(pair.map(({ receipt }) => JSON.stringify(receipt))).length === 1;
  return sameRate || pair.every(({ figure, receipt: { time } }) => time.kind === 'average' && isYearOf(time, figure));
}

function isYearOf(time: AverageTime, { period }: Figure): boolean {
  if (time.part === true) return true;
  return period?.kind === 'fiscal' ? isYear(time) : period?.kind === 'calendar' && time.period === String(period.year);
}

/** "2024", the first and the last day of a fiscal year, or the part of a year that there are rates for. */
function isYear({ period, part = false }: AverageTime): boolean {
  return part || /^\d{4}$/.test(period) || /^(\d{4})-(\d\d)-01\/\d{4}-\d\d-\d\d$/.test(period);
}

function headText(
  group: readonly Of<ConversionReceipt>[],
  times: number,
  several: boolean,
  words: Words,
  locale: LocaleTag,
): string {
  const [{ receipt }] = group as [Of<ConversionReceipt>];
  const { time } = receipt;
  const { derived } = words;
  const day = (date: string): string => dayText(date, words, 'numeric');
  switch (time.kind) {
    case 'stated':
      return derived.converted;
    case 'between':
      return derived.between(day(time.days[0]), day(time.days[1]));
    case 'average': {
      const averages = group.flatMap((one) => (one.receipt.time.kind === 'average' ? [one.receipt.time] : []));
      if (times > 1) return derived.atAverages(averages.every(isYear));
      const text = derived.atAverage(timeText({ ...time, part: false }, words, locale), several);
      return time.part === true ? derived.partOfYear(text) : text;
    }
    case 'day':
      if (times > 1) return derived.onDays;
      return time.asked === undefined
        ? derived.onDay(day(time.day), several)
        : derived.forDay(day(time.day), day(time.asked), several);
  }
}

/** "1 GBP = 1.24051 EUR (2014), 1.18135 EUR (2024)"; of more than two times the first and the last. */
function pairText(
  pair: readonly Of<ConversionReceipt>[],
  { timed, named }: { readonly timed: boolean; readonly named: boolean },
  words: Words,
  locale: LocaleTag,
): string {
  const rates = grouped(pair, ({ receipt }) => JSON.stringify(receipt)).sort((a, b) =>
    order(a).localeCompare(order(b)),
  );
  const texts = rates.map((one) => {
    const [{ receipt }] = one as [Of<ConversionReceipt>];
    const told = [
      ...(timed ? [timeText(receipt.time, words, locale)] : []),
      ...(named ? [labels(one.map(({ figure }) => figure))] : []),
    ].join(', ');
    const rate = `${formatNumber(receipt.rate, locale)}\u00a0${receipt.to}`;
    return told === '' ? rate : `${rate} (${told})`;
  });
  const shown = texts.length > 2 && !named ? `${texts[0]} … ${texts.at(-1)}` : texts.join(', ');
  return `1\u00a0${pair[0]?.receipt.from} = ${shown}`;
}

function order([one]: readonly Of<ConversionReceipt>[]): string {
  const time = one?.receipt.time;
  return time?.kind === 'average' ? time.period : time?.kind === 'day' ? time.day : '';
}

function timeText(time: RateTime, words: Words, locale: LocaleTag): string {
  const day = (date: string): string => dayText(date, words, 'numeric');
  if (time.kind === 'day') return day(time.day);
  if (time.kind !== 'average') return '';
  const [start = '', end] = time.period.split('/');
  if (end !== undefined) {
    const span = `${day(start)}–${day(end)}`;
    return time.part === true ? words.derived.partOfYear(span) : span;
  }
  if (start.length === 4) return start;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(new Date(`${start}-01T00:00:00Z`));
}

/** The factors of one index: "2014 × 1.2500; 2019 × 1.1000". */
function priceNotes(all: readonly Of<PricesReceipt>[], words: Words, locale: LocaleTag): string[] {
  return grouped(all, ({ receipt: { year, source } }) => `${year} ${source}`).map((group) => {
    const [{ receipt }] = group as [Of<PricesReceipt>];
    const factors = grouped(group, (one) => JSON.stringify(one.receipt));
    const texts = factors.map((one) => {
      const [{ receipt: own }] = one as [Of<PricesReceipt>];
      const shared = factors.filter(([other]) => other?.receipt.from === own.from).length > 1;
      const of = shared ? ` (${labels(one.map(({ figure }) => figure))})` : '';
      return `${own.from} × ${formatNumber(own.factor, locale, 4)}${of}`;
    });
    return full(words.named(`${words.derived.inPrices(receipt.year)} (${receipt.source})`, words.listed(texts)));
  });
}

/** An amount that a receipt names in English, in the language of the chart; other words as they are. */
function amountText(text: string, locale: LocaleTag): string {
  try {
    const { money, qualifier } = parseAmount(text);
    return formatMoney(money, { locale, qualifier });
  } catch (error) {
    if (error instanceof MilexError) return text;
    throw error;
  }
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
