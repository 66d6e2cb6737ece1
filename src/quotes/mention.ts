import type { CurrencyCode } from '../money/currencies.js';
import type { Decimal } from '../money/decimal.js';
import type { Interval } from '../money/interval.js';
import type { Qualifier } from '../money/written.js';

/** What a quoted number counts. */
export type Unit =
  | 'money'
  | 'percent'
  | 'percent_of_gdp'
  | 'percentage_points'
  | 'multiple'
  | 'personnel'
  | 'count'
  | 'duration_years';

/** One number that a text quotes. */
export interface Mention {
  /** UTF-16 offsets into the text as given; the span includes the hedge beside the number. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In base units: whole currency units, percent, people, years. */
  readonly value: Decimal;
  /** Null when it is no money, or when the text gives no way to know the currency. */
  readonly currency: CurrencyCode | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly period: 'per_year' | 'total' | null;
  /** Only when the text states it for this figure. */
  readonly year: number | null;
  /** What the written number stands for, hedge included. */
  readonly interval: Interval;
  /** What it stands for without its hedge: half a unit of the last written digit either way. */
  readonly unhedged: Interval;
}
