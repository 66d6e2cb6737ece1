import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../src/money/currencies.js';
import { Interval } from '../../src/money/interval.js';
import { readEcbRates } from '../../src/rates/ecb.js';
import type { MissingDayPolicy } from '../../src/rates/rate.js';
import { sampleTable } from './sample.js';

const table = sampleTable();

describe('the rate of a day', () => {
  it('is the decimal that the ECB printed', () => {
    const rate = table.rate('EUR', 'USD', '2025-03-04');
    expect(rate.value.toString()).toBe('1.0557');
    expect(rate).toMatchObject({ kind: 'daily', asked: '2025-03-04', used: ['2025-03-04'], policy: 'previous' });
    expect(rate.chain.map(({ base, quote, value, day }) => `${base}/${quote} ${value} ${day}`)).toEqual([
      'EUR/USD 1.0557 2025-03-04',
    ]);
    expect(rate.source.publisher).toBe('ECB');
  });

  it('turned round is one over it, to forty digits', () => {
    const rate = table.rate('USD', 'EUR', '2025-03-04');
    expect(rate.value.toString()).toBe('0.9472387989012029932746045278014587477503');
    expect(rate.chain.map(({ quote, value }) => `${quote} ${value}`)).toEqual(['USD 1.0557']);
  });

  it('of a cross pair is made of the two quotations', () => {
    const rate = table.rate('GBP', 'USD', '2025-03-05');
    expect(rate.value.toFixed(6)).toBe('1.282931');
    expect(rate.chain.map(({ quote, value }) => `${quote} ${value}`)).toEqual(['GBP 0.83356', 'USD 1.0694']);
  });

  it('of a currency with itself is one, and needs no quotation', () => {
    for (const code of ['EUR', 'USD', 'UAH'] as const) {
      const rate = table.rate(code, code, '1990-01-01');
      expect([rate.value.toString(), rate.chain.length, rate.used]).toEqual(['1', 0, ['1990-01-01']]);
    }
  });

  it('of a pair and of its inverse are one multiplied', () => {
    const days = table.series('EUR', 'USD', '2025-03-03', '2025-03-14').map(({ day }) => day);
    const codes = fc.constantFrom<CurrencyCode>('EUR', 'USD', 'JPY');
    fc.assert(
      fc.property(codes, codes, fc.constantFrom(...days), (from, to, day) => {
        const product = table.rate(from, to, day).value.times(table.rate(to, from, day).value);
        expect(product.minus(1).abs().lessThan('1e-38')).toBe(true);
      }),
    );
  });

  it('from one to another and on to a third is that from the first to the third', () => {
    const codes = fc.constantFrom<CurrencyCode>('EUR', 'USD', 'JPY', 'GBP');
    fc.assert(
      fc.property(codes, codes, codes, (a, b, c) => {
        const on = (from: CurrencyCode, to: CurrencyCode) => table.rate(from, to, '2025-03-07').value;
        expect(on(a, b).times(on(b, c)).dividedBy(on(a, c)).minus(1).abs().lessThan('1e-36')).toBe(true);
      }),
    );
  });
});

