import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { gap } from '../../src/compare/gap.js';
import { rank } from '../../src/compare/rank.js';
import { share } from '../../src/compare/share.js';
import { perYear } from '../../src/figures/derive.js';
import type { Figure } from '../../src/figures/figure.js';
import { Interval } from '../../src/money/interval.js';
import { book, errorOf, figure, money, quantity } from '../figures/make.js';

const amount = (text: string, year = 2025): Figure => figure({ amount: text, period: { year } });
const rounded = (
  { value, interval }: { value: { toFixed(n: number): string }; interval: Interval | null },
  digits: number,
) => [value.toFixed(digits), interval?.lo.toFixed(digits), interval?.hi.toFixed(digits)];

describe('a change', () => {
  const goal = compare(book.get('france-2025'), book.get('france-goal'));

  it('has its difference, ratio and percentage, each with its interval', () => {
    expect(rounded(goal.difference, 0)).toEqual(['49500000000', '39450000000', '59550000000']);
    expect(rounded(goal.ratio, 4)).toEqual(['1.9802', '1.7804', '2.1804']);
    expect(rounded(goal.percentChange, 1)).toEqual(['98.0', '78.0', '118.0']);
  });

  it('names its caveats', () => {
    expect(goal.caveats.map(({ name }) => name)).toEqual([
      'status',
      'status',
      'undated',
      'hedge',
      'excludes',
      'inflation',
    ]);
  });

  it('grows by compound interest over the years of its figures', () => {
    const { compoundGrowth } = compare(amount('100 billion EUR', 2020), amount('121 billion EUR', 2022));
    expect(compoundGrowth).toMatchObject({ from: 2020, to: 2022 });
    expect(compoundGrowth && rounded(compoundGrowth, 3)).toEqual(['10.000', '9.499', '10.504']);
  });

  it('grows over the years it is told when its figures have none', () => {
    expect(goal.compoundGrowth).toBeUndefined();
    const told = compare(goal.from, goal.to, { years: { from: 2025, to: 2030 } });
    expect(told.compoundGrowth && rounded(told.compoundGrowth, 1)).toEqual(['14.6', '12.2', '16.9']);
    expect(errorOf(() => compare(goal.from, goal.to, { years: { from: 2030, to: 2025 } }))).toContain(
      'cannot grow from 2030 to 2025; give two years, the earlier one first',
    );
  });

  it('has no growth a year backwards, within a year, or between countries', () => {
    expect(compare(amount('5 EUR', 2025), amount('4 EUR', 2024)).compoundGrowth).toBeUndefined();
    expect(compare(amount('5 EUR'), amount('4 EUR')).compoundGrowth).toBeUndefined();
    const [france, poland] = [book.get('france-nato-share-2014'), book.get('poland-nato-share-2024')];
    expect(compare(france, poland).compoundGrowth).toBeUndefined();
  });

  it('has no bounds that its figures have not', () => {
    const fromMore = compare(amount('more than 50 billion EUR'), amount('100 billion EUR'));
    expect(fromMore.difference.interval).toBeNull();
    expect(fromMore.ratio.interval.lo.toFixed()).toBe('0');
    expect(rounded(fromMore.percentChange, 0).slice(1)).toEqual(['-100', '103']);
    const toMore = compare(amount('50 billion EUR'), amount('more than 100 billion EUR'));
    expect([toMore.ratio.interval.isBounded(), toMore.difference.interval?.isBounded()]).toEqual([false, false]);
    const fromUpTo = compare(amount('up to 50 billion EUR'), amount('100 billion EUR'));
    expect(fromUpTo.ratio.interval.lo.toFixed(4)).toBe('1.9703');
    expect(fromUpTo.ratio.interval.isBounded()).toBe(false);
  });

  it('is refused from zero, and from less', () => {
    expect(errorOf(() => compare(amount('0 EUR'), amount('5 EUR')))).toContain(
      'Budget (2025) is zero: nothing can be a multiple or a percentage of it',
    );
    const base = money();
    const debt = { ...base, money: base.money.times(-1), interval: Interval.of(-6e10, -5e10) };
    expect(errorOf(() => compare(debt, base))).toContain('Budget (2025) is negative, -50500000000');
  });

  it('to nothing is a fall by 100 %', () => {
    const { percentChange, compoundGrowth } = compare(amount('50 EUR', 2024), amount('0 EUR', 2025));
    expect(percentChange.value.toFixed()).toBe('-100');
    expect(compoundGrowth?.value.toFixed()).toBe('-100');
  });
});

