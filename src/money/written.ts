import { textArgument, wordArgument } from './arguments.js';
import { type Decimal, decimal, Decimal as Exact, exactProduct, exactSum, type Numeric } from './decimal.js';
import { Interval } from './interval.js';

/**
 * How a written number is hedged: "843" is exact, "about 843" approx, "nearly 843" nearly, "more than 843" at_least,
 * "up to 843" at_most.
 */
export const qualifiers = ['exact', 'approx', 'nearly', 'at_least', 'at_most'] as const;
/** How a written number is hedged. */
export type Qualifier = (typeof qualifiers)[number];

const tenPercent = new Exact('0.1');

/**
 * The interval of values that a written number stands for.
 *
 * - exact: half a unit of the last written digit either way
 * - approx: ten times coarser than the last digit that is not zero, at most ±10 %, and never narrower than exact
 * - nearly: from 10 % below to half a unit above
 * - at_least: from half a unit below upwards; at_most: from zero to half a unit above
 *
 * @param digits the number as written, with a point for the decimal sign and without grouping: '50.5', '800'
 * @param scale what it is multiplied by: 1e9 for billions
 * @throws {MilexError} for digits or a scale that are no number, and an unknown qualifier
 * @example writtenInterval('843', 1e9, 'approx').toJSON() // ['838000000000', '848000000000']
 */
export function writtenInterval(digits: string, scale: Numeric = 1, qualifier: Qualifier = 'exact'): Interval {
  textArgument('digits', digits, 'a number as written, as in "50.5"');
  wordArgument('qualifier', qualifier, qualifiers);
  const by = decimal(scale);
  const value = exactProduct(decimal(digits), by);
  const half = exactProduct(exactProduct(lastDigit(digits), by), new Exact('0.5'));
  const [below, above] = [exactSum(value, half.negated()), exactSum(value, half)];
  switch (qualifier) {
    case 'exact':
      return Interval.of(below, above);
    case 'approx': {
      const coarser = exactProduct(exactProduct(lastNonZeroDigit(digits), by), new Exact(5));
      const reach = Exact.max(half, Exact.min(coarser, exactProduct(value.abs(), tenPercent)));
      return Interval.of(exactSum(value, reach.negated()), exactSum(value, reach));
    }
    case 'nearly':
      return Interval.of(Exact.min(exactSum(value, exactProduct(value.abs(), tenPercent).negated()), below), above);
    case 'at_least':
      return Interval.atLeast(below);
    case 'at_most':
      return Interval.of(Exact.min(0, value), above);
  }
}

function lastDigit(digits: string): Decimal {
  const point = digits.indexOf('.');
  return new Exact(`1e${point < 0 ? 0 : point + 1 - digits.length}`);
}

function lastNonZeroDigit(digits: string): Decimal {
  const unsigned = digits.replace(/^[+-]/, '');
  const whole = unsigned.includes('.') ? unsigned.replace(/0+$/, '') : unsigned;
  if (!whole.endsWith('.') && whole.includes('.')) return lastDigit(whole);
  const zeros = /0*$/.exec(whole.replace('.', ''))?.[0].length ?? 0;
  return new Exact(`1e${zeros}`);
}
