import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Interval, type Qualifier, writtenInterval } from '../../src/index.js';

const intervals = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(500))
  .map(([lo, width]) => Interval.of(lo, lo + width));
const withMember = intervals.chain((interval) =>
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((t) => ({ interval, member: interval.lo.plus(interval.hi.minus(interval.lo).times(t)) })),
);

describe('Interval', () => {
  it('contains every result that members can have', () => {
    fc.assert(
      fc.property(withMember, withMember, (a, b) => {
        expect(a.interval.plus(b.interval).contains(a.member.plus(b.member))).toBe(true);
        expect(a.interval.minus(b.interval).contains(a.member.minus(b.member))).toBe(true);
        expect(a.interval.times(b.interval).contains(a.member.times(b.member))).toBe(true);
        if (!b.interval.contains(0))
          expect(a.interval.dividedBy(b.interval).contains(a.member.dividedBy(b.member))).toBe(true);
      }),
    );
  });

  it('rounds a quotient outwards, so that a third stays inside', () => {
    const third = Interval.exactly(1).dividedBy(Interval.exactly(3));
    expect(third.toJSON()).toEqual([`0.${'3'.repeat(40)}`, `0.${'3'.repeat(39)}4`]);
  });

  it('may have no upper bound', () => {
    const open = Interval.atLeast(50);
    expect(open.plus(Interval.exactly(1)).toJSON()).toEqual(['51', null]);
    expect(open.minus(Interval.exactly(1)).toJSON()).toEqual(['49', null]);
    expect(open.times(Interval.of(2, 3)).toJSON()).toEqual(['100', null]);
    expect(open.widenedBy('0.1').toJSON()).toEqual(['45', null]);
    expect(open.dividedBy(Interval.of(2, 5)).toJSON()).toEqual(['10', null]);
    expect(Interval.exactly(1).dividedBy(Interval.atLeast(2)).toJSON()).toEqual(['0', '0.5']);
    expect(Interval.fromJSON(['51', null]).contains('1e30')).toBe(true);
    expect(() => Interval.exactly(1).minus(open)).toThrow('has no upper bound');
    expect(() => open.times(Interval.of(-1, 1))).toThrow('has no lower bound');
  });

  it('refuses what is no interval, and a division by what may be zero', () => {
    expect(() => Interval.of(2, 1)).toThrow('2 is above 1');
    expect(() => Interval.exactly(1).dividedBy(Interval.of(-1, 1))).toThrow('contains zero');
  });

  it('meets another at an end', () => {
    expect(Interval.of(1, 2).meets(Interval.of(2, 3))).toBe(true);
    expect(Interval.of(1, 2).meets(Interval.of('2.0001', 3))).toBe(false);
    expect(Interval.of(-100, 100).widenedBy('0.015').toJSON()).toEqual(['-101.5', '101.5']);
  });
});

describe('what a written number stands for', () => {
  it.each<[string, Qualifier, [string, string | null]]>([
    ['843', 'exact', ['842.5', '843.5']],
    ['50.5', 'exact', ['50.45', '50.55']],
    ['50.0', 'exact', ['49.95', '50.05']],
    ['843', 'approx', ['838', '848']],
    ['650', 'approx', ['600', '700']],
    ['100', 'approx', ['90', '110']],
    ['50.5', 'approx', ['50', '51']],
    ['2', 'approx', ['1.5', '2.5']],
    ['50', 'nearly', ['45', '50.5']],
    ['50', 'at_least', ['49.5', null]],
    ['800', 'at_most', ['0', '800.5']],
    ['-5', 'exact', ['-5.5', '-4.5']],
  ])('%s, %s', (digits, qualifier, expected) =>
    expect(writtenInterval(digits, 1, qualifier).toJSON()).toEqual(expected),
  );

  it('is never narrower with a hedge than without', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99999 }),
        fc.constantFrom('approx', 'nearly', 'at_least', 'at_most'),
        (n, qualifier) => {
          const [plain, hedged] = [writtenInterval(String(n)), writtenInterval(String(n), 1, qualifier)];
          if (qualifier !== 'at_most')
            expect(hedged.lo.lessThanOrEqualTo(plain.lo)).toBe(qualifier !== 'at_least' || hedged.lo.equals(plain.lo));
          expect(hedged.hi.greaterThanOrEqualTo(plain.hi)).toBe(true);
        },
      ),
    );
  });

  it('carries through a conversion to the rates that a quoted pair implies', () => {
    const implied = writtenInterval('843', 1e9).dividedBy(writtenInterval('800', 1e9));
    expect(implied.contains('1.0557')).toBe(false);
    expect(implied.widenedBy('0.015').contains('1.0557')).toBe(true);
  });
});
