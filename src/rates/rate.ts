import type { CurrencyCode } from '../money/currencies.js';
import type { Decimal } from '../money/decimal.js';
import type { IsoDate } from './calendar.js';

/**
 * What to do on a day without a fixing: take the last one before it, refuse, take the nearest either way (the earlier
 * one of two as near), or interpolate between the two around it by days. None reaches further than seven days.
 */
export const missingDayPolicies = ['previous', 'exact', 'nearest', 'interpolate'] as const;
/** What to do on a day without a fixing. */
export type MissingDayPolicy = (typeof missingDayPolicies)[number];

/** Where rates come from, as it is printed under a chart. */
export interface RateSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** The last day that the source holds. */
  readonly lastDay: IsoDate;
}

/** One published quotation that a rate was made from: so many units of `quote` for one `base`. */
export interface Quotation {
  readonly base: CurrencyCode;
  readonly quote: CurrencyCode;
  readonly value: Decimal;
  /** The day of the fixing; absent for a mean. */
  readonly day?: IsoDate;
}

interface RateBase {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  /** Units of `to` for one unit of `from`. */
  readonly value: Decimal;
  /**
   * The published quotations that the value follows from: one for a pair with the euro, two for a cross rate (first
   * the one of `from`), twice as many when interpolated; none for a currency with itself, and none for a mean of daily
   * cross or inverse rates, of which each day has its own.
   */
  readonly chain: readonly Quotation[];
  readonly source: RateSource;
}

/** A reference rate of a day, and how it was found. */
export interface DailyRate extends RateBase {
  readonly kind: 'daily';
  readonly asked: IsoDate;
  /** The day of the fixing; two days when interpolated. */
  readonly used: readonly [IsoDate] | readonly [IsoDate, IsoDate];
  readonly policy: MissingDayPolicy;
}

/**
 * The mean of the daily reference rates of a period, with the lowest and highest of them. Where only monthly figures
 * are held, an inverse or a cross rate is the ratio of the means, its chain names them, and low and high of a cross
 * rate are bounds.
 */
export interface AverageRate extends RateBase {
  readonly kind: 'average';
  /** '2025', '2025-03', or '2025-03-01/2025-03-14'. */
  readonly period: string;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A rate that an amount is converted at: of a day, or the mean of a period. */
export type Rate = DailyRate | AverageRate;

/** Digits of a rate that is computed: as many as the longest fixings have. */
const computedDigits = 6;

/** A rate as it is printed: a fixing as the ECB has it, an inverse or a cross rate with as many digits as those have. */
export function publishedDigits({ from, value }: Pick<Rate, 'from' | 'value'>): Decimal {
  return from === 'EUR' ? value : value.toSignificantDigits(computedDigits);
}

/** A day and the rate of it. */
export interface RatePoint {
  readonly day: IsoDate;
  readonly value: Decimal;
}
