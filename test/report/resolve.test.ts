import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartModel } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { parseBook } from '../../src/figures/book.js';
import { pathText } from '../../src/figures/check.js';
import { MilexError } from '../../src/money/error.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { resolveChart } from '../../src/report/resolve.js';
import type { ChartJson } from '../../src/report/spec.js';

const file = 'fixtures/rearm-europe.yaml';
const materials = { book: parseBook(readFileSync(file, 'utf8'), file), rates: embeddedRates() };
const resolve = (json: object): ChartSpec =>
  resolveChart(json as ChartJson, materials, (path, message) => {
    throw new MilexError(`${pathText(path)}: ${message}`);
  }).spec;

describe('references to figures of a book', () => {
  it('are resolved beside shares of GDP, and converted', () => {
    const spec = resolve({
      form: 'share-of-gdp',
      title: 'Gaps',
      figures: ['united-kingdom-nato-share-2024', 'france-nato-share-2024'],
      spending: ['united-kingdom-nato-2024', 'france-nato-2024'],
      convert: { to: 'EUR', average: '2024' },
    });
    expect(chartModel(spec).findings).toHaveLength(2);
    expect(chartModel(spec).notes[0]).toMatch(
      /^Converted at the average rate of 2024 \(ECB\): 1.GBP = 1\.18\d+.EUR\.$/,
    );
  });

  it('are resolved in the rows of stacked bars, and in start and end of a waterfall', () => {
    const figures = ['germany-nato-2024', 'france-nato-2024'];
    const rows = [{ label: '2024', figures }];
    expect(chartModel(resolve({ form: 'stacked', title: 'Two', parts: ['DE', 'FR'], rows })).items).toHaveLength(2);
    const waterfall = { form: 'waterfall', title: 'A', start: 'france-nato-2024', figures: ['italy-nato-2024'] };
    expect(() => resolve({ ...waterfall, end: 'germany-nato-2024' })).toThrow(/€59\.6bn \+ €31\.96bn .*€90\.59bn/);
    expect(() => resolve({ ...waterfall, end: 'germany-2024' })).toThrow(/^end: .*germany-2024/);
  });

  it('are resolved in panels, converted as the whole unless a panel says otherwise', () => {
    const panel = (title: string, more: object = {}): object => ({
      form: 'bar',
      title,
      figures: ['united-kingdom-nato-2024'],
      ...more,
    });
    const spec = resolve({
      form: 'multiples',
      title: 'Two rates',
      convert: { to: 'EUR', average: '2024' },
      panels: [panel('Average'), panel('A day', { convert: { to: 'EUR', on: '2024-06-17' } })],
    });
    expect(chartModel(spec).notes.map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      'Converted at the average rate of 2024 (ECB): 1 GBP = 1.18135 EUR (Average: United Kingdom).',
      'Converted at the reference rate of 17 June 2024 (ECB): 1 GBP = 1.18241 EUR (A day: United Kingdom).',
    ]);
    expect(() =>
      resolve({ form: 'multiples', title: 'A', panels: [panel('A'), panel('B', { figures: ['none'] })] }),
    ).toThrow(/^panels\[1\]\.figures\[0\]: /);
  });
});
