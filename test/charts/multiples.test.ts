import { describe, expect, it } from 'vitest';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { renderPng } from '../../src/render/render.js';
import { drawn, faults } from './drawn.js';
import { charts, figure, fiscalSpace, loans, plan } from './figures.js';
import { labels, plain, sizes } from './labels.js';

type Spec = Extract<ChartSpec, { form: 'multiples' }>;
type PanelSpec = Spec['panels'][number];

const bars = (title: string, amounts: readonly number[], more: object = {}): PanelSpec => ({
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
      (...panels: PanelSpec[]): (() => unknown) =>
      () =>
        toChartJs({ ...spec, panels });
    const first = bars('2014', [30]);
    expect(wrong(first)).toThrow(/^panels: .*expected a list of 2 to 12 panels/);
    expect(wrong(first, bars('2024', [30], { definition: 'SIPRI' }))).toThrow(
      /^panels\[1\]: cannot compare .*definition/,
    );
    expect(wrong(first, bars('2024', [0.03]))).toThrow(
      /^panels\[1\]: counts in 10\^6, panels\[0\] in 10\^9; .*scale: own/,
    );
    expect(wrong(first, { ...first, form: 'path' })).toThrow(/^panels\[1\]\.form: "path"; all panels are of one form/);
    expect(wrong(first, { ...first, width: 300 })).toThrow(
      'panels[1].width: belongs to all panels; give it beside them',
    );
    expect(wrong(first, { ...first, figures: [] })).toThrow(/^panels\[1\]: figures: found \[\]; expected/);
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

  it('are made of any form', () => {
    const composition = { form: 'composition', title: 'The plan', figures: [fiscalSpace, loans], whole: plan };
    for (const panel of [
      { ...charts.path, title: 'A path' },
      { ...charts.beforeAfter, title: 'A goal' },
      composition,
    ]) {
      expect(faults({ ...spec, panels: [panel, panel] })).toEqual([]);
    }
  });

  it('give the same picture twice, at any density', async () => {
    expect(await renderPng(spec)).toEqual(await renderPng(spec));
    const double = await renderPng(spec, { scale: 2 });
    expect(double.readUInt32BE(16)).toBe(2400);
  });
});
