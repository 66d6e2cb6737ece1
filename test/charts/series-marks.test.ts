import { describe, expect, it } from 'vitest';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { drawLeaders, endLabels, setEnds } from '../../src/charts/scene/lines/ends.js';
import type { Pen } from '../../src/charts/scene/pen.js';
import { Type } from '../../src/charts/scene/type.js';
import type { SeriesSpec } from '../../src/charts/spec/series.js';
import { themeOf } from '../../src/charts/themes/index.js';
import type { FigureJson } from '../../src/figures/json.js';
import { exhibits } from '../gallery/gallery.js';
import { charts, figure, franceGoal } from './figures.js';
import { onChart } from './marks.js';
import { series, seriesCharts } from './series-figures.js';

const theme = themeOf('light');
const sizes = ['article', 'square', 'wide', 'phone'] as const;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const notes = (spec: ChartSpec): string => chartModel(spec).notes.join(' ');

/** The figures of a status, all or those of the last year. */
function withStatus<S extends { readonly series: readonly SeriesSpec[] }>(
  spec: S,
  status: NonNullable<FigureJson['status']>,
  which: 'all' | 'last' = 'all',
): S {
  return {
    ...spec,
    series: spec.series.map((one) => ({
      ...one,
      figures: one.figures.map((json, i) =>
        which === 'all' || i === one.figures.length - 1 ? { ...json, status } : json,
      ),
    })),
  };
}

function goal(label: string, amount: string): FigureJson {
  const { period: _, ...rest } = figure('goal', label, amount, { status: 'target' });
  return rest;
}

describe('the status of a figure', () => {
  const dash = (spec: ChartSpec): unknown => {
    const [first] = toChartJs(spec).data.datasets as { segment?: { borderDash: (at: object) => unknown } }[];
    return first?.segment?.borderDash({ p1DataIndex: 2 });
  };

  it.each(['line', 'index'] as const)(
    'dashes the line of the form %s up to estimates and goals, unless all are, and not up to money voted',
    (form) => {
      const asSpent = dash(seriesCharts[form]);
      for (const status of ['estimate', 'proposed', 'target'] as const) {
        expect(dash(withStatus(seriesCharts[form], status, 'last'))).toHaveLength(2);
        expect(dash(withStatus(seriesCharts[form], status))).toEqual(asSpent);
      }
      expect(dash(withStatus(seriesCharts[form], 'budgeted', 'last'))).toEqual(asSpent);
    },
  );

  it.each([
    ['actual', theme.accent],
    ['budgeted', theme.accent],
    ['estimate', theme.accentSoft],
    ['target', theme.background],
    ['proposed', theme.background],
  ] as const)('fills the dots of %s figures beside others with %s, and of all alike as money spent', (status, fill) => {
    const { dumbbell, slope, line } = seriesCharts;
    for (const [which, later] of [
      ['last', fill],
      ['all', theme.accent],
    ] as const) {
      onChart(withStatus({ ...dumbbell, highlight: 'Germany' }, status, which), ({ color }) => {
        expect([color(34.7, 0), color(90.6, 0)]).toEqual([theme.accent, later]);
      });
      onChart(withStatus(slope, status, which), ({ color }) =>
        expect([color(0, 34.7), color(1, 90.6)]).toEqual([theme.accent, later]),
      );
      onChart(withStatus(line, status, which), ({ color }) => expect(color(2024, 90.6)).toBe(later));
    }
  });

  it('is told once: by the heads of the columns, by the subtitle, or else by a note', () => {
    const { slope, dumbbell, line } = seriesCharts;
    for (const spec of [slope, dumbbell]) {
      const [all, last] = [withStatus(spec, 'estimate'), withStatus(spec, 'estimate', 'last')];
      const said = (one: ChartSpec): string[] =>
        onChart(one, ({ texts }) => texts.map(({ text }) => plain(text)).filter((text) => text.includes('estimates')));
      expect(said(last)).toHaveLength(1);
      expect(said(all)).toEqual([plain(chartModel(all).subtitle)]);
      expect(said({ ...all, subtitle: 'Spending' })).toHaveLength(2);
      expect(notes({ ...all, subtitle: 'Spending' })).not.toContain('Outlined');
    }
    const all = withStatus(line, 'estimate');
    expect(notes(all)).not.toContain('Dashed');
    expect(notes({ ...all, subtitle: 'Spending' })).toContain('Estimates.');
    expect(notes({ ...all, targets: [goal('Goal', '80 billion EUR')] })).toContain('Estimates.');
  });

  it('shows in the history of a path', () => {
    const history = [2021, 2022, 2023].map((year) =>
      figure(`h-${year}`, 'France', '45 billion EUR', {
        ...{ definition: 'national', excludes: ['pensions'], country: 'FRA', period: { year } },
        status: year > 2022 ? 'estimate' : 'actual',
      }),
    );
    const spec: ChartSpec = { ...charts.path, history };
    const [past] = toChartJs(spec).data.datasets as { segment?: { borderDash: (at: object) => unknown } }[];
    expect([1, 2].map((p1DataIndex) => past?.segment?.borderDash({ p1DataIndex }) !== undefined)).toEqual([
      false,
      true,
    ]);
    onChart(spec, ({ color }) =>
      expect([2022, 2023, 2030].map((year) => color(year, year === 2030 ? 100 : 45))).toEqual([
        theme.context,
        theme.contextSoft,
        theme.background,
      ]),
    );
    expect(notes(spec)).toContain('Outlined: estimates.');
  });
});

