import type { Figure } from '../figures/figure.js';
import { optionsArgument } from '../money/arguments.js';
import { type Decimal, exactSum } from '../money/decimal.js';
import { MilexError, shown } from '../money/error.js';
import type { Interval } from '../money/interval.js';
import { type Caveat, caveatsOf } from './caveats.js';
import { type CompareOptions, waivedReasons } from './comparability.js';
import { compoundGrowthOf, numberOf, percentChangeOf, type Result, ratioOf } from './number.js';

/** The amount between two figures, in the unit and currency of both. */
export interface Difference {
  readonly value: Decimal;
  /** Null when it has no lower bound: from "more than 50 billion" to 100 billion. */
  readonly interval: Interval | null;
}

/** What a change from one figure to another comes to. */
export interface Comparison {
  readonly type: 'comparison';
  readonly from: Figure;
  readonly to: Figure;
  /** `to` minus `from`. */
  readonly difference: Difference;
  /** `to` as a multiple of `from`. */
  readonly ratio: Result;
  /** In percent: 98 for a rise by 98 %. */
  readonly percentChange: Result;
  /** In percent a year, with the years it is over; absent unless the figures are of one country and the year of `to` is the later one. */
  readonly compoundGrowth?: Result & { readonly from: number; readonly to: number };
  readonly caveats: readonly Caveat[];
}

/** Options of {@link compare}. */
export interface ChangeOptions extends CompareOptions {
  /** The years that compound growth is over, when the periods of the figures do not say. */
  readonly years?: { readonly from: number; readonly to: number };
}

/**
 * Compares a figure with a later or another one: difference, ratio, change in percent, and growth a year.
 *
 * @throws {ComparabilityError} for figures that are not alike, unless the reason is waived
 * @throws {MilexError} when the first figure is zero or negative, or the years are not in order
 * @example
 * const change = compare(book.get('france-2025'), book.get('france-goal'), { years: { from: 2025, to: 2030 } });
 * change.percentChange.value.toFixed(1) // '98.0'
 * change.ratio.value.toFixed(2) // '1.98'
 * change.compoundGrowth?.value.toFixed(1) // '14.6'
 */
export function compare(from: Figure, to: Figure, options: ChangeOptions = {}): Comparison {
  const waived = waivedReasons(from, to, options);
  const ratio = ratioOf(to, from);
  const years = options.years === undefined ? yearsBetween(from, to) : checkedYears(options.years);
  return {
    type: 'comparison',
    from,
    to,
    difference: differenceOf(from, to),
    ratio,
    percentChange: percentChangeOf(ratio),
    ...(years === undefined ? {} : { compoundGrowth: { ...compoundGrowthOf(ratio, years.to - years.from), ...years } }),
    caveats: caveatsOf([from, to], waived),
  };
}

/** `to` minus `from`: the figures are taken as comparable. */
export function differenceOf(from: Figure, to: Figure): Difference {
  return {
    value: exactSum(numberOf(to), numberOf(from).negated()),
    interval: from.interval.isBounded() ? to.interval.minus(from.interval) : null,
  };
}

/** Growth a year is of one country; without a country the figures are taken to be of one thing. */
function yearsBetween(a: Figure, b: Figure): { from: number; to: number } | undefined {
  if (a.country !== b.country) return undefined;
  const [from, to] = [a, b].map(({ period }) =>
    period?.kind === 'calendar' || period?.kind === 'fiscal' ? period.year : NaN,
  );
  return from !== undefined && to !== undefined && to > from ? { from, to } : undefined;
}

function checkedYears(years: { from: number; to: number }): { from: number; to: number } {
  const { from, to } = optionsArgument('years', years);
  if (Number.isInteger(from) && Number.isInteger(to) && from < to) return { from, to };
  const expected = 'two years, the earlier one first';
  throw new MilexError(`cannot grow from ${yearText(from)} to ${yearText(to)}; give ${expected}`, {
    path: 'years',
    value: years,
    expected,
  });
}

function yearText(year: unknown): string {
  return typeof year === 'number' ? String(year) : shown(year);
}
