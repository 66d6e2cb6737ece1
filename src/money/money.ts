import { digitsArgument, instanceArgument, listArgument, optionsArgument } from './arguments.js';
import { type CurrencyCode, currencyCode, minorUnitDigits } from './currencies.js';
import {
  type Decimal,
  decimal,
  Decimal as Exact,
  exactProduct,
  exactSum,
  type Numeric,
  wholeQuotient,
} from './decimal.js';
import { MilexError, shown } from './error.js';

/** Money as plain JSON: an exact decimal string in whole currency units, and an ISO 4217 code. */
export interface MoneyJson<C extends CurrencyCode = CurrencyCode> {
  amount: string;
  currency: C;
}

/**
 * An exact, immutable amount in one currency. The currency is part of the type: adding euros to dollars does not
 * compile, and where types are not checked it throws.
 *
 * @example
 * const plan = Money.of('650000000000', 'EUR').plus(Money.of('150000000000', 'EUR'))
 * plan.toString() // '800000000000 EUR'
 */
export class Money<C extends CurrencyCode = CurrencyCode> {
  readonly amount: Decimal;
  readonly currency: C;

  private constructor(amount: Decimal, currency: C) {
    this.amount = amount;
    this.currency = currency;
    Object.freeze(this);
  }

  /**
   * So many whole currency units: euros, not cents.
   *
   * @throws {MilexError} for what is no number, or no currency
   * @example Money.of('50.5e9', 'EUR').toString() // '50500000000 EUR'
   */
  static of<C extends CurrencyCode>(amount: Numeric, currency: C): Money<C> {
    return new Money(decimal(amount), currencyCode(currency) as C);
  }

  /**
   * Reads back what {@link Money.toJSON} gives.
   *
   * @throws {MilexError} for JSON of another shape
   * @example Money.fromJSON({ amount: '50.5', currency: 'EUR' }).toString() // '50.5 EUR'
   */
  static fromJSON<C extends CurrencyCode>(json: MoneyJson<C>): Money<C> {
    const { amount, currency } = optionsArgument('money', json);
    if (typeof amount === 'string' && typeof currency === 'string') return Money.of(amount, currency);
    const expected = '{"amount": "50.5", "currency": "EUR"}';
    throw new MilexError(`not money: ${shown(json)}; expected ${expected}`, { value: json, expected });
  }

  /**
   * The sum, with all its digits.
   *
   * @throws {MilexError} for an amount in another currency, and a sum of more than 2,500 digits
   * @example Money.of('0.1', 'EUR').plus(Money.of('0.2', 'EUR')).toString() // '0.3 EUR'
   */
  plus(other: Money<NoInfer<C>>): Money<C> {
    return new Money(exactSum(this.amount, this.same(other, 'add').amount), this.currency);
  }

  /**
   * The difference, with all its digits; negative when the other amount is more.
   *
   * @throws {MilexError} for an amount in another currency, and a difference of more than 2,500 digits
   * @example Money.of(50, 'EUR').minus(Money.of('60.5', 'EUR')).toString() // '-10.5 EUR'
   */
  minus(other: Money<NoInfer<C>>): Money<C> {
    return new Money(exactSum(this.amount, this.same(other, 'subtract').amount.negated()), this.currency);
  }

  /**
   * The product, with all its digits.
   *
   * @throws {MilexError} for a factor that is no number, and a product of more than 2,500 digits
   * @example Money.of('50.5', 'EUR').times('1.1').toString() // '55.55 EUR'
   */
  times(factor: Numeric): Money<C> {
    return new Money(exactProduct(this.amount, decimal(factor)), this.currency);
  }

  /**
   * Divides by a number, rounded half to even at the 40th digit. For the ratio of two amounts see {@link Money.ratioTo}.
   *
   * @throws {MilexError} for zero, and what is no number
   * @example Money.of('800e9', 'EUR').dividedBy(4).toString() // '200000000000 EUR'
   */
  dividedBy(divisor: Numeric): Money<C> {
    const by = decimal(divisor);
    if (by.isZero()) throw new MilexError(`cannot divide ${this.toString()} by zero`);
    return new Money(this.amount.dividedBy(by), this.currency);
  }

  /**
   * This amount as a multiple of another, to 40 digits.
   *
   * @throws {MilexError} for an amount in another currency, and a ratio to zero
   * @example Money.of('100e9', 'EUR').ratioTo(Money.of('50.5e9', 'EUR')).toFixed(2) // '1.98'
   */
  ratioTo(other: Money<NoInfer<C>>): Decimal {
    if (this.same(other, 'divide').amount.isZero()) throw new MilexError(`no ratio of ${this.toString()} to zero`);
    return this.amount.dividedBy(other.amount);
  }

