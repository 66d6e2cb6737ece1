import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { layOutFrame } from '../../src/charts/scene/frame.js';
import { inside, overlap } from '../../src/charts/scene/pen.js';
import type { TextBox } from '../../src/charts/scene/plugin.js';
import { Type } from '../../src/charts/scene/type.js';
import { themeOf } from '../../src/charts/themes/index.js';
import type { LocaleTag } from '../../src/money/locales/index.js';
import { drawer } from '../../src/render/canvas.js';
import { drawn, faults } from './drawn.js';
import { charts, figure, fiscalSpace, france2025, franceGoal, loans, plan } from './figures.js';

const forms: [string, ChartSpec][] = Object.entries(charts);
const sizes = [
  [1200, 675],
  [600, 400],
  [1600, 600],
  [1080, 1080],
  [900, 1200],
  [2400, 1350],
] as const;
const named = ['article', 'square', 'wide', 'phone'] as const;

describe('the texts of a chart', () => {
  for (const [name, spec] of forms) {
    it.each(sizes)(`of the form ${name} neither overlap nor leave a canvas of %d by %d`, (width, height) => {
      expect(faults({ ...spec, width, height })).toEqual([]);
    });

    it.each(named)(`of the form ${name} neither overlap nor leave a canvas of the size %s`, (size) => {
      expect(faults({ ...spec, size })).toEqual([]);
    });

    it.each<LocaleTag>(['en', 'fr', 'de', 'es', 'it', 'pl'])(
      `of the form ${name} neither overlap nor leave the canvas in %s`,
      (locale) => {
        expect(faults({ ...spec, locale })).toEqual([]);
      },
    );
  }

  it('are the title, the subtitle, every label, every axis value, every note and the source', () => {
    const texts = drawn(charts.beforeAfter).texts.map(({ text }) => text);
    expect(texts).toEqual([
      'France means to spend about twice as much on defense',
      'Defense budget, €\u00a0billion a year, current prices, without pensions',
      '“around €100bn” stands for €90bn to €110bn. Change: +98\u00a0%, range +78\u00a0% to +118\u00a0%. Current prices: inflation is not taken out.',
      'Source: Ministry of the Armed Forces, Budget statement, 2025.',
      '2025\nbudgeted',
      '€50.5bn',
      'Goal\nno year given',
      'around €100bn',
      'around ×2',
      '0',
      '50',
      '100',
    ]);
  });
});

describe('a ranking', () => {
  const names = {
    short: 'UK',
    long: 'The United Kingdom of Great Britain and Northern Ireland, Ministry of Defence',
    German: 'Bundesministerium der Verteidigung, Verteidigungshaushaltsausgleichsrücklage',
    Polish: 'Ministerstwo Obrony Narodowej Rzeczypospolitej Polskiej w Łodzi',
    unbroken: 'Verteidigungshaushaltsausgleichsrücklagenverordnungsänderungsgesetz',
  };
  const ranking = (count: number, label: string, more: Partial<ChartSpec> = {}): ChartSpec =>
    ({
      form: 'bar',
      title: 'A ranking',
      figures: Array.from({ length: count }, (_, i) =>
        figure(`f-${i}`, `${label} ${i}`, `${900 - i * 20} billion EUR`),
      ),
      ...more,
    }) as ChartSpec;

  for (const [kind, label] of Object.entries(names)) {
    it.each([1, 2, 5, 14, 40])(`of %d bars with ${kind} labels keeps its texts apart`, (count) => {
      expect(faults(ranking(count, label))).toEqual([]);
    });
  }

  it('grows taller with many bars, so that each can be read', () => {
    expect(drawn(ranking(5, 'A')).height).toBe(675);
    expect(drawn(ranking(40, 'A')).height).toBeGreaterThan(1200);
  });

  it.each([400, 600, 1080])('is as tall as many bars take in a width of %d', (width) => {
    expect(faults(ranking(25, 'Country', { width }))).toEqual([]);
    expect(faults(ranking(40, names.Polish, { width }))).toEqual([]);
  });

  it('is refused where its labels do not fit, with the pixels that are missing', () => {
    expect(() => faults(ranking(40, names.long, { height: 400 }))).toThrow(
      /^height: 40 bars with their labels need \d+ pixels more/,
    );
  });

  it('draws open and closed ranges within the canvas', () => {
    const figures = [
      figure('a', 'At least', 'more than 60 billion EUR'),
      figure('b', 'About', 'around 60 billion EUR'),
      figure('c', 'Nearly', 'nearly 60 billion EUR'),
      figure('d', 'Up to', 'up to 60 billion EUR'),
      figure('e', 'Nothing', '0 EUR'),
    ];
    expect(faults({ form: 'bar', title: 'Hedges', figures })).toEqual([]);
  });
});

