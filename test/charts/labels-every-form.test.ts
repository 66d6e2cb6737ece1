import { describe, expect, it } from 'vitest';
import { chartModel } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { inside } from '../../src/charts/scene/pen.js';
import { type Theme, themeNames, themeOf } from '../../src/charts/themes/index.js';
import type { FigureJson } from '../../src/figures/json.js';
import { localeTags } from '../../src/money/locales/index.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { drawn, faults, faultsOf } from './drawn.js';
import { everyForm } from './every-form.js';
import { charts, figure, france2025, franceGoal, plan, planInDollars, rates } from './figures.js';
import { labels } from './labels.js';
import { series, seriesCharts } from './series-figures.js';

/** How a form is filled with so many things of a name, and which texts of it are to be seen whole. */
interface Filling {
  /** The fewest that a form takes, and the most. */
  readonly counts: readonly number[];
  readonly fill: (label: string, count: number, billions: (i: number) => number) => object;
  /** The labels are drawn, one for each. */
  readonly named: boolean;
}

const billion = (value: number): string => `${value.toFixed(3)} billion EUR`;
const each = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const sum = (count: number, billions: (i: number) => number): number =>
  each(count, billions).reduce((total, value) => total + Number(value.toFixed(3)), 0);
const name = (label: string, i: number): string => `${label} ${i + 1}`;

const list = (label: string, count: number, billions: (i: number) => number): FigureJson[] =>
  each(count, (i) => figure(`f-${i}`, name(label, i), billion(billions(i))));
const overYears =
  (years: readonly number[]) =>
  (label: string, count: number, billions: (i: number) => number): object => ({
    series: each(count, (i) =>
      series(name(label, i), Object.fromEntries(years.map((year, j) => [year, billion(billions(i) * (1 + j / 4))]))),
    ),
  });
const country = (i: number): string => ['FRA', 'DEU', 'ITA', 'POL', 'ESP'][i % 5] ?? '';

function shares(label: string, count: number, billions: (i: number) => number): object {
  const of = (i: number): object => ({ country: country(i), period: { year: 2020 + Math.floor(i / 5) } });
  return {
    figures: each(count, (i) => {
      const { amount: _, ...rest } = figure(`s-${i}`, name(label, i), '', of(i));
      return { ...rest, quantity: `${(0.4 + i / 10).toFixed(2)} % of GDP` };
    }),
    spending: list(label, count, (i) => 1 + billions(i)).map((one, i) => ({ ...one, ...of(i) })),
    waive: ['period'],
  };
}

const fillings: Readonly<Record<ChartSpec['form'], Filling>> = {
  bar: { counts: [1, 40], named: true, fill: (...of) => ({ figures: list(...of) }) },
  'before-after': {
    counts: [2],
    named: true,
    fill: (...of) => ({ figures: list(...of).map((one, i) => ({ ...one, country: country(i) })) }),
  },
  composition: {
    counts: [2, 8],
    named: true,
    fill: (label, count, billions) => ({
      figures: list(label, count, billions),
      whole: figure('whole', label, billion(sum(count, billions))),
    }),
  },
  'rate-window': {
    counts: [2],
    named: false,
    fill: (label) => ({
      figures: [plan, planInDollars].map((one) => ({ ...one, label })),
      rates,
      byline: label,
      notes: [label],
    }),
  },
  path: {
    counts: [2],
    named: false,
    fill: (label) => ({ figures: [france2025, franceGoal].map((one) => ({ ...one, label })), by: 2030, byline: label }),
  },
  'grouped-bar': { counts: [1, 12], named: true, fill: overYears([2014, 2019, 2024]) },
  dumbbell: { counts: [1, 25], named: true, fill: overYears([2014, 2024]) },
  slope: { counts: [2, 20], named: true, fill: overYears([2014, 2024]) },
  line: { counts: [1, 8], named: true, fill: overYears([2014, 2016, 2018, 2020, 2022, 2024]) },
  index: { counts: [1, 8], named: true, fill: overYears([2014, 2019, 2024]) },
  'share-of-gdp': { counts: [1, 40], named: true, fill: shares },
  stacked: {
    counts: [1, 12],
    named: true,
    fill: (label, count, billions) => ({
      parts: ['Pay', 'Equipment', 'Other'],
      rows: each(count, (i) => ({ label: name(label, i), figures: list('Part', 3, (j) => billions(i) + j + 1) })),
    }),
  },
  waterfall: {
    counts: [1, 16],
    named: true,
    fill: (label, count, billions) => ({
      start: figure('start', label, '40.000 billion EUR'),
      figures: list(label, count, billions),
      end: figure('end', label, billion(40 + sum(count, billions))),
    }),
  },
  interval: { counts: [2, 20], named: true, fill: (...of) => ({ figures: list(...of) }) },
  multiples: {
    counts: [2, 12],
    named: true,
    fill: (label, count, billions) => ({
      panels: each(count, (i) => ({
        form: 'bar',
        title: name(label, i),
        figures: list('Land', 3, (j) => billions(i) + j + 1),
      })),
    }),
  },
};

