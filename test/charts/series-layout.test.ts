import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import type { SeriesSpec } from '../../src/charts/spec/series.js';
import type { LocaleTag } from '../../src/money/locales/index.js';
import { drawn, faults } from './drawn.js';
import { figure } from './figures.js';
import { series, seriesCharts } from './series-figures.js';

const sizes = [
  [1200, 675],
  [600, 400],
  [1600, 600],
  [1080, 1080],
  [900, 1200],
  [2400, 1350],
] as const;

const names = {
  short: 'UK',
  long: 'The United Kingdom of Great Britain and Northern Ireland',
  German: 'Bundesministerium der Verteidigung, Haushaltsausgleichsrücklage',
  Polish: 'Ministerstwo Obrony Narodowej Rzeczypospolitej Polskiej',
  unbroken: 'Verteidigungshaushaltsausgleichsrücklagenverordnung',
};

const many = (count: number, label: string, values: (i: number) => Record<number, number | string>): SeriesSpec[] =>
  Array.from({ length: count }, (_, i) => series(`${label} ${i + 1}`, values(i)));

const twoYears = (i: number): Record<number, number> => ({ 2014: 4 + ((i * 37) % 50), 2024: 6 + ((i * 53) % 90) });
const everyYear = (i: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: 11 }, (_, t) => [2014 + t, 10 + 3 * i + ((t * (i + 3)) % 7) + t]));
const threeYears = (i: number): Record<number, number> => ({ 2014: 4 + i, 2019: 5 + 2 * i, 2024: 9 + 4 * i });

/** How many each form takes, and figures to fill it with. */
const limits = {
  'grouped-bar': { counts: [1, 5, 12], values: threeYears },
  dumbbell: { counts: [1, 7, 25], values: twoYears },
  slope: { counts: [2, 7, 20], values: twoYears },
  line: { counts: [1, 4, 8], values: everyYear },
  index: { counts: [1, 4, 8], values: everyYear },
} as const;

const forms = Object.keys(limits) as (keyof typeof limits)[];
const chart = (form: string, list: readonly SeriesSpec[], more: object = {}): ChartSpec =>
  ({ form, title: 'A comparison over the years', series: list, ...more }) as ChartSpec;

describe.each(Object.values(seriesCharts).map((spec) => [spec.form, spec as ChartSpec] as const))(
  'the texts of the form %s',
  (_, spec) => {
    it.each(sizes)('neither overlap nor leave a canvas of %d by %d', (width, height) => {
      expect(faults({ ...spec, width, height })).toEqual([]);
    });

    it.each(['article', 'square', 'wide', 'phone'] as const)(
      'neither overlap nor leave a canvas of the size %s',
      (size) => {
        expect(faults({ ...spec, size })).toEqual([]);
      },
    );

    it.each<LocaleTag>(['en', 'fr', 'de', 'es', 'it', 'pl'])('neither overlap nor leave the canvas in %s', (locale) => {
      expect(faults({ ...spec, locale })).toEqual([]);
    });
  },
);

