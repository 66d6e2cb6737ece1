import { MilexError } from '../../../money/error.js';
import type { Label, LabelLine } from '../label.js';
import { line } from '../marks.js';
import type { Pen } from '../pen.js';
import { spread } from '../spread.js';
import { shrinks, type Type } from '../type.js';
import type { Point } from './curve.js';

/** What is written beside the end of a line. */
export interface End {
  readonly name: string;
  readonly value: string;
  /** Name and value in one line, where there is no room for two. */
  readonly joined: string;
  readonly color: string;
}

/** The texts beside the ends of lines, set so that all of them fit in a column. */
export interface Ends {
  readonly lines: readonly (readonly LabelLine[])[];
  readonly heights: readonly number[];
  readonly width: number;
  readonly shrunk: number;
}

/** Pixels of the theme under a text of one line, and of two. */
const gaps = { one: 1, two: 4 };
/** The share of the height up to which texts of two lines still stand near the ends of their lines. */
const roomy = 0.8;
/** Pixels of the theme between the end of a line and its text, the same where many texts make room, and how many are many. */
const [channel, widest, many] = [26, 42, 5];

/** Pixels of the theme between the ends of so many lines and their texts. */
export function channelOf(count: number): number {
  return count > many ? widest : channel;
}

/** How the texts of a column may be set, the best first. */
const settings: readonly {
  /** The value under the name, or in one line with it. */
  readonly two: boolean;
  readonly shrunk: number;
  /** Of the height they have. */
  readonly share: number;
  /** Whether name and value may be broken where the name alone is not. */
  readonly broken: boolean;
}[] = [
  ...[true, false].map((two) => ({ two, shrunk: 1, share: roomy, broken: false })),
  ...shrinks.flatMap((shrunk) => [true, false].map((two) => ({ two, shrunk, share: 1, broken: false }))),
  ...shrinks.map((shrunk) => ({ two: false, shrunk, share: 1, broken: true })),
];

/**
 * Sets the texts of a column: the value under the name where there is room for it, else both in one line where they
 * fit in one; smaller where they have to be.
 *
 * @throws {MilexError} when they do not fit at the smallest size
 */
export function setEnds(
  ends: readonly End[],
  type: Type,
  most: { width: number; height: number },
  stacked = true,
): Ends {
  let needed = 0;
  for (const { two, shrunk, share, broken } of settings) {
    if (two && !stacked) continue;
    const wrap = (text: string, role: 'label' | 'detail'): string[] => type.wrap(text, role, most.width, shrunk);
    if (!two && !broken && ends.some(({ name, joined }) => wrap(joined, 'label').length > wrap(name, 'label').length))
      continue;
    const lines = ends.map(({ name, value, joined, color }): LabelLine[] => [
      ...wrap(two ? name : joined, 'label').map((text) => ({ text, role: 'label' as const, color })),
      ...(two && value !== '' ? wrap(value, 'detail') : []).map((text) => ({ text, role: 'detail' as const })),
    ]);
    const heights = lines.map((one) =>
      one.reduce((sum, { role }) => sum + type.lineHeight(role, shrunk), type.px(two ? gaps.two : gaps.one)),
    );
    needed = heights.reduce((a, b) => a + b, 0);
    if (needed > most.height * share) continue;
    const width = Math.max(0, ...lines.flat().map(({ text, role }) => type.width(text, role, shrunk)));
    return { lines, heights, width, shrunk };
  }
  throw new MilexError(
    `height: the labels of ${ends.length} lines need ${Math.ceil(needed - most.height)} pixels more; set a larger height`,
  );
}

/** The texts as labels at x, the first line of each as level with the end of its line as the others leave room for. */
export function endLabels(
  ends: Ends,
  points: readonly Point[],
  { x, align, top, bottom }: { x: number; align: 'left' | 'right'; top: number; bottom: number },
  type: Type,
): Label[] {
  const first = firstMiddle(type, ends.shrunk);
  const centres = spread(
    points.map(({ y }, i) => y - first + (ends.heights[i] ?? 0) / 2),
    ends.heights,
    top,
    bottom,
    // Texts of more lines want a lower centre: they stay in the order of the ends of their lines.
    points.map(({ y }) => y),
  );
  return ends.lines.map((lines, i) => ({
    lines,
    shrunk: ends.shrunk,
    spots: [{ x, y: (centres[i] ?? 0) - (ends.heights[i] ?? 0) / 2, align, baseline: 'top' }],
  }));
}

/** From the top of a label to the middle of its first line. */
function firstMiddle(type: Type, shrunk = 1): number {
  return type.lineHeight('label', shrunk) / 2;
}

/** Thin lines from the ends of lines to the first lines of labels that had to make room, or are a way off. */
export function drawLeaders(pen: Pen, points: readonly Point[], labels: readonly Label[], type: Type): void {
  labels.forEach(({ spots: [spot], shrunk }, i) => {
    const from = points[i];
    if (spot === undefined || from === undefined) return;
    const to = spot.y + firstMiddle(type, shrunk);
    const side = Math.sign(spot.x - from.x);
    const far = Math.abs(spot.x - from.x) > type.px(widest) * 1.2;
    const level = Math.abs(to - from.y) < firstMiddle(type, shrunk) * 0.6;
    const look = { color: type.theme.context, width: type.px(0.8) };
    const [start, end] = [from.x + side * type.px(10), spot.x - side * type.px(5)];
    const foot = far ? spot.x - side * type.px(channel - 7) : start;
    if (far) line(pen, { x: start, y: from.y }, { x: foot, y: from.y }, { ...look, dash: [type.px(2), type.px(4)] });
    if (level) return;
    const stub = side * type.px(4);
    const way = [
      { x: foot, y: from.y },
      { x: foot + stub / 2, y: from.y },
      { x: end - stub, y: to },
      { x: end, y: to },
    ];
    way.slice(1).forEach((next, step) => {
      line(pen, way[step] ?? next, next, look);
    });
  });
}
