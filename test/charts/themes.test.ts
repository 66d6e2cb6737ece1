import { describe, expect, it } from 'vitest';
import { toChartJs } from '../../src/charts/chart.js';
import { textUnit } from '../../src/charts/scene/type.js';
import { type TextRole, type Theme, themeNames, themeOf } from '../../src/charts/themes/index.js';
import { worstDifference } from '../../src/charts/themes/vision.js';
import { charts } from './figures.js';

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const themes = themeNames.map((name): [string, Theme] => [name, themeOf(name)]);
const marks = ['accent', 'second', 'context'] as const;
const pairsOfMarks = [
  ['accent', 'context'],
  ['accent', 'second'],
  ['second', 'context'],
] as const;

describe.each(themes)('the theme %s', (_, theme) => {
  it.each(Object.entries(theme.text))('sets the text of a %s with a contrast of 4.5 or more', (_, { color }) => {
    expect(contrast(color, theme.background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'second', 'ink'] as const)('writes labels in %s with a contrast of 4.5 or more', (name) => {
    expect(contrast(theme[name], theme.background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...marks, 'ink'] as const)('draws marks in %s with a contrast of 3 or more', (name) => {
    expect(contrast(theme[name], theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('writes on marks in large letters with a contrast of 3 or more', () => {
    for (const mark of [theme.accent, theme.context]) {
      expect(contrast(theme.onMark, mark)).toBeGreaterThanOrEqual(3);
    }
  });

  it('draws ranges over light shades with a contrast of 4.5 or more', () => {
    for (const soft of [theme.accentSoft, theme.contextSoft, theme.secondSoft]) {
      expect(contrast(theme.ink, soft)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(pairsOfMarks)('keeps %s and %s apart for every kind of colour vision, by 15 or more', (one, other) => {
    expect(worstDifference(theme[one], theme[other]).difference).toBeGreaterThanOrEqual(15);
  });
});

describe.each(themes)('the theme %s on a chart of an article', (_, { text }) => {
  it('sets labels and values to be read where the chart is 400 pixels wide, and notes where it is 700', () => {
    const at = (role: TextRole, width: number): number => (text[role].size * textUnit(1200, 675) * width) / 1200;
    for (const role of ['title', 'finding', 'value', 'label'] as const) expect(at(role, 400)).toBeGreaterThanOrEqual(8);
    for (const role of ['subtitle', 'detail', 'axis', 'note'] as const) {
      expect(at(role, 700)).toBeGreaterThanOrEqual(9.5);
    }
  });
});

describe('the theme print', () => {
  it.each(pairsOfMarks)('keeps %s and %s apart in greyscale, with a contrast of 2 or more', (one, other) => {
    const theme = themeOf('print');
    expect(contrast(theme[one], theme[other])).toBeGreaterThanOrEqual(2);
  });
});

describe('the difference between colours', () => {
  it('is that of CIE 1976, and none between a colour and itself', () => {
    expect(worstDifference('#000000', '#ffffff').difference).toBeCloseTo(100, 1);
    expect(worstDifference('#0b5cad', '#0b5cad').difference).toBe(0);
  });

  it('is small where eyes without a kind of cone see none', () => {
    expect(worstDifference('#ff3d00', '#6d6d00')).toMatchObject({ vision: 'protanopia' });
    expect(worstDifference('#c46a6a', '#8a8a6a').difference).toBeLessThan(25);
  });
});

describe('a theme of one’s own', () => {
  it('takes what it does not say from another', () => {
    const own = themeOf({ extends: 'light', accent: '#7A1FA2' });
    expect(own).toMatchObject({ accent: '#7a1fa2', accentSoft: '#e4d2ec', background: '#ffffff', context: '#73879b' });
    expect(own.text.finding.color).toBe('#7a1fa2');
    expect(themeOf({})).toEqual(themeOf('light'));
    expect(themeOf({ extends: 'dark' })).toEqual(themeOf('dark'));
  });

  it('derives light shades, lines and the text on marks from its colours', () => {
    const own = themeOf({ background: '#102', ink: '#fff', accent: '#fc0', second: '#f9a', context: '#8595a8' });
    expect(own).toMatchObject({ background: '#110022', muted: '#bcb8c1', onMark: '#110022' });
    expect(contrast(own.onMark, own.accent)).toBeGreaterThan(10);
  });

  it('colours the marks of a chart', () => {
    const { data } = toChartJs({ ...charts.bar, theme: { extends: 'light', accent: '#7a1fa2' } });
    expect(data.datasets[0]?.backgroundColor).toMatchObject(['#7a1fa2', '#73879b', '#73879b', '#73879b', '#73879b']);
  });

  it.each([
    [
      { accent: '#ffcc00' },
      'theme.accent: "#ffcc00" has a contrast of 1.51 to the background "#ffffff"; labels in it need 4.5 or more',
    ],
    [
      { extends: 'dark', background: '#ffffff' },
      'theme.background: "#ffffff" has a contrast of 1.10 to the ink "#f2f4f6"; text needs 4.5',
    ],
    [
      { context: '#b0b0b0' },
      'theme.context: "#b0b0b0" has a contrast of 2.16 to the background "#ffffff"; marks need 3',
    ],
    [{ onMark: '#0b5cad' }, 'theme.onMark: "#0b5cad" has a contrast of 1.00 to the accent "#0b5cad"; large text needs'],
    [
      { accent: '#5f7183' },
      'theme.accent: "#5f7183" differs from the context "#73879b" by 8.61 (CIE 1976, as seen with deuteranopia)',
    ],
    [{ accent: 'blue' }, 'theme.accent: found "blue"; expected a colour in quotes, as in "#0b5cad"'],
    [{ accent: null }, 'theme.accent: found null; expected a colour in quotes, as in "#0b5cad"'],
    [{ acent: '#0b5cad' }, 'theme.acent: unknown key "acent" (did you mean "accent"?)'],
    [{ extends: 'night' }, 'theme.extends: found "night" (did you mean "light"?); expected one of light, dark, print'],
  ])('is refused with %j', (theme, message) => {
    expect(() => toChartJs({ ...charts.bar, theme } as typeof charts.bar)).toThrow(message);
  });
});
