import { dayNumber, type IsoDate } from '../calendar.js';
import { type CurrencyFixings, fixingDecimals, fixingOn, type MonthlyFixings } from '../fixings.js';
import { monthOf, monthStart } from '../period.js';
import { NumberKind, NumberReader, NumberWriter, signed, unsigned } from './numbers.js';

/**
 * The embedded table as it is shipped. Numbers are in the last decimal that the ECB prints of a currency, and written
 * as differences from what is to be expected.
 */
export interface EmbeddedTable extends EmbeddedSpan {
  /** How many fixings most currencies have, month by month; then the steps from each fixing day to the next one. */
  readonly calendar: string;
  readonly currencies: Readonly<Record<string, EmbeddedCurrency>>;
}

export interface EmbeddedSpan {
  readonly lastDay: IsoDate;
  /** The first month of the monthly figures, as months since the year 0. */
  readonly firstMonth: number;
  /** The first day with daily fixings, as days since 1970-01-01. */
  readonly firstDay: number;
}

export interface EmbeddedCurrency {
  readonly decimals: number;
  /**
   * For each month 0 if it has as many fixings as usual, else 1 more than the number of them; when there are any also
   * the lowest, as the difference from the month before, the highest above the lowest, and the sum of what all are
   * above the lowest, as the difference from what it is when their average lies halfway. Then for each fixing day 0
   * for a gap, else 1 more than the difference from the last one.
   */
  readonly fixings: string;
}

/** When there are fixings, for all currencies. */
export interface FixingCalendar {
  /** How many fixings a month has as a rule, for each month before the first day. */
  readonly usualCounts: readonly number[];
  /** The days from the first day on that have fixings, counted from it. */
  readonly offsets: readonly number[];
}

/** The fixings of the months before `firstDay`, of which there are sums only. */
interface Month {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly sum: number;
}

export function encodeCalendar({ usualCounts, offsets }: FixingCalendar): string {
  const writer = new NumberWriter();
  const { counts, days } = numberKinds();
  for (const count of usualCounts) writer.write(count, counts);
  for (let i = 1; i < offsets.length; i++) writer.write((offsets[i] ?? 0) - (offsets[i - 1] ?? 0), days);
  return writer.end();
}

export function decodeCalendar({ calendar, firstMonth, firstDay, lastDay }: EmbeddedTable): FixingCalendar {
  const reader = new NumberReader(calendar);
  const { counts, days } = numberKinds();
  const usualCounts = Array.from({ length: monthOf(firstDay) - firstMonth }, () => reader.read(counts));
  const offsets = [0];
  const last = dayNumber(lastDay) - firstDay;
  for (let offset = 0; offset < last; ) {
    offset += reader.read(days);
    offsets.push(offset);
  }
  return { usualCounts, offsets };
}

/** Splits the fixings of a currency into months before `firstDay` and days from it on. */
export function encodeCurrency(
  { daily }: CurrencyFixings,
  { firstMonth, firstDay }: EmbeddedSpan,
  { usualCounts, offsets }: FixingCalendar,
): EmbeddedCurrency {
  const decimals = decimalsOf(daily.values);
  const on = (day: number): number => fixingOn(daily, day) / 10 ** (fixingDecimals - decimals);
  const writer = new NumberWriter();
  const kinds = numberKinds();
  let before = 0;
  usualCounts.forEach((usual, i) => {
    const { count, low, high, sum } = monthFrom(on, firstMonth + i);
    writer.write(count === usual ? 0 : 1 + count, kinds.counts);
    if (count === 0) return;
    writer.write(unsigned(low - before), kinds.lows);
    writer.write(high - low, kinds.ranges);
    writer.write(unsigned(sum - expectedSum(count, low, high)), kinds.sums);
    before = low;
  });
  before = 0;
  for (const offset of offsets) {
    const fixing = on(firstDay + offset);
    writer.write(fixing === 0 ? 0 : 1 + unsigned(fixing - before), kinds.days);
    if (fixing > 0) before = fixing;
  }
  return { decimals, fixings: writer.end() };
}

export function decodeCurrency(
  { decimals, fixings }: EmbeddedCurrency,
  { firstMonth, firstDay }: EmbeddedSpan,
  { usualCounts, offsets }: FixingCalendar,
): CurrencyFixings {
  const reader = new NumberReader(fixings);
  const kinds = numberKinds();
  const unit = 10 ** (fixingDecimals - decimals);
  const { length } = usualCounts;
  const count = new Uint8Array(length);
  const [sum, low, high] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  let lowest = 0;
  usualCounts.forEach((usual, month) => {
    const code = reader.read(kinds.counts);
    const held = code === 0 ? usual : code - 1;
    if (held === 0) return;
    lowest += signed(reader.read(kinds.lows));
    const highest = lowest + reader.read(kinds.ranges);
    count[month] = held;
    low[month] = lowest * unit;
    high[month] = highest * unit;
    sum[month] = (expectedSum(held, lowest, highest) + signed(reader.read(kinds.sums))) * unit;
  });
  const values = new Float64Array((offsets.at(-1) ?? 0) + 1);
  let last = 0;
  for (const offset of offsets) {
    const code = reader.read(kinds.days);
    if (code === 0) continue;
    last += signed(code - 1);
    values[offset] = last * unit;
  }
  const monthly: MonthlyFixings = { firstMonth, count, sum, low, high };
  return { daily: { firstDay, values }, monthly };
}

function numberKinds(): Record<'counts' | 'lows' | 'ranges' | 'sums' | 'days', NumberKind> {
  const [counts, lows, ranges] = [new NumberKind(), new NumberKind(), new NumberKind()];
  return { counts, lows, ranges, sums: new NumberKind(), days: new NumberKind() };
}

function monthFrom(on: (day: number) => number, month: number): Month {
  const fixings: number[] = [];
  for (let day = monthStart(month); day < monthStart(month + 1); day++) if (on(day) > 0) fixings.push(on(day));
  const sum = fixings.reduce((total, fixing) => total + fixing, 0);
  return { count: fixings.length, low: Math.min(...fixings), high: Math.max(...fixings), sum };
}

/** The sum of fixings whose average lies halfway between the lowest and the highest. */
function expectedSum(count: number, low: number, high: number): number {
  return count * low + Math.floor((count * (high - low)) / 2);
}

/** How many decimals it takes to write every value. */
function decimalsOf(values: Float64Array): number {
  let decimals = 0;
  while (decimals < fixingDecimals && values.some((value) => value % 10 ** (fixingDecimals - decimals) !== 0))
    decimals++;
  return decimals;
}
