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

  /** @throws {MilexError} for what is no number, or no currency */
  static of<C extends CurrencyCode>(amount: Numeric, currency: C): Money<C> {
    return new Money(decimal(amount), currencyCode(currency) as C);
  }

  /** @throws {MilexError} for JSON of another shape */
  static fromJSON<C extends CurrencyCode>(json: MoneyJson<C>): Money<C> {
    const { amount, currency } = optionsArgument('money', json);
    if (typeof amount === 'string' && typeof currency === 'string') return Money.of(amount, currency);
    const expected = '{"amount": "50.5", "currency": "EUR"}';
    throw new MilexError(`not money: ${shown(json)}; expected ${expected}`, { value: json, expected });
  }

  plus(other: Money<NoInfer<C>>): Money<C> {
    return new Money(exactSum(this.amount, this.same(other, 'add').amount), this.currency);
  }

  minus(other: Money<NoInfer<C>>): Money<C> {
    return new Money(exactSum(this.amount, this.same(other, 'subtract').amount.negated()), this.currency);
  }

  times(factor: Numeric): Money<C> {
    return new Money(exactProduct(this.amount, decimal(factor)), this.currency);
  }

  /** Divides by a number, rounded half to even at the 40th digit. For the ratio of two amounts see {@link Money.ratioTo}. */
  dividedBy(divisor: Numeric): Money<C> {
    const by = decimal(divisor);
    if (by.isZero()) throw new MilexError(`cannot divide ${this.toString()} by zero`);
    return new Money(this.amount.dividedBy(by), this.currency);
  }

  /** This amount as a multiple of another: 100 bn to 50.5 bn is 1.98. */
  ratioTo(other: Money<NoInfer<C>>): Decimal {
    if (this.same(other, 'divide').amount.isZero()) throw new MilexError(`no ratio of ${this.toString()} to zero`);
    return this.amount.dividedBy(other.amount);
  }

  /** -1, 0 or 1 as this amount is less than, equal to or greater than the other. */
  comparedTo(other: Money<NoInfer<C>>): number {
    return this.amount.comparedTo(this.same(other, 'compare').amount);
  }

  equals(other: Money): boolean {
    instanceArgument('amount', other, Money, 'money, as in Money.of(50, "EUR")');
    return this.currency === other.currency && this.amount.equals(other.amount);
  }

  isNegative(): boolean {
    return this.amount.isNegative() && !this.amount.isZero();
  }

  /** Rounds half to even, to the minor unit of the currency unless told how many digits. */
  rounded(digits: number = minorUnitDigits(this.currency) ?? 2): Money<C> {
    return new Money(this.amount.toDecimalPlaces(digitsArgument('digits', digits)), this.currency);
  }

  /**
   * Splits the amount by weights with nothing lost: the parts are whole minor units and add up to it exactly; what
   * rounding leaves over goes, a unit each, to the parts that it cut most. An amount finer than the minor unit
   * leaves its remainder with the first part that has a weight.
   *
   * @throws {MilexError} when there is no weight, a weight is negative, or all are zero
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

  toJSON(): MoneyJson<C> {
    return { amount: this.amount.toFixed(), currency: this.currency };
  }

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
