import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { fromDayNumber, type IsoDate } from './calendar.js';
import { oneEuro } from './fixings.js';
import type { Pair, Side } from './pair.js';
import { monthStart } from './period.js';

/** The lowest and highest rate of a pair between two days; where only months are held, from the first of a month. */
export interface PairRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly since: IsoDate;
  readonly until: IsoDate;
}

interface Extremes {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly first: number;
  readonly last: number;
}

export function rangeOf(pair: Pair): PairRange | undefined {
  const both = [ofMonths(pair), ofDays(pair)].filter((one) => one !== undefined);
  if (both.length === 0) return undefined;
  return {
    low: Exact.min(...both.map(({ low }) => low)),
    high: Exact.max(...both.map(({ high }) => high)),
    since: fromDayNumber(Math.min(...both.map(({ first }) => first))),
    until: fromDayNumber(Math.max(...both.map(({ last }) => last))),
  };
}

function ofDays(pair: Pair): Extremes | undefined {
  let [lowest, highest, first, last] = [0, 0, Number.POSITIVE_INFINITY, 0];
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (let day = pair.firstDay; day <= pair.lastDay; day++) {
    if (!pair.has(day)) continue;
    const rate = pair.roughly(day);
    if (rate < low) [low, lowest] = [rate, day];
    if (rate > high) [high, highest] = [rate, day];
    first = Math.min(first, day);
    last = day;
  }
  return last === 0 ? undefined : { low: pair.on(lowest), high: pair.on(highest), first, last };
}

function ofMonths({ from, to }: Pair): Extremes | undefined {
  const held = (from.fixings ?? to.fixings)?.monthly;
  if (held === undefined) return undefined;
  let [lowest, highest]: [Bound?, Bound?] = [];
  let [first, last] = [0, 0];
  for (let month = held.firstMonth; month < held.firstMonth + held.count.length; month++) {
    const [one, other] = [monthOfSide(from, month), monthOfSide(to, month)];
    if (one === undefined || other === undefined) continue;
    const [low, high] = [other.low / one.high, other.high / one.low];
    if (lowest === undefined || low < lowest.roughly) lowest = { roughly: low, of: [other.low, one.high] };
    if (highest === undefined || high > highest.roughly) highest = { roughly: high, of: [other.high, one.low] };
    if (first === 0) first = monthStart(month);
    last = monthStart(month + 1) - 1;
  }
  if (lowest === undefined || highest === undefined) return undefined;
  return { low: exactly(lowest), high: exactly(highest), first, last };
}

/** A rate as a floating-point number, for comparing, and what it is the quotient of. */
interface Bound {
  readonly roughly: number;
  readonly of: readonly [dividend: number, divisor: number];
}

function exactly({ of: [dividend, divisor] }: Bound): Decimal {
  return new Exact(dividend).dividedBy(divisor);
}

function monthOfSide({ fixings }: Side, month: number): { low: number; high: number } | undefined {
  if (fixings === undefined) return { low: oneEuro, high: oneEuro };
  const { monthly } = fixings;
  const at = month - (monthly?.firstMonth ?? month + 1);
  if (monthly === undefined || (monthly.count[at] ?? 0) === 0) return undefined;
  return { low: monthly.low[at] ?? 0, high: monthly.high[at] ?? 0 };
}
