import { MilexError } from '../../money/error.js';
import { type Label, placeLabels } from './label.js';
import type { Box } from './pen.js';
import type { Type } from './type.js';

/** A part of the bar that the names stand over: its name and where it lies along x. */
export interface NamedPart {
  readonly name: string;
  readonly color: string;
  readonly left: number;
  readonly right: number;
}

const mostLevels = 8;
const [overBar, betweenLevels, leastApart] = [6, 4, 8];

/**
 * The names of the parts of a bar, over it: each at the start of its part where it fits, else higher up with a line
 * to it. Given in the order in which they can be placed.
 */
export function partNames(parts: readonly NamedPart[], top: number, type: Type, bounds: Box): Label[] {
  const step = type.lineHeight('label') + type.px(betweenLevels);
  const anchors = apart(
    parts.map(({ left, right }) => Math.min((left + right) / 2, left + type.px(8))),
    type.px(leastApart),
    bounds,
  );
  const labels = parts.map(({ name, color, left, right }, i): Label => {
    const isWide = type.width(name, 'label') + type.px(10) < right - left;
    const x = anchors[i] ?? left;
    const levels = Array.from({ length: mostLevels }, (_, level) => top - type.px(overBar) - level * step);
    const leader = { x, y: top - 1 };
    return {
      lines: [{ text: name, role: 'label', color }],
      spots: isWide
        ? [{ x: left, y: levels[0] ?? top, align: 'left', baseline: 'bottom' }]
        : levels.slice(1).flatMap((y) => [
            { x, y, align: 'left', baseline: 'bottom', leader },
            { x, y, align: 'right', baseline: 'bottom', leader },
          ]),
    };
  });
  // Those that stand on the bar come first; the others in whichever order stays lower.
  const fixed = labels.filter(({ spots }) => spots.length === 1);
  const free = labels.filter(({ spots }) => spots.length > 1);
  const forward = [...fixed, ...free];
  const backward = [...fixed, ...[...free].reverse()];
  return highest(backward, type, bounds) >= highest(forward, type, bounds) ? backward : forward;
}

/** Places along x moved as little as it takes to be so far apart: lines to parts of next to nothing stay told apart. */
function apart(places: readonly number[], least: number, { right }: Box): number[] {
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? Number.NEGATIVE_INFINITY) + least));
  const last = pushed.length - 1;
  return pushed.map((place, i) => Math.min(place, right - (last - i) * least));
}

/** How much room the names take over the bar. */
export function namesHeight(parts: readonly NamedPart[], type: Type, bounds: Box): number {
  const open = { ...bounds, top: Number.NEGATIVE_INFINITY, bottom: 1 };
  return -highest(partNames(parts, 0, type, open), type, open);
}

function highest(labels: readonly Label[], type: Type, bounds: Box): number {
  try {
    return Math.min(...placeLabels(labels, type, bounds, []).map(({ box }) => box.top));
  } catch (error) {
    if (error instanceof MilexError) return Number.NEGATIVE_INFINITY;
    throw error;
  }
}