describe.each(forms)('the form %s', (form) => {
  const { counts, values } = limits[form];

  for (const [kind, label] of Object.entries(names)) {
    it.each([...counts])(`with ${kind} labels keeps the texts of %d series apart`, (count) => {
      expect(faults(chart(form, many(count, label, values)))).toEqual([]);
    });
  }

  it('names every series once or more', () => {
    const texts = drawn(chart(form, many(counts[2], 'Land', values))).texts.map(({ text }) =>
      text.replaceAll('\n', ' '),
    );
    for (let i = 1; i <= counts[2]; i++) expect(texts.some((text) => text.includes(`Land ${i}`))).toBe(true);
  });

  it('draws equal values, tiny ones beside huge ones, and zero', () => {
    const years = Object.keys(values(0)).map(Number);
    const all = (value: number): Record<number, number> => Object.fromEntries(years.map((year) => [year, value]));
    expect(
      faults(
        chart(
          form,
          many(Math.min(counts[2], 8), 'Equal', () => all(50)),
        ),
      ),
    ).toEqual([]);
    expect(
      faults(chart(form, [series('Tiny', all(0.001)), series('Huge', all(900)), series('Small', all(0.02))])),
    ).toEqual([]);
    if (form !== 'index') expect(faults(chart(form, [series('None', all(0)), series('Some', all(3))]))).toEqual([]);
    if (form !== 'index') expect(faults(chart(form, [series('None', all(0)), series('Nil', all(0))]))).toEqual([]);
  });

  it('draws ranges of hedged amounts, open ones among them, within the canvas', () => {
    const years = Object.keys(values(0)).map(Number);
    const hedged = [
      'about 60 billion EUR',
      'more than 60 billion EUR',
      'nearly 60 billion EUR',
      'around 90 billion EUR',
    ];
    const list = hedged.map((amount, i) =>
      series(
        `Hedge ${i}`,
        Object.fromEntries(years.map((year, at) => [year, at === years.length - 1 ? amount : 40 + i])),
      ),
    );
    expect(faults(chart(form, list))).toEqual([]);
  });

  it('draws goals and estimates beside actual figures', () => {
    const mixed = many(3, 'Mixed', values).map((one, i) => ({
      ...one,
      figures: one.figures.map((figure, j) => ({
        ...figure,
        status:
          j === one.figures.length - 1 ? ('target' as const) : i === j ? ('estimate' as const) : ('actual' as const),
      })),
    }));
    expect(faults(chart(form, mixed))).toEqual([]);
    expect(faults(chart(form, mixed, { locale: 'fr' }))).toEqual([]);
  });

  it('is refused in one line where its labels do not fit', () => {
    const list = many(counts[2], names.long, values);
    expect(() => faults(chart(form, list, { width: 600, height: 260 }))).toThrow(
      /^height: [^\n]*set a (larger )?height[^\n]*$/,
    );
  });
});

describe('a line chart', () => {
  it('puts words over breaks, however many there are, and keeps them apart', () => {
    const broken = many(8, 'Land', everyYear).map((one, i) => ({
      ...one,
      figures: one.figures.map((figure, t) => ({
        ...figure,
        definition: t > i + 1 ? ('NATO' as const) : ('national' as const),
      })),
    }));
    expect(faults(chart('line', broken.slice(0, 1)))).toEqual([]);
    expect(faults(chart('line', broken.slice(0, 4), { waive: ['definition'] }))).toEqual([]);
    expect(faults(chart('line', broken, { waive: ['definition'] }))).toEqual([]);
  });

  it('names targets on their lines, and lines that end early beside their ends', () => {
    const shares = series('Germany', { 2020: '1.5 % of GDP', 2022: '1.5 % of GDP', 2024: '2.1 % of GDP' });
    const quantity = ({ amount, ...rest }: SeriesSpec['figures'][0]) => ({ ...rest, quantity: amount ?? '' });
    const early = series('France', { 2020: '2 % of GDP', 2021: '2.1 % of GDP' });
    const list = [shares, early].map((one) => ({ figures: one.figures.map(quantity) }));
    const target = (id: string, label: string, share: string) => {
      const { amount: _, period: __, ...rest } = figure(id, label, '1 EUR', { status: 'target' });
      return { ...rest, quantity: share };
    };
    const targets = [
      target('two', 'Guideline', '2 % of GDP'),
      target('core', 'Core', '3.5 % of GDP'),
      target('all', 'All', '5 % of GDP'),
    ];
    expect(faults(chart('line', list, { targets }))).toEqual([]);
    const texts = drawn(chart('line', list, { targets })).texts.map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(texts).toContain('Guideline 2 %');
    expect(texts).toContain('France\n2.1 % (2021)');
  });

  it('is drawn for seventy years', () => {
    const long = Object.fromEntries(Array.from({ length: 75 }, (_, t) => [1950 + t, 5 + t / 2]));
    expect(faults(chart('line', [series('A', long), series('B', { ...long, 2024: 90 })]))).toEqual([]);
    expect(faults(chart('index', [series('A', long), series('B', { ...long, 2024: 90 })], { base: 1990 }))).toEqual([]);
  });
});