describe('the intervals of a change', () => {
  const written = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'up to '))
    .map(([digits, hedge]) => `${hedge}${digits / 10} billion EUR`);

  it('contain its values', () => {
    fc.assert(
      fc.property(written, written, fc.integer({ min: 1, max: 40 }), (a, b, years) => {
        const change = compare(amount(a, 2000), amount(b, 2000 + years));
        const { difference, ratio, percentChange, compoundGrowth } = change;
        for (const { value, interval } of [ratio, percentChange, compoundGrowth ?? ratio]) {
          expect(interval.contains(value)).toBe(true);
        }
        expect(difference.interval === null || difference.interval.contains(difference.value)).toBe(true);
      }),
    );
  });

  it('contain the change between any two values that the figures stand for', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const exact = fc.integer({ min: 10, max: 9_999 }).map((n) => `${n / 10} billion EUR`);
    fc.assert(
      fc.property(exact, exact, part, part, fc.integer({ min: 1, max: 40 }), (a, b, at, bt, years) => {
        const [from, to] = [amount(a, 2000), amount(b, 2000 + years)];
        const within = ({ interval: { lo, hi } }: Figure, t: number) => lo.plus(hi.minus(lo).times(t));
        const [x, y] = [within(from, at), within(to, bt)];
        const change = compare(from, to);
        expect(change.difference.interval?.contains(y.minus(x))).toBe(true);
        expect(change.ratio.interval.contains(y.dividedBy(x))).toBe(true);
        const { lo, hi } = change.compoundGrowth?.interval ?? change.ratio.interval;
        const [least, most] = [lo, hi].map((percent) => percent.dividedBy(100).plus(1).pow(years));
        expect(least?.lessThanOrEqualTo(y.dividedBy(x)) && most?.greaterThanOrEqualTo(y.dividedBy(x))).toBe(true);
      }),
    );
  });

  it('agree with each other there and back', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [there, back] = [compare(amount(a), amount(b)), compare(amount(b), amount(a))];
        expect(there.difference.value.plus(back.difference.value).isZero()).toBe(true);
        expect(there.ratio.value.times(back.ratio.value).minus(1).abs().lessThan(1e-30)).toBe(true);
      }),
    );
  });
});

describe('a share', () => {
  it('is the part of the whole in percent', () => {
    const loans = share(book.get('rearm-loans'), book.get('rearm-plan'));
    expect(rounded(loans.percent, 2)).toEqual(['18.75', '16.99', '20.90']);
  });

  it('is 100 % at most', () => {
    const all = share(amount('100 billion EUR'), amount('about 100 billion EUR'));
    expect(rounded(all.percent, 1)).toEqual(['100.0', '90.5', '100.0']);
    expect(errorOf(() => share(amount('6 EUR'), amount('5 EUR')))).toContain(
      'is more than Budget (2025), so it is no part',
    );
  });
});

