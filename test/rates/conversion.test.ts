import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../src/money/currencies.js';
import { Money } from '../../src/money/money.js';
import { parseAmount } from '../../src/money/parse.js';
import { convert } from '../../src/rates/conversion.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import type { Rate } from '../../src/rates/rate.js';
import { sampleTable } from './sample.js';

const table = sampleTable();
const plan = Money.of('800e9', 'EUR');
const spaced = (line: string): string => line.replaceAll('\u{a0}', ' ');
const line = (amount: Money, to: CurrencyCode, rate: Rate): string => spaced(convert(amount, to, rate).line());

describe('a conversion', () => {
  it('carries the amount, the result, and the rate', () => {
    const rate = table.rate('EUR', 'USD', '2025-03-04');
    const conversion = convert(plan, 'USD', rate);
    expect(conversion.to.toString()).toBe('844560000000 USD');
    expect(conversion.from).toBe(plan);
    expect(conversion.rate).toBe(rate);
    expect(convert(plan, 'USD', table.rate('EUR', 'USD', '2025-03-11')).to.toString()).toBe('872960000000 USD');
  });

  it('of exact money is exact', () => {
    const { interval } = convert(plan, 'USD', table.rate('EUR', 'USD', '2025-03-04'));
    expect(interval.toJSON()).toEqual(['844560000000', '844560000000']);
  });

  it('of a written amount carries its interval and its hedge', () => {
    const rate = table.rate('EUR', 'USD', '2025-03-04');
    const written = convert(parseAmount('€800 billion'), 'USD', rate);
    expect(written.interval.toJSON()).toEqual(['844032150000', '845087850000']);
    const hedged = convert(parseAmount('more than €50 billion'), 'USD', rate);
    expect(hedged.interval.toJSON()).toEqual(['52257150000', null]);
    expect(spaced(hedged.line())).toMatch(/^more than €50 billion × 1.0557 = more than \$52.78 billion/);
  });

  it('back again gives the amount again, exactly from an inverse', () => {
    const dollars = convert(plan, 'USD', table.rate('EUR', 'USD', '2025-03-04')).to;
    expect(convert(dollars, 'EUR', table.rate('USD', 'EUR', '2025-03-04')).to.toString()).toBe(plan.toString());
    const codes = fc.constantFrom<CurrencyCode>('EUR', 'USD', 'JPY', 'GBP', 'TRY');
    fc.assert(
      fc.property(codes, codes, fc.bigInt({ min: 1n, max: 10n ** 15n }), (from, to, cents) => {
        const amount = Money.of(cents, from).dividedBy(100);
        const there = convert(amount, to, table.rate(from, to, '2025-03-07')).to;
        const back = convert(there, from, table.rate(to, from, '2025-03-07')).to;
        expect(back.rounded(10).toString()).toBe(amount.toString());
      }),
    );
  });

  it('lies in the interval of the written amount', () => {
    const codes = fc.constantFrom<CurrencyCode>('EUR', 'USD', 'JPY', 'GBP', 'TRY');
    const words = fc.constantFrom('', 'about ', 'up to ', 'more than ', 'nearly ');
    fc.assert(
      fc.property(codes, codes, words, fc.integer({ min: 1, max: 9999 }), (from, to, hedge, number) => {
        const amount = parseAmount(`${hedge}${number} million ${from}`);
        const { interval, to: result } = convert(amount, to, table.rate(from, to, '2025-03-07'));
        expect(interval.contains(result.amount)).toBe(true);
      }),
    );
  });

  it('is refused at a rate of other currencies', () => {
    const rate = table.rate('EUR', 'USD', '2025-03-04');
    expect(() => convert(plan, 'GBP', rate)).toThrow('cannot convert EUR to GBP at a rate of EUR to USD');
    expect(() => convert(Money.of(1, 'USD'), 'EUR', rate)).toThrow('cannot convert USD to EUR at a rate of EUR to USD');
  });
});

