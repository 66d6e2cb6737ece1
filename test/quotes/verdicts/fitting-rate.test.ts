import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/money/interval.js';
import { plain } from '../../../src/money/plain.js';
import { checkText } from '../../../src/quotes/check.js';
import { addDays } from '../../../src/rates/calendar.js';

const rounded = (text: string, digits: number): string => Number(Number(text).toPrecision(digits)).toString();

/** A conversion of a text, what rates its amounts imply with the tolerance, and what is said of it. */
function quoted(from: string, to: string, amount: string, converted: string, date: string) {
  const { figures, claims } = checkText(`It costs ${from} ${amount} billion (${to} ${converted} billion).`, {
    date,
    lang: 'en',
  });
  const [given, other] = figures;
  const [claim] = claims;
  const fitting: Interval | undefined = given && other?.unhedged.dividedBy(given.unhedged).widenedBy('0.015');
  return { fitting, verdict: claim?.verdict, said: plain(claim?.explanation ?? '') };
}

const number = String.raw`([\d.,]+\d)`;
const read = (text: string): string => text.replaceAll(',', '');

describe('the rate that a diagnosis names', () => {
  const pairs = fc.constantFrom(['EUR', 'USD'], ['USD', 'EUR'], ['EUR', 'PLN'], ['NOK', 'USD'], ['EUR', 'JPY']);
  const rateNow: Record<string, number> = { EURUSD: 1.09, USDEUR: 0.92, EURPLN: 4.2, NOKUSD: 0.094, EURJPY: 161 };

  it('fits the amounts as it is printed', () => {
    const seen = { stale: 0, consistent: 0 };
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: 10, max: 99_999 }),
        fc.double({ min: 0.7, max: 1.4, noNaN: true }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 1800 }),
        ([from = '', to = ''], amount, off, digits, daysAgo) => {
          const converted = rounded(String(amount * (rateNow[from + to] ?? 1) * off), digits);
          const date = addDays('2026-03-31', -daysAgo);
          const { fitting, verdict, said } = quoted(from, to, String(amount), converted, date);
          const one = new RegExp(`it fits the (?:lowest |highest |average )?rate of [^;]*, ${number}$`).exec(said);
          const range = new RegExp(`it fits the rates of [^;]*, ${number} to ${number}$`).exec(said);
          if (one !== null) expect(fitting?.contains(read(one[1] ?? '')), said).toBe(true);
          if (range !== null) {
            expect(fitting?.hi.greaterThanOrEqualTo(read(range[1] ?? '')), said).toBe(true);
            expect(fitting?.lo.lessThanOrEqualTo(read(range[2] ?? '')), said).toBe(true);
          }
          if (said.includes('it fits')) expect(one ?? range, said).not.toBeNull();
          if (one !== null || range !== null) seen.stale++;
          const used = new RegExp(` at ${number} ${to} for`).exec(said);
          if (verdict === 'consistent' && used !== null) {
            seen.consistent++;
            expect(fitting?.contains(read(used[1] ?? '')), said).toBe(true);
          }
        },
      ),
      { numRuns: 1500, seed: 1 },
    );
    expect(seen.stale).toBeGreaterThan(100);
    expect(seen.consistent).toBeGreaterThan(50);
  });

  it('is the highest of a month where that alone fits', () => {
    const { said } = quoted('EUR', 'USD', '800', '900', '2025-03-11');
    expect(said).toContain('it fits the highest rate of July 2023, 1.1255');
  });

  it('is the one that a consistent conversion was reckoned with', () => {
    const { verdict, said } = quoted('EUR', 'USD', '800', '900', '2023-07-15');
    expect([verdict, said]).toEqual([
      'consistent',
      '€800 billion at 1.1255 USD for 1 EUR (ECB highest, July 2023) is $900.4 billion; quoted $900 billion (0.0 %)',
    ]);
  });
});