describe('the target of a line chart', () => {
  const level = goal('Guideline', '100 billion EUR');
  const spec: ChartSpec = { ...seriesCharts.line, targets: [level] };

  it.each(sizes)('is named on its line, off the ends of the series, in the size %s', (size) => {
    onChart({ ...spec, size }, ({ text, area, y, type }) => {
      const name = text('Guideline €100bn');
      expect(name.right).toBeLessThan(area.left + (area.right - area.left) / 2);
      const off = Math.min(Math.abs(name.top - y(100)), Math.abs(name.bottom - y(100)));
      expect(off).toBeLessThan(type.px(6));
    });
  });

  it('is named where no series runs, with a line to it from further off', () => {
    const near = [40, 41, 42, 43, 44, 52, 75].map((from, i) =>
      series(
        `Land ${i}`,
        Object.fromEntries(
          [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year, t) => [year, from + ((t * (i + 2)) % 4)]),
        ),
      ),
    );
    const crowded: ChartSpec = { form: 'line', title: 'A', series: near, targets: [goal('Goal', '50 billion EUR')] };
    onChart(crowded, ({ text, area, x, y }) => {
      const name = text('Goal €50bn');

      expect(name.right).toBeLessThan(area.right);
      for (const { figures } of near) {
        figures.slice(1).forEach((to, i) => {
          const value = (one: FigureJson | undefined): number => Number(one?.amount?.split(' ')[0]);
          for (let step = 0; step <= 50; step++) {
            const at = x(2018 + i + step / 50);
            const height = y(value(figures[i]) + ((value(to) - value(figures[i])) * step) / 50);
            const covered = at > name.left && at < name.right && height > name.top && height < name.bottom;
            expect(covered).toBe(false);
          }
        });
      }
    });
  });

  it('is named beside the ends of the lines where the plot has no such place', () => {
    const zigzag = Array.from({ length: 8 }, (_, i) =>
      series(
        `Land ${i}`,
        Object.fromEntries(Array.from({ length: 11 }, (_, t) => [2014 + t, 50 + ((t + i) % 2 ? 1 : -1) * (3 + i * 5)])),
      ),
    );
    const full: ChartSpec = {
      form: 'line',
      title: 'A',
      series: zigzag,
      targets: [goal('A goal that takes a long name to say', '50 billion EUR')],
    };
    onChart(full, ({ text, area }) => expect(text('A goal').left).toBeGreaterThan(area.right));
  });

  it('is written as it was, whatever decimals the series have', () => {
    const share = (year: number, quantity: string): FigureJson => {
      const { amount: _, ...rest } = figure(`s-${year}`, 'Germany', '1 EUR', { period: { year } });
      return { ...rest, quantity };
    };
    const { amount: _, ...rest } = goal('Guideline', '1 EUR');
    const two: ChartSpec = {
      form: 'line',
      title: 'A',
      series: [{ figures: [share(2023, '1.52 % of GDP'), share(2024, '2.12 % of GDP')] }],
      targets: [{ ...rest, quantity: '2 % of GDP' }],
    };
    onChart(two, ({ text }) => expect(plain(text('Guideline').text)).toBe('Guideline 2 %'));
    expect(chartModel(two).items.map(({ text }) => plain(text))).toEqual(['1.52 %', '2.12 %', '2 %']);
  });
});