describe('the receipt', () => {
  it('can be recomputed with a pocket calculator', () => {
    expect(line(plan, 'USD', table.rate('EUR', 'USD', '2025-03-04'))).toBe(
      '€800 billion × 1.0557 = $844.56 billion (ECB euro foreign exchange reference rate of 4 March 2025)',
    );
  });

  it('divides by the published quotation where the rate is turned round', () => {
    expect(line(Money.of('844.56e9', 'USD'), 'EUR', table.rate('USD', 'EUR', '2025-03-04'))).toBe(
      '$844.56 billion ÷ 1.0557 = €800 billion (ECB euro foreign exchange reference rate of 4 March 2025)',
    );
    expect(line(Money.of('10e9', 'GBP'), 'USD', table.rate('GBP', 'USD', '2025-03-05'))).toBe(
      '£10 billion × 1.0694 ÷ 0.83356 = $12.83 billion (ECB euro foreign exchange reference rates of 5 March 2025)',
    );
  });

  it('says when the fixing is of another day', () => {
    expect(line(plan, 'USD', table.rate('EUR', 'USD', '2025-03-09'))).toMatch(
      /reference rate of 7 March 2025, the last before 9 March 2025\)$/,
    );
    expect(line(plan, 'USD', table.rate('EUR', 'USD', '2025-03-09', { policy: 'nearest' }))).toMatch(
      /reference rate of 10 March 2025, the nearest to 9 March 2025\)$/,
    );
    expect(line(plan, 'USD', table.rate('EUR', 'USD', '2025-03-08', { policy: 'interpolate' }))).toBe(
      '€800 billion × 1.0852333 = $868.19 billion (interpolated for 8 March 2025 between the ECB euro foreign exchange reference rates of 7 March 2025, 1.0857 USD, and 10 March 2025, 1.0843 USD)',
    );
  });

  it('does not call a fixing the last when the table ends with it', () => {
    expect(line(plan, 'USD', table.rate('EUR', 'USD', '2025-03-16'))).toContain('14 March 2025, the last before 16');
    expect(line(plan, 'USD', table.rate('EUR', 'USD', '2025-03-18'))).toContain(
      '14 March 2025, the last in the table before 18',
    );
  });

  it('names the period of an average', () => {
    expect(line(plan, 'USD', table.average('EUR', 'USD', '2025-03-03/2025-03-14'))).toBe(
      '€800 billion × 1.07763 = $862.1 billion (ECB euro foreign exchange reference rates, average of 3 March 2025 to 14 March 2025)',
    );
    const embedded = embeddedRates();
    expect(line(plan, 'USD', embedded.average('EUR', 'USD', '2025'))).toMatch(/reference rates, average of 2025\)$/);
    expect(line(plan, 'USD', embedded.average('EUR', 'USD', '2025-03'))).toMatch(/, average of March 2025\)$/);
    expect(line(Money.of('10e9', 'GBP'), 'USD', embedded.average('GBP', 'USD', '2015'))).toBe(
      '£10 billion × 1.1095129 ÷ 0.72583539 = $15.29 billion (ECB euro foreign exchange reference rates, by the averages of 2015)',
    );
  });

  it('writes an amount with more digits than its scale shows in full', () => {
    const rate = table.rate('EUR', 'USD', '2025-03-04');
    expect(line(Money.of('50123456789.12', 'EUR'), 'USD', rate)).toMatch(
      /^50,123,456,789.12 EUR × 1.0557 = \$52.92 billion/,
    );
    expect(line(Money.of('999999999999', 'EUR'), 'USD', rate)).toMatch(/^999,999,999,999 EUR × /);
    expect(line(Money.of('0.5', 'EUR'), 'EUR', table.rate('EUR', 'EUR', '2025-03-04'))).toBe(
      '€0.5 × 1 = €0.5 (the same currency)',
    );
  });
});
