import type { CurrencyCode } from '../money/currencies.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { fromDayNumber } from './calendar.js';
import { firstOpenDay, isClosingDay, lastOpenDay } from './closing-days.js';
import { whyNot } from './coverage.js';
import { type FixingData, fixingOn, fixingValue, oneEuro } from './fixings.js';
import { type Pair, quotation, type Side } from './pair.js';
import { type DaySpan, daySpan, monthOf, monthStart } from './period.js';
import type { Quotation } from './rate.js';

/** The figures of an average, before it is made a rate. */
export interface Average {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly chain: readonly Quotation[];
}

/** One currency against the euro over a period. */
interface SideAverage {
  readonly mean: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether some of it comes from months of which the days are not held. */
  readonly fromMonths: boolean;
}

/** @throws {MilexError} when a day of the period on which rates are published is not held */
export function averageOf(pair: Pair, period: string, data: FixingData): Average {
  const span = daySpan(period);
  const open = { first: firstOpenDay(span.first), last: lastOpenDay(span.last) };
  if (open.first > open.last) throw new MilexError(`no average of ${period}: no rates are published on closing days`);
  const from = sideAverage(pair.from, open, period, data);
  const to = sideAverage(pair.to, open, period, data);
  const ofDays = pair.from.code !== 'EUR' && !from.fromMonths && !to.fromMonths;
  if (ofDays) return meanOfDailyRates(pair, open);
  return {
    value: to.mean.dividedBy(from.mean),
    low: to.low.dividedBy(from.high),
    high: to.high.dividedBy(from.low),
    chain: [
      ...(pair.from.code === 'EUR' ? [] : [quotation(pair.from.code, from.mean)]),
      ...(pair.to.code === 'EUR' ? [] : [quotation(pair.to.code, to.mean)]),
    ],
  };
}

function meanOfDailyRates(pair: Pair, open: DaySpan): Average {
  let [sum, count, low, high]: [Decimal, number, Decimal | undefined, Decimal | undefined] = [
    new Exact(0),
    0,
    undefined,
    undefined,
  ];
  for (let day = open.first; day <= open.last; day++) {
    if (!pair.has(day)) continue;
    const value = pair.on(day);
    sum = sum.plus(value);
    count++;
    if (low === undefined || value.lessThan(low)) low = value;
    if (high === undefined || value.greaterThan(high)) high = value;
  }
  const value = sum.dividedBy(count);
  return { value, low: low ?? value, high: high ?? value, chain: [] };
}

const euro: SideAverage = { mean: new Exact(1), low: new Exact(1), high: new Exact(1), fromMonths: false };

function sideAverage({ code, fixings }: Side, open: DaySpan, period: string, data: FixingData): SideAverage {
  if (fixings === undefined) return euro;
  const { daily, monthly } = fixings;
  let sum = new Exact(0);
  let [count, low, high, fromMonths] = [0, Number.POSITIVE_INFINITY, 0, false];
  const add = (total: number, fixingCount: number, lowest: number, highest: number): void => {
    sum = sum.plus(total);
    count += fixingCount;
    low = Math.min(low, lowest);
    high = Math.max(high, highest);
  };
  for (let month = monthOf(open.first); month <= monthOf(open.last); month++) {
    const inMonth = {
      first: Math.max(open.first, firstOpenDay(monthStart(month))),
      last: Math.min(open.last, lastOpenDay(monthStart(month + 1) - 1)),
    };
    const at = monthly === undefined ? -1 : month - monthly.firstMonth;
    if (monthly !== undefined && (monthly.count[at] ?? 0) > 0) {
      const held = monthly.count[at] ?? 0;
      const whole =
        inMonth.first <= firstOpenDay(monthStart(month)) && inMonth.last >= lastOpenDay(monthStart(month + 1) - 1);
      if (!whole || held < openDays(inMonth)) throw missing(code, inMonth.first, open, period, data);
      add(monthly.sum[at] ?? 0, held, monthly.low[at] ?? 0, monthly.high[at] ?? 0);
      fromMonths = true;
      continue;
    }
    for (let day = inMonth.first; day <= inMonth.last; day++) {
      const fixing = fixingOn(daily, day);
      if (fixing > 0) add(fixing, 1, fixing, fixing);
      else if (!isClosingDay(day)) throw missing(code, day, open, period, data);
    }
  }
  return { mean: sum.dividedBy(count).dividedBy(oneEuro), low: fixingValue(low), high: fixingValue(high), fromMonths };
}

function openDays({ first, last }: DaySpan): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (!isClosingDay(day)) count++;
  return count;
}

function missing(code: CurrencyCode, day: number, open: DaySpan, period: string, data: FixingData): MilexError {
  const date = fromDayNumber(day);
  const part =
    day > open.first && date > data.source.lastDay
      ? `; its part so far is "${fromDayNumber(open.first)}/${data.source.lastDay}"`
      : '';
  return new MilexError(`no ${code} average of ${period}: no rate on ${date}, ${whyNot(code, date, data)}${part}`);
}
