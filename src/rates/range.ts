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
  low: Decimal;
  high: Decimal;
  first: number;
  last: number;
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
  let found: Extremes | undefined;
  for (let month = held.firstMonth; month < held.firstMonth + held.count.length; month++) {
    const [one, other] = [monthOfSide(from, month), monthOfSide(to, month)];
    if (one === undefined || other === undefined) continue;
    const [low, high] = [new Exact(other.low).dividedBy(one.high), new Exact(other.high).dividedBy(one.low)];
    found ??= { low, high, first: monthStart(month), last: 0 };
    found.low = Exact.min(found.low, low);
    found.high = Exact.max(found.high, high);
    found.last = monthStart(month + 1) - 1;
  }
  return found;
}

function monthOfSide({ fixings }: Side, month: number): { low: number; high: number } | undefined {
  if (fixings === undefined) return { low: oneEuro, high: oneEuro };
  const { monthly } = fixings;
  const at = month - (monthly?.firstMonth ?? month + 1);
  if (monthly === undefined || (monthly.count[at] ?? 0) === 0) return undefined;
  return { low: monthly.low[at] ?? 0, high: monthly.high[at] ?? 0 };
}
