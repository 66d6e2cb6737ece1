import { describe, expect, it } from 'vitest';
import { altText, chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { drawn, faults } from './drawn.js';
import { figure } from './figures.js';
import { labels, plain, sizes } from './labels.js';

type Spec = Extract<ChartSpec, { form: 'stacked' }>;

const row = (label: string, amounts: readonly number[], whole?: string): Spec['rows'][number] => ({
  label,
  figures: amounts.map((amount, i) => figure(`p-${i}`, `Part ${i}`, `${amount} billion EUR`)),
  ...(whole === undefined ? {} : { whole: figure('whole', label, whole) }),
});

const spec: Spec = {
  form: 'stacked',
  title: 'Pay takes the most',
  parts: ['Pay', 'Equipment', 'Running costs'],
  rows: [row('France', [22.5, 17, 20.1], '59.6 billion EUR'), row('Italy', [18.6, 6.3, 7.1])],
};

describe('stacked bars', () => {
  it('have the whole at the end, the sum where none is given, and the names of the parts once', () => {
    const texts = drawn(spec).texts.map(({ text }) => plain(text));
    expect(texts.filter((text) => /^€|Pay$|Equipment|Running/.test(text))).toEqual([
      'Pay',
      'Equipment',
      'Running costs',
      '€59.6bn',
      '€32bn',
    ]);
    expect(chartModel(spec).items.map(({ label, text }) => `${label} ${text}`)[0]).toBe('France: Pay 22.5');
  });

  it('are drawn to one length for shares, with the percentages on them', () => {
    const model = chartModel({ ...spec, shares: true });
    expect(model.items.map(({ text }) => plain(text)).slice(0, 3)).toEqual(['38 %', '29 %', '34 %']);
    expect(model.subtitle).toContain('parts as % of each total');
  });

  it('say that parts are rounded where they do not add up exactly, and that inflation is in', () => {
    const rounded = { ...spec, rows: [row('France', [22.5, 17, 20.1], '59.7 billion EUR')] };
    expect(chartModel(rounded).notes).toEqual(['Parts may not add up exactly, because of rounding.']);
    const later = row('2025', [23, 18, 21]);
    const years = [
      row('2024', [22, 17, 20]),
      { ...later, figures: later.figures.map((one) => ({ ...one, period: { year: 2025 } })) },
    ];
    expect(chartModel({ ...spec, rows: years }).notes).toEqual(['Current prices: inflation is not taken out.']);
  });

  it('are refused when parts do not add up, are too many or too few, or of two currencies', () => {
    const wrong =
      (more: Partial<Spec>): (() => unknown) =>
      () =>
        toChartJs({ ...spec, ...more });
    expect(wrong({ rows: [row('France', [22.5, 17, 20.1], '61 billion EUR')] })).toThrow(
      'rows[0].figures: the parts do not add up to the whole: €22.5bn + €17bn + €20.1bn is 59.6 billion, 1.4 billion less than €61bn',
    );
    expect(wrong({ rows: [row('France', [22.5, 17])] })).toThrow(
      'rows[0].figures: 2 figures for 3 parts; give one for each of Pay, Equipment, Running costs',
    );
    expect(wrong({ rows: [row('France', [0, 0, 0])] })).toThrow('rows[0].figures: the parts of "France" are all zero');
    expect(wrong({ highlight: 'Equipmet' })).toThrow('highlight: no part "Equipmet" (did you mean "Equipment"?)');
    expect(wrong({ rows: Array(13).fill(spec.rows[0]) })).toThrow(/^rows: .*expected a list of 1 to 12 rows/);
    expect(wrong({ parts: ['Pay'] })).toThrow(/^parts: .*expected a list of 2 to 6 names/);
    const dollars = row('US', [1, 2, 3]).figures.map((one) => ({ ...one, amount: '5 billion USD' }));
    expect(wrong({ rows: [...spec.rows, { label: 'US', figures: dollars }] })).toThrow(
      'rows[2].figures[0]: "p-0" is in USD, the first in EUR; convert it at a stated rate first',
    );
  });

  it('are named also where a part of next to nothing lies just before a long one', () => {
    const rows = [row('France', [40, 0.02, 60])];
    expect(faults({ ...spec, rows })).toEqual([]);
  });

  it('tell the parts of estimates and goals from those of money spent, where some are spent', () => {
    const of = (status: 'actual' | 'estimate' | 'target'): Spec['rows'][number] => {
      const one = row(status, [22, 17, 20]);
      return { ...one, figures: one.figures.map((part) => ({ ...part, status })) };
    };
    const fills = (rows: Spec['rows']): unknown[] =>
      toChartJs({ ...spec, rows }).data.datasets.map(({ backgroundColor }) => backgroundColor);
    const mixed = fills([of('actual'), of('estimate'), of('target')]) as string[][];
    for (const part of mixed) expect(new Set(part).size).toBe(3);
    expect(fills([of('estimate')])).toEqual(mixed.map((part) => [part[0]]));
  });

  describe('with parts of very different size', () => {
    const uneven = {
      ...spec,
      parts: ['A', 'B', 'C', 'D', 'E', 'F'],
      rows: [row('2023', [400, 9, 31, 0.4, 61, 18]), row('2024, a long name', [3, 300, 12, 40, 0.1, 25])],
    };
    it.each([...sizes, [400, 300], [1080, 1350]] as const)(
      'tell and draw the same numbers on a canvas of %d by %d',
      (width, height) => {
        for (const shares of [true, false]) {
          const one = { ...uneven, shares, width, height };
          const seen = drawn(one).texts.map(({ text }) => text);
          const { items } = chartModel(one);
          for (const { text, unlabelled } of items) expect(unlabelled ?? seen.includes(text), text).toBe(true);
          expect(items.filter(({ unlabelled }) => unlabelled).length).toBeGreaterThan(1);
          expect(items.filter(({ unlabelled }) => !unlabelled).length).toBeGreaterThan(1);
          const drawnNumbers = items
            .filter(({ unlabelled }) => !unlabelled)
            .map(({ label, text }) => `${label}: ${text}`);
          for (const told of drawnNumbers) expect(altText(one)).toContain(told);
          expect(altText(one)).not.toContain('2023: D');
          expect(faults(one)).toEqual([]);
        }
      },
    );
  });

  it.each(sizes)('keep their texts apart on a canvas of %d by %d', (width, height) => {
    expect(faults({ ...spec, width, height })).toEqual([]);
    expect(faults({ ...spec, shares: true, locale: 'de', width, height })).toEqual([]);
  });

  for (const [kind, label] of Object.entries(labels)) {
    it.each([1, 4, 12])(`keep their texts apart with %d ${kind} labels`, (count) => {
      const rows = Array.from({ length: count }, (_, i) => row(`${label} ${i}`, [9 + i, 5, 3]));
      expect(faults({ ...spec, rows })).toEqual([]);
    });
  }

  it('name parts that are tiny, equal, or nothing in the first row', () => {
    const parts = ['Personnel and pensions', 'Equipment', 'Infrastructure', 'Running costs', 'Research', 'Other'];
    for (const amounts of [
      [60, 30, 8, 1, 0.5, 0.1],
      [0.1, 0.5, 1, 8, 30, 60],
      [1, 1, 1, 1, 1, 1],
      [50, 0, 0, 0, 0, 1],
    ]) {
      expect(faults({ ...spec, parts, rows: [row('A', amounts), row('B', [...amounts].reverse())] })).toEqual([]);
    }
  });
});
