import type { CurrencyCode } from '../money/currencies.js';
import { Decimal as Exact } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import type { Money } from '../money/money.js';
import { tableOf } from '../money/table.js';

/** The world's output of 2024 was about 111 trillion US dollars (World Bank, NY.GDP.MKTP.CD): no budget is above it. */
const worldOutputInDollars = new Exact('111e12');

/** No state is known to have spent as much in percent of its GDP: Kuwait spent 117 in 1991 (SIPRI). */
export const largestShareOfGdp = 200;

/** World population of 2024, 8.2 billion (United Nations, World Population Prospects 2024): no force is above it. */
export const worldPopulation = 8_200_000_000;

/**
 * The power of ten next above the units of a currency that a US dollar bought in 2024. It only serves to catch slips
 * of scale, so it is coarse on purpose. A currency that is not here has the limit of every amount, 10^18.
 */
// biome-ignore format: a table reads better in rows
const unitsForADollar: ReadonlyMap<string, number> = tableOf({
  EUR: 1, USD: 1, GBP: 1, CHF: 1, AUD: 10, BGN: 10, BRL: 10, CAD: 10, CNY: 10, DKK: 10, HKD: 10, ILS: 10, NZD: 10,
  PLN: 10, RON: 10, SAR: 10, SGD: 10, AED: 10, CZK: 100, INR: 100, MXN: 100, NOK: 100, SEK: 100, THB: 100, TRY: 100,
  TWD: 100, UAH: 100, ZAR: 100, PHP: 100, HUF: 1e3, ISK: 1e3, JPY: 1e3, RUB: 1e3, KRW: 1e4, IDR: 1e5, VND: 1e5,
} satisfies Partial<Record<CurrencyCode, number>>);

/** @throws {MilexError} for a negative amount, or one above the output of the world */
export function checkAmount(money: Money): void {
  if (money.isNegative()) throw new MilexError(`negative amount ${money}; a budget figure is zero or more`);
  const units = unitsForADollar.get(money.currency);
  if (units !== undefined && money.amount.greaterThan(worldOutputInDollars.times(units))) {
    throw new MilexError(`${money} is more than the world's output of a year; check the scale`);
  }
}
