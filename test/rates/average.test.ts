import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/money/decimal.js';
import { sampleTable } from './sample.js';

const table = sampleTable();
const span = '2025-03-03/2025-03-14';

describe('an average', () => {
  it('is the mean of the daily rates, with the lowest and the highest', () => {
    const rate = table.average('EUR', 'USD', span);
    // (1.0465 + 1.0557 + 1.0694 + 1.0816 + 1.0857 + 1.0843 + 1.0912 + 1.0886 + 1.0844 + 1.0889) / 10
    expect([`${rate.value}`, `${rate.low}`, `${rate.high}`]).toEqual(['1.07763', '1.0465', '1.0912']);
    expect(rate).toMatchObject({ kind: 'average', period: span });
    expect(rate.chain.map(({ quote, value, day }) => [quote, `${value}`, day])).toEqual([
      ['USD', '1.07763', undefined],
    ]);
  });

  it('of an inverse or cross pair is the mean of the daily inverse or cross rates', () => {
    const inverse = table.average('USD', 'EUR', '2025-03-03/2025-03-04');
    const mean = decimal(1).dividedBy('1.0465').plus(decimal(1).dividedBy('1.0557')).dividedBy(2);
    expect(`${inverse.value}`).toBe(`${mean}`);
    expect(inverse.chain).toEqual([]);
    const cross = table.average('GBP', 'USD', '2025-03-06/2025-03-07');
    const crossMean = decimal('1.0816').dividedBy('0.8384').plus(decimal('1.0857').dividedBy('0.8393')).dividedBy(2);
    expect(`${cross.value}`).toBe(`${crossMean}`);
    expect(`${cross.low}`).toBe(`${decimal('1.0816').dividedBy('0.8384')}`);
  });

  it('may start and end on closing days, and is one for a currency with itself', () => {
    expect(`${table.average('EUR', 'USD', '2025-03-01/2025-03-16').value}`).toBe('1.07763');
    expect(`${table.average('USD', 'USD', '2025').value}`).toBe('1');
  });

  it('is refused when a day of the period is missing', () => {
    expect(() => table.average('EUR', 'GBP', span)).toThrow(
      `no GBP average of ${span}: no rate on 2025-03-04, the file holds daily rates from 2025-03-03 to 2025-03-14`,
    );
    expect(() => table.average('EUR', 'USD', '2025')).toThrow('no USD average of 2025: no rate on 2025-01-02');
    expect(() => table.average('GBP', 'USD', span)).toThrow('no GBP average');
  });

  it('of a period that has not ended says what part can be had', () => {
    expect(() => table.average('EUR', 'USD', '2025-03')).toThrow(
      'no USD average of 2025-03: the file ends on 2025-03-14; take the part that there are rates of, "2025-03-03/2025-03-14"',
    );
  });

  it.each([
    [
      '2025-13',
      '"2025-13" is not a period; write a year "2025", a month "2025-03", or two days "2025-03-01/2025-03-14"',
    ],
    ['2025-00', '"2025-00" is not a period'],
    ['March 2025', '"March 2025" is not a period'],
    ['2025-03-04', '"2025-03-04" is not a period'],
    ['', '"" is not a period'],
    ['2025-02-30/2025-03-14', '"2025-02-30" is not a date of the calendar'],
    ['2025-03-14/2025-03-03', 'period "2025-03-14/2025-03-03" ends before it starts'],
    ['2025-03-03/2025-03-04/2025-03-05', 'is not a period'],
    ['2025-03-08/2025-03-09', 'no average of 2025-03-08/2025-03-09: no rates are published on closing days'],
    ['9999', 'no USD average of 9999: no rate on 9999-01-04'],
  ])('of %j is refused', (period, message) => {
    expect(() => table.average('EUR', 'USD', period)).toThrow(message);
  });
});
