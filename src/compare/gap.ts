import { moneyFigureArgument } from '../figures/argument.js';
import type { Figure, MoneyFigure } from '../figures/figure.js';
import { labelText } from '../figures/text.js';
import type { CurrencyCode } from '../money/currencies.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { type Caveat, caveatsOf } from './caveats.js';
import { type CompareOptions, waivedReasons } from './comparability.js';
import { type Difference, differenceOf } from './compare.js';

/** How much is missing to reach a target; negative when it is exceeded. */
export interface Gap {
  readonly type: 'gap';
  readonly figure: Figure;
  readonly target: Figure;
  /** In the unit of both: money, or percentage points for shares of GDP. */
  readonly missing: Difference;
  /** For shares of GDP: what is missing in money, when the GDP was given. */
  readonly money?: Difference & { readonly currency: CurrencyCode };
  readonly caveats: readonly Caveat[];
}

/** Options of {@link gap}. */
export interface GapOptions extends CompareOptions {
  /** The GDP of the figure's country and year; it turns a gap in percent of GDP into money. */
  readonly gdp?: MoneyFigure;
}

/**
 * What a figure falls short of a target by.
 *
 * @throws {ComparabilityError} for figures that are not alike, unless the reason is waived
 * @throws {MilexError} for a GDP beside a gap that is no share of it, or of another year or country
 * @example gap(book.get('france-2025'), book.get('france-goal')).missing.value.toString() // '49500000000'
 */
export function gap(figure: Figure, target: Figure, options: GapOptions = {}): Gap {
  const waived = waivedReasons(figure, target, options);
  const missing = differenceOf(figure, target);
  const { gdp } = options;
  if (gdp === undefined) {
    return { type: 'gap', figure, target, missing, caveats: caveatsOf([figure, target], waived) };
  }
  checkGdp(figure, moneyFigureArgument('gdp', gdp));
  return {
    type: 'gap',
    figure,
    target,
    missing,
    money: {
      value: gdp.money.amount.times(missing.value).dividedBy(100),
      interval: missing.interval?.times(gdp.interval).dividedBy(hundred) ?? null,
      currency: gdp.money.currency,
    },
    caveats: caveatsOf([figure, target, gdp], waived),
  };
}

const hundred: Interval = Interval.exactly(100);

function checkGdp(figure: Figure, gdp: MoneyFigure): void {
  if (figure.measure !== 'percent_of_gdp') {
    throw new MilexError(`${labelText(figure)} is no share of GDP, so the GDP has no part in its gap`);
  }
  const isOther =
    gdp.kind !== 'annual' ||
    gdp.country !== figure.country ||
    JSON.stringify(gdp.period) !== JSON.stringify(figure.period);
  if (isOther)
    throw new MilexError(`${labelText(gdp)} is not the GDP of a year that ${labelText(figure)} is a share of`);
}
