import { describe, expect, it } from 'vitest';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { faults } from './drawn.js';
import { figure } from './figures.js';
import { labels, plain, sizes } from './labels.js';

type Spec = Extract<ChartSpec, { form: 'waterfall' }>;

const spec: Spec = {
  form: 'waterfall',
  title: 'Equipment adds the most',
  start: figure('a', 'Budget of 2024', '47.2 billion EUR'),
  figures: [
    figure('b', 'Equipment', '3.1 billion EUR'),
    figure('c', 'Pay', 'about 1.4 billion EUR'),
    figure('d', 'Sales', '0.9 billion EUR'),
  ],
  decreases: ['d'],
  end: figure('e', 'Budget of 2025', '50.8 billion EUR', { period: { year: 2025 } }),
};

describe('a waterfall', () => {
  it('writes each step with its sign, in the unit of all', () => {
    expect(chartModel(spec).items.map(({ text }) => plain(text))).toEqual([
      '€47.2bn',
      '+€3.1bn',
      'around +€1.4bn',
      '−€0.9bn',
      '€50.8bn',
    ]);
  });

  it('draws each step from where the last one ended', () => {
    expect(toChartJs(spec).data.datasets[0]?.data).toEqual([
      [0, 47.2],
      [47.2, 50.3],
      [50.3, 51.7],
      [51.7, 50.8],
      [0, 50.8],
    ]);
  });

  it('prints the sum, the range of what is hedged, and that inflation is in', () => {
    expect(chartModel(spec).notes.map(plain)).toEqual([
      '“around €1.4bn” stands for €1.26bn to €1.54bn.',
      'Sum: €47.2bn + €3.1bn + around €1.4bn − €0.9bn = €50.8bn.',
      'Current prices: inflation is not taken out.',
    ]);
  });

  it('is refused when the steps do not lead to the end, with the arithmetic', () => {
    expect(() => toChartJs({ ...spec, decreases: [] })).toThrow(
      'figures: start and steps do not add up to the end: €47.2bn + €3.1bn + around €1.4bn + €900m is 52.6 billion, 1.8 billion more than €50.8bn',
    );
    expect(() => toChartJs({ ...spec, end: { ...spec.end, amount: '51 billion EUR' } })).not.toThrow();
  });

  it('is refused for a decrease that is no step, for too many steps, and for two currencies', () => {
    expect(() => toChartJs({ ...spec, decreases: ['e'] })).toThrow('decreases[0]: no step "e"; there are b, c, d');
    expect(() => toChartJs({ ...spec, figures: Array(17).fill(spec.figures[0]) })).toThrow(/^figures: .*1 to 16 steps/);
    expect(() => toChartJs({ ...spec, end: { ...spec.end, amount: '50.8 billion USD' } })).toThrow(
      'end: "e" is in USD, the first in EUR; convert it at a stated rate first',
    );
    expect(() => toChartJs({ ...spec, end: { ...spec.end, definition: 'national' } })).toThrow(/cannot compare/);
  });

  it.each(sizes)('keeps its texts apart on a canvas of %d by %d', (width, height) => {
    expect(faults({ ...spec, width, height })).toEqual([]);
    expect(faults({ ...spec, locale: 'fr', width, height })).toEqual([]);
  });

  for (const [kind, label] of Object.entries(labels)) {
    it.each([1, 4, 16])(`keeps its texts apart with %d steps and ${kind} labels`, (count) => {
      const figures = Array.from({ length: count }, (_, i) => figure(`f-${i}`, `${label} ${i}`, '2.0 billion EUR'));
      const end = figure('e', label, `${47.2 + 2 * count} billion EUR`);
      expect(faults({ ...spec, figures, decreases: [], end })).toEqual([]);
    });
  }

  it('keeps its texts apart below zero, with steps of nothing, and with tiny and equal ones', () => {
    const steps = (amounts: readonly string[]): Spec['figures'] =>
      amounts.map((amount, i) => figure(`f-${i}`, `Step ${i}`, `${amount} billion EUR`));
    const start = figure('a', 'Start', '1.00 billion EUR');
    const end = (amount: string): Spec['end'] => figure('e', 'End', `${amount} billion EUR`);
    const below = { ...spec, start, figures: steps(['5', '5']), decreases: ['f-0'], end: end('1.00') };
    expect(toChartJs(below).data.datasets[0]?.data).toContainEqual([1, -4]);
    expect(faults(below)).toEqual([]);
    expect(
      faults({ ...spec, start, figures: steps(['0.01', '0.00', '0.01']), decreases: ['f-2'], end: end('1.00') }),
    ).toEqual([]);
    expect(faults({ ...spec, start, figures: steps(['1.00', '1.00']), decreases: ['f-1'], end: end('1.00') })).toEqual(
      [],
    );
    expect(
      faults({ ...spec, start, figures: steps(['1.00']), decreases: ['f-0'], end: figure('e', 'End', '0 EUR') }),
    ).toEqual([]);
  });
});
