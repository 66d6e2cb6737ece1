import { describe, expect, it } from 'vitest';
import { themes } from '../../src/charts/themes/index.js';

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

describe.each(Object.entries(themes))('the theme %s', (_, theme) => {
  it.each(Object.entries(theme.text))('sets the text of a %s with a contrast of 4.5 or more', (_, { color }) => {
    expect(contrast(color, theme.background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'second', 'ink'] as const)('writes labels in %s with a contrast of 4.5 or more', (name) => {
    expect(contrast(theme[name], theme.background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['context', 'accent', 'second', 'ink'] as const)('draws marks in %s with a contrast of 3 or more', (name) => {
    expect(contrast(theme[name], theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('writes on marks in large letters with a contrast of 3 or more', () => {
    for (const mark of [theme.accent, theme.context]) {
      expect(contrast(theme.onMark, mark)).toBeGreaterThanOrEqual(3);
    }
  });
});
