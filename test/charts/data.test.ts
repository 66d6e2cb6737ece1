import { describe, expect, it } from 'vitest';
import { altText, chartModel } from '../../src/charts/chart.js';
import { chartCsv } from '../../src/charts/data/csv.js';
import { chartData } from '../../src/charts/data/data.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { everyForm } from './every-form.js';
import { charts, figure } from './figures.js';

/** Reads CSV as RFC 4180 writes it. */
function rowsOf(csv: string): Record<string, string>[] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  const [head = [], ...rest] = rows.slice(0, -1);
  expect(new Set(rest.map((row) => row.length))).toEqual(new Set([head.length]));
  return rest.map((row) => Object.fromEntries(row.map((value, i) => [head[i] ?? '', value])));
}

describe('the data of a chart', () => {
  it('is every figure with exact value, range, unit, period, receipts and source', () => {
    const [, usa] = chartData(charts.bar).figures;
    expect(usa).toMatchObject({
      place: 'figures[1]',
      id: 'usa',
      value: '894040000000',
      unit: 'EUR',
      currency: 'EUR',
      interval: ['894035000000', '894045000000'],
      period: { year: 2024 },
      definition: 'NATO',
      derivation: ['$967.7 billion ÷ 1.0824 = €894.04 billion'],
      receipts: ['$967.7 billion ÷ 1.0824 = €894.04 billion'],
      source: { publisher: 'NATO', edition: 'June 2024' },
    });
  });

  it('has what the chart prints, from the same model', () => {
    for (const [, spec] of everyForm) {
      const { title, notes, source, findings, items } = chartModel(spec);
      expect(chartData(spec)).toMatchObject({ title, notes, source, findings, altText: altText(spec) });
      expect(chartData(spec).marks.map(({ text }) => text)).toEqual(items.map(({ text }) => text));
      expect(JSON.parse(JSON.stringify(chartData(spec)))).toEqual(chartData(spec));
    }
  });

  it('finds the figures of every form, whatever the keys are called', () => {
    const places = (spec: Parameters<typeof chartData>[0]) => chartData(spec).figures.map(({ place }) => place);
    expect(places(charts.composition)).toEqual(expect.arrayContaining(['figures[0]', 'figures[1]', 'whole']));
    expect(
      places({
        ...charts.path,
        history: [
          figure('past', 'France', '47 billion EUR', {
            period: { year: 2023 },
            definition: 'national',
            excludes: ['pensions'],
          }),
        ],
      }),
    ).toContain('history[0]');
  });

  it('has the rates that a rate window draws', () => {
    expect(chartData(charts.rateWindow).rates?.points).toHaveLength(6);
    expect(chartData(charts.bar)).not.toHaveProperty('rates');
  });
});

describe('the data of every form', () => {
  it.each(everyForm)(
    'has each figure of the form %s with unit, value, range and source, in JSON and CSV',
    (_, spec) => {
      const { figures, source, marks } = chartData(spec);
      const count = JSON.stringify(spec).match(/"definition":/g)?.length;
      expect(figures).toHaveLength(count ?? 0);
      expect(marks.length).toBeGreaterThan(1);
      const rows = rowsOf(chartCsv(spec)).filter(({ place }) => !place?.includes('rates.points'));
      expect(rows.map(({ place }) => place)).toEqual(figures.map(({ place }) => place));
      figures.forEach((figure, i) => {
        const [low, high] = figure.interval;
        const { publisher, title, edition = '' } = figure.source;
        expect(rows[i]).toMatchObject({
          value: figure.value,
          unit: figure.unit,
          low,
          high: high ?? '',
          publisher,
          title,
          edition,
        });
        expect(figure.currency === null ? '% of GDP' : figure.currency).toBe(figure.unit);
        expect(figure.value).toMatch(/^\d+(\.\d+)?$/);
        expect(source).toContain(publisher);
        expect(rows[i]?.['written']).toBe(figure.written);
        expect(rows[i]?.['derivation']).toBe(figure.derivation.join('; '));
      });
    },
  );

  it('has the rates of every panel', () => {
    const panels = ['The one', 'The other'].map((title) => ({ ...charts.rateWindow, title }));
    const spec: ChartSpec = { form: 'multiples', title: 'Two', scale: 'own', panels };
    expect(chartData(spec).panelRates?.map(({ panel, points }) => [panel, points.length])).toEqual([
      [0, 6],
      [1, 6],
    ]);
    const places = rowsOf(chartCsv(spec)).map(({ place }) => place);
    expect(places).toHaveLength(4 + 12);
    expect(places.slice(4)).toEqual(expect.arrayContaining(['panels[0].rates.points[0]', 'panels[1].rates.points[5]']));
  });
});

describe('the same as CSV', () => {
  it('has a row for each figure and one for each rate', () => {
    const rows = rowsOf(chartCsv(charts.rateWindow));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({ place: 'figures[0]', value: '800000000000', currency: 'EUR', period: '2025/2028' });
    expect(rows[4]).toMatchObject({
      place: 'rates.points[2]',
      value: '1.0557',
      unit: 'USD/EUR',
      period: '2025-03-04',
      publisher: 'European Central Bank',
    });
  });

  it('keeps commas, quotes and letters of every script, and no upper bound as an empty cell', () => {
    const label = 'Türkiye, „Łódź" "and" Україна';
    const open = figure('open', label, 'more than 50 billion EUR', { period: { fiscal: 2025, starts: 10 } });
    const [row] = rowsOf(chartCsv({ form: 'bar', title: 'A', figures: [open] }));
    expect(row).toMatchObject({
      label,
      high: '',
      low: '49500000000',
      period: '2024-10/2025-09',
      written: 'more than 50 billion EUR',
    });
  });

  it('gives a spreadsheet no formula to run', () => {
    const labels = ['=1+1', '@SUM(A1)', '+cmd', '-cmd', 'A=1'];
    const figures = labels.map((label, i) => figure(`f-${i}`, label, '1 billion EUR'));
    const rows = rowsOf(chartCsv({ form: 'bar', title: 'A', figures }));
    expect(rows.map(({ label }) => label)).toEqual(["'=1+1", "'@SUM(A1)", "'+cmd", "'-cmd", 'A=1']);
  });

  it.each(['|cmd', '\uff1d1+1', '\uff0b1', '\uff0dx', '\uff20x', '\uff5cx', '\ufe63x', '"=1', '\u200b=1', "'=1"])(
    'nor %j, as some take it for one',
    (label) => {
      const open = { ...figure('f', 'F', '1 billion EUR'), source: { publisher: 'P', title: label } };
      expect(rowsOf(chartCsv({ form: 'bar', title: 'A', figures: [open] }))[0]?.['title']).toBe(`'${label}`);
    },
  );

  it('leaves numbers and words as they are', () => {
    const labels = ['A | B', 'Łódź - x', '"Quoted"', '-5', '3'];
    const figures = labels.map((label, i) => figure(`f-${i}`, label, '1 billion EUR'));
    const rows = rowsOf(chartCsv({ form: 'bar', title: 'A', figures }));
    expect(rows.map(({ label, value }) => [label, value])).toEqual(labels.map((label) => [label, '1000000000']));
  });
});
