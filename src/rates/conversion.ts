import { shapeArgument } from '../money/arguments.js';
import { type CurrencyCode, currencyCode } from '../money/currencies.js';
import { type Decimal, Decimal as Exact, exactProduct } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { Money } from '../money/money.js';
import type { WrittenAmount } from '../money/parse.js';
import type { Qualifier } from '../money/written.js';
import type { Rate } from './rate.js';
import { receiptLine } from './receipt.js';

/** An amount in another currency, with the rate it was converted at. */
export interface Conversion<To extends CurrencyCode = CurrencyCode> {
  readonly from: Money;
  readonly to: Money<To>;
  /** How the amount was hedged; `exact` for money that was not written. */
  readonly qualifier: Qualifier;
  /** What the result may be, in whole units of `to`, given what the amount stands for. */
  readonly interval: Interval;
  readonly rate: Rate;
  /**
   * The receipt, in English: a line that can be checked with a pocket calculator.
   *
   * @example '€800 billion × 1.0557 = $844.56 billion (ECB euro foreign exchange reference rate of 4 March 2025)'
   */
  line(): string;
}

/**
 * Converts an amount at a rate. Money is taken as exact; the interval of a written amount goes through with it. An
 * inverse or cross rate is applied by its quotations, so that converting back gives the amount again.
 *
 * @throws {MilexError} when the rate is of other currencies
 * @example
 * convert(Money.of('800e9', 'EUR'), 'USD', table.rate('EUR', 'USD', '2025-03-04')).to.toString() // '844560000000 USD'
 */
export function convert<To extends CurrencyCode>(amount: Money | WrittenAmount, to: To, rate: Rate): Conversion<To> {
  const given = shapeArgument('amount', amount, isAmount, 'money, or an amount that parseAmount() has read');
  shapeArgument('rate', rate, isRate, rateWanted);
  const written = given instanceof Money ? undefined : given;
  const from = given instanceof Money ? given : given.money;
  if (rate.from !== from.currency || rate.to !== currencyCode(to)) {
    throw new MilexError(`cannot convert ${from.currency} to ${to} at a rate of ${rate.from} to ${rate.to}`, {
      value: `${rate.from} to ${rate.to}`,
      expected: `a rate of ${from.currency} to ${to}`,
    });
  }
  const { times, over } = factorsOf(rate);
  const product = exactProduct(from.amount, times);
  const interval = (written?.interval ?? Interval.exactly(from.amount)).times(Interval.exactly(times));
  const conversion = {
    from,
    to: over.equals(1) ? Money.of(product, to) : Money.of(product.dividedBy(over), to),
    qualifier: written?.qualifier ?? 'exact',
    interval: over.equals(1) ? interval : interval.dividedBy(Interval.exactly(over)),
    rate,
  };
  return { ...conversion, line: () => receiptLine(conversion) };
}

/** Whether a value is money, or an amount that was read. */
export function isAmount(amount: Money | WrittenAmount): boolean {
  return amount instanceof Money || (amount.money instanceof Money && amount.interval instanceof Interval);
}

export const rateWanted = 'a rate, as from embeddedRates().rate("EUR", "USD", "2025-03-04")';

/** Whether a value is a rate of a table. */
export function isRate({ value, chain, source, ...rate }: Rate): boolean {
  const isDated = rate.kind === 'daily' ? Array.isArray(rate.used) : rate.kind === 'average';
  const isOfDecimals = chain.every((one) => Exact.isDecimal(one.value));
  return (
    isOfDecimals && Exact.isDecimal(value) && Array.isArray(chain) && typeof source.publisher === 'string' && isDated
  );
}

/** What an amount is multiplied by and then divided by. */
export function factorsOf({ from, to, value, chain, ...rate }: Rate): { times: Decimal; over: Decimal } {
  const one = new Exact(1);
  const followsFromChain = chain.length > 0 && !(rate.kind === 'daily' && rate.used.length === 2);
  if (!followsFromChain) return { times: value, over: one };
  const of = (code: CurrencyCode): Decimal => chain.find(({ quote }) => quote === code)?.value ?? one;
  return { times: of(to), over: of(from) };
}
