import type { CurrencyCode } from '../money/currencies.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import type { RateSource } from './rate.js';

/**
 * Rates against the euro are held as whole numbers of 10^-8, so that they are exact: the ECB prints six decimals at
 * most, and at most 1,912,400 units (Turkish lira, 2004).
 */
export const fixingDecimals = 8;

/** A fixing of one euro in euros. */
export const oneEuro: number = 10 ** fixingDecimals;

/** 2.9 million units for a euro: the sum of a month of them is still a whole number that a double holds exactly. */
export const largestFixing: number = Math.floor(Number.MAX_SAFE_INTEGER / 31);

/** The days of one currency: the fixing of day `firstDay + i` at i, 0 where there is none. */
export interface DailyFixings {
  readonly firstDay: number;
  readonly values: Float64Array;
}

/** The months of one currency, `firstMonth + i` at i: how many fixings, their sum, the lowest and the highest. */
export interface MonthlyFixings {
  readonly firstMonth: number;
  readonly count: Uint8Array;
  readonly sum: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** All that is held of one currency. The months end before the days start. */
export interface CurrencyFixings {
  readonly daily: DailyFixings;
  readonly monthly?: MonthlyFixings;
}

/** What a table of rates is made of. */
export interface FixingData {
  readonly source: RateSource;
  /** What the fixings come from, as an error names it, and what to do when a day is not in it. */
  readonly holder: 'the embedded table' | 'the file';
  /** The currencies of which anything is held. */
  readonly codes: readonly CurrencyCode[];
  readonly fixings: (code: CurrencyCode) => CurrencyFixings | undefined;
}

/** The fixing of a day, 0 when there is none. */
export function fixingOn(daily: DailyFixings, day: number): number {
  return daily.values[day - daily.firstDay] ?? 0;
}

/** A fixing as the decimal that the ECB printed. */
export function fixingValue(fixing: number): Decimal {
  return new Exact(fixing).dividedBy(oneEuro);
}