describe('a day without a fixing', () => {
  const used = (day: string, policy: MissingDayPolicy): readonly string[] =>
    table.rate('EUR', 'USD', day, { policy }).used;

  it('takes the last one before it', () => {
    expect(table.rate('EUR', 'USD', '2025-03-09')).toMatchObject({ asked: '2025-03-09', used: ['2025-03-07'] });
  });

  it('takes a day on which both currencies of a pair have one', () => {
    expect(table.rate('GBP', 'USD', '2025-03-04').used).toEqual(['2025-03-03']);
  });

  it('takes the nearest either way, the earlier of two', () => {
    expect([used('2025-03-08', 'nearest'), used('2025-03-09', 'nearest')]).toEqual([['2025-03-07'], ['2025-03-10']]);
    expect(table.rate('EUR', 'GBP', '2025-03-04', { policy: 'nearest' }).used).toEqual(['2025-03-03']);
    expect(used('2025-03-01', 'nearest')).toEqual(['2025-03-03']);
  });

  it('interpolates by days between the two around it', () => {
    const rate = table.rate('EUR', 'USD', '2025-03-08', { policy: 'interpolate' });
    // 1.0857 + (1.0843 - 1.0857) / 3, by hand
    expect(rate.value.toFixed(8)).toBe('1.08523333');
    expect(rate.used).toEqual(['2025-03-07', '2025-03-10']);
    expect(rate.chain.map(({ value }) => value.toString())).toEqual(['1.0857', '1.0843']);
    const cross = table.rate('GBP', 'USD', '2025-03-08', { policy: 'interpolate' });
    expect(cross.chain.map(({ quote }) => quote)).toEqual(['GBP', 'USD', 'GBP', 'USD']);
    expect(cross.value.toFixed(6)).toBe('1.292740');
  });

  it('is not interpolated, or moved, when it has one', () => {
    for (const policy of ['exact', 'nearest', 'interpolate'] as const)
      expect(used('2025-03-04', policy)).toEqual(['2025-03-04']);
  });

  it('is refused when only the day itself will do', () => {
    expect(() => used('2025-03-09', 'exact')).toThrow(
      'no USD rate on 2025-03-09: no fixing on that day; the last before it is of 2025-03-07 (policy "previous")',
    );
  });

  it('is refused more than seven days from one', () => {
    expect(used('2025-03-21', 'previous')).toEqual(['2025-03-14']);
    for (const policy of ['previous', 'exact', 'nearest', 'interpolate'] as const) {
      expect(() => used('2025-03-22', policy)).toThrow(
        'no USD rate on 2025-03-22: the file holds daily rates from 2025-03-03 to 2025-03-14; load a newer one',
      );
    }
    expect(() => used('2025-03-02', 'previous')).toThrow(
      'no USD rate on 2025-03-02: the file holds daily rates from 2025-03-03 to 2025-03-14',
    );
    expect(() => used('2025-03-15', 'interpolate')).toThrow('no USD rate on 2025-03-15');
  });
});

describe('what no table can answer', () => {
  it.each([
    ['EUR', 'UAH', '2025-03-04', 'no UAH rate: the ECB does not quote UAH'],
    ['UAH', 'USD', '2025-03-04', 'no UAH rate: the ECB does not quote UAH'],
    ['EUR', 'PLN', '2025-03-04', 'no PLN rate: the file has no PLN, only USD, JPY, GBP, TRY'],
    ['EUR', 'USD', '2025-02-30', '"2025-02-30" is not a date of the calendar'],
    ['EUR', 'USD', 'yesterday', '"yesterday" is not a date; write year-month-day, as in "2025-03-04"'],
  ] as const)('%s to %s on %s', (from, to, day, message) => {
    expect(() => table.rate(from, to, day)).toThrow(message);
  });

  it('names a currency that is no code, and an unknown policy', () => {
    expect(() => table.rate('EUR', 'USX' as CurrencyCode, '2025-03-04')).toThrow('unknown currency "USX"');
    expect(() => table.rate('EUR', 'USD', '2025-03-04', { policy: 'last' as MissingDayPolicy })).toThrow(
      'unknown policy "last"; choose one of previous, exact, nearest, interpolate',
    );
  });

  it.each([
    ['RUB', '2023-06-01', 'the ECB quoted RUB until 2022-03-01'],
    ['HRK', '2023-06-01', 'the ECB quoted HRK until 2022-12-30'],
    ['BGN', '2026-06-01', 'the ECB quoted BGN until 2025-12-31'],
    ['INR', '2008-06-02', 'the ECB quotes INR since 2009-01-02'],
  ] as const)('%s on %s', (code, day, why) => {
    const withCode = readEcbRates(`Date,${code},\n2020-06-01,70,\n`);
    expect(() => withCode.rate('EUR', code, day)).toThrow(`no ${code} rate on ${day}: ${why}`);
  });
});

