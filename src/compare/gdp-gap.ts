import { figureArgument, moneyFigureArgument } from '../figures/argument.js';
import type { MoneyFigure, QuantityFigure } from '../figures/figure.js';
import { labelText } from '../figures/text.js';
import { optionsArgument } from '../money/arguments.js';
import { type Decimal, decimal, type Numeric } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { Money } from '../money/money.js';
import { type CompareOptions, waivedReasons } from './comparability.js';

/** What a share of GDP lacks to a target, in money. */
export interface GdpGap {
  /** Money; below zero when the share is over the target. */
  readonly value: Money;
  readonly interval: Interval;
  /** The GDP that it is worked out from: the one given, or spending ÷ share. */
  readonly gdp: Money;
}

/** The money that a share is the share of, or the GDP itself. */
type GdpBasis = { readonly spending: MoneyFigure } | { readonly gdp: MoneyFigure };

/**
 * How much more money a country would have to spend in the year of its share of GDP to reach a target share. From the
 * spending, GDP is spending ÷ share, so the gap is spending × (target ÷ share − 1): each rounding counts once.
 *
 * @param target in percent of GDP, taken as exact
 * @throws {ComparabilityError} for spending by another definition, of another edition or with other things left out
 * @throws {MilexError} for a basis of another country or year, and for a share of zero beside spending
 * @example
 * // 2.06 % of GDP and €59.6 billion
 * const missing = gdpGap(book.get('france-nato-share-2024'), 3.5, { spending: book.get('france-nato-2024') })
 * missing.value.rounded(0).toString() // '41662135922 EUR'
 */
export function gdpGap(share: QuantityFigure, target: Numeric, basis: GdpBasis, options: CompareOptions = {}): GdpGap {
  const given = optionsArgument('basis', basis);
  figureArgument('share', share);
  const money =
    'gdp' in given ? moneyFigureArgument('gdp', given.gdp) : moneyFigureArgument('spending', given.spending);
  if (!isOfSameYear(share, money)) {
    throw new MilexError(`${labelText(money)} is not of the country and the year of ${labelText(share)}`);
  }
  return 'gdp' in given ? fromGdp(share, decimal(target), money) : fromSpending(share, decimal(target), money, options);
}

/** Whether an amount is of the country and the year of a share of GDP. */
export function isOfSameYear(share: QuantityFigure, money: MoneyFigure): boolean {
  const samePeriod = JSON.stringify(money.period) === JSON.stringify(share.period);
  return money.kind === 'annual' && share.country !== undefined && money.country === share.country && samePeriod;
}

function fromGdp(share: QuantityFigure, target: Decimal, { money, interval }: MoneyFigure): GdpGap {
  if (!share.interval.isBounded()) {
    throw new MilexError(`${labelText(share)} has no upper bound: what it lacks to a target may be anything`);
  }
  const missing = Interval.exactly(target).minus(share.interval);
  return {
    value: money.times(target.minus(share.value)).dividedBy(100),
    interval: interval.times(missing).dividedBy(hundred),
    gdp: money,
  };
}

function fromSpending(share: QuantityFigure, target: Decimal, spending: MoneyFigure, options: CompareOptions): GdpGap {
  // Read as a share itself, the spending is held to the same definition, edition and exclusions.
  waivedReasons(share, { ...spending, measure: share.measure, value: share.value, unit: share.unit }, options);
  if (share.interval.lo.lessThanOrEqualTo(0)) {
    throw new MilexError(`${labelText(share)} may be zero percent of GDP: no GDP follows from it`);
  }
  const { money, interval } = spending;
  if (!share.interval.isBounded()) {
    throw new MilexError(`${labelText(share)} has no upper bound: no range of GDP follows from it`);
  }
  const growth = Interval.exactly(target).dividedBy(share.interval).minus(Interval.exactly(1));
  return {
    value: Money.of(money.amount.times(target).dividedBy(share.value).minus(money.amount), money.currency),
    interval: interval.times(growth),
    gdp: Money.of(money.amount.times(100).dividedBy(share.value), money.currency),
  };
}

const hundred: Interval = Interval.exactly(100);
