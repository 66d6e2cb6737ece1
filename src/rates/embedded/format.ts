import type { IsoDate } from '../calendar.js';
import { type CurrencyFixings, fixingDecimals, fixingOn, type MonthlyFixings } from '../fixings.js';
import { monthOf, monthStart } from '../period.js';
import { readNumbers, signed, unsigned, writeNumbers } from './numbers.js';

/**
 * The embedded table as it is shipped. Numbers are in the last decimal that the ECB prints of a currency, and written
 * as differences.
 */
export interface EmbeddedTable {
  readonly lastDay: IsoDate;
  /** The first month of the monthly figures, as months since the year 0. */
  readonly firstMonth: number;
  /** The first day with daily fixings, as days since 1970-01-01. */
  readonly firstDay: number;
  /** From each fixing day to the next one. */
  readonly steps: string;
  readonly currencies: Readonly<Record<string, EmbeddedCurrency>>;
}

export interface EmbeddedCurrency {
  readonly decimals: number;
  /**
   * For each month the number of fixings; when there are any also the lowest, as the difference from the month before,
   * the highest above the lowest, and the sum of what all are above the lowest.
   */
  readonly months: string;
  /** For each fixing day 0 for a gap, else 1 more than the difference from the last one. */
  readonly days: string;
}

/** Splits the fixings of a currency into months before `firstDay` and days from it on. */
export function encodeCurrency(
  { daily }: CurrencyFixings,
  { firstMonth, firstDay }: Pick<EmbeddedTable, 'firstMonth' | 'firstDay'>,
  fixingDays: readonly number[],
): EmbeddedCurrency {
  const decimals = decimalsOf(daily.values);
  const on = (day: number): number => fixingOn(daily, day) / 10 ** (fixingDecimals - decimals);
  const months: number[] = [];
  let before = 0;
  for (let month = firstMonth; month < monthOf(firstDay); month++) {
    const fixings: number[] = [];
    for (let day = monthStart(month); day < monthStart(month + 1); day++) if (on(day) > 0) fixings.push(on(day));
    months.push(fixings.length);
    if (fixings.length === 0) continue;
    const low = Math.min(...fixings);
    const aboveLow = fixings.reduce((sum, fixing) => sum + fixing - low, 0);
    months.push(unsigned(low - before), Math.max(...fixings) - low, aboveLow);
    before = low;
  }
  const days: number[] = [];
  before = 0;
  for (const day of fixingDays) {
    const fixing = on(day);
    days.push(fixing === 0 ? 0 : 1 + unsigned(fixing - before));
    if (fixing > 0) before = fixing;
  }
  return { decimals, months: writeNumbers(months), days: writeNumbers(days) };
}

/** The days from `firstDay` on that have fixings, counted from it. */
export function decodeSteps({ steps }: EmbeddedTable): number[] {
  const offsets = [0];
  for (const step of readNumbers(steps)) offsets.push((offsets.at(-1) ?? 0) + step);
  return offsets;
}

export function decodeCurrency(
  currency: EmbeddedCurrency,
  table: EmbeddedTable,
  offsets: readonly number[],
): CurrencyFixings {
  const unit = 10 ** (fixingDecimals - currency.decimals);
  const values = new Float64Array((offsets.at(-1) ?? 0) + 1);
  let last = 0;
  readNumbers(currency.days).forEach((code, i) => {
    if (code === 0) return;
    last += signed(code - 1);
    values[offsets[i] ?? 0] = last * unit;
  });
  return { daily: { firstDay: table.firstDay, values }, monthly: decodeMonths(currency, table, unit) };
}

function decodeMonths(
  { months }: EmbeddedCurrency,
  { firstMonth, firstDay }: EmbeddedTable,
  unit: number,
): MonthlyFixings {
  const length = monthOf(firstDay) - firstMonth;
  const numbers = readNumbers(months);
  const count = new Uint8Array(length);
  const [sum, low, high] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  let [at, lowest] = [0, 0];
  const next = (): number => numbers[at++] ?? 0;
  for (let month = 0; month < length; month++) {
    const fixings = next();
    if (fixings === 0) continue;
    lowest += signed(next());
    count[month] = fixings;
    low[month] = lowest * unit;
    high[month] = (lowest + next()) * unit;
    sum[month] = (lowest * fixings + next()) * unit;
  }
  return { firstMonth, count, sum, low, high };
}

/** How many decimals it takes to write every value. */
function decimalsOf(values: Float64Array): number {
  let decimals = 0;
  while (decimals < fixingDecimals && values.some((value) => value % 10 ** (fixingDecimals - decimals) !== 0))
    decimals++;
  return decimals;
}
