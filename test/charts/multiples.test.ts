import { describe, expect, it } from 'vitest';
import { altText, chartModel, toChartJs } from '../../src/charts/chart.js';
import { type ChartSpec, chartForms } from '../../src/charts/forms/index.js';
import type { TextBox } from '../../src/charts/scene/plugin.js';
import type { FigureJson } from '../../src/figures/json.js';
import { renderPng } from '../render/pictures.js';
import { drawn, faults } from './drawn.js';
import { charts, figure, fiscalSpace, loans, plan, planInDollars } from './figures.js';
import { labels, plain, sizes } from './labels.js';
import { series, seriesCharts } from './series-figures.js';

type Spec = Extract<ChartSpec, { form: 'multiples' }>;
type PanelSpec = Spec['panels'][number];

type Bars = Extract<PanelSpec, { form: 'bar' }>;

const bars = (title: string, amounts: readonly number[], more: object = {}): Bars => ({
  form: 'bar',
  title,
  figures: amounts.map((amount, i) =>
    figure(`f-${i}`, ['France', 'Germany', 'Italy'][i % 3] ?? '', `${amount} billion EUR`, {
      period: { year: Number(title) || 2024 },
      ...more,
    }),
  ),
});
const spec: Spec = {
  form: 'multiples',
  title: 'Germany overtook France',
  panels: [bars('2014', [39.1, 34.7, 18.4]), bars('2024', [59.6, 90.6, 32], { status: 'estimate' })],
};

/** Panels of one line each, of countries that are called as their panel. */
function lines(count: number, step = 1): Spec {
  const panels = Array.from({ length: count }, (_, i) => ({
    form: 'line' as const,
    title: `Land ${i}`,
    series: [series(`Land ${i}`, { 2014: 20, 2019: 25, 2024: 30 + i * step })],
  }));
  return { form: 'multiples', title: 'All grew', panels };
}

function share(year: number, status: 'actual' | 'estimate'): FigureJson {
  const { amount: _, ...rest } = figure('deu-share', 'Germany', '', { country: 'DEU', status, period: { year } });
  return { ...rest, quantity: '1.19 % of GDP' };
}