describe('the other forms at their limits', () => {
  it('labels parts of one percent', () => {
    const sizes = [500, 200, 60, 20, 12, 8];
    const parts = sizes.map((size, i) => figure(`p-${i}`, `Part of the plan number ${i}`, `${size} billion EUR`));
    const spec: ChartSpec = {
      form: 'composition',
      title: 'Small parts',
      figures: parts,
      whole: figure('whole', 'The whole', '800 billion EUR'),
    };
    expect(faults(spec)).toEqual([]);
    expect(faults({ ...spec, figures: [...parts].reverse() })).toEqual([]);
  });

  it('draws small changes, cuts and changes of a hundredfold', () => {
    for (const [before, after] of [
      ['50', '51'],
      ['59.6', '55'],
      ['100', '1'],
      ['1', '100'],
    ] as const) {
      const figures = [
        figure('a', 'Before', `${before} billion EUR`, { period: { year: 2024 } }),
        figure('b', 'After', `${after} billion EUR`, { period: { year: 2026 } }),
      ] as const;
      expect(faults({ form: 'before-after', title: `${before} to ${after}`, figures })).toEqual([]);
    }
  });

  it('draws paths that fall, that are long, and that have a history', () => {
    const history = Array.from({ length: 9 }, (_, i) =>
      figure(`h-${i}`, 'France', `${40 + i} billion EUR`, {
        definition: 'national',
        excludes: ['pensions'],
        country: 'FRA',
        period: { year: 2016 + i },
      }),
    );
    for (const by of [2026, 2030, 2060]) {
      expect(faults({ form: 'path', title: 'A path', figures: [france2025, franceGoal], by, history })).toEqual([]);
      const cut = { ...franceGoal, amount: 'nearly 30 billion EUR' };
      expect(faults({ form: 'path', title: 'A cut', figures: [france2025, cut], by })).toEqual([]);
      const open = { ...franceGoal, amount: 'more than 80 billion EUR' };
      expect(faults({ form: 'path', title: 'Open', figures: [france2025, open], by })).toEqual([]);
    }
  });
});

describe('a path', () => {
  it.each([
    '1 EUR',
    '10 billion EUR',
    'up to 50 billion EUR',
    'more than 50 billion EUR',
    '50.5 billion EUR',
    '2 trillion EUR',
  ])('to %s keeps its texts apart', (amount) => {
    const [today, goal] = charts.path.figures;
    expect(faults({ ...charts.path, figures: [today, { ...goal, amount }] })).toEqual([]);
  });
});

describe('the frame', () => {
  const title = 'A finding that takes a good many words to say, because nothing in it can be left out,';

  it('wraps a long title, and sets a longer one smaller', () => {
    const spec: ChartSpec = { ...charts.composition, title: `${title} as its author says` };
    expect(faults(spec)).toEqual([]);
    expect(faults({ ...spec, title: `${title} ${title}` })).toEqual([]);
  });

  it('refuses a title, a subtitle or notes that do not fit, and says what would', () => {
    const spec: ChartSpec = { ...charts.composition, title: `${title} ${title} ${title} ${title}` };
    expect(() => faults(spec)).toThrow(
      /^title: "A finding .* takes \d lines where 3 fit; shorten it to about \d+ characters$/,
    );
    expect(() => faults({ ...charts.composition, subtitle: Array(9).fill(title).join(' ') })).toThrow(/^subtitle: /);
    const notes = Array(40).fill(title);
    expect(faults({ ...charts.composition, notes })).toEqual([]);
    expect(() => faults({ ...charts.composition, notes, height: 675 })).toThrow(
      /^height: title, notes and source leave no room .* set a height of \d+ or more$/,
    );
  });

  it('keeps a number with its word where a title breaks', () => {
    const titles = drawn({ ...charts.rateWindow, width: 600, height: 400 }).texts.slice(0, 2);
    expect(titles.map(({ text }) => text)).toEqual([
      'The $843\u00a0billion fits the rate of',
      '4\u00a0March, not of the day it was printed',
    ]);
  });

  it('breaks a word that is wider than the chart', () => {
    expect(faults({ ...charts.bar, notes: [`https://example.org/${'long'.repeat(80)}`] })).toEqual([]);
  });

  it('sets the byline at the right of the source, or under it where the source is long', () => {
    const byline = 'Chart: A. Author and others';
    const lines = (spec: ChartSpec): TextBox[] =>
      drawn({ ...spec, byline }).texts.filter(({ text }) => text === byline || text.includes('Budget statement'));
    const [source, beside] = lines(charts.beforeAfter);
    expect([beside?.top, beside?.right]).toEqual([source?.top, 1152]);
    const [last, below] = lines({ ...charts.beforeAfter, width: 420, height: 800 });
    expect([below?.top, below?.left]).toEqual([last?.bottom, last?.left]);
    for (const size of named) expect(faults({ ...charts.rateWindow, size, byline })).toEqual([]);
  });

  it('keeps a logo clear of notes, source and byline, in any shape', () => {
    const text = {
      title: 'A',
      subtitle: 'B',
      notes: ['A note that takes a good many words to say. '.repeat(12).trim()],
      source: `Source: ${'a long name, '.repeat(20)}2025.`,
      byline: 'Chart: A. Author',
    };
    for (const [width, height] of [
      [1200, 675],
      [1080, 1350],
      [600, 600],
    ] as const) {
      for (const picture of [
        { width: 900, height: 90 },
        { width: 64, height: 64 },
        { width: 10, height: 90 },
      ]) {
        const frame = drawer().draw(
          { type: 'bar', data: { datasets: [] }, options: { responsive: false } },
          { width, height, scale: 1 },
          (canvas) =>
            layOutFrame(
              text,
              new Type(canvas.getContext('2d'), themeOf('light'), width, height),
              width,
              height,
              picture,
            ),
        );
        const { logo } = frame;
        if (logo === undefined) throw new Error('the frame has no logo');
        expect(frame.lines.filter(({ box }) => overlap(box, logo))).toEqual([]);
        expect(inside(logo, { left: 0, top: frame.ruleY ?? 0, right: width, bottom: height })).toBe(true);
        expect((logo.right - logo.left) / (logo.bottom - logo.top)).toBeCloseTo(picture.width / picture.height);
      }
    }
  });

  it('names each source once', () => {
    const texts = drawn({ form: 'composition', title: 'A', figures: [fiscalSpace, loans], whole: plan }).texts;
    expect(texts.map(({ text }) => text)).toContain('Source: European Commission, Statement on the plan, 2025.');
  });
});