describe('a series', () => {
  it('has every fixing day, oldest first', () => {
    const points = table.series('EUR', 'USD', '2025-03-03', '2025-03-05');
    expect(points.map(({ day, value }) => `${day} ${value}`)).toEqual([
      '2025-03-03 1.0465',
      '2025-03-04 1.0557',
      '2025-03-05 1.0694',
    ]);
    expect(table.series('GBP', 'USD', '2025-03-03', '2025-03-05').map(({ day }) => day)).toEqual([
      '2025-03-03',
      '2025-03-05',
    ]);
  });

  it('may start and end on closing days', () => {
    expect(table.series('EUR', 'USD', '2025-03-01', '2025-03-16')).toHaveLength(10);
    expect(table.series('EUR', 'USD', '2025-03-08', '2025-03-09')).toEqual([]);
  });

  it('is refused when the table does not reach to its ends', () => {
    expect(() => table.series('EUR', 'USD', '2025-02-28', '2025-03-05')).toThrow('no USD rate on 2025-02-28');
    expect(() => table.series('EUR', 'USD', '2025-03-05', '2025-03-17')).toThrow('no USD rate on 2025-03-17');
    expect(() => table.series('EUR', 'TRY', '2025-03-05', '2025-03-14')).toThrow('no TRY rate on 2025-03-14');
    expect(() => table.series('EUR', 'USD', '2025-03-05', '2025-03-04')).toThrow('ends before it starts');
    expect(() => table.series('USD', 'USD', '2025-03-04', '2025-03-05')).toThrow('no rates of "USD" to itself');
  });
});

describe('the days that fit an implied rate', () => {
  it('are those on which the rate lay in the interval, its ends included', () => {
    const days = (lo: string, hi: string): string[] =>
      table.daysFitting('EUR', 'USD', Interval.of(lo, hi)).map(({ day }) => day);
    expect(days('1.05', '1.06')).toEqual(['2025-03-04']);
    expect(days('1.0557', '1.0694')).toEqual(['2025-03-04', '2025-03-05']);
    expect(days('1.05570001', '1.06939999')).toEqual([]);
    expect(days('2', '3')).toEqual([]);
  });

  it('may be asked for a span of days, and for an interval without an upper end', () => {
    const fitting = table.daysFitting('EUR', 'USD', Interval.atLeast('1.08'), {
      since: '2025-03-08',
      until: '2025-03-11',
    });
    expect(fitting.map(({ day }) => day)).toEqual(['2025-03-10', '2025-03-11']);
    expect(
      table.daysFitting('EUR', 'USD', Interval.atLeast(0), { since: '1990-01-01', until: '2090-01-01' }),
    ).toHaveLength(10);
  });

  it('always hold the day whose rate was turned into the interval', () => {
    const codes = fc.constantFrom<CurrencyCode>('EUR', 'USD', 'JPY', 'GBP');
    const days = fc.constantFrom('2025-03-03', '2025-03-05', '2025-03-10', '2025-03-14');
    fc.assert(
      fc.property(codes, codes, days, (from, to, day) => {
        fc.pre(from !== to);
        const found = table.daysFitting(from, to, Interval.exactly(table.rate(from, to, day).value));
        expect(found.map((point) => point.day)).toContain(day);
      }),
    );
  });
});

describe('the range of a pair', () => {
  it('is from its lowest to its highest day', () => {
    const { low, high, since, until } = table.range('EUR', 'USD');
    expect([`${low}`, `${high}`, since, until]).toEqual(['1.0465', '1.0912', '2025-03-03', '2025-03-14']);
    const inverse = table.range('USD', 'EUR');
    expect(inverse.low.times('1.0912').toFixed(30)).toBe((1).toFixed(30));
  });

  it('of a cross pair counts only days with both', () => {
    const { low, high } = table.range('GBP', 'TRY');
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['46.2862', '47.2956']);
  });

  it('needs a day on which both were quoted', () => {
    const apart = readEcbRates('Date,BGN,HRK,\n2023-06-01,1.9558,N/A,\n2022-06-01,N/A,7.53,\n');
    expect(() => apart.range('BGN', 'HRK')).toThrow('the two were never quoted at one time');
  });
});

describe('the coverage of a currency', () => {
  it('is told in days and in words, with the time in which it was not quoted', () => {
    const krona = readEcbRates('Date,ISK,\n2018-02-02,125.6,\n2018-02-01,125.4,\n2008-12-09,290,\n2008-12-08,285,\n');
    expect(krona.coverage('ISK')).toEqual({
      days: [
        { since: '2008-12-08', until: '2008-12-09' },
        { since: '2018-02-01', until: '2018-02-02' },
      ],
      months: [],
      words: 'daily rates from 2008-12-08 to 2008-12-09 and from 2018-02-01 to 2018-02-02',
    });
    expect(() => krona.rate('EUR', 'ISK', '2012-05-03')).toThrow(
      'no ISK rate on 2012-05-03: the file holds daily rates',
    );
    expect(() => krona.coverage('EUR')).toThrow('all rates are against the euro');
  });
});
