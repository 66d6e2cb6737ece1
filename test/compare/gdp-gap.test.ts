import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gdpGap } from '../../src/compare/gdp-gap.js';
import { parseBook } from '../../src/figures/book.js';
import type { MoneyFigure, QuantityFigure } from '../../src/figures/figure.js';

const book = parseBook(readFileSync('fixtures/rearm-europe.yaml', 'utf8'), 'rearm-europe.yaml');
const share = book.get('france-nato-share-2024') as QuantityFigure;
const spending = book.get('france-nato-2024') as MoneyFigure;
const inBillions = (value: { dividedBy(by: number): { toFixed(digits: number): string } }): string =>
  value.dividedBy(1e9).toFixed(3);

describe('the gap to a target share of GDP', () => {
  it('is spending × (target ÷ share − 1), each rounding counted once', () => {
    const { value, interval, gdp } = gdpGap(share, 3.5, { spending });
    expect(inBillions(gdp.amount)).toBe('2893.204');
    expect(inBillions(value.amount)).toBe('41.662');
    // 59.5995 × (3.5 ÷ 2.065 − 1) and 59.6005 × (3.5 ÷ 2.055 − 1)
    expect([interval.lo, interval.hi].map(inBillions)).toEqual(['41.417', '41.909']);
  });

  it('is the missing share of a GDP that is given', () => {
    const gdp = { ...spending, money: spending.money.times(50), interval: spending.interval };
    expect(inBillions(gdpGap(share, 3, { gdp }).value.amount)).toBe('28.012');
  });

  it('is below zero where the share is over the target', () => {
    expect(gdpGap(share, 2, { spending }).value.isNegative()).toBe(true);
  });

  it('is refused for money of another country, year or definition', () => {
    const of = (id: string): MoneyFigure => book.get(id) as MoneyFigure;
    expect(() => gdpGap(share, 2, { spending: of('italy-nato-2024') })).toThrow(
      'is not of the country and the year of',
    );
    expect(() => gdpGap(share, 2, { spending: of('france-nato-2023') })).toThrow(
      'is not of the country and the year of',
    );
    expect(() => gdpGap(share, 2, { spending: { ...spending, definition: 'SIPRI' } })).toThrow(/definition/);
    expect(() =>
      gdpGap(share, 2, { spending: { ...spending, definition: 'SIPRI' } }, { waive: ['definition'] }),
    ).not.toThrow();
  });
});
