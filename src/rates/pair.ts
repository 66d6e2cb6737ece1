import type { CurrencyCode } from '../money/currencies.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { fromDayNumber } from './calendar.js';
import { type CurrencyFixings, fixingOn, fixingValue, oneEuro } from './fixings.js';
import type { Quotation } from './rate.js';

/** One currency of a pair. The euro has no fixings of its own: it is 1 on every day. */
export interface Side {
  readonly code: CurrencyCode;
  readonly fixings: CurrencyFixings | undefined;
}

/** Two different currencies, and the days on which both have a fixing. */
export class Pair {
  readonly from: Side;
  readonly to: Side;
  /** No day before it, or after `lastDay`, has a rate. When `lastDay` is less, there is no day at all. */
  readonly firstDay: number;
  readonly lastDay: number;

  constructor(from: Side, to: Side) {
    this.from = from;
    this.to = to;
    const daily = [from, to].flatMap((side) => (side.fixings === undefined ? [] : [side.fixings.daily]));
    this.firstDay = Math.max(...daily.map((one) => one.firstDay));
    this.lastDay = Math.min(...daily.map((one) => one.firstDay + one.values.length - 1));
  }

  /** The rate of a day as a floating-point number, for a first sifting; NaN or 0 or infinite when there is none. */
  roughly(day: number): number {
    return sideOn(this.to, day) / sideOn(this.from, day);
  }

  has(day: number): boolean {
    return sideOn(this.from, day) > 0 && sideOn(this.to, day) > 0;
  }

  /** Units of `to` for one of `from`, at 40 digits; exact from the euro. */
  on(day: number): Decimal {
    return new Exact(sideOn(this.to, day)).dividedBy(sideOn(this.from, day));
  }

  /** The published quotations of a day, that of `from` first. */
  quotations(day: number): Quotation[] {
    return [this.from, this.to].flatMap((side) =>
      side.fixings === undefined ? [] : [quotation(side.code, fixingValue(sideOn(side, day)), day)],
    );
  }

  /** The nearest day with a rate in a direction (-1 or 1), the day itself included, at most so many days off. */
  nearest(day: number, direction: -1 | 1, atMost: number): number | undefined {
    for (let off = 0; off <= atMost; off++) if (this.has(day + off * direction)) return day + off * direction;
    return undefined;
  }
}

/** The quotation of a currency against the euro, of a day or as a mean. */
export function quotation(quote: CurrencyCode, value: Decimal, day?: number): Quotation {
  return { base: 'EUR', quote, value, ...(day === undefined ? {} : { day: fromDayNumber(day) }) };
}

function sideOn(side: Side, day: number): number {
  return side.fixings === undefined ? oneEuro : fixingOn(side.fixings.daily, day);
}
