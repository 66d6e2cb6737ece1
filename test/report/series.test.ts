import { describe, expect, it } from 'vitest';
import { chartModel } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { parseBook } from '../../src/figures/book.js';
import { MilexError } from '../../src/money/error.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { resolveChart } from '../../src/report/resolve.js';
import type { ChartJson } from '../../src/report/spec.js';

const book = parseBook(
  `
sources: { nato: { publisher: NATO, title: Expenditure, edition: June 2024 } }
figures:
  - { id: two, label: Guideline, amount: 20 billion EUR, status: target, definition: NATO, source: nato }
  - { id: fiscal, label: United Kingdom, amount: 60 billion GBP, period: { fiscal: 2024, starts: 4 }, definition: NATO, source: nato }
series:
  - { id: france, label: France, country: FRA, unit: million EUR, definition: NATO, source: nato, values: { 2022: 49567, 2023: 54900, 2024: 59600 } }
  - { id: poland, label: Poland, country: POL, unit: million PLN, definition: NATO, source: nato, values: { 2022: 68300, 2024: 150000 } }
`,
  'book.yaml',
);

const resolve = (chart: object): ChartSpec =>
  resolveChart(
    { form: 'line', title: 'A', ...chart } as ChartJson,
    { book, rates: embeddedRates() },
    (path, message) => {
      throw new MilexError(`${path.join('.')}: ${message}`);
    },
  ).spec;

const ids = (spec: ChartSpec): string[][] =>
  'series' in spec ? spec.series.map(({ figures }) => figures.map(({ id }) => id)) : [];

describe('series of a chart', () => {
  it('are those of the book, by id, with another label where one is given', () => {
    const spec = resolve({ series: ['france', { series: 'france', label: 'The same' }] });
    expect(ids(spec)[0]).toEqual(['france-2022', 'france-2023', 'france-2024']);
    expect(spec).toMatchObject({ series: [{ id: 'france' }, { id: 'france', label: 'The same' }] });
  });

  it('or lists of figures', () => {
    const list = { label: 'Two years', figures: ['france-2022', { figure: 'france-2024', label: 'Now' }] };
    expect(ids(resolve({ series: [list] }))).toEqual([['france-2022', 'france-2024']]);
  });

  it('are cut to years, all of a list, or those there are in a span', () => {
    const series = ['france', 'poland'];
    expect(
      ids(
        resolve({
          form: 'slope',
          series: ['france', 'poland'],
          years: [2022, 2024],
          convert: { to: 'EUR', average: 'year' },
        }),
      ),
    ).toEqual([
      ['france-2022', 'france-2024'],
      ['poland-2022', 'poland-2024'],
    ]);
    const span = { series: ['france'], years: { from: 2023, to: 2030 } };
    expect(ids(resolve(span))).toEqual([['france-2023', 'france-2024']]);
    expect(() => resolve({ series, years: [2023] })).toThrow(
      'series.1: "poland" has no figure for 2023, one of the years',
    );
    expect(() => resolve({ series, years: { from: 2030, to: 2031 } })).toThrow(
      '"france" has no figure from 2030 to 2031',
    );
    expect(() => resolve({ form: 'bar', figures: ['france-2022'], years: [2022] })).toThrow(
      /^years: there is no series/,
    );
  });

  it('are converted at the average rate of the year of each figure', () => {
    const spec = resolve({ series: ['france', 'poland'], convert: { to: 'EUR', average: 'year' } });
    const poland = 'series' in spec ? spec.series[1]?.figures : [];
    expect(poland?.map(({ receipts }) => receipts?.[0])).toMatchObject([
      { step: 'conversion', rate: { from: 'PLN', to: 'EUR', kind: 'average', period: '2022' } },
      { step: 'conversion', rate: { from: 'PLN', to: 'EUR', kind: 'average', period: '2024' } },
    ]);
    expect(chartModel(spec).notes[0]).toMatch(/^Converted at the average rate of each year/);
  });

  it('are converted over the months of a fiscal year, and not where a figure is of no year', () => {
    const spec = resolve({ form: 'bar', figures: ['fiscal'], convert: { to: 'EUR', average: 'year' } });
    const [figure] = 'figures' in spec ? spec.figures : [];
    expect(figure?.receipts?.[0]).toMatchObject({ rate: { period: '2023-04-01/2024-03-31' } });
    const undated = { series: ['france'], targets: ['two'], convert: { to: 'USD', average: 'year' } };
    expect(() => resolve(undated)).toThrow(
      'targets.0: convert.average: "two" is of no single year; give a period, as in "2024"',
    );
  });

  it('have targets beside them, and errors that name the place', () => {
    expect(resolve({ series: ['france'], targets: ['two'] })).toMatchObject({ targets: [{ id: 'two' }] });
    expect(() => resolve({ series: ['frnce'] })).toThrow(
      'series.0: no series "frnce" in book.yaml (did you mean "france"?)',
    );
    expect(() => resolve({ series: [{ label: 'A', figures: ['france-2020'] }] })).toThrow(
      /^series\.0\.figures\.0: no figure "france-2020"/,
    );
  });
});