describe('labels beside the ends of lines', () => {
  const strokes: [number, number][][] = [];
  const pen = {
    font: '',
    measureText: (text: string) => ({ width: text.length * 10 }),
    save: () => {},
    restore: () => {},
    beginPath: () => {},
    stroke: () => {},
    setLineDash: () => {},
    moveTo: (x: number, y: number) => strokes.push([[x, y]]),
    lineTo: (x: number, y: number) => strokes.at(-1)?.push([x, y]),
  } as unknown as Pen;
  const type = new Type(pen, theme, 1000, 563);
  const end = (name: string) => ({ name, value: 'a value', joined: `${name} with a value`, color: '#000000' });
  const firstLine = type.lineHeight('label') / 2;
  const at = (...heights: number[]) => {
    const points = heights.map((y) => ({ x: 0, y }));
    const ends = setEnds(
      points.map((_, i) => end(`L${i}`)),
      type,
      { width: 200, height: 300 },
    );
    const labels = endLabels(ends, points, { x: 30, align: 'left', top: 0, bottom: 300 }, type);
    strokes.length = 0;
    drawLeaders(pen, points, labels, type);
    return labels.map(({ lines, spots: [spot] }) => ({ lines: lines.length, first: (spot?.y ?? 0) + firstLine }));
  };

  it('of two lines have the first level with the dot, without a line to it', () => {
    expect(at(60, 200)).toEqual([
      { lines: 2, first: 60 },
      { lines: 2, first: 200 },
    ]);
    expect(strokes).toEqual([]);
  });

  it('that make room have a line from the dot to their first line', () => {
    const [upper, lower] = at(100, 102);
    expect(strokes.at(0)?.[0]?.[1]).toBe(100);
    const ends = strokes.map((stroke) => stroke.at(-1)?.[1]);
    expect(ends).toContain(upper?.first);
    expect(ends).toContain(lower?.first);
    expect(upper?.first).toBeLessThan(100);
  });

  it.each([undefined, ...sizes])(
    'of an index are name and index over the levels, none of them parted, in the size %s',
    (size) => {
      const six = [
        ...seriesCharts.index.series,
        series('United States of America', { 2014: 492, 2019: 605, 2024: 894 }),
      ];
      onChart({ ...seriesCharts.index, series: six, ...(size && { size }) }, ({ texts }) => {
        const ends = texts.map(({ text }) => plain(text)).filter((text) => text.includes('bn to '));
        expect(ends).toHaveLength(6);
        for (const text of ends)
          expect(text).toMatch(/^[^\n]+ \d+\n€[^\n]+bn to €[^\n]+bn$|^[^\n]+\n[^\n]+ \d+\n€[^\n]+bn to €[^\n]+bn$/);
      });
    },
  );

  it.each([undefined, ...sizes])(
    'of the gallery’s index have name and index over the amounts in one line, in the size %s',
    (size) => {
      const spec = exhibits().find(({ id }) => id === 'index')?.pictures[0]?.spec as ChartSpec;
      const { height: _, ...shown } = spec;
      onChart({ ...(shown as ChartSpec), ...(size && { size }) }, ({ texts }) => {
        const ends = texts.map(({ text }) => plain(text)).filter((text) => text.includes('bn to '));
        expect(ends).toHaveLength(6);
        // On a phone, a long name takes two lines.
        const name = size === 'phone' ? /^[^\n]+(\n[^\n]+)? \d+\n/ : /^[^\n]+ \d+\n/;
        for (const text of ends) {
          expect(text).toMatch(name);
          expect(text).toMatch(/\n€[^\n]+bn to €[^\n]+bn$/);
        }
        // From the highest index to the lowest, also where a name takes two lines.
        const tops = texts.filter(({ text }) => plain(text).includes('bn to ')).map(({ text, top }) => ({ text, top }));
        const indexes = tops
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => Number(/ (\d+)\n€/.exec(plain(text))?.[1]));
        expect(indexes).toEqual([...indexes].sort((a, b) => b - a));
      });
    },
  );
});

describe('words over the breaks of lines', () => {
  it('stand in the lowest rows that they can', () => {
    const broken = [2016, 2017, 2018].map((year, i) => ({
      figures: series(`Land ${i}`, { 2014: 20, 2015: 21, 2016: 22, 2017: 23, 2018: 24, 2019: 25 }).figures.map(
        (one) => ({
          ...one,
          definition: Number((one.period as { year: number }).year) >= year ? ('NATO' as const) : ('national' as const),
        }),
      ),
    }));
    onChart({ form: 'line', title: 'A', series: broken, waive: ['definition'] }, ({ text, area, type }) => {
      const rows = [2, 1, 0].map(
        (i) => (area.top - text(`Land ${i}: new definition`).bottom) / type.lineHeight('detail'),
      );
      expect(rows.map(Math.round)).toEqual([0, 1, 2]);
    });
  });
});