const spread = (i: number): number => 90 / (i + 1) + 0.5;
const values: Readonly<Record<string, (i: number) => number>> = {
  equal: () => 50,
  'tiny beside huge': (i) => (i === 0 ? 900 : 0.002),
  'all tiny': () => 0.002,
};

const logo = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>')}`;

const layoutTested: ReadonlySet<string> = new Set(
  [...Object.values(charts), ...Object.values(seriesCharts)].map(({ form }) => form),
);

const squashed = (text: string): string => text.replace(/[\s\u00a0]/g, '');

describe.each(Object.entries(fillings))('the form %s', (form, { counts, named, fill }) => {
  const filled = (label: string, count: number, billions: (i: number) => number = spread): ChartSpec =>
    ({ form, title: 'A finding', ...fill(label, count, billions) }) as ChartSpec;

  describe('at its limits', () => {
    it.each(Object.entries(labels))('keeps %s labels apart, within the canvas and whole', (_, label) => {
      for (const count of counts) {
        const chart = drawn(filled(label, count));
        expect(faultsOf(chart)).toEqual([]);
        // The lines of a text follow one another, in one box or in several.
        const texts = squashed(chart.texts.map(({ text }) => text).join(''));
        for (const one of named ? each(count, (i) => name(label, i)) : [label]) expect(texts).toContain(squashed(one));
      }
    });

    it.each(Object.entries(values))('keeps its labels apart where values are %s', (_, billions) => {
      for (const count of counts) expect(faults(filled('Land', count, billions))).toEqual([]);
    });
  });

  it('wraps a long title, and refuses one that does not fit by its key', () => {
    const title = 'Eine Verteidigungshaushaltsausgleichsrücklage für die nächsten zwanzig Jahre. ';
    expect(faults({ ...filled('Land', counts[0] ?? 1), title: title.repeat(2).trim() })).toEqual([]);
    expect(() => faults({ ...filled('Land', counts[0] ?? 1), title: title.repeat(6).trim() })).toThrow(
      /^title: .* takes \d lines where 3 fit; shorten it to about \d+ characters$/,
    );
  });
});

describe.each(everyForm)('the frame of the form %s', (form, spec) => {
  // The other forms are tried in each by the tests of their own layout.
  it.each(layoutTested.has(form) ? [] : localeTags)('keeps its texts apart and within the canvas in %s', (locale) => {
    expect(faults({ ...spec, locale })).toEqual([]);
  });

  it.each(['article', 'square', 'wide', 'phone'] as const)(
    'has byline and logo clear of all texts in the size %s',
    async (size) => {
      const byline = 'Chart: A. Author and others';
      const whole: ChartSpec = {
        ...spec,
        size,
        byline,
        logo,
        notes: ['A note of the author’s own, to be read to its end.'],
      };
      const svg = await renderSvg(whole);
      const [, x, y, width, height] = (
        /<image x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
      ).map(Number);
      const box = { left: x ?? 0, top: y ?? 0, right: (x ?? 0) + (width ?? 0), bottom: (y ?? 0) + (height ?? 0) };
      const canvas = chartModel(whole);
      expect((width ?? 0) / (height ?? 1)).toBeCloseTo(3, 1);
      expect(inside(box, { left: 0, top: 0, right: canvas.width, bottom: canvas.height })).toBe(true);
      const texts = [
        ...svg.matchAll(
          /<text x="([\d.]+)" y="([\d.]+)"[^>]*?font-size="([\d.]+)"[^>]*?textLength="([\d.]+)"[^>]*>([^<]*)</g,
        ),
      ];
      const below = texts.filter(([, , baseline]) => Number(baseline) > box.top);
      const meeting = below.filter(([whole, left, , , length]) => {
        const right = whole.includes('text-anchor="end"') ? Number(left) : Number(left) + Number(length);
        return right > box.left;
      });
      expect(meeting.map(([, , , , , text]) => text)).toEqual([]);
      expect(texts.map(([, , , , , text]) => text)).toContain(byline);
    },
  );
});

describe.each(everyForm)('the form %s in a theme', (_, spec) => {
  const own = { extends: 'dark', background: '#101820', accent: '#ffd166', second: '#ef9a9a' } as const;

  it.each([...themeNames, own])(
    '%j is drawn in its colours alone, its texts where they are in every theme',
    async (theme) => {
      const svg = await renderSvg({ ...spec, theme });
      const used = new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]+)"/g)].map(([, color]) => color));
      expect([...used].filter((color) => !isOf(themeOf(theme), color ?? ''))).toEqual([]);
      expect(svg).toContain(`fill="${themeOf(theme).background}"`);
      expect(drawn({ ...spec, theme }).texts).toEqual(drawn(spec).texts);
    },
  );
});

/** Whether a colour is one of a theme, or lies between one of its strong colours and its background. */
function isOf(theme: Theme, color: string): boolean {
  const channels = (one: string): number[] => [1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16));
  const between = (strong: string): boolean =>
    channels(color).every((channel, i) => {
      const [a, b] = [channels(strong)[i] ?? 0, channels(theme.background)[i] ?? 0];
      return channel >= Math.min(a, b) && channel <= Math.max(a, b);
    });
  return JSON.stringify(theme).includes(color) || [theme.accent, theme.context, theme.second].some(between);
}
