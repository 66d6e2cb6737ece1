import type { CurrencyCode } from '../money/currencies.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { fromDayNumber } from './calendar.js';
import { firstOpenDay, isClosingDay, lastOpenDay } from './closing-days.js';
import { whyNot } from './coverage.js';
import { quotedByEcb } from './ecb-currencies.js';
import { type CurrencyFixings, type FixingData, fixingOn, oneEuro } from './fixings.js';
import { type Pair, quotation, type Side } from './pair.js';
import { type DaySpan, daySpan, monthOf, monthStart } from './period.js';
import type { Quotation } from './rate.js';

/** The figures of an average, before it is made a rate. */
interface Average {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly chain: readonly Quotation[];
}

/** The fixings of one currency in a month, or the part of it that lies in the period: 10^-8 units for one euro. */
interface MonthPart {
  readonly count: number;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  /** Whether the days themselves are held. */
  readonly ofDays: boolean;
}

/** @throws {MilexError} when a day of the period on which rates are published is not held */
export function averageOf(pair: Pair, period: string, data: FixingData): Average {
  const span = daySpan(period);
  const open = { first: firstOpenDay(span.first), last: lastOpenDay(span.last) };
  if (open.first > open.last) {
    throw new MilexError(`no average of ${period}: no rates are published on closing days`, {
      code: 'no_rate',
      value: period,
    });
  }
  const from = monthParts(pair.from, open, period, data);
  const to = monthParts(pair.to, open, period, data);
  if (pair.from.code !== 'EUR' && [...from, ...to].every(({ ofDays }) => ofDays)) return meanOfDailyRates(pair, open);
  const [fromMean, toMean] = [meanOf(from), meanOf(to)];
  return {
    value: toMean.dividedBy(fromMean),
    low: Exact.min(...to.map(({ low }, i) => new Exact(low).dividedBy(from[i]?.high ?? oneEuro))),
    high: Exact.max(...to.map(({ high }, i) => new Exact(high).dividedBy(from[i]?.low ?? oneEuro))),
    chain: [
      ...(pair.from.code === 'EUR' ? [] : [quotation(pair.from.code, fromMean)]),
      ...(pair.to.code === 'EUR' ? [] : [quotation(pair.to.code, toMean)]),
    ],
  };
}

function meanOfDailyRates(pair: Pair, open: DaySpan): Average {
  const values: Decimal[] = [];
  for (let day = open.first; day <= open.last; day++) if (pair.has(day)) values.push(pair.on(day));
  return {
    value: values.reduce((sum, value) => sum.plus(value)).dividedBy(values.length),
    low: Exact.min(...values),
    high: Exact.max(...values),
    chain: [],
  };
}

function meanOf(parts: readonly MonthPart[]): Decimal {
  const sum = parts.reduce((total, part) => total.plus(part.sum), new Exact(0));
  const count = parts.reduce((total, part) => total + part.count, 0);
  return sum.dividedBy(count).dividedBy(oneEuro);
}

const euro: MonthPart = { count: 1, sum: oneEuro, low: oneEuro, high: oneEuro, ofDays: true };

/** Month by month what the period takes of it. */
function monthParts({ code, fixings }: Side, open: DaySpan, period: string, data: FixingData): MonthPart[] {
  const parts: MonthPart[] = [];
  for (let month = monthOf(open.first); month <= monthOf(open.last); month++) {
    const whole = { first: firstOpenDay(monthStart(month)), last: lastOpenDay(monthStart(month + 1) - 1) };
    const part = { first: Math.max(open.first, whole.first), last: Math.min(open.last, whole.last) };
    const isWhole = part.first === whole.first && part.last === whole.last;
    const held = fixings === undefined ? euro : (ofMonth(fixings, month, isWhole) ?? ofDays(fixings, part));
    if (typeof held === 'number') throw missing(code, held, open, period, data);
    parts.push(held);
  }
  return parts;
}

/** Undefined when only a part of the month is wanted or held. */
function ofMonth({ monthly }: CurrencyFixings, month: number, isWhole: boolean): MonthPart | undefined {
  const at = month - (monthly?.firstMonth ?? month);
  const count = monthly?.count[at] ?? 0;
  if (monthly === undefined || !isWhole || count === 0) return undefined;
  if (count < openDays({ first: monthStart(month), last: monthStart(month + 1) - 1 })) return undefined;
  const [sum = 0, low = 0, high = 0] = [monthly.sum[at], monthly.low[at], monthly.high[at]];
  return { count, sum, low, high, ofDays: false };
}

/** The first day without a fixing, when one is missing. */
function ofDays({ daily }: CurrencyFixings, { first, last }: DaySpan): MonthPart | number {
  let [count, sum, low, high] = [0, 0, Number.POSITIVE_INFINITY, 0];
  for (let day = first; day <= last; day++) {
    const fixing = fixingOn(daily, day);
    if (fixing === 0 && !isClosingDay(day)) return day;
    if (fixing === 0) continue;
    count++;
    sum += fixing;
    low = Math.min(low, fixing);
    high = Math.max(high, fixing);
  }
  return { count, sum, low, high, ofDays: true };
}

function openDays({ first, last }: DaySpan): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (!isClosingDay(day)) count++;
  return count;
}

function missing(code: CurrencyCode, day: number, open: DaySpan, period: string, data: FixingData): MilexError {
  const end = fromDayNumber(open.last);
  const until = quotedByEcb.get(code)?.[1];
  const date = until !== undefined && until < end ? end : fromDayNumber(day);
  const { lastDay } = data.source;
  const isBegun = until === undefined && day > open.first && date > lastDay;
  const part = `"${fromDayNumber(open.first)}/${lastDay}"`;
  const why = isBegun
    ? `${data.holder} ends on ${lastDay}; take the part that there are rates of, ${part}`
    : `no rate on ${date}, ${whyNot(code, date, data)}`;
  return new MilexError(`no ${code} average of ${period}: ${why}`, {
    code: 'no_rate',
    value: period,
    ...(isBegun && { expected: part }),
  });
}
