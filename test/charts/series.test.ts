import { describe, expect, it } from 'vitest';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { spread } from '../../src/charts/scene/spread.js';
import type { SeriesSpec } from '../../src/charts/spec/series.js';
import { themeOf } from '../../src/charts/themes/index.js';
import type { FigureJson } from '../../src/figures/json.js';
import { convertedAt } from '../figures/conversions.js';
import { onChart } from './marks.js';
import { series, seriesCharts } from './series-figures.js';

const { accent, accentSoft: soft } = themeOf('light');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const notes = (spec: ChartSpec): string[] => chartModel(spec).notes.map(plain);
const lines = (...list: SeriesSpec[]): Extract<ChartSpec, { form: 'line' }> => ({
  form: 'line',
  title: 'A',
  series: list,
});

/** The series with a part of its figures changed, by their place. */
function changed(one: SeriesSpec, change: (i: number) => Partial<FigureJson>): SeriesSpec {
  return { ...one, figures: one.figures.map((figure, i) => ({ ...figure, ...change(i) })) };
}

describe('labels that make room for each other', () => {
  it('stay where they are when they do not touch', () => {
    expect(spread([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
  });

  it('move by equal shares, keep their order, and stay within bounds', () => {
    expect(spread([50, 50], [20, 20], 0, 100)).toEqual([40, 60]);
    expect(spread([60, 50, 52], [10, 10, 10], 0, 100)).toEqual([64, 44, 54]);
    expect(spread([98, 99], [20, 20], 0, 100)).toEqual([70, 90]);
  });
});

describe('a chart of series', () => {
  it('highlights the series that ends largest, or those that are named by label or id', () => {
    const accented = (spec: ChartSpec): string[] => [
      ...new Set(
        chartModel(spec)
          .items.filter(({ highlighted }) => highlighted)
          .map(({ label }) => label),
      ),
    ];
    expect(accented(seriesCharts.line)).toEqual(['Germany']);
    expect(accented({ ...seriesCharts.line, highlight: ['Poland', 'Italy'] })).toEqual(['Poland', 'Italy']);
    const [first, ...others] = seriesCharts.slope.series as [SeriesSpec, ...SeriesSpec[]];
    expect(accented({ ...seriesCharts.slope, series: [{ ...first, id: 'ger' }, ...others], highlight: 'ger' })).toEqual(
      ['Germany'],
    );
    expect(() => toChartJs({ ...seriesCharts.line, highlight: 'Polland' })).toThrow(
      'highlight: no series "Polland" in the chart (did you mean "Poland"?)',
    );
  });

  it('has an item for every figure, with its time', () => {
    const { items } = chartModel(seriesCharts.slope);
    expect(items).toHaveLength(10);
    expect(items.slice(0, 2).map(({ label, detail, text }) => [label, detail, text])).toEqual([
      ['Germany', '2014', '€34.7bn'],
      ['Germany', '2024', '€90.6bn'],
    ]);
  });

  it('says that inflation is in current prices, and not in a share of GDP', () => {
    expect(notes(seriesCharts.dumbbell)).toContain('Current prices: inflation is not taken out.');
    const real = seriesCharts.line.series.map((one) => changed(one, () => ({ prices: { constant: 2015 } })));
    expect(notes({ ...seriesCharts.line, series: real })).toEqual([]);
  });

  it('prints rates of many years as the first and the last of each currency', () => {
    const rates = ['0.235062', '0.220272', '0.232258'];
    const poland = changed(series('Poland', { 2022: 14, 2023: 24, 2024: 35 }), (i) => ({
      receipts: [convertedAt('PLN', rates[i] ?? '', { average: String(2022 + i) })],
    }));
    expect(notes(lines(poland))[0]).toBe(
      'Converted at the average rate of each year (ECB): 1 PLN = 0.235062 EUR (2022) … 0.232258 EUR (2024).',
    );
    expect(notes({ ...lines(poland), locale: 'de' })[0]).toContain('0,235062 EUR (2022) … 0,232258 EUR (2024)');
  });

  it('refuses unlike figures unless the reason is waived, which a note then says', () => {
    for (const spec of [seriesCharts.slope, seriesCharts.dumbbell, seriesCharts.groupedBar, seriesCharts.index]) {
      const [first, ...others] = spec.series as [SeriesSpec, ...SeriesSpec[]];
      const mixed = { ...spec, series: [changed(first, () => ({ definition: 'SIPRI' })), ...others] };
      expect(() => toChartJs(mixed)).toThrow(/definition: take both by one definition, or waive "definition"$/);
      expect(notes({ ...mixed, waive: ['definition'] })).toContain('The figures differ in definition.');
    }
  });

  it.each([
    [
      { ...seriesCharts.slope, series: seriesCharts.slope.series.slice(0, 1) },
      /^series: found .*expected a list of 2 to 20 series/,
    ],
    [
      { ...seriesCharts.dumbbell, series: seriesCharts.line.series },
      /^series\[0\]\.figures: found .*; expected a list of 2 figures$/,
    ],
    [{ ...seriesCharts.groupedBar, series: [] }, /^series: found \[\]; expected a list of 1 to 12 series/],
    [
      { ...seriesCharts.index, series: Array(9).fill(seriesCharts.index.series[0]) },
      /^series: .*expected a list of 1 to 8 series/,
    ],
    [
      lines(series('A', { 2023: '1 billion EUR', 2024: '1 billion USD' })),
      /^series\[0\]\.figures\[1\]: ".*" is in USD, the first in EUR; convert it/,
    ],
    [lines(series('A', { 2023: 1, 2024: '-1 billion EUR' })), /^series\[0\]\.figures\[1\]/],
    [
      lines(series('A', { 2023: 1, 2024: 2 }), series('A', { 2023: 1, 2024: 2 })),
      /^series\[1\]\.label: "A" is the label of an earlier series/,
    ],
    [
      lines(changed(series('A', { 2023: 1, 2024: 2 }), () => ({ period: { year: 2024 } }))),
      /^series\[0\]\.figures\[1\]: .* is of 2024, as .* is; give one figure for each year$/,
    ],
    [
      lines(changed(series('A', { 2023: 1, 2024: 2 }), () => ({ period: { from: 2020, to: 2024 }, kind: 'envelope' }))),
      /^series\[0\]\.figures\[0\]: "A" is of no single year/,
    ],
    [
      lines(changed(series('A', { 2023: 1, 2024: 2 }), (i) => ({ label: `A ${i}` }))),
      /^series\[0\]\.label: missing; its figures are called "A 0" and "A 1"/,
    ],
    [
      { ...lines(), form: 'slope', series: [series('A', { 2014: 1, 2024: 2 }), series('B', { 2014: 1, 2023: 2 })] },
      /^series\[1\]\.figures\[1\]: is of 2023, that of the first series of 2024; give all the same two years$/,
    ],
    [
      { ...seriesCharts.dumbbell, series: [{ figures: [...series('A', { 2014: 1, 2024: 2 }).figures].reverse() }] },
      /^series\[0\]\.figures\[1\]: 2014 is not after 2024; give the earlier figure first$/,
    ],
    [{ ...seriesCharts.groupedBar, highlight: '2025' }, /^highlight: no bars of "2025" in the chart/],
    [
      { ...seriesCharts.groupedBar, series: [series('A', { 2014: 1, 2024: 2 }), series('B', { 2014: 1, 2023: 2 })] },
      /^series\[1\]\.figures\[1\]: found 2014, 2023 where the first series has 2014, 2024/,
    ],
    [
      { ...seriesCharts.index, base: 2015 },
      /^base: series\[0\], "Germany", has no figure for 2015; it has 2014, 2019, 2024$/,
    ],
    [{ ...seriesCharts.index, series: [series('A', { 2014: 0, 2024: 2 })] }, /^base: "A" is zero in 2014/],
    [
      { ...seriesCharts.index, series: [series('A', { 2014: 1, 2015: 2 }), series('B', { 2016: 1, 2017: 2 })] },
      /^base: the series have no year in common/,
    ],
  ])('is refused in one line, %#', (spec, message) => {
    expect(() => toChartJs(spec as ChartSpec)).toThrow(message);
    expect(() => toChartJs(spec as ChartSpec)).not.toThrow(/\n/);
  });
});

describe('a line', () => {
  const years = { 2019: 40, 2020: 45, 2021: 47, 2023: 60, 2024: 70 };
  const drawnPoints = (spec: ChartSpec): unknown => toChartJs(spec).data.datasets[0]?.data;

  it('starts at zero unless told not to, which a note says', () => {
    const spec = lines(series('France', years));
    expect(toChartJs(spec).options?.scales?.['y']).toMatchObject({ min: 0 });
    expect(toChartJs({ ...spec, fromZero: false }).options?.scales?.['y']).not.toMatchObject({ min: 0 });
    expect(notes({ ...spec, fromZero: false })).toContain('The scale does not start at zero.');
  });

  it('leads over years without a figure, thin and dotted, says so, and takes figures in any order', () => {
    const one = series('France', years);
    const points = [
      { x: 2019, y: 40 },
      { x: 2020, y: 45 },
      { x: 2021, y: 47 },
      { x: 2023, y: 60 },
      { x: 2024, y: 70 },
    ];
    expect(drawnPoints(lines(one))).toEqual(points);
    expect(drawnPoints(lines({ figures: [...one.figures].reverse() }))).toEqual(points);
    const [{ segment }] = toChartJs(lines(one)).data.datasets as unknown as [
      { segment: Record<'borderDash' | 'borderWidth', (at: { p1DataIndex: number }) => unknown> },
    ];
    const [over, up] = [3, 4].map((p1DataIndex) => segment.borderDash({ p1DataIndex }));
    expect([over, up]).toEqual([expect.any(Array), undefined]);
    expect(Number(segment.borderWidth({ p1DataIndex: 3 }))).toBeLessThan(
      Number(segment.borderWidth({ p1DataIndex: 4 })),
    );
    expect(notes(lines(one))).toContain('Dotted: years without a figure.');
    expect(notes(lines(series('France', { 2023: 60, 2024: 70 })))).not.toContain('Dotted: years without a figure.');
  });

  it('of years far apart has a dot at each, and notes of what is drawn alone', () => {
    const sparse = changed(series('Poland', { 2014: 1.88, 2019: 1.98, 2024: 4.12 }), (i) =>
      i === 2 ? { status: 'estimate' } : {},
    );
    expect(notes(lines(sparse)).slice(0, 2)).toEqual(['Outlined: estimates.', 'Dotted: years without a figure.']);
    onChart(lines(sparse), ({ color }) => {
      expect([2014, 2019].map((year) => color(year, year === 2014 ? 1.88 : 1.98))).toEqual([accent, accent]);
      expect(color(2024, 4.12)).toBe(soft);
    });
  });

  it('is broken where the definition or the edition changes, and says which', () => {
    const nato = { publisher: 'NATO', title: 'Expenditure' };
    const broken = changed(series('France', years), (i) => ({
      definition: i > 1 ? 'NATO' : 'national',
      source: { ...nato, edition: i > 2 ? 'June 2024' : 'July 2023' },
    }));
    expect(drawnPoints(lines(broken))).toContainEqual({ x: 2020.5, y: Number.NaN });
    expect(notes(lines(broken)).slice(0, 2)).toEqual([
      'France, new definition: national before 2021, NATO since.',
      'France, new edition: edition July 2023 before 2023, edition June 2024 since.',
    ]);
  });

  it('dashes what is not actual where some is, and says what', () => {
    const mixed = changed(series('France', years), (i) => (i > 3 ? { status: 'estimate' } : {}));
    expect(notes(lines(mixed))).toContain('Dashed: estimates.');
    const all = changed(series('France', years), () => ({ status: 'estimate' }));
    expect(notes(lines(all)).join()).not.toContain('Dashed');
    expect(chartModel(lines(all)).subtitle).toContain('estimates');
  });

  it('compares series year by year: a definition of one alone is refused', () => {
    const other = changed(series('Italy', years), () => ({ definition: 'SIPRI' }));
    expect(() => toChartJs(lines(series('France', years), other))).toThrow(/waive "definition"$/);
  });

  it('refuses a target in another currency', () => {
    const [target] = series('Goal', { 2030: '100 billion USD' }).figures;
    expect(() => toChartJs({ ...lines(series('France', years)), targets: target ? [target] : [] })).toThrow(
      /^targets\[0\]: ".*" is in USD, the first in EUR/,
    );
  });
});

describe('an index', () => {
  it('is 100 in the base year, and prints the levels of the base and of the last year', () => {
    const { findings, subtitle } = chartModel(seriesCharts.index);
    expect(findings).toContain('Poland 461 (€7.6bn to €35.1bn)');
    expect(findings).toContain('Germany 261 (€34.7bn to €90.6bn)');
    expect(plain(subtitle)).toBe(
      'Index, 2014 = 100; beside the lines: defense expenditure (NATO definition), € billion a year, current prices',
    );
    expect(chartModel({ ...seriesCharts.index, base: 2019 }).findings).toContain('Poland 331 (€10.6bn to €35.1bn)');
  });

  it('highlights what grew fastest', () => {
    expect(chartModel(seriesCharts.index).items.filter(({ highlighted }) => highlighted)[0]?.label).toBe('Poland');
  });
});

describe('a dumbbell', () => {
  const order = (spec: ChartSpec): string[] => [...new Set(chartModel(spec).items.map(({ label }) => label))];

  it('is sorted by the later value, or by the rise', () => {
    expect(order(seriesCharts.dumbbell)).toEqual(['Germany', 'United Kingdom', 'France', 'Poland', 'Italy']);
    expect(order({ ...seriesCharts.dumbbell, sort: 'change' })).toEqual([
      'Germany',
      'Poland',
      'United Kingdom',
      'France',
      'Italy',
    ]);
  });

  it('takes rows of different years, and goals without one', () => {
    const goal = series('France', { 2025: 50.5, 2030: 'around 100 billion EUR' });
    const list = [
      series('Poland', { 2024: 35, 2026: 50 }),
      changed(goal, (i) => (i === 1 ? { status: 'target' } : {})),
    ];
    expect(notes({ form: 'dumbbell', title: 'A', series: list })).toContain('Hollow: goals.');
  });
});

describe('grouped bars', () => {
  it('are sorted by the bars in the accent colour', () => {
    const labels = (highlight?: string) =>
      toChartJs({ ...seriesCharts.groupedBar, ...(highlight && { highlight }) }).data.labels;
    expect(labels()).toEqual(['Germany', 'United Kingdom', 'France', 'Poland', 'Italy']);
    expect(labels('2014')).toEqual(['United Kingdom', 'France', 'Germany', 'Italy', 'Poland']);
  });

  it('are told apart by definition where the year is the same', () => {
    const both = (label: string): SeriesSpec =>
      changed(series(label, { 2023: 10, 2024: 12 }), (i) => ({
        period: { year: 2024 },
        definition: i ? 'NATO' : 'national',
      }));
    const spec: ChartSpec = { form: 'grouped-bar', title: 'A', series: [both('A'), both('B')], waive: ['definition'] };
    expect(toChartJs({ ...spec, highlight: 'national' }).data.datasets).toHaveLength(2);
    expect(notes(spec)).toContain('The figures differ in definition.');
  });
});
