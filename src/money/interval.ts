import { instanceArgument, listArgument } from './arguments.js';
import {
  type Decimal,
  decimal,
  Decimal as Exact,
  type Numeric,
  productBounds,
  quotientBounds,
  sumBounds,
} from './decimal.js';
import { MilexError } from './error.js';

/** Two bounds as exact decimal strings; the upper one is null when there is none. */
export type IntervalJson = [string, string | null];

/**
 * The closed interval of values that a rounded number may stand for: "843 billion" is [842.5, 843.5] billion.
 * The upper bound may be infinite ("more than 50"). Arithmetic contains every result that members of the intervals
 * can have: each bound is rounded outwards at its 40th digit.
 *
 * @example Interval.of('842.5', '843.5').dividedBy(Interval.of('799.5', '800.5')).contains('1.0537') // true
 */
export class Interval {
  readonly lo: Decimal;
  readonly hi: Decimal;

  private constructor(lo: Decimal, hi: Decimal) {
    this.lo = lo;
    this.hi = hi;
    Object.freeze(this);
  }

  /**
   * The interval between two bounds, both included.
   *
   * @throws {MilexError} when the lower bound is above the upper one, or one is no number
   * @example Interval.of('842.5', '843.5').toString() // '[842.5, 843.5]'
   */
  static of(lo: Numeric, hi: Numeric): Interval {
    const [from, to] = [decimal(lo), decimal(hi)];
    if (from.greaterThan(to)) throw new MilexError(`not an interval: ${from} is above ${to}`, { value: [lo, hi] });
    return new Interval(from, to);
  }

  /**
   * The interval of one value alone.
   *
   * @throws {MilexError} for what is no number
   * @example Interval.exactly(843).toString() // '[843, 843]'
   */
  static exactly(value: Numeric): Interval {
    return Interval.of(value, value);
  }

  /**
   * Everything from a value upwards.
   *
   * @throws {MilexError} for what is no number
   * @example Interval.atLeast(50).toString() // '[50, ∞)'
   */
  static atLeast(lo: Numeric): Interval {
    return new Interval(decimal(lo), new Exact(Number.POSITIVE_INFINITY));
  }

  /**
   * Reads back what {@link Interval.toJSON} gives.
   *
   * @throws {MilexError} for JSON of another shape, and bounds that {@link Interval.of} refuses
   * @example Interval.fromJSON(['49.5', null]).isBounded() // false
   */
  static fromJSON(json: IntervalJson): Interval {
    const [lo, hi] = listArgument<string | null>(
      'interval',
      json,
      'two bounds, as in ["842.5", "843.5"]',
    ) as IntervalJson;
    return hi === null ? Interval.atLeast(lo) : Interval.of(lo, hi);
  }

  /**
   * Whether there is an upper bound.
   *
   * @example Interval.of(49, 51).isBounded() // true
   */
  isBounded(): boolean {
    return this.hi.isFinite();
  }

  /**
   * Every sum of a value of the one and a value of the other.
   *
   * @throws {MilexError} for an argument of another type
   * @example Interval.of(1, 2).plus(Interval.of(10, 20)).toJSON() // ['11', '22']
   */
  plus(other: Interval): Interval {
    checked(other);
    return new Interval(sumBounds(this.lo, other.lo)[0], sumBounds(this.hi, other.hi)[1]);
  }

  /**
   * Every difference of a value of this one and a value of the other.
   *
   * @throws {MilexError} when the other interval has no upper bound: the result would have no lower one
   * @example Interval.of(10, 20).minus(Interval.of(1, 2)).toJSON() // ['8', '19']
   */
  minus(other: Interval): Interval {
    checked(other);
    if (!other.isBounded()) throw new MilexError(`cannot subtract ${other}: it has no upper bound`);
    return new Interval(sumBounds(this.lo, other.hi.negated())[0], sumBounds(this.hi, other.lo.negated())[1]);
  }