describe('small multiples', () => {
  it('have one frame, a title on each panel, and on it what sets the panel apart', () => {
    const texts = drawn(spec).texts.map(({ text }) => plain(text));
    expect(texts).toContain('Defense expenditure (NATO definition), € billion a year, current prices');
    expect(texts.filter((text) => /^(20\d\d|estimates|Source)/.test(text))).toEqual([
      'Source: NATO, Defence Expenditure of NATO Countries (2014–2024), edition June 2024.',
      '2014',
      '2024',
      'estimates',
    ]);
  });

  it('say what sets a panel apart beside its title, or under it where there is no room in one of them', () => {
    const top = (one: Spec, text: string): number => drawn(one).texts.find((box) => box.text === text)?.bottom ?? 0;
    expect(Math.abs(top(spec, 'estimates') - top(spec, '2024'))).toBeLessThan(8);
    const long = { ...bars('2014', [39.1, 34.7]), title: `2014, ${'as it was told in those days '.repeat(2)}` };
    const narrow: Spec = { ...spec, panels: [long, ...spec.panels.slice(1)] };
    expect(top(narrow, 'estimates') - top(narrow, '2024')).toBeGreaterThan(15);
  });

  it('share one axis unless each is given its own, which a note says', () => {
    const axis = (one: Spec): string[] =>
      drawn(one)
        .texts.map(({ text }) => text)
        .filter((text) => /^\d{1,2}$/.test(text));
    expect(axis(spec)).toEqual(['0', '25', '50', '75', '0', '25', '50', '75']);
    expect(axis({ ...spec, scale: 'own' })).toEqual(['0', '10', '20', '30', '0', '25', '50', '75']);
    expect(chartModel({ ...spec, scale: 'own' }).notes).toEqual(['Each panel has an axis of its own.']);
  });

  it('keep plots of the same size, so that equal amounts are equally long', () => {
    const left = (text: string): number[] =>
      drawn(spec)
        .texts.filter((box) => box.text === text)
        .map((box) => box.left);
    const [zero, fifty] = [left('0'), left('50')] as [number[], number[]];
    expect((fifty[0] ?? 0) - (zero[0] ?? 0)).toBeCloseTo((fifty[1] ?? 0) - (zero[1] ?? 0), 6);
  });

  it('print each note once, with the panels it is of', () => {
    const hedged = bars('2024', [59.6, 90.6]);
    const figures = [figure('h', 'Goal', 'about 60 billion EUR')];
    const panels = [bars('2014', [30, 20]), { ...hedged, figures }];
    expect(chartModel({ ...spec, panels }).notes.map(plain)).toEqual(['“around €60bn” stands for €54bn to €66bn.']);
  });

  it('are refused for unlike figures on one axis, several forms, and keys that belong to all', () => {
    const wrong =
      (...panels: object[]): (() => unknown) =>
      () =>
        toChartJs({ ...spec, panels: panels as PanelSpec[] });
    const first = bars('2014', [30]);
    expect(wrong(first)).toThrow(/^panels: .*expected a list of 2 to 12 panels/);
    expect(wrong(first, bars('2024', [30], { definition: 'SIPRI' }))).toThrow(
      /^panels\[0\]\.figures\[0\] and panels\[1\]\.figures\[0\]: cannot compare .*definition/,
    );
    expect(wrong(first, bars('2024', [0.03]))).toThrow(
      /^panels\[1\]: counts in 10\^6, panels\[0\] in 10\^9; .*scale: own/,
    );
    const interval = { ...first, form: 'interval' };
    expect(wrong(first, interval)).toThrow(/^panels\[1\]\.form: "interval"; all panels are of one form/);
    expect(wrong(first, { ...spec, title: 'A' })).toThrow(/^panels\[1\]\.panels: unknown key/);
    expect(wrong(first, { ...first, width: 300 })).toThrow(
      'panels[1].width: found 300; expected nothing here, for it belongs to all panels; give it beside them',
    );
    expect(wrong(first, { ...first, figures: [] })).toThrow(/^panels\[1\]\.figures: found \[\]; expected/);
  });

  it('name the panel whose texts do not fit', () => {
    const panels = [bars('2014', [30]), bars('2024', Array(30).fill(20))];
    expect(() => faults({ ...spec, panels, height: 400 })).toThrow(
      /^panels\[1\]: height: 30 bars with their labels need/,
    );
  });

  it.each(sizes)('keep their texts apart on a canvas of %d by %d', (width, height) => {
    expect(faults({ ...spec, width, height })).toEqual([]);
  });

  it.each([2, 3, 5, 8, 12])('keep the texts of %d panels apart', (count) => {
    for (const label of [labels['German'], labels['Polish']]) {
      const panels = Array.from({ length: count }, (_, i) => ({
        ...bars('2024', [30 + i, 20, 10]),
        title: `${label} ${i}`,
      }));
      expect(faults({ ...spec, panels })).toEqual([]);
    }
  });

  it('print no text smaller than their notes, however many they are', () => {
    const heightOf = (one: Spec, text: string): number => {
      const box = drawn(one).texts.find((other) => other.text.endsWith(text));
      return (box?.bottom ?? Number.NaN) - (box?.top ?? Number.NaN);
    };
    for (const count of [2, 3, 4, 6, 9, 12]) {
      const estimates = (i: number): PanelSpec => ({
        ...bars('2024', [30, 20], { status: 'estimate' }),
        title: `${i}`,
      });
      const panels = [bars('2014', [20, 10]), ...Array.from({ length: count - 1 }, (_, i) => estimates(i))];
      const one: Spec = { ...spec, panels, notes: ['Noted'], waive: ['period'] };
      expect(heightOf(one, 'estimates'), `${count}`).toBeGreaterThanOrEqual(heightOf(one, 'Noted.'));
      expect(heightOf(one, 'Noted.')).toBeGreaterThanOrEqual(13);
    }
  });

  it('print an axis that they share once: at the left of each row, and under each column', () => {
    const values = drawn(lines(5)).texts.map(({ text }) => text);
    expect(values.filter((text) => text === '0')).toHaveLength(2);
    expect(values.filter((text) => text === '2024')).toHaveLength(3);
    const own = drawn({ ...lines(5), scale: 'own' }).texts.map(({ text }) => text);
    expect(own.filter((text) => text === '2024')).toHaveLength(5);
  });

  it('of one line each keep their plots of one size, whether they print the axis or not', () => {
    const boxes = drawn(lines(6, 0)).texts;
    const of = (pattern: RegExp): readonly TextBox[] => boxes.filter(({ text }) => pattern.test(text));
    const [titles, ends] = [of(/^Land/), of(/^€30bn$/)];
    expect(ends).toHaveLength(6);
    const under = ends.map(({ top }, i) => top - (titles[i]?.top ?? 0));
    for (const one of under) expect(Math.abs(one - (under[0] ?? 0))).toBeLessThan(0.5);
    const spans = of(/^2024$/).map(({ left }, i) => left - (of(/^2014$/)[i]?.left ?? 0));
    for (const span of spans) expect(Math.abs(span - (spans[0] ?? 0))).toBeLessThan(2);
  });

  it('keep the words of names whole in narrow panels', () => {
    const panels = Array.from({ length: 6 }, () => bars('2024', [894, 90.6, 59.6]));
    const names = drawn({ ...spec, panels }).texts.map(({ text }) => text);
    expect(names.filter((text) => text === 'Germany')).toHaveLength(6);
  });

  it('hold amounts in two currencies each to those in its own', () => {
    const one: Spec = {
      ...spec,
      panels: [charts.rateWindow, charts.rateWindow].map((p, i) => ({ ...p, title: `${i}` })),
    };
    expect(faults(one)).toEqual([]);
    const other = { ...charts.rateWindow, figures: [plan, { ...planInDollars, definition: 'national' as const }] };
    const wrong: Spec = { ...one, panels: [one.panels[0], { ...other, title: '1' }] as PanelSpec[] };
    expect(() => toChartJs(wrong)).toThrow(/^panels\[0\]\.figures\[\d\] and panels\[1\]\.figures\[\d\]: .*definition/);
  });

  it('name a line that is called as its panel once, and the level it is held to in the subtitle', () => {
    const guideline = figure('goal', 'Guideline', '40 billion EUR', { status: 'target' });
    const { panels, ...rest } = lines(2);
    const one: Spec = { ...rest, panels: panels.map((panel) => ({ ...panel, targets: [guideline] }) as PanelSpec) };
    const texts = drawn(one).texts.map(({ text }) => plain(text));
    expect(texts.filter((text) => /^Land 0/.test(text))).toEqual(['Land 0']);
    expect(texts.filter((text) => text.includes('Guideline'))).toEqual([
      'Defense expenditure (NATO definition), € billion a year, current prices, straight line: Guideline €40bn',
    ]);
    expect(plain(altText(one))).not.toMatch(/Land 0: Land 0|: Guideline: /);
    const named = drawn({ ...one, subtitle: 'Mine' }).texts.map(({ text }) => plain(text));
    expect(named.filter((text) => text.includes('Guideline'))).toHaveLength(2);
  });

  it('take subtitles apart at commas and semicolons, what is common to the frame and the rest to each', () => {
    const shares = (year: number, status: 'actual' | 'estimate'): PanelSpec => ({
      form: 'share-of-gdp',
      title: `${year}`,
      figures: [share(year, status)],
      spending: [figure('deu', 'Germany', '40 billion EUR', { country: 'DEU', status, period: { year } })],
    });
    const one: Spec = { ...spec, panels: [shares(2014, 'actual'), shares(2024, 'estimate')], waive: ['period'] };
    const texts = drawn(one).texts.map(({ text }) => plain(text));
    expect(texts).toContain('Defense spending, % of GDP; beside a target: the money missing to reach it');
    expect(texts).toContain('estimates');
  });

  const every: Readonly<Record<string, ChartSpec>> = {
    ...charts,
    ...seriesCharts,
    shareOfGdp: { form: 'share-of-gdp', title: 'A', figures: [share(2024, 'actual')] },
    composition: { form: 'composition', title: 'The plan', figures: [fiscalSpace, loans], whole: plan },
    interval: { form: 'interval', title: 'A', figures: [fiscalSpace, loans] },
    waterfall: { form: 'waterfall', title: 'A', start: fiscalSpace, figures: [loans], end: plan },
    stacked: {
      form: 'stacked',
      title: 'A',
      parts: ['France', 'Germany'],
      rows: [2014, 2024].map((year) => ({
        label: `${year}`,
        figures: ['France', 'Germany'].map((name) =>
          figure(`${name.toLowerCase()}-${year}`, name, '40 billion EUR', { period: { year } }),
        ),
      })),
    },
  };

  it('are tried with every form that there is', () => {
    const tried = new Set(Object.values(every).map(({ form }) => form));
    expect(chartForms.filter((form) => form !== 'multiples' && !tried.has(form))).toEqual([]);
  });

  for (const [name, panel] of Object.entries(every)) {
    it.each([2, 4, 6, 12])(`of the form ${name} keep their texts apart, %d of them`, (count) => {
      const panels = Array.from({ length: count }, (_, i) => ({ ...panel, title: `Panel ${i + 1}` }));
      const one: Spec = { form: 'multiples', title: 'All', panels: panels as unknown as PanelSpec[] };
      expect(faults(one)).toEqual([]);
      expect(drawn(one).texts.filter(({ text }) => /^Panel \d+$/.test(text))).toHaveLength(count);
    });
  }

  it('give the same picture twice, at any density', async () => {
    expect(await renderPng(spec)).toEqual(await renderPng(spec));
    const double = await renderPng(spec, { scale: 2 });
    expect(double.readUInt32BE(16)).toBe(2400);
  });
});
