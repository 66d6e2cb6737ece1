import { describe, expect, it } from 'vitest';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import type { FigureJson } from '../../src/figures/json.js';
import { localeTags } from '../../src/money/locales/index.js';
import { drawn, faults } from './drawn.js';
import { figure } from './figures.js';
import { labels, plain, sizes } from './labels.js';

type Spec = Extract<ChartSpec, { form: 'share-of-gdp' }>;

function share(id: string, label: string, percent: number, more: Partial<FigureJson> = {}): FigureJson {
  const { amount: _, ...rest } = figure(`${id}-share`, label, '', { status: 'estimate', ...more });
  return { ...rest, quantity: `${percent.toFixed(2)} % of GDP` };
}
const money = (id: string, label: string, amount: string, country: string): FigureJson =>
  figure(id, label, amount, { country, status: 'estimate' });

const spec: Spec = {
  form: 'share-of-gdp',
  title: 'Germany would have to find the most',
  figures: [
    share('pol', 'Poland', 4.12, { country: 'POL' }),
    share('fra', 'France', 2.06, { country: 'FRA' }),
    share('deu', 'Germany', 2.12, { country: 'DEU' }),
  ],
  spending: [
    money('fra', 'France', '59.6 billion EUR', 'FRA'),
    money('deu', 'Germany', '90.586 billion EUR', 'DEU'),
    money('pol', 'Poland', '33 billion EUR', 'POL'),
  ],
};
const texts = (one: Spec): string[] => drawn(one).texts.map(({ text }) => plain(text));