  /**
   * Every product of a value of the one and a value of the other.
   *
   * @throws {MilexError} when one side has no upper bound and the other may be negative
   * @example Interval.of(-1, 2).times(Interval.of(10, 20)).toJSON() // ['-20', '40']
   */
  times(other: Interval): Interval {
    checked(other);
    if ((!this.isBounded() && other.lo.isNegative()) || (!other.isBounded() && this.lo.isNegative())) {
      throw new MilexError(`cannot multiply ${this} by ${other}: the result has no lower bound`);
    }
    if (this.isPositive() && other.isPositive())
      return new Interval(productBounds(this.lo, other.lo)[0], productBounds(this.hi, other.hi)[1]);
    const products = [this.lo, this.hi].flatMap((a) =>
      [other.lo, other.hi].flatMap((b) => (a.isZero() || b.isZero() ? [new Exact(0)] : productBounds(a, b))),
    );
    return new Interval(Exact.min(...products), Exact.max(...products));
  }

  /**
   * Every quotient of a value of this one and a value of the other.
   *
   * @throws {MilexError} when the divisor may be zero, or is negative and this interval has no upper bound
   * @example Interval.of(10, 20).dividedBy(Interval.of(2, 5)).toJSON() // ['2', '10']
   */
  dividedBy(other: Interval): Interval {
    checked(other);
    if (other.contains(0)) throw new MilexError(`cannot divide by ${other}: it contains zero`);
    if (!this.isBounded() && other.hi.isNegative())
      throw new MilexError(`cannot divide ${this} by ${other}: the result has no lower bound`);
    if (this.isPositive() && other.isPositive())
      return new Interval(bounds(this.lo, other.hi)[0], bounds(this.hi, other.lo)[1]);
    const quotients = [this.lo, this.hi].flatMap((a) => [other.lo, other.hi].flatMap((b) => bounds(a, b)));
    return new Interval(Exact.min(...quotients), Exact.max(...quotients));
  }

  /**
   * Whether a value lies between the bounds or on one.
   *
   * @throws {MilexError} for what is no number
   * @example Interval.of('842.5', '843.5').contains('843.5') // true
   */
  contains(value: Numeric): boolean {
    const point = decimal(value);
    return this.lo.lessThanOrEqualTo(point) && this.hi.greaterThanOrEqualTo(point);
  }

  /**
   * Whether the two have a value in common; a bound that both have counts.
   *
   * @throws {MilexError} for an argument of another type
   * @example Interval.of(1, 2).meets(Interval.of(2, 3)) // true
   */
  meets(other: Interval): boolean {
    checked(other);
    return this.lo.lessThanOrEqualTo(other.hi) && other.lo.lessThanOrEqualTo(this.hi);
  }

  /**
   * Both bounds moved outwards by a share of themselves, inwards by a negative one.
   *
   * @param share of 1: 0.015 is 1.5 %
   * @throws {MilexError} for what is no number, and a negative share that leaves nothing between the bounds
   * @example Interval.of(100, 200).widenedBy('0.015').toJSON() // ['98.5', '203']
   */
  widenedBy(share: Numeric): Interval {
    const by = decimal(share);
    const reach = (end: Decimal): Decimal => productBounds(end.abs(), by)[by.isNegative() ? 0 : 1];
    const lo = sumBounds(this.lo, reach(this.lo).negated())[0];
    return this.isBounded() ? Interval.of(lo, sumBounds(this.hi, reach(this.hi))[1]) : new Interval(lo, this.hi);
  }

  /** Most amounts are: of these each bound comes from one pair of bounds. */
  private isPositive(): boolean {
    return this.lo.isPositive() && !this.lo.isZero();
  }

  /**
   * The bounds as exact decimal strings; the upper one is null when there is none.
   *
   * @example Interval.atLeast('49.5').toJSON() // ['49.5', null]
   */
  toJSON(): IntervalJson {
    return [this.lo.toFixed(), this.isBounded() ? this.hi.toFixed() : null];
  }

  /**
   * The bounds in the notation of mathematics.
   *
   * @example Interval.of('842.5', '843.5').toString() // '[842.5, 843.5]'
   */
  toString(): string {
    return this.isBounded() ? `[${this.lo.toFixed()}, ${this.hi.toFixed()}]` : `[${this.lo.toFixed()}, ∞)`;
  }
}

function checked(other: Interval): void {
  instanceArgument('interval', other, Interval, 'an Interval');
}

function bounds(a: Decimal, b: Decimal): [Decimal, Decimal] {
  if (b.isFinite() && a.isFinite()) return quotientBounds(a, b);
  // A value over one without bound tends to zero; one without bound over a value stays without bound.
  const limit = a.isFinite() ? new Exact(0) : a;
  return [limit, limit];
}
