import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.js';
import { Decimal } from '../../src/money/decimal.js';
import { book } from './make.js';

const file = new URL('../../../shared/data/nato/nato_2024edition_tables.csv', import.meta.url);
const reason = existsSync(file) ? '' : " (skipped: NATO's tables are not beside the repository)";
const names: Readonly<Record<string, string>> = {
  france: 'France',
  'united-kingdom': 'United Kingdom',
  germany: 'Germany',
  italy: 'Italy',
  poland: 'Poland',
  turkiye: 'Türkiye',
  'united-states': 'United States',
};

/** The row of a table: eleven values from 2014 to 2024. */
function row(table: string, block: string, country: string): string[] {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${table},"${block}","${country}`));
  return line?.split('",').at(-1)?.split(',') ?? [];
}

const asPrinted = (value: string, digits: number): string =>
  new Decimal(value).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP).toFixed();
const numberIn = (figure: Figure, unit: number): string =>
  (figure.measure === 'money' ? figure.money.amount.dividedBy(unit) : figure.value).toFixed();

describe.skipIf(reason !== '')(`the series of NATO${reason}`, () => {
  it.each(Object.entries(names))('are those of the tables: %s', (id, name) => {
    const money = row('TABLE1', 'Current prices', name);
    const shares = row('TABLE3', 'Share of real GDP (%)', name);
    expect([money.length, shares.length]).toEqual([11, 11]);
    expect(book.series(`${id}-nato`).map((figure) => numberIn(figure, 1e6))).toEqual(
      money.map((one) => asPrinted(one, 0)),
    );
    expect(book.series(`${id}-nato-share`).map((figure) => numberIn(figure, 1))).toEqual(
      shares.map((one) => asPrinted(one, 2)),
    );
  });
});

describe('the series of NATO', () => {
  it('are of one edition, with estimates for 2023 and 2024 alone', () => {
    for (const id of book.seriesIds) {
      const estimates = book.series(id).filter(({ status }) => status === 'estimate');
      expect(estimates.map(({ period }) => period)).toEqual([2023, 2024].map((year) => ({ kind: 'calendar', year })));
      expect(book.series(id).every(({ source }) => source.edition === 'June 2024')).toBe(true);
    }
  });
});
