import { describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/chart.js';
import { type ChartSpec, formOf } from '../../src/charts/forms/index.js';
import { localeTags } from '../../src/money/locales/index.js';
import { exhibits } from '../gallery/gallery.js';
import { drawn } from './drawn.js';
import { everyForm } from './every-form.js';
import { charts, figure, france2025 } from './figures.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const numbers = (text: string): string[] => text.match(/\d[\d.,\u00a0\u202f']*\d|\d/g) ?? [];

/** The numbers of a chart's alt text that are not among those drawn. */
function invented(spec: ChartSpec): string[] {
  const seen = new Set(drawn(spec).texts.flatMap(({ text }) => numbers(text.replaceAll('\n', ' '))));
  return numbers(altText(spec)).filter((number) => !seen.has(number));
}

describe('alt text', () => {
  it('says what is shown: the finding, the measure, each value, and what is worked out', () => {
    expect(plain(altText(charts.beforeAfter))).toBe(
      'France means to spend about twice as much on defense. Before and after: Defense budget, € billion a year, current prices, without pensions. 2025, budgeted: €50.5bn; Goal, no year given: around €100bn. Around ×2.',
    );
    expect(altText({ ...charts.bar, locale: 'de' })).toContain('Balkendiagramm: Verteidigungsausgaben');
  });

  it.each(exhibits())('of the chart $id of the gallery has no number that is not drawn', ({ pictures, form }) => {
    for (const { spec } of pictures) expect(invented(spec)).toEqual([]);
    for (const locale of localeTags) expect(formOf(form).called[locale], locale).toMatch(/\p{L}/u);
  });

  for (const [name, spec] of everyForm) {
    it.each(localeTags)(`of the form ${name} has no number that is not drawn, in %s`, (locale) => {
      expect(numbers(altText(spec)).length).toBeGreaterThan(2);
      expect(invented({ ...spec, locale })).toEqual([]);
      expect(invented({ ...spec, locale, subtitle: 'Another one' })).toEqual([]);
      expect(invented({ ...spec, locale, width: 1080, height: 1080 })).toEqual([]);
    });

    it(`names the form ${name} in every language`, () => {
      for (const locale of localeTags)
        expect(altText({ ...spec, locale })).toContain(`${formOf(spec.form).called[locale]}: `);
    });
  }

  it('leaves out what is a mark without its value: the years before today', () => {
    const history = [2021, 2022, 2023].map((year) => ({
      ...france2025,
      id: `france-${year}`,
      amount: `${year - 1980}.25 billion EUR`,
      period: { year },
    }));
    const spec = { ...charts.path, history };
    expect(invented(spec)).toEqual([]);
    expect(altText(spec)).not.toContain('2022');
  });

  it('writes spaces in numbers as they are drawn, where the language has narrow ones', () => {
    const figures = [figure('a', 'A', '1234567 EUR'), figure('b', 'B', '234567 EUR')];
    const spec: ChartSpec = { form: 'bar', title: 'En euros', locale: 'fr', figures };
    expect(altText(spec)).not.toMatch(/\u202f/);
    expect(invented(spec)).toEqual([]);
  });

  it('holds for rankings of every length', () => {
    for (const count of [1, 2, 7, 23, 40]) {
      const figures = Array.from({ length: count }, (_, i) =>
        figure(`f-${i}`, `Land ${i}`, `${(count - i) * 1.37} billion EUR`),
      );
      expect(invented({ form: 'bar', title: `The first of ${count}`, figures })).toEqual([]);
    }
  });
});
