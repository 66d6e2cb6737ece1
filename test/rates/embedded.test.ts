import { describe, expect, it } from 'vitest';
import { Interval } from '../../src/money/interval.js';
import { readEcbRates } from '../../src/rates/ecb.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import type { AverageRate } from '../../src/rates/rate.js';
import type { RateTable } from '../../src/rates/table.js';
import { ecbFile } from './ecb-file.js';

const table = embeddedRates();

describe('the embedded table', () => {
  it.each([
    ['2025-03-03', '1.0465'],
    ['2025-03-04', '1.0557'],
    ['2025-03-05', '1.0694'],
    ['2025-03-11', '1.0912'],
  ])('has the dollar of %s, %s', (day, value) => {
    expect(table.rate('EUR', 'USD', day).value.toString()).toBe(value);
  });

  it('finds the days whose rate is the one that a quoted conversion implies', () => {
    // €800 billion as $843 billion: [842.5, 843.5] over [799.5, 800.5], in March 2025
    const implied = Interval.of('842.5', '843.5').dividedBy(Interval.of('799.5', '800.5'));
    const fitting = (interval: Interval): string[] =>
      table.daysFitting('EUR', 'USD', interval, { since: '2025-03-01', until: '2025-03-31' }).map(({ day }) => day);
    expect(fitting(implied)).toEqual([]);
    expect(fitting(implied.widenedBy('0.015'))).toEqual(['2025-03-03', '2025-03-04', '2025-03-05']);
  });

  it('has averages, lows and highs of the years before, as the ECB publishes them', () => {
    const annual = (year: string): string => table.average('EUR', 'USD', year).value.toFixed(4);
    // Annual averages from the ECB Data Portal, series EXR.A.USD.EUR.SP00.A
    expect([annual('1999'), annual('2008'), annual('2015'), annual('2022'), annual('2024')]).toEqual([
      '1.0658',
      '1.4708',
      '1.1095',
      '1.0530',
      '1.0824',
    ]);
    const july2008 = table.average('EUR', 'USD', '2008-07');
    expect([july2008.low.toString(), july2008.high.toString()]).toEqual(['1.5589', '1.599']);
  });

  it('says what it holds', () => {
    expect(table.source).toMatchObject({ publisher: 'ECB', lastDay: '2026-04-13' });
    expect(table.coverage('USD').words).toBe(
      'daily rates from 2024-01-02 to 2026-04-13 (monthly averages since 1999-01)',
    );
    expect(table.coverage('RUB').words).toBe('no daily rates (monthly averages from 2005-04 to 2022-03)');
    expect(table.coverage('ISK').months).toEqual([
      { since: '1999-01', until: '2008-12' },
      { since: '2018-02', until: '2023-12' },
    ]);
    expect(table.currencies).toHaveLength(42);
  });

  it('says what it does not hold, and how to load it', () => {
    expect(() => table.rate('EUR', 'USD', '2021-05-03')).toThrow(
      'no USD rate on 2021-05-03: the embedded table holds daily rates from 2024-01-02 to 2026-04-13 (monthly averages since 1999-01); the ECB’s file eurofxref-hist.csv holds more',
    );
    expect(() => table.rate('EUR', 'RUB', '2025-03-04')).toThrow(
      'no RUB rate on 2025-03-04: the ECB quoted RUB until 2022-03-01',
    );
    expect(() => table.rate('EUR', 'UAH', '2025-03-04')).toThrow('no UAH rate: the ECB does not quote UAH');
    expect(() => table.average('EUR', 'USD', '2023-12-15/2024-01-15')).toThrow('no rate on 2023-12-15');
    expect(() => table.average('EUR', 'RUB', '2022')).toThrow('the ECB quoted RUB until 2022-03-01');
  });

  it('turns round or crosses averages of months by their ratio, between bounds', () => {
    const [dollar, pound] = [table.average('EUR', 'USD', '2015'), table.average('EUR', 'GBP', '2015')];
    const cross = table.average('GBP', 'USD', '2015');
    expect(cross.value.toString()).toBe(dollar.value.dividedBy(pound.value).toString());
    expect(cross.chain.map(({ quote, value }) => [quote, `${value}`])).toEqual([
      ['GBP', `${pound.value}`],
      ['USD', `${dollar.value}`],
    ]);
    expect(cross.low.lessThan(cross.value) && cross.high.greaterThan(cross.value)).toBe(true);
  });

  it('averages over months and days together', () => {
    const both = table.average('EUR', 'USD', '2023-07-01/2024-06-30');
    expect(both.value.toFixed(4)).toBe('1.0816');
  });

  it('knows how far a pair ever went', () => {
    const { low, high, since, until } = table.range('EUR', 'USD');
    expect([`${low}`, `${high}`, since, until]).toEqual(['0.8252', '1.599', '1999-01-01', '2026-04-13']);
  });
});

describe("the embedded table beside the ECB's file", () => {
  it('has the same fixing on every day since 2024', (context) => {
    const file = readEcbRates(ecbFile(context));
    for (const code of file.currencies.slice(1)) {
      const { days } = table.coverage(code);
      for (const { since, until } of days) {
        const text = (one: RateTable): string[] =>
          one.series('EUR', code, since, until).map(({ day, value }) => `${day} ${value}`);
        expect(text(table)).toEqual(text(file));
      }
      const untilWhen = file.coverage(code).days.at(-1)?.until ?? '';
      expect([code, days.at(-1)?.until]).toEqual([code, untilWhen < '2024' ? undefined : untilWhen]);
    }
  });

  it('has the same average, low and high in every month and year since 1999, to the last digit', (context) => {
    const file = readEcbRates(ecbFile(context));
    const years = Array.from({ length: 27 }, (_, i) => `${1999 + i}`);
    const periods = years.flatMap((year) => [
      year,
      ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
    ]);
    let compared = 0;
    for (const code of file.currencies.slice(1)) {
      for (const period of periods) {
        const text = (one: RateTable): string => {
          const rate = attempt(() => one.average('EUR', code, period));
          return rate === undefined ? 'none' : `${rate.value} ${rate.low} ${rate.high}`;
        };
        expect([code, period, text(table)]).toEqual([code, period, text(file)]);
        if (text(file) !== 'none') compared++;
      }
    }
    expect(compared).toBeGreaterThan(9000);
  });

  it('holds bounds of cross rates that no day went beyond', (context) => {
    const file = readEcbRates(ecbFile(context));
    for (const [from, to] of [
      ['USD', 'GBP'],
      ['PLN', 'USD'],
      ['RUB', 'USD'],
      ['TRY', 'GBP'],
    ] as const) {
      const [held, real] = [table.range(from, to), file.range(from, to)];
      expect(held.low.lessThanOrEqualTo(real.low) && held.high.greaterThanOrEqualTo(real.high)).toBe(true);
      expect(held.high.dividedBy(real.high).lessThan('1.25')).toBe(true);
    }
  });
});

function attempt(average: () => AverageRate): AverageRate | undefined {
  try {
    return average();
  } catch {
    return undefined;
  }
}
