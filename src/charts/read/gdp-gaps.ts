import type { WaivableReason } from '../../compare/comparability.js';
import { type GdpGap, gdpGap, isOfSameYear } from '../../compare/gdp-gap.js';
import type { MoneyFigure, QuantityFigure } from '../../figures/figure.js';
import { MilexError, shown } from '../../money/error.js';
import { moneyAt } from './figures.js';
import type { PlacedFigure } from './placed.js';
import { withKey } from './places.js';

/** What a share of GDP lacks to a target, and the money that it is worked out from. */
export interface TargetGap extends GdpGap {
  /** In percent of GDP. */
  readonly to: number;
  readonly basis: MoneyFigure;
  /** Whether the basis is the GDP itself, and not spending. */
  readonly isGdp: boolean;
}

interface Bases {
  readonly spending?: readonly PlacedFigure[];
  readonly gdp?: readonly PlacedFigure[];
  readonly waive?: readonly WaivableReason[];
}

type Basis = { readonly key: 'spending' | 'gdp'; readonly place: string; readonly money: MoneyFigure };

/**
 * The gaps of each share to the targets that it is below, the nearest first; none at all where no money is given.
 *
 * @throws {MilexError} for money of several currencies, of none of the shares, or of only some that are below a target
 */
export function gapsTo(
  targets: readonly number[],
  shares: readonly QuantityFigure[],
  given: Bases,
): ReadonlyMap<QuantityFigure, readonly TargetGap[]> {
  const bases = (['spending', 'gdp'] as const).flatMap((key) =>
    (given[key] ?? []).map((one): Basis => ({ key, place: one.place, money: moneyAt(one) })),
  );
  const [first] = bases;
  if (first === undefined) return new Map();
  const found = basesOf(shares, first, bases);
  return new Map(
    shares.map((share) => [
      share,
      targets
        .filter((to) => share.value.lessThan(to))
        .map((to): TargetGap => {
          const basis = found.get(share);
          if (basis === undefined)
            throw new MilexError(`${first.key}: none for ${shown(share.id)}, which is below ${to} %; give it too`);
          const { key, money } = basis;
          const from = key === 'gdp' ? { gdp: money } : { spending: money };
          const gap = withKey(`figures[${shares.indexOf(share)}]`, () =>
            gdpGap(share, to, from, { waive: given.waive ?? [] }),
          );
          return { ...gap, to, basis: money, isGdp: key === 'gdp' };
        }),
    ]),
  );
}

/** The money of each share, all in the currency of the first. */
function basesOf(
  shares: readonly QuantityFigure[],
  first: Basis,
  bases: readonly Basis[],
): ReadonlyMap<QuantityFigure, Basis> {
  const { currency } = first.money.money;
  const found = new Map<QuantityFigure, Basis>();
  for (const basis of bases) {
    const { place, money } = basis;
    if (money.money.currency !== currency) {
      const other = `${place}: ${shown(money.id)} is in ${money.money.currency}, ${first.place} in ${currency}`;
      throw new MilexError(`${other}; convert it at a stated rate first`);
    }
    const share = shares.find((one) => isOfSameYear(one, money));
    if (share === undefined)
      throw new MilexError(`${place}: ${shown(money.id)} is of no country and year that figures has a share of`);
    const twin = found.get(share);
    if (twin)
      throw new MilexError(`${place}: ${shown(money.id)} beside ${twin.place} for ${share.id}; give one of the two`);
    found.set(share, basis);
  }
  return found;
}
