import { describe, expect, it } from 'vitest';
import { chartModel } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import type { FigureJson } from '../../src/figures/json.js';
import { figure } from './figures.js';
import { plain } from './labels.js';

/** A figure that was worked out: its words say less than its amount. */
const derived = (id: string, amount: string, interval?: [string, string]): FigureJson =>
  figure(id, id, amount, {
    receipts: ['converted by hand'],
    ...(interval && { interval, written: `${amount} once`, qualifier: 'exact' }),
  });
const texts = (figures: readonly FigureJson[], more: object = {}): string[] => {
  const spec = { form: 'bar', title: 'A', figures, ...more } as ChartSpec;
  return chartModel(spec).items.map(({ text }) => plain(text));
};

describe('amounts that are added up', () => {
  it('are as they were written, or all to one digit where they were published finer than a reader adds', () => {
    const parts = (amounts: readonly [string, string], whole: string): string[] => {
      const figures = amounts.map((amount, i) => figure(`p-${i}`, `P ${i}`, `${amount} million USD`));
      const one = { form: 'composition', title: 'A', figures, whole: figure('w', 'World', `${whole} million USD`) };
      return chartModel(one as ChartSpec).items.map(({ text }) => plain(text));
    };
    expect(parts(['997309', '1720891'], '2718200')).toEqual(['$997bn', '$1.721tn']);
    expect(parts(['50450', '49550'], '100000')).toEqual(['$50.45bn', '$49.55bn']);
  });
});

describe('amounts read one under the other', () => {
  it('have the same number of decimals', () => {
    const figures = ['7.6213', '35.064', '894.31'].map((one, i) => derived(`f-${i}`, `${one} billion EUR`));
    expect(texts(figures)).toEqual(['€894.3bn', '€35.1bn', '€7.6bn']);
    expect(texts(figures, { locale: 'de' })).toEqual(['894,3 Mrd. €', '35,1 Mrd. €', '7,6 Mrd. €']);
    expect(texts(figures, { locale: 'es' })).toEqual(['894.300 M€', '35.100 M€', '7.600 M€']);
  });

  it('have three digits each where one is too large for that beside another', () => {
    const figures = ['0.076213', '35.064', '894.31'].map((one, i) => derived(`f-${i}`, `${one} billion EUR`));
    expect(texts(figures)).toEqual(['€894bn', '€35.1bn', '€76.2m']);
  });

  it('are never written more precisely than they were published', () => {
    const figures = [
      figure('a', 'A', '90.64 billion EUR'),
      figure('b', 'B', '75.12 billion EUR'),
      figure('c', 'C', '60 billion EUR'),
      figure('d', 'D', '33.0 billion EUR'),
      figure('e', 'E', 'around 40 billion EUR'),
    ];
    expect(texts(figures)).toEqual(['€90.6bn', '€75.1bn', '€60bn', 'around €40bn', '€33.0bn']);
  });

  it('lose no digit that was published to a wide range', () => {
    const interval: [string, string] = ['90000000000', '110000000000'];
    expect(texts([figure('a', 'A', '98.4 billion EUR', { interval })])).toEqual(['€98.4bn']);
  });

  it('that were worked out have the digits that their range allows, two at the least', () => {
    const wide = derived('a', '590.675 billion EUR', ['584000000000', '597000000000']);
    const narrow = derived('b', '590.675 billion EUR', ['590600000000', '590700000000']);
    expect(texts([wide, narrow])).toEqual(['€590bn', '€591bn']);
  });

  it('are nothing without decimals', () => {
    expect(texts([figure('a', 'A', '0 EUR'), figure('b', 'B', '2.5 billion EUR')])).toEqual(['€2.5bn', '€0']);
  });

  it('that are shares of GDP have the decimals they were written with, and their hedge', () => {
    const share = (id: string, quantity: string): FigureJson => {
      const { amount: _, ...rest } = figure(id, id, '1 EUR');
      return { ...rest, quantity };
    };
    const shares = [share('a', '2.06 % of GDP'), share('b', '1.90 % of GDP'), share('c', 'about 2 % of GDP')];
    expect(texts(shares)).toEqual(['2.06 %', 'around 2 %', '1.90 %']);
    expect(texts(shares, { locale: 'it' })).toEqual(['2,06%', 'circa 2%', '1,90%']);
  });
});

describe('amounts that are added up', () => {
  const of = (start: FigureJson, step: FigureJson, end: FigureJson, more: object = {}): string[] =>
    chartModel({ form: 'waterfall', title: 'A', start, figures: [step], end, ...more } as ChartSpec).notes.map(plain);

  it('have the same number of decimals where they were worked out, and say when rounding shows', () => {
    const [start, step] = [derived('a', '92.34 billion EUR'), derived('b', '55.842 billion EUR')];
    const notes = of(start, step, derived('e', '148.182 billion EUR'));
    expect(notes).toContain('Sum: €92.3bn + €55.8bn = €148.2bn.');
    expect(notes).toContain('Parts may not add up exactly, because of rounding.');
    expect(of(start, derived('b', '55.86 billion EUR'), derived('e', '148.2 billion EUR')).join(' ')).not.toContain(
      'rounding',
    );
  });

  it('are written as they were published where they were not', () => {
    const [start, step] = [figure('a', 'A', '47.25 billion EUR'), figure('b', 'B', '3.1 billion EUR')];
    expect(of(start, step, figure('e', 'E', '50.35 billion EUR'))).toEqual(['Sum: €47.25bn + €3.1bn = €50.35bn.']);
    const sum = {
      form: 'composition',
      title: 'A',
      figures: [start, step],
      whole: figure('e', 'E', '50.4 billion EUR'),
    };
    expect(chartModel(sum as ChartSpec).notes.map(plain)).toEqual([
      'Sum: €47.25bn + €3.1bn = €50.4bn.',
      'Parts may not add up exactly, because of rounding.',
    ]);
  });
});