describe('a slope', () => {
  const spec = withStatus(seriesCharts.slope, 'estimate', 'last');

  it.each(sizes)('has both years on one level in the size %s', (size) => {
    onChart({ ...spec, size }, ({ text, x }) => {
      const [before, after] = [text('2014'), text('2024')];
      expect(after.text).toBe('2024\nestimates');
      expect(before.top).toBe(after.top);
      expect((before.left + before.right) / 2).toBeCloseTo(x(0));
    });
  });

  it('names its zero as an axis does, left of the first year, and has none where it does not start there', () => {
    onChart(spec, ({ texts, text, x, area, type }) => {
      const zero = text('0');
      expect(zero.right).toBeLessThan(x(0));
      expect((zero.top + zero.bottom) / 2).toBeCloseTo(area.bottom);
      for (const other of texts.filter(({ text }) => text.includes('bn')))
        expect(other.bottom <= zero.top || other.left > x(0)).toBe(true);
      expect(area.bottom - zero.top).toBeLessThan(type.lineHeight('axis'));
    });
    onChart({ ...spec, fromZero: false }, ({ texts }) => expect(texts.map(({ text }) => text)).not.toContain('0'));
  });
});

describe('a dumbbell', () => {
  it('has no axis beside the values that are written at every dot', () => {
    onChart(seriesCharts.dumbbell, ({ texts }) => {
      expect(texts.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => text)).toEqual(['2014', '2024']);
    });
  });

  it.each(sizes)('has the times over the dots of its first row in the size %s', (size) => {
    onChart({ ...withStatus(seriesCharts.dumbbell, 'estimate', 'last'), size }, ({ text, x, y, type }) => {
      for (const [start, value] of [
        ['2014', 34.7],
        ['2024, estimates', 90.6],
      ] as const) {
        const head = text(start);
        expect((head.left + head.right) / 2).toBeCloseTo(x(value));
        expect(y(0) - head.bottom).toBeLessThan(type.px(18));
      }
    });
  });
});

describe('a rate window', () => {
  it('writes amounts with as many digits as the quoted one, three at least, and works exactly in its notes', () => {
    const { findings, notes } = chartModel(charts.rateWindow);
    expect(plain(findings[1] ?? '')).toBe('11 March, printed: 1.0912: $873bn (+3.6 %)');
    expect(plain(notes.join(' '))).toContain('€800bn × 1.0912 = $872.96bn');
    const quoted = (amount: string): string | undefined => {
      const [plan, dollars] = charts.rateWindow.figures;
      return chartModel({ ...charts.rateWindow, figures: [plan, { ...dollars, amount }] }).findings[1];
    };
    expect(quoted('843.27 billion USD')).toContain('$872.96bn');
    expect(quoted('800 billion USD')).toContain('$873bn');
  });

  it.each(sizes)('names each day beside its dot, within the plot, in the size %s', (size) => {
    onChart({ ...charts.rateWindow, size }, ({ text, x, y, type, area }) => {
      for (const [start, day, rate] of [
        ['4 March, fits', Date.UTC(2025, 2, 4) / 864e5, 1.0557],
        ['11 March, printed', Date.UTC(2025, 2, 11) / 864e5, 1.0912],
      ] as const) {
        const box = text(start);
        const [across, down] = [
          Math.max(box.left - x(day), x(day) - box.right, 0),
          Math.max(box.top - y(rate), y(rate) - box.bottom, 0),
        ];
        expect(Math.hypot(across, down)).toBeLessThan(type.px(36));
        expect([box.left >= area.left, box.right <= area.right]).toEqual([true, true]);
      }
    });
  });
});

describe('a path', () => {
  it.each(sizes)('takes the whole width, with the goal named under its mark in the size %s', (size) => {
    onChart({ ...charts.path, size }, ({ text, x, y, area, width, type }) => {
      expect(area.right).toBeGreaterThan(width * 0.9);
      const name = text('around €100bn');
      expect(name.right).toBeGreaterThan(x(2030));
      expect(name.top).toBeGreaterThan(y(90));
      expect(name.top - y(90)).toBeLessThan(type.px(110));
    });
  });

  it('names the goal over its mark where it falls', () => {
    const cut = { ...franceGoal, amount: 'nearly 30 billion EUR' };
    const spec: ChartSpec = { ...charts.path, figures: [charts.path.figures[0], cut] };
    onChart(spec, ({ text, y }) => expect(text('nearly €30bn').bottom).toBeLessThan(y(30)));
  });
});