describe('shares of GDP', () => {
  it('tell the money that is missing to each of the targets, for each country that is below it', () => {
    expect(chartModel(spec).findings.map(plain)).toEqual([
      'Poland: €7.0bn to 5 %',
      'Germany: €59bn to 3.5 %, €123bn to 5 %',
      'France: €42bn to 3.5 %, €85bn to 5 %',
    ]);
    expect(chartModel({ ...spec, targets: [5, 2] }).findings.map(plain)).toEqual([
      'Poland: €7.0bn to 5 %',
      'Germany: €123bn to 5 %',
      'France: €85bn to 5 %',
    ]);
  });

  it('tell the money to one target where the spec names it, and need no money of those above it', () => {
    const { spending = [], ...rest } = spec;
    const one: Spec = { ...rest, spending: spending.slice(0, 2), gapTo: 3.5 };
    expect(chartModel(one).findings.map(plain)).toEqual(['Germany: €59bn to 3.5 %', 'France: €42bn to 3.5 %']);
    expect(chartModel({ ...one, gapTo: 2 }).findings).toEqual([]);
    expect(texts(one).filter((text) => text.startsWith('+'))).toEqual(['+€59bn', '+€42bn']);
  });

  it('count the sums in one unit, so that small ones read as small', () => {
    const figures = [
      share('deu', 'Germany', 1.19, { country: 'DEU' }),
      share('pol', 'Poland', 1.88, { country: 'POL' }),
    ];
    const spending = [
      money('deu', 'Germany', '34.7 billion EUR', 'DEU'),
      money('pol', 'Poland', '7.62 billion EUR', 'POL'),
    ];
    const one: Spec = { form: 'share-of-gdp', title: 'A', figures, spending, targets: [2] };
    expect(chartModel(one).findings.map(plain)).toEqual(['Poland: €0.49bn to 2 %', 'Germany: €24bn to 2 %']);
  });

  it('say in the subtitle what the sums are, unless it is the author’s own', () => {
    expect(chartModel(spec).subtitle).toBe(
      'Defense spending, % of GDP, 2024, estimates; beside a target: the money missing to reach it',
    );
    expect(chartModel({ ...spec, subtitle: 'Mine' }).subtitle).toBe('Mine');
    const { spending: _, ...rest } = spec;
    expect(chartModel(rest).subtitle).toBe('Defense spending, % of GDP, 2024, estimates');
  });

  it('stand each sum in a column under the name of its target', () => {
    const boxes = drawn(spec).texts.map((box) => ({ ...box, text: plain(box.text) }));
    const left = (text: string): number => boxes.find((box) => box.text === text)?.left ?? Number.NaN;
    for (const sum of ['+€59bn', '+€42bn']) expect(left(sum)).toBeCloseTo(left('3.5 % target'), 6);
    for (const sum of ['+€7.0bn', '+€123bn', '+€85bn']) expect(left(sum)).toBeCloseTo(left('5 % target'), 6);
  });

  it('name the target in each row where no sum has room between the lines', () => {
    const [poland, ...others] = spec.figures as [FigureJson, FigureJson, FigureJson];
    const figures = [{ ...poland, quantity: '34.48 % of GDP' }, ...others];
    const far = texts({ ...spec, figures });
    expect(far.map((text) => text.replace('\n', ' '))).toEqual(
      expect.arrayContaining(['€59bn to 3.5 %, €123bn to 5 %', '€42bn to 3.5 %, €85bn to 5 %']),
    );
    expect(far.filter((text) => text.startsWith('+'))).toEqual([]);
    expect(faults({ ...spec, figures })).toEqual([]);
  });

  it('print each sum that the alt text states, in every size and language', () => {
    for (const locale of localeTags) {
      for (const [width, height] of sizes) {
        const one: Spec = { ...spec, locale, width, height };
        const seen = texts(one).join(' ').replaceAll('\n', ' ');
        for (const sum of chartModel(one).findings.flatMap((text) => text.match(/(?<=: |, )\S+/g) ?? [])) {
          expect(seen, `${locale} ${width}`).toContain(plain(sum).split(' ')[0]);
        }
      }
    }
  });

  it('say how GDP was worked out, with the arithmetic of the largest gap and the range that rounding leaves', () => {
    expect(chartModel(spec).notes.map(plain)).toEqual([
      'Gaps: GDP is taken as spending ÷ share. Germany: €90.6bn ÷ 2.12 % = €4.27tn; 5 % of that is €123bn more (€123bn to €124bn).',
    ]);
    expect(chartModel({ ...spec, gapTo: 3.5 }).notes.map(plain)).toEqual([
      'Gaps: GDP is taken as spending ÷ share. Germany: €90.6bn ÷ 2.12 % = €4.27tn; 3.5 % of that is €59.0bn more (€58.6bn to €59.3bn).',
    ]);
  });

  it('take a GDP that is given instead', () => {
    const { spending: _, ...rest } = spec;
    const gdp = [
      money('fra-gdp', 'France', '2,920 billion EUR', 'FRA'),
      money('deu-gdp', 'Germany', '4,300 billion EUR', 'DEU'),
    ];
    const model = chartModel({ ...rest, gdp, gapTo: 3.5 });
    expect(model.findings.map(plain)).toEqual(['Germany: €59bn to 3.5 %', 'France: €42bn to 3.5 %']);
    expect(plain(model.notes[0] ?? '')).toBe(
      'Gaps: the missing share of GDP. Germany: 3.5 % of €4.30tn is €59.3bn more than 2.12 % (€59.1bn to €59.6bn).',
    );
  });

  it('draw a line at each target, 2, 3.5 and 5 unless said otherwise, and no gap without money', () => {
    const { spending: _, ...rest } = spec;
    expect(texts(rest).filter((text) => text.includes('target'))).toEqual(['2 % target', '3.5 % target', '5 % target']);
    expect(texts({ ...rest, targets: [5] }).filter((text) => text.includes('target'))).toEqual(['5 % target']);
    expect(texts(rest).join()).not.toContain('€');
  });

  it('refuse what is no share, money that belongs to no share or is missing, and two currencies', () => {
    const wrong =
      (more: Partial<Spec>): (() => unknown) =>
      () =>
        toChartJs({ ...spec, ...more });
    const [france, germany] = spec.spending as [FigureJson, FigureJson];
    expect(wrong({ figures: [france] })).toThrow('figures[0]: "fra" is money; expected a share of GDP');
    expect(wrong({ spending: [france] })).toThrow('spending: none for "pol-share", which is below 5 %; give it too');
    expect(wrong({ spending: [france], gapTo: 3.5 })).toThrow(
      'spending: none for "deu-share", which is below 3.5 %; give it too',
    );
    expect(wrong({ spending: [france, { ...germany, period: { year: 2023 } }] })).toThrow(
      'spending[1]: "deu" is of no country and year that figures has a share of',
    );
    expect(wrong({ spending: [france, { ...germany, amount: '98 billion USD' }] })).toThrow(
      'spending[1]: "deu" is in USD, spending[0] in EUR; convert it at a stated rate first',
    );
    expect(wrong({ gdp: [france] })).toThrow('gdp[0]: "fra" beside spending[0] for fra-share; give one of the two');
    expect(wrong({ spending: [{ ...france, definition: 'national' }, germany], gapTo: 3.5 })).toThrow(
      /cannot compare .*definition/,
    );
    expect(wrong({ gapTo: 5, targets: [2, 3.5] })).toThrow('gapTo: 5 is none of the targets drawn; there are 2, 3.5');
    expect(wrong({ targets: [3] as unknown as Spec['targets'] & object })).toThrow(
      'targets[0]: found 3; expected 2, 3.5 or 5',
    );
    expect(wrong({ figures: Array(41).fill(spec.figures[0]) })).toThrow(
      /^figures: .*expected a list of 1 to 40 shares/,
    );
  });

  it('are all written to as many decimals as the finest was published to', () => {
    const figures = [share('a', 'A', 2), share('b', 'B', 1.96), { ...share('c', 'C', 1), quantity: '1 % of GDP' }];
    const { items } = chartModel({ form: 'share-of-gdp', title: 'A', figures });
    expect(items.map(({ text }) => plain(text))).toEqual(['2.00 %', '1.96 %', '1.00 %']);
  });

  it.each(sizes)('keep their texts apart on a canvas of %d by %d', (width, height) => {
    expect(faults({ ...spec, width, height })).toEqual([]);
    const { spending: _, ...rest } = spec;
    expect(faults({ ...rest, targets: [2, 3.5, 5], width, height })).toEqual([]);
    for (const locale of localeTags) expect(faults({ ...spec, locale, width, height })).toEqual([]);
  });

  for (const [kind, label] of Object.entries(labels)) {
    it.each([1, 5, 40])(`keep their texts apart with %d ${kind} labels`, (count) => {
      const figures = Array.from({ length: count }, (_, i) => share(`f-${i}`, `${label} ${i}`, 0.01 + i * 0.1));
      expect(faults({ form: 'share-of-gdp', title: 'Shares', figures })).toEqual([]);
    });
  }

  it('keep their texts apart where targets lie close together, and where all are equal', () => {
    const wide = [share('a', 'Ukraine', 34.48), share('b', 'Belgium', 1.3)];
    expect(
      faults({ form: 'share-of-gdp', title: 'A', figures: wide, targets: [2, 3.5, 5], width: 600, height: 400 }),
    ).toEqual([]);
    const equal = ['a', 'b', 'c'].map((id) => share(id, id, 2));
    expect(faults({ form: 'share-of-gdp', title: 'A', figures: equal })).toEqual([]);
  });
});