  /**
   * -1, 0 or 1 as this amount is less than, equal to or greater than the other.
   *
   * @throws {MilexError} for an amount in another currency
   * @example Money.of(50, 'EUR').comparedTo(Money.of(60, 'EUR')) // -1
   */
  comparedTo(other: Money<NoInfer<C>>): number {
    return this.amount.comparedTo(this.same(other, 'compare').amount);
  }

  /**
   * Whether the other is the same amount in the same currency; one in another currency is never equal.
   *
   * @throws {MilexError} for an argument of another type
   * @example Money.of('50.0', 'EUR').equals(Money.of(50, 'EUR')) // true
   */
  equals(other: Money): boolean {
    instanceArgument('amount', other, Money, 'money, as in Money.of(50, "EUR")');
    return this.currency === other.currency && this.amount.equals(other.amount);
  }

  /**
   * Whether the amount is below zero; zero is not.
   *
   * @example Money.of('-0', 'EUR').isNegative() // false
   */
  isNegative(): boolean {
    return this.amount.isNegative() && !this.amount.isZero();
  }

  /**
   * Rounds half to even, to the minor unit of the currency unless told how many digits.
   *
   * @param digits after the decimal sign; 2 for a currency that has no minor unit
   * @throws {MilexError} for digits that are no whole number from 0 to 100
   * @example
   * Money.of('0.125', 'EUR').rounded().toString() // '0.12 EUR'
   * Money.of('1.5', 'JPY').rounded().toString() // '2 JPY'
   */
  rounded(digits: number = minorUnitDigits(this.currency) ?? 2): Money<C> {
    return new Money(this.amount.toDecimalPlaces(digitsArgument('digits', digits)), this.currency);
  }

  /**
   * Splits the amount by weights with nothing lost: the parts are whole minor units and add up to it exactly; what
   * rounding leaves over goes, a unit each, to the parts that it cut most. An amount finer than the minor unit
   * leaves its remainder with the first part that has a weight.
   *
   * @throws {MilexError} when there is no weight, a weight is negative or no number, or all are zero
   * @example Money.of(100, 'EUR').allocate([1, 1, 1]).map(String) // ['33.34 EUR', '33.33 EUR', '33.33 EUR']
   */
  allocate(weights: readonly Numeric[]): Money<C>[] {
    const exact = listArgument('weights', weights, 'a list of numbers, as in [1, 1, 2]').map(decimal);
    const total = exact.reduce(exactSum, new Exact(0));
    if (exact.some((weight) => weight.isNegative() && !weight.isZero()) || total.isZero()) {
      throw new MilexError(
        `cannot allocate by the weights ${shown(weights.map(String))}; give weights of zero or more, one above zero`,
      );
    }
    const unit = new Exact(10).pow(-(minorUnitDigits(this.currency) ?? 2));
    // A share is amount × weight ÷ total: all stays whole units and remainders over the total, so that nothing is rounded.
    const shares = exact.map((weight) => exactProduct(this.amount, weight));
    const parts = shares.map((share) => exactProduct(wholeQuotient(share, exactProduct(total, unit)), unit));
    const cuts = shares.map((share, i) => exactSum(share, exactProduct(parts[i] as Decimal, total).negated()).abs());
    let left = parts.reduce((rest, part) => exactSum(rest, part.negated()), this.amount);
    const step = left.isNegative() ? unit.negated() : unit;
    const mostCutFirst = parts
      .map((_, i) => i)
      .sort((i, j) => (cuts[j] as Decimal).comparedTo(cuts[i] as Decimal) || i - j);
    for (const i of mostCutFirst) {
      if (left.abs().lessThan(unit)) break;
      parts[i] = exactSum(parts[i] as Decimal, step);
      left = exactSum(left, step.negated());
    }
    const first = exact.findIndex((weight) => !weight.isZero());
    parts[first] = exactSum(parts[first] as Decimal, left);
    return parts.map((part) => new Money(part, this.currency));
  }

  /**
   * The exact amount in whole currency units, without exponent, and the code.
   *
   * @example Money.of('50.5e9', 'EUR').toJSON() // { amount: '50500000000', currency: 'EUR' }
   */
  toJSON(): MoneyJson<C> {
    return { amount: this.amount.toFixed(), currency: this.currency };
  }

  /**
   * The exact amount and the code. To write it for readers, see `formatMoney`.
   *
   * @example Money.of('-1e6', 'PLN').toString() // '-1000000 PLN'
   */
  toString(): string {
    return `${this.amount.toFixed()} ${this.currency}`;
  }

  private same(other: Money<C>, verb: string): Money<C> {
    const { currency } = instanceArgument('amount', other, Money, 'money, as in Money.of(50, "EUR")');
    if (currency === this.currency) return other;
    throw new MilexError(
      `cannot ${verb} ${currency} and ${this.currency}: convert one of them at a stated rate first`,
      {
        value: other.toString(),
        expected: `an amount in ${this.currency}`,
      },
    );
  }
}
