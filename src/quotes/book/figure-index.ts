import type { FigureBook } from '../../figures/book.js';
import type { Figure, MoneyFigure, QuantityFigure } from '../../figures/figure.js';
import type { Mention } from '../mention.js';

/** The figures of a book as mentions look for them: by currency or unit, country and year. */
export class FigureIndex {
  readonly #dated = new Map<string, Figure[]>();
  readonly #money = new Map<string, MoneyFigure[]>();
  readonly #named = new Map<string, Figure[]>();

  constructor({ figures }: FigureBook) {
    for (const figure of figures) {
      const unit = unitOf(figure);
      const { country, period } = figure;
      if (period?.kind !== 'calendar' || country === undefined) {
        put(this.#named, unit, figure);
        continue;
      }
      put(this.#dated, `${unit} ${country} ${period.year}`, figure);
      if (figure.measure === 'money' && figure.kind === 'annual' && figure.prices.kind === 'current')
        put(this.#money, `${country} ${period.year}`, figure);
    }
  }

  /** The figures of a country and a calendar year that a mention may quote. */
  of(mention: Mention, country: string, year: number): readonly Figure[] {
    return this.#dated.get(`${unitOfMention(mention)} ${country} ${year}`) ?? [];
  }

  /** What a country spent in a year, in other currencies than an amount's; none where the book has it in that one too. */
  inOtherCurrencies({ currency }: Mention, country: string, year: number): readonly MoneyFigure[] {
    const figures = this.#money.get(`${country} ${year}`) ?? [];
    return figures.some(({ money }) => money.currency === currency) ? [] : figures;
  }

  /** The figures of no country or no calendar year, as plans and goals are, that a mention may quote. */
  others(mention: Mention): readonly Figure[] {
    return this.#named.get(unitOfMention(mention)) ?? [];
  }

  /** The amounts of a country and a year of which the book has the share of GDP too, alike in definition and edition. */
  withShares(mention: Mention, country: string, year: number): (readonly [MoneyFigure, QuantityFigure])[] {
    const shares = this.#dated.get(`percent_of_gdp ${country} ${year}`) ?? [];
    return this.of(mention, country, year).flatMap((amount) =>
      shares.flatMap((share) =>
        amount.measure === 'money' && share.measure !== 'money' && areAlike(amount, share) ? [[amount, share]] : [],
      ),
    );
  }
}

const indexes = new WeakMap<FigureBook, FigureIndex>();

/** Made once a book, however many texts are checked with it. */
export function figureIndex(book: FigureBook): FigureIndex {
  const known = indexes.get(book) ?? new FigureIndex(book);
  indexes.set(book, known);
  return known;
}

function put<F extends Figure>(lists: Map<string, F[]>, key: string, figure: F): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [figure]);
  else list.push(figure);
}

function unitOf(figure: Figure): string {
  if (figure.measure === 'money') return figure.money.currency;
  return figure.measure === 'count' ? `count of ${figure.unit}` : figure.measure;
}

/** A count is of something that a mention does not say, so that it never finds one. */
function unitOfMention({ unit, currency }: Mention): string {
  return unit === 'money' ? (currency ?? '') : unit;
}

function areAlike(one: Figure, other: Figure): boolean {
  return (
    one.definition === other.definition &&
    one.source.publisher === other.source.publisher &&
    one.source.edition === other.source.edition
  );
}
