import { Decimal as GlobalDecimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CurrencyCode, MilexError, Money } from '../../src/index.js';

const amounts = fc
  .bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
  .map((cents) => Money.of(cents, 'EUR').dividedBy(100));

describe('Money', () => {
  it('adds without the error of binary fractions', () => {
    expect(Money.of('0.1', 'EUR').plus(Money.of('0.2', 'EUR')).toString()).toBe('0.3 EUR');
  });

  it('makes the plan of its two parts', () => {
    expect(Money.of('650e9', 'EUR').plus(Money.of('150e9', 'EUR')).equals(Money.of('800e9', 'EUR'))).toBe(true);
  });

  it('refuses two currencies at run time too, naming both', () => {
    const dollars = Money.of(1, 'USD') as unknown as Money<'EUR'>;
    expect(() => Money.of(1, 'EUR').plus(dollars)).toThrow(
      'cannot add USD and EUR: convert one of them at a stated rate first',
    );
  });

  it('refuses what is no number', () => {
    for (const bad of ['', 'abc', '1,5', '0x10', Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => Money.of(bad, 'EUR'), String(bad)).toThrow(MilexError);
    }
    expect(() => Money.of(1, 'XYZ' as CurrencyCode)).toThrow('unknown currency "XYZ"');
  });

  it('divides by numbers, and by amounts of the same currency', () => {
    expect(Money.of('800e9', 'EUR').dividedBy(4).toString()).toBe('200000000000 EUR');
    expect(Money.of('101', 'EUR').ratioTo(Money.of('50.5', 'EUR')).toString()).toBe('2');
    expect(() => Money.of(1, 'EUR').dividedBy(0)).toThrow('cannot divide 1 EUR by zero');
    expect(() => Money.of(1, 'EUR').ratioTo(Money.of(0, 'EUR'))).toThrow('no ratio of 1 EUR to zero');
  });

  it('rounds half to even, to the minor unit', () => {
    expect(Money.of('0.125', 'EUR').rounded().toString()).toBe('0.12 EUR');
    expect(Money.of('2.5', 'JPY').rounded().toString()).toBe('2 JPY');
  });

  it('survives JSON, and refuses JSON of another shape', () => {
    const money = Money.of('50500000000.01', 'EUR');
    expect(Money.fromJSON(JSON.parse(JSON.stringify(money))).equals(money)).toBe(true);
    expect(() => Money.fromJSON({ amount: 5 } as never)).toThrow('not money');
  });

  it('allocates by weights and says who gets the odd cent', () => {
    expect(Money.of(100, 'EUR').allocate([1, 1, 1]).map(String)).toEqual(['33.34 EUR', '33.33 EUR', '33.33 EUR']);
    expect(Money.of(5, 'JPY').allocate([1, 1]).map(String)).toEqual(['3 JPY', '2 JPY']);
    expect(() => Money.of(1, 'EUR').allocate([])).toThrow('cannot allocate');
    expect(() => Money.of(1, 'EUR').allocate([1, -1])).toThrow('cannot allocate');
  });

  it('loses nothing when it allocates', () => {
    const weights = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(amounts, weights, (money, by) => {
        const parts = money.allocate(by);
        expect(parts.reduce((sum, part) => sum.plus(part)).equals(money)).toBe(true);
        by.forEach((weight, i) => {
          if (weight === 0) expect(parts[i]?.amount.isZero()).toBe(true);
        });
      }),
    );
  });

  it('adds in any order', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => a.plus(b).equals(b.plus(a)) && a.plus(b).minus(b).equals(a)));
  });

  it('leaves the global configuration of decimal.js alone', () => {
    expect(GlobalDecimal.precision).toBe(20);
    expect(Money.of(1, 'EUR').dividedBy(3).amount.precision()).toBe(40);
  });
});