describe('a gap', () => {
  const gdp = money({ id: 'gdp', label: 'GDP', country: 'FRA', amount: '2900 billion EUR', period: { year: 2024 } });
  const spent = book.get('france-nato-share-2024');
  const target = quantity('3.5 % of GDP', { label: 'Target', status: 'target', definition: 'NATO', period: undefined });

  it('is what is missing to the target, and negative above it', () => {
    expect(rounded(gap(book.get('france-2025'), book.get('france-goal')).missing, 0)).toEqual([
      '49500000000',
      '39450000000',
      '59550000000',
    ]);
    expect(gap(amount('6 EUR'), amount('5 EUR')).missing.value.toFixed()).toBe('-1');
  });

  it('in percent of GDP comes to money with the GDP of the year', () => {
    const { missing, money: amountMissing, caveats } = gap(spent, target, { gdp });
    expect(rounded(missing, 3)).toEqual(['1.440', '1.385', '1.495']);
    expect(amountMissing?.currency).toBe('EUR');
    expect(amountMissing && rounded(amountMissing, 0)).toEqual(['41760000000', '40158075000', '43362475000']);
    expect(caveats.map(({ name }) => name)).toEqual(['status', 'status', 'undated']);
    expect(gap(spent, target)).not.toHaveProperty('money');
  });

  it('refuses the GDP of another year or country, and beside money', () => {
    expect(errorOf(() => gap(spent, target, { gdp: { ...gdp, country: 'DEU' } }))).toContain(
      'GDP (2024) is not the GDP',
    );
    const later = { ...gdp, period: { kind: 'calendar', year: 2025 } } as const;
    expect(errorOf(() => gap(spent, target, { gdp: later }))).toContain('GDP (2025) is not the GDP of a year');
    expect(errorOf(() => gap(amount('5 EUR'), amount('6 EUR'), { gdp }))).toContain('is no share of GDP');
  });
});

describe('a ranking', () => {
  const places = (figures: readonly Figure[]) =>
    rank(figures).places.map(({ figure: { written }, rank: place, uncertain }) => [place, written, uncertain]);

  it('is from the largest to the smallest; equals share a rank', () => {
    const ranked = places(['5 EUR', '9 EUR', '7.0 EUR', '7 EUR'].map((text) => amount(text)));
    expect(ranked.map(([place]) => place)).toEqual([1, 2, 2, 4]);
    expect(ranked[0]?.[1]).toBe('9 EUR');
  });

  it('flags an order that rounding leaves open', () => {
    expect(places(['52 billion EUR', 'about 50 billion EUR', '40 billion EUR'].map((text) => amount(text)))).toEqual([
      [1, '52 billion EUR', true],
      [2, 'about 50 billion EUR', true],
      [3, '40 billion EUR', false],
    ]);
  });

  it('refuses figures that are not alike, and one alone', () => {
    expect(errorOf(() => rank([amount('5 EUR'), amount('6 EUR'), amount('5 USD')]))).toContain(
      'convert one at a stated rate',
    );
    expect(errorOf(() => rank([amount('5 EUR')]))).toContain('cannot rank 1 figures; give two or more');
  });

  it('says that all its figures are estimates', () => {
    const shares = book.seriesIds.filter((id) => id.endsWith('-share')).map((id) => book.get(`${id}-2024`));
    expect(rank(shares).caveats).toEqual([{ name: 'status', text: 'all the figures are estimates' }]);
    expect(rank(shares).places.map(({ figure: { country } }) => country)).toEqual([
      'POL',
      'USA',
      'GBR',
      'DEU',
      'TUR',
      'FRA',
      'ITA',
    ]);
  });
});

describe('the caveats of a result', () => {
  it('tell what was derived, and keep silent about inflation within a year', () => {
    const plan = perYear(money({ label: 'Plan', kind: 'envelope', period: { from: 2025, to: 2028 } }));
    const texts = compare(plan, amount('5 billion EUR')).caveats.map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(texts).toEqual([
      'Plan (2025–2028), average of €50.5 billion over 4 years',
      'in current prices: inflation is not taken out',
    ]);
    expect(compare(amount('5 EUR'), amount('6 EUR')).caveats).toEqual([]);
    const real = { prices: { constant: 2015 } };
    expect(compare(figure(real), figure({ ...real, period: { year: 2030 } })).caveats).toEqual([]);
  });
});
