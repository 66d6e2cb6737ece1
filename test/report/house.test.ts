import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { receiptText } from '../../src/figures/receipt.js';
import { followReceipts } from '../../src/figures/receipts.js';
import type { LocaleTag } from '../../src/money/locales/index.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { type Report, readReport } from '../../src/report/report.js';
import { specText } from '../../src/report/spec-text.js';

const folder = mkdtempSync(join(tmpdir(), 'milex-house-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = { publisher: 'P', title: 'T' };
const common = { country: 'NOR', definition: 'NATO', source };
const norway = {
  ...common,
  id: 'norway',
  label: 'Norway',
  unit: 'billion NOK',
  statuses: { 2025: 'budgeted', 2026: 'proposed' },
  values: { 2024: 94.3, 2025: 110.1, 2026: 120 },
};
const fiscal = { ...common, id: 'fiscal', label: 'F', amount: '10 billion NOK', period: { fiscal: 2026, starts: 10 } };
const next = {
  ...common,
  id: 'next',
  label: 'N',
  amount: '10 billion NOK',
  period: { year: 2027 },
  status: 'proposed',
};
writeFileSync(join(folder, 'book.yaml'), JSON.stringify({ series: [norway], figures: [fiscal, next] }));

function read(report: object): Report {
  const path = join(folder, 'report.yaml');
  writeFileSync(path, JSON.stringify({ book: 'book.yaml', ...report }));
  return readReport(specText(path), embeddedRates());
}

const bar = (id: string, more: object = {}): object => ({
  id,
  form: 'bar',
  title: 'T',
  figures: ['norway-2024'],
  ...more,
});
const plain = (texts: readonly string[]): string[] => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('what a report sets for all its charts', () => {
  it('is in each that does not set it otherwise', () => {
    const { charts } = read({
      theme: 'dark',
      locale: 'de',
      size: 'square',
      byline: 'House',
      convert: { to: 'EUR', average: 'year' },
      charts: [
        bar('a'),
        bar('b', { theme: 'print', locale: 'fr', byline: 'B', height: 900, convert: 'none' }),
        bar('c', { size: 'wide', convert: { to: 'USD', on: '2024-06-17' } }),
      ],
    });
    expect(
      charts.map(({ chart: { model } }) => [model.theme, model.locale, model.width, model.height, model.byline]),
    ).toEqual([
      ['dark', 'de', 1080, 1080, 'House'],
      ['print', 'fr', 1200, 900, 'B'],
      ['dark', 'de', 1920, 1080, 'House'],
    ]);
    const currencies = charts.map(({ chart: { model } }) =>
      model.figures.map((one) => one.measure === 'money' && one.money.currency),
    );
    expect(currencies).toEqual([['EUR'], ['NOK'], ['USD']]);
  });

  it('is not a conversion of a rate window, which is about two currencies', () => {
    const pair = ['1 billion EUR', '1.05 billion USD'].map((amount, i) => ({
      ...common,
      id: `p-${i}`,
      label: 'P',
      amount,
      period: { year: 2025 },
    }));
    const days = { from: '2025-03-03', to: '2025-03-07' };
    const window = { id: 'w', form: 'rate-window', title: 'T', figures: pair, days };
    const { charts } = read({ convert: { to: 'EUR', average: 'year' }, charts: [window] });
    expect(charts[0]?.chart.model.figures).toHaveLength(2);
    expect(charts[0]?.chart.model.notes.join()).not.toContain('Converted');
  });
});

describe('a conversion', () => {
  const convert = { to: 'EUR', average: 'year' };

  it.each<[LocaleTag, string]>([
    [
      'en',
      'Converted at the average rate of 2 January 2026–13 April 2026, the part of the year there are rates for (ECB)',
    ],
    ['de', 'Umgerechnet zum Durchschnittskurs 2. Januar 2026–13. April 2026, soweit es für das Jahr Kurse gibt (EZB)'],
    ['fr', 'Conversion au taux de change moyen de 2 janvier 2026–13 avril 2026, la partie de l’année'],
    ['es', 'Conversión al tipo de cambio medio de 2 de enero de 2026–13 de abril de 2026, la parte del año'],
    ['it', 'Conversione al cambio medio del 2 gennaio 2026–13 aprile 2026, la parte dell’anno'],
    ['pl', 'Przeliczono po średnim kursie za 2 stycznia 2026–13 kwietnia 2026 r., o ile są kursy na ten rok'],
  ])('at the average of a year that is not over takes the part with rates and says so: %s', (locale, note) => {
    const { charts } = read({ locale, convert, charts: [bar('a', { figures: ['norway-2026'] })] });
    expect(plain(charts[0]?.chart.model.notes ?? [])[0]).toContain(note.replace(' (EZB)', '').replace(' (ECB)', ''));
    const [figure] = charts[0]?.chart.model.figures ?? [];
    if (figure?.measure !== 'money') throw new Error('no money');
    const mean = embeddedRates().average('NOK', 'EUR', '2026-01-02/2026-04-13').value;
    expect(figure.money.amount.toFixed(2)).toBe(mean.times('120e9').toFixed(2));
    expect(figure.receipts.map(receiptText)[0]).toContain(
      'the average of 2026-01-02/2026-04-13, the part of its year there are rates for',
    );
    expect(String(followReceipts(figure))).toBe(String(figure.money));
  });

  it('names that part beside the whole years, and takes that of a fiscal year', () => {
    const { charts } = read({
      convert,
      charts: [{ id: 'l', form: 'line', title: 'T', series: ['norway'] }, bar('f', { figures: ['fiscal'] })],
    });
    expect(plain(charts[0]?.chart.model.notes ?? []).join(' ')).toMatch(
      /Converted at the average rate of each year \(ECB\): 1 NOK = .* \(2024\) … .* \(2 January 2026–13 April 2026, the part of the year there are rates for\)\./,
    );
    expect(charts[0]?.chart.model.figures.map(({ status }) => status)).toEqual(['actual', 'budgeted', 'proposed']);
    expect(plain(charts[1]?.chart.model.notes ?? []).join(' ')).toContain(
      '1 October 2025–13 April 2026, the part of the year',
    );
  });

  it('is refused for a year without rates, and for a period that is asked for and not over', () => {
    expect(() => read({ convert, charts: [bar('a', { figures: ['next'] })] })).toThrow(/no NOK average of 2027/);
    const asked = { to: 'EUR', average: 2026 };
    expect(() => read({ convert: asked, charts: [bar('a')] })).toThrow(
      /no NOK average of 2026.*take the part that there are rates of/,
    );
  });

  it('takes the rate that its policy says on a day without one', () => {
    const used = (policy?: string): string => {
      const on = { to: 'EUR', on: '2025-03-01', ...(policy !== undefined && { policy }) };
      return (
        read({ convert: on, charts: [bar('a')] }).charts[0]?.chart.model.figures[0]?.receipts.map(receiptText)[0] ?? ''
      );
    };
    expect(used()).toContain('28 February 2025 for 1 March 2025');
    expect(used('nearest')).toContain('28 February 2025 for 1 March 2025');
    expect(used('interpolate')).toContain('between those of 28 February 2025 and 3 March 2025');
    expect(() => used('exact')).toThrow(/no NOK rate on 2025-03-01/);
    expect(() => used('next')).toThrow(/convert/);
  });
});

describe('a mistake in a conversion', () => {
  it.each([
    [{ convert: { to: 'ERU', average: '2024' }, charts: [bar('a')] }, /: convert\.to: unknown currency "ERU"/],
    [{ convert: { to: 'EUR', on: '2025-02-30' }, charts: [bar('a')] }, /: convert\.on: "2025-02-30" is not a date of/],
    [{ charts: [bar('a', { convert: { to: 'ERU', average: '2024' } })] }, /: charts\[0\]\.convert\.to: unknown/],
  ])('is told of where it is written, %#', (report, line) => expect(() => read(report)).toThrow(line));
});
