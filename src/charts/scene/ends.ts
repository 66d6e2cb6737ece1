import { MilexError } from '../../money/error.js';
import type { Point } from './curve.js';
import type { Label, LabelLine } from './label.js';
import { line } from './marks.js';
import type { Pen } from './pen.js';
import { spread } from './spread.js';
import { shrinks, type Type } from './type.js';

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

const gap = 2;
/** The share of the height up to which texts of two lines still stand near the ends of their lines. */
const roomy = 0.8;
/** Pixels of the theme between the end of a line and its text. */
export const channel = 26;
/** The same where many labels have to make room. */
export const widest = 46;

/**
 * Sets the texts of a column: the value under the name where there is room for it, else both in one line; smaller
 * where they have to be.
 *
 * @throws {MilexError} when they do not fit at the smallest size
 */
export function setEnds(
  ends: readonly End[],
  type: Type,
  most: { width: number; height: number },
  stacked = true,
): Ends {
  const settings = shrinks.flatMap((shrunk) => [
    ...(shrunk === 1 ? [true, false].map((two) => ({ two, shrunk, share: roomy })) : []),
    ...[true, false].map((two) => ({ two, shrunk, share: 1 })),
  ]);
  let needed = 0;
  for (const { two, shrunk, share } of settings) {
    if (two && !stacked) continue;
    const lines = ends.map(({ name, value, joined, color }): LabelLine[] => [
      ...type
        .wrap(two ? name : joined, 'label', most.width, shrunk)
        .map((text) => ({ text, role: 'label' as const, color })),
      ...(two && value !== '' ? type.wrap(value, 'detail', most.width, shrunk) : []).map((text) => ({
        text,
        role: 'detail' as const,
      })),
    ]);
    const heights = lines.map((one) =>
      one.reduce((sum, { role }) => sum + type.lineHeight(role, shrunk), type.px(gap)),
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

/** The texts as labels at x, each as near to the end of its line as the others leave room for. */
export function endLabels(
  ends: Ends,
  points: readonly Point[],
  { x, align, top, bottom }: { x: number; align: 'left' | 'right'; top: number; bottom: number },
): Label[] {
  const centres = spread(
    points.map(({ y }) => y),
    ends.heights,
    top,
    bottom,
  );
  return ends.lines.map((lines, i) => ({
    lines,
    shrunk: ends.shrunk,
    spots: [{ x, y: centres[i] ?? 0, align, baseline: 'middle' }],
  }));
}

/** Thin lines from the ends of lines to the labels that had to make room, or are a way off. */
export function drawLeaders(pen: Pen, points: readonly Point[], labels: readonly Label[], type: Type): void {
  labels.forEach(({ spots: [spot] }, i) => {
    const from = points[i];
    if (spot === undefined || from === undefined) return;
    const side = Math.sign(spot.x - from.x);
    const far = Math.abs(spot.x - from.x) > type.px(widest) * 1.2;
    if (!far && Math.abs(spot.y - from.y) < type.px(4)) return;
    const look = { color: type.theme.context, width: type.px(1) };
    const start = { x: from.x + side * type.px(8), y: from.y };
    const elbow = far ? { x: spot.x - side * type.px(channel - 7), y: from.y } : start;
    if (far) line(pen, start, elbow, { ...look, dash: [type.px(2), type.px(4)] });
    line(pen, elbow, { x: spot.x - side * type.px(4), y: spot.y }, look);
  });
}
