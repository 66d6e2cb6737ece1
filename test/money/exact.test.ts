import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Interval, MilexError, Money, parseAmount, writtenInterval } from '../../src/index.js';

/** An exact fraction. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fraction(text: string): Fraction {
  const [, sign = '', whole = '', decimals = '', e = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const shift = Number(e) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return shift < 0
    ? { over: digits, under: 10n ** BigInt(-shift) }
    : { over: digits * 10n ** BigInt(shift), under: 1n };
}

const sum = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const negated = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
const product = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
const compared = (a: Fraction, b: Fraction): bigint => a.over * b.under - b.over * a.under;

/** Numbers of up to eighty digits, of all signs and sizes. */
const digits = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 80n), max: 10n ** 80n }),
    fc.integer({ min: 0, max: 80 }),
    fc.integer({ min: -60, max: 60 }),
  )
  .map(([mantissa, length, exponent]) => `${mantissa % 10n ** BigInt(length + 1)}e${exponent}`);
const interval = fc
  .tuple(digits, digits)
  .map(([a, b]): [string, string] => (compared(fraction(a), fraction(b)) <= 0n ? [a, b] : [b, a]));
const runs = { numRuns: 2000 };

const ends = (one: Interval): [Fraction, Fraction] => [fraction(one.lo.toFixed()), fraction(one.hi.toFixed())];

describe('an interval', () => {
  const operations = [
    ['plus', sum],
    ['minus', (a: Fraction, b: Fraction) => sum(a, negated(b))],
    ['times', product],
  ] as const;

  it.each(operations)('%s another contains all that comes of their bounds', (name, exactly) => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [lo, hi] = ends(Interval.of(...a)[name](Interval.of(...b)));
        for (const x of a)
          for (const y of b) {
            const result = exactly(fraction(x), fraction(y));
            expect(compared(lo, result) <= 0n && compared(result, hi) <= 0n).toBe(true);
          }
      }),
      runs,
    );
  });

  it('divided by another contains all that comes of their bounds', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        fc.pre(b.every((end) => fraction(end).over > 0n) || b.every((end) => fraction(end).over < 0n));
        const [lo, hi] = ends(Interval.of(...a).dividedBy(Interval.of(...b)));
        // lo × y ≤ x ≤ hi × y, the other way round where y is negative
        for (const x of a)
          for (const y of b)
            for (const [bound, side] of [
              [lo, 1n],
              [hi, -1n],
            ] as const) {
              const sign = fraction(y).over > 0n ? side : -side;
              expect(compared(product(bound, fraction(y)), fraction(x)) * sign <= 0n).toBe(true);
            }
      }),
      runs,
    );
  });

  it('widened by a share reaches as far as the share of its bounds', () => {
    fc.assert(
      fc.property(interval, fc.bigInt({ min: 0n, max: 10n ** 50n }), (a, share) => {
        const by = `${share}e-50`;
        const [lo, hi] = ends(Interval.of(...a).widenedBy(by));
        const reach = (end: string): Fraction => {
          const { over, under } = product(fraction(end), fraction(by));
          return { over: over < 0n ? -over : over, under };
        };
        expect(compared(lo, sum(fraction(a[0]), negated(reach(a[0])))) <= 0n).toBe(true);
        expect(compared(sum(fraction(a[1]), reach(a[1])), hi) <= 0n).toBe(true);
      }),
      runs,
    );
  });

  it('is exact where forty digits hold the result', () => {
    expect(Interval.of('842.5', '843.5').times(Interval.exactly('1.0557')).toJSON()).toEqual([
      '889.42725',
      '890.48295',
    ]);
    expect(Interval.of(1, 2).plus(Interval.of('0.1', '0.2')).minus(Interval.exactly('0.1')).toJSON()).toEqual([
      '1',
      '2.1',
    ]);
  });
});

describe('money', () => {
  const equal = (money: Money, expected: Fraction): boolean =>
    compared(fraction(money.amount.toFixed()), expected) === 0n;

  it('is added, subtracted and multiplied with all its digits', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const [one, other] = [Money.of(a, 'EUR'), Money.of(b, 'EUR')];
        const [x, y] = [fraction(a), fraction(b)];
        expect(equal(one.plus(other), sum(x, y))).toBe(true);
        expect(equal(one.minus(other), sum(x, negated(y)))).toBe(true);
        expect(equal(one.times(b), product(x, y))).toBe(true);
      }),
      runs,
    );
  });

  it('is allocated whole, each part within a unit of its share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 45n }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), weights, (cents, list) => {
        const total = list.reduce((a, b) => a + b, 0n);
        fc.pre(total > 0n);
        const amount = Money.of(cents, 'EUR').times('0.01');
        const parts = amount.allocate(list).map((part) => fraction(part.amount.toFixed()));
        expect(compared(parts.reduce(sum), fraction(amount.amount.toFixed()))).toBe(0n);
        parts.forEach((part, i) => {
          const share = { over: cents * (list[i] ?? 0n), under: 100n * total };
          const off = sum(part, negated(share));
          const size = { over: off.over < 0n ? -off.over : off.over, under: off.under };
          expect(compared(size, fraction('0.01')) < 0n).toBe(true);
        });
      }),
      runs,
    );
  });

  it('is refused where the result has more digits than are reckoned with', () => {
    const small = Money.of(`1e-999`, 'EUR');
    const least = small.times('1e-999');
    expect(Money.of('1e999', 'EUR').plus(small).amount.precision()).toBe(1999);
    expect(() => Money.of('1e999', 'EUR').plus(least)).toThrow(MilexError);
    expect(() => Money.of('1e999', 'EUR').plus(least)).toThrow('a result of 2999 digits; numbers of at most 2500');
  });

  it('is read with all its digits, and so is its interval', () => {
    const text = `0.${'123456789'.repeat(8)}`;
    const { money, interval } = parseAmount(`${text} million EUR`);
    expect(equal(money, product(fraction(text), fraction('1e6')))).toBe(true);
    expect(interval.contains(money.amount)).toBe(true);
    expect(interval.lo.equals(interval.hi)).toBe(false);
    expect(writtenInterval(text).lo.toFixed()).toBe(`${text.slice(0, -1)}85`);
  });
});
