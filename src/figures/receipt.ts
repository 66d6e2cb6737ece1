import { dateInWords, type IsoDate, isOnCalendar } from '../rates/calendar.js';

/** The time of a rate: what a conversion says after it. */
export type RateTime =
  /** '2025', '2025-03', or '2025-03-01/2025-03-14' */
  | {
      readonly kind: 'average';
      readonly period: string;
      /** The period is that part of the figure's own year that there are rates for. */
      readonly part?: boolean;
      readonly source: string;
    }
  /** The day of the fixing, and the day it was taken for where that has none. */
  | { readonly kind: 'day'; readonly day: IsoDate; readonly asked?: IsoDate; readonly source: string }
  | { readonly kind: 'between'; readonly days: readonly [IsoDate, IsoDate]; readonly source: string }
  /** A rate that somebody stated, in his words. */
  | { readonly kind: 'stated'; readonly text: string };

/** One unit of `from` at so many of `to`. */
export interface ConversionReceipt {
  readonly step: 'conversion';
  readonly from: string;
  readonly to: string;
  /** As it is printed, with six digits: '0.924128'. */
  readonly rate: string;
  readonly time: RateTime;
}

/** A sum over years as the average of one. */
export interface AverageReceipt {
  readonly step: 'average';
  /** The sum with its hedge, in English: 'around €800 billion'. */
  readonly of: string;
  readonly years: number;
}

/** The prices of one year, multiplied to be those of another. */
export interface PricesReceipt {
  readonly step: 'prices';
  readonly year: number;
  readonly from: number;
  /** As it is printed, with four decimals. */
  readonly factor: string;
  /** Title and publisher of the index. */
  readonly source: string;
}

/**
 * What was done to a figure since it was published. A figure keeps each as its line, a sentence that a reader and
 * {@link readReceipt} understand alike: there is no second copy that could say something else.
 */
export type Receipt = ConversionReceipt | AverageReceipt | PricesReceipt;

/**
 * The line of a receipt, in English.
 *
 * @example receiptText({ step: 'average', of: 'around €800 billion', years: 4 }) // 'average of around €800 billion over 4 years'
 */
export function receiptText(receipt: Receipt): string {
  switch (receipt.step) {
    case 'conversion':
      return `converted at 1 ${receipt.from} = ${grouped(receipt.rate)} ${receipt.to}, ${timeText(receipt.time)}`;
    case 'average':
      return `average of ${receipt.of} over ${receipt.years === 1 ? '1 year' : `${receipt.years} years`}`;
    case 'prices':
      return `in prices of ${receipt.year}: those of ${receipt.from} times ${grouped(receipt.factor)} (${receipt.source})`;
  }
}

/** The receipt that a line is; undefined for the words of somebody else. */
export function readReceipt(line: string): Receipt | undefined {
  const [, from, rate, to, time] = /^converted at 1 ([A-Z]{3}) = ([\d,.]*\d) ([A-Z]{3}), (.+)$/.exec(line) ?? [];
  if (from !== undefined && rate !== undefined && to !== undefined && time !== undefined)
    return { step: 'conversion', from, to, rate: plain(rate), time: readTime(time) };
  const [, of, years] = /^average of (.+) over (\d+) years?$/.exec(line) ?? [];
  if (of !== undefined) return { step: 'average', of, years: Number(years) };
  const [, year, base, factor, source] =
    /^in prices of (\d{4}): those of (\d{4}) times ([\d,.]*\d) \((.+)\)$/.exec(line) ?? [];
  if (factor === undefined || source === undefined) return undefined;
  return { step: 'prices', year: Number(year), from: Number(base), factor: plain(factor), source };
}

function timeText(time: RateTime): string {
  switch (time.kind) {
    case 'average':
      return `the average of ${time.period}${time.part === true ? partWords : ''} (${time.source})`;
    case 'day':
      return `${dateInWords(time.day)}${time.asked === undefined ? '' : ` for ${dateInWords(time.asked)}`} (${time.source})`;
    case 'between':
      return `between those of ${time.days.map(dateInWords).join(' and ')} (${time.source})`;
    case 'stated':
      return time.text;
  }
}

const partWords = ', the part of its year there are rates for';
const day = '\\d{1,2} [A-Z][a-z]+ \\d{4}';
const patterns = {
  average: new RegExp(
    `^the average of (\\d{4}(?:-\\d{2}(?:-\\d{2}/\\d{4}-\\d{2}-\\d{2})?)?)(${partWords})? \\((.+)\\)$`,
  ),
  day: new RegExp(`^(${day})(?: for (${day}))? \\((.+)\\)$`),
  between: new RegExp(`^between those of (${day}) and (${day}) \\((.+)\\)$`),
};

function readTime(text: string): RateTime {
  const [, period, part, ofAverage] = patterns.average.exec(text) ?? [];
  if (period !== undefined && ofAverage !== undefined)
    return { kind: 'average', period, ...(part !== undefined && { part: true }), source: ofAverage };
  const [, used = '', asked, ofDay] = patterns.day.exec(text) ?? [];
  const [, before = '', after = '', ofTwo] = patterns.between.exec(text) ?? [];
  const [one, other, first, second] = [used, asked ?? '', before, after].map(readDay);
  if (one !== undefined && ofDay !== undefined && (asked === undefined || other !== undefined))
    return { kind: 'day', day: one, ...(other !== undefined && { asked: other }), source: ofDay };
  if (first !== undefined && second !== undefined && ofTwo !== undefined)
    return { kind: 'between', days: [first, second], source: ofTwo };
  return { kind: 'stated', text };
}

const months = Array.from({ length: 12 }, (_, i) => dateInWords(`2000-${twoDigits(i + 1)}-01`).split(' ')[1]);

function readDay(text: string): IsoDate | undefined {
  const [date = '', month, year] = text.split(' ');
  const number = months.indexOf(month) + 1;
  const read = `${year}-${twoDigits(number)}-${date.padStart(2, '0')}`;
  return number > 0 && isOnCalendar(read) ? read : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function plain(number: string): string {
  return number.replaceAll(',', '');
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
