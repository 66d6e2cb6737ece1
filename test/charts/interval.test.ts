import { describe, expect, it } from 'vitest';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { drawn, faults } from './drawn.js';
import { figure } from './figures.js';
import { labels, plain, sizes } from './labels.js';

type Spec = Extract<ChartSpec, { form: 'interval' }>;

const spec: Spec = {
  form: 'interval',
  title: 'What the words stand for',
  figures: [
    figure('a', 'The ministry', '98.4 billion EUR'),
    figure('b', 'The chancellor', 'around 100 billion EUR'),
    figure('c', 'A newspaper', 'nearly 105 billion EUR'),
    figure('d', 'The party', 'more than 100 billion EUR'),
    figure('e', 'The opposition', 'up to 120 billion EUR'),
  ],
};

describe('ranges of written amounts', () => {
  it('are named as they were written, in the words of the chart, and print what they stand for', () => {
    expect(chartModel(spec).findings.map(plain)).toEqual([
      '“€98.4bn”: €98.35bn to €98.45bn',
      '“around €100bn”: €90bn to €110bn',
      '“nearly €105bn”: €94.5bn to €105.5bn',
      '“more than €100bn”: €99.5bn or more',
      '“up to €120bn”: €0 to €120.5bn',
    ]);
  });

  it('are drawn from the lowest value to the highest, one without end past all others', () => {
    const data = toChartJs(spec).data.datasets[0]?.data as unknown as [number, number][];
    expect(data.slice(0, 3)).toEqual([
      [98.35, 98.45],
      [90, 110],
      [94.5, 105.5],
    ]);
    expect(data[3]?.[1]).toBeGreaterThan(120.5);
  });

  it('say how they are read, and not a second time in notes what is drawn', () => {
    const bounded = 'Dot: the number as written; band: what its words and its last digit leave open.';
    expect(chartModel(spec).notes).toEqual([bounded, 'Arrow: no upper end.']);
    expect(chartModel({ ...spec, figures: spec.figures.slice(0, 3) }).notes).toEqual([bounded]);
    expect(chartModel({ ...spec, locale: 'de' }).notes[0]).toMatch(/^Punkt: /);
  });

  it('name who said it once when all are of one', () => {
    const texts = drawn({ ...spec, figures: spec.figures.map((one) => ({ ...one, label: 'France' })) }).texts;
    expect(texts.map(({ text }) => text)).not.toContain('France');
  });

  it('are refused for unlike amounts, too many, and a highlight that is not there', () => {
    const [first] = spec.figures as [Spec['figures'][number]];
    const wrong =
      (more: Partial<Spec>): (() => unknown) =>
      () =>
        toChartJs({ ...spec, ...more });
    expect(wrong({ figures: [first, { ...first, amount: '100 billion USD' }] })).toThrow(/is in USD, the first in EUR/);
    expect(wrong({ figures: [first, { ...first, definition: 'SIPRI' }] })).toThrow(/cannot compare .*definition/);
    expect(wrong({ figures: Array(21).fill(first) })).toThrow(/^figures: .*expected a list of 1 to 20 figures/);
    expect(wrong({ highlight: 'z' })).toThrow('highlight: no figure "z" in the chart');
  });

  it('print the reasons that were waived', () => {
    const [first, second] = spec.figures as [Spec['figures'][number], Spec['figures'][number]];
    const figures = [first, { ...second, definition: 'SIPRI' as const }];
    expect(chartModel({ ...spec, figures, waive: ['definition'] }).notes).toContain(
      'The figures differ in definition.',
    );
  });

  it.each(sizes)('keep their texts apart on a canvas of %d by %d', (width, height) => {
    expect(faults({ ...spec, width, height })).toEqual([]);
    expect(faults({ ...spec, locale: 'fr', width, height })).toEqual([]);
  });

  for (const [kind, label] of Object.entries(labels)) {
    it.each([1, 5, 20])(`keep their texts apart with %d amounts and ${kind} labels`, (count) => {
      const figures = Array.from({ length: count }, (_, i) =>
        figure(`f-${i}`, `${label} ${i}`, `about ${90 + i} billion EUR`),
      );
      expect(faults({ ...spec, figures })).toEqual([]);
    });
  }

  it('keep their texts apart where amounts are equal, tiny beside large, or nothing', () => {
    const of = (...amounts: string[]): Spec['figures'] =>
      amounts.map((amount, i) => figure(`f-${i}`, `F ${i}`, amount));
    expect(faults({ ...spec, figures: of('50 billion EUR', '50 billion EUR') })).toEqual([]);
    expect(faults({ ...spec, figures: of('0.1 billion EUR', 'more than 900 billion EUR') })).toEqual([]);
    expect(faults({ ...spec, figures: of('0 EUR') })).toEqual([]);
    expect(faults({ ...spec, figures: of('more than 5 billion EUR') })).toEqual([]);
  });
});
