import * as z from 'zod';
import { MilexError } from '../../money/error.js';
import { contrast, mixed } from './colour.js';
import type { Palette } from './theme.js';
import { worstDifference } from './vision.js';

/**
 * A theme of one's own: colours in the place of those of a theme there is. Light shades, lines and the text on marks
 * follow from the colours given, unless they are given too.
 */
export type OwnTheme<Name extends string = string> = { readonly extends?: Name } & {
  readonly [K in keyof Palette]?: string;
};

const names = [
  'background',
  'ink',
  'muted',
  'rule',
  'grid',
  'context',
  'contextSoft',
  'accent',
  'accentSoft',
  'second',
  'secondSoft',
  'onMark',
] as const satisfies (keyof Palette)[];

/** The keys of a theme of one's own. */
export function ownThemeSchema<Name extends string>(themes: readonly [Name, ...Name[]]): z.ZodType<OwnTheme<Name>> {
  const color = z
    .string()
    .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)
    .describe('a colour in quotes, as in "#0b5cad"')
    .exactOptional();
  return z.strictObject({
    extends: z
      .enum(themes)
      .describe(`one of ${themes.join(', ')}`)
      .exactOptional(),
    ...Object.fromEntries(names.map((name) => [name, color])),
  }) as unknown as z.ZodType<OwnTheme<Name>>;
}

/**
 * The palette of a theme of one's own.
 *
 * @throws {MilexError} for a colour that cannot be read on what is behind it, or told from another, naming its key
 */
export function ownPalette({ extends: _, ...given }: OwnTheme, base: Palette): Palette {
  const own = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, longForm(value)]));
  const main = { ...base, ...own };
  const { background, ink } = main;
  const changed = (...keys: (keyof Palette)[]): boolean => keys.some((key) => own[key] !== undefined);
  const follow = (name: keyof Palette, from: keyof Palette, share: number): string =>
    changed(from, 'background') ? mixed(main[from], background, share) : base[name];
  const palette = {
    ...main,
    muted: follow('muted', 'ink', 0.72),
    rule: follow('rule', 'ink', 0.24),
    grid: follow('grid', 'ink', 0.12),
    contextSoft: follow('contextSoft', 'context', 0.22),
    accentSoft: follow('accentSoft', 'accent', 0.2),
    secondSoft: follow('secondSoft', 'second', 0.2),
    onMark: mostReadable([base.onMark, background, ink], [main.accent, main.context]),
    ...own,
  };
  checkContrast(palette, own);
  checkDifference(palette, own);
  return palette;
}

function longForm(value: string): string {
  const short = /^#(.)(.)(.)$/.exec(value);
  return (
    short === null
      ? value
      : `#${short
          .slice(1)
          .map((part) => part.repeat(2))
          .join('')}`
  ).toLowerCase();
}

function mostReadable(candidates: readonly string[], on: readonly string[]): string {
  const least = (one: string): number => Math.min(...on.map((mark) => contrast(one, mark)));
  return candidates.reduce((best, one) => (least(one) > least(best) ? one : best));
}

type Given = Readonly<Record<string, string>>;

/** What is drawn on what, and the contrast that it needs: 4.5 for text, 3 for marks and for large text. */
const pairs = [
  ['ink', 'background', 4.5, 'text needs'],
  ['muted', 'background', 4.5, 'text needs'],
  ['accent', 'background', 4.5, 'labels in it need'],
  ['second', 'background', 4.5, 'labels in it need'],
  ['context', 'background', 3, 'marks need'],
  ['onMark', 'accent', 3, 'large text needs'],
  ['onMark', 'context', 3, 'large text needs'],
] as const;

/** @see https://www.w3.org/TR/WCAG21/#contrast-minimum and https://www.w3.org/TR/WCAG21/#non-text-contrast */
function checkContrast(palette: Palette, given: Given): void {
  for (const [front, back, least, what] of pairs) {
    const found = contrast(palette[front], palette[back]);
    if (found >= least) continue;
    const [key, other] = given[front] === undefined && given[back] !== undefined ? [back, front] : [front, back];
    throw new MilexError(
      `theme.${key}: "${palette[key]}" has a contrast of ${rounded(found)} to the ${other} "${palette[other]}"; ${what} ${least} or more`,
    );
  }
}

const leastDifference = 10;

function checkDifference(palette: Palette, given: Given): void {
  for (const [one, other] of [
    ['accent', 'context'],
    ['accent', 'second'],
    ['second', 'context'],
  ] as const) {
    const { difference, vision } = worstDifference(palette[one], palette[other]);
    if (difference >= leastDifference) continue;
    const [key, rest] = given[one] === undefined && given[other] !== undefined ? [other, one] : [one, other];
    throw new MilexError(
      `theme.${key}: "${palette[key]}" differs from the ${rest} "${palette[rest]}" by ${rounded(difference)} (CIE 1976, as seen with ${vision}); marks need ${leastDifference} or more`,
    );
  }
}

/** Down, so that what is just below a limit is not printed as the limit. */
function rounded(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2);
}
