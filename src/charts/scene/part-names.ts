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
const [overBar, betweenLevels] = [6, 4];

/**
 * The names of the parts of a bar, over it: each at the start of its part where it fits, else higher up with a line
 * to it. Given in the order in which they can be placed.
 */
export function partNames(parts: readonly NamedPart[], top: number, type: Type, bounds: Box): Label[] {
  const step = type.lineHeight('label') + type.px(betweenLevels);
  const labels = parts.map((part): Label => {
    const { name, color, left, right } = part;
    const isWide = type.width(name, 'label') + type.px(10) < right - left;
    const middle = (left + right) / 2;
    const levels = Array.from({ length: mostLevels }, (_, level) => top - type.px(overBar) - level * step);
    const [atLeft, atRight] = [Math.min(middle, left + type.px(8)), Math.max(middle, right - type.px(8))];
    return {
      lines: [{ text: name, role: 'label', color }],
      spots: isWide
        ? [{ x: left, y: levels[0] ?? top, align: 'left', baseline: 'bottom' }]
        : levels.slice(1).flatMap((y) => [
            { x: atLeft - type.px(6), y, align: 'left', baseline: 'bottom', leader: { x: atLeft, y: top - 1 } },
            { x: atRight + type.px(6), y, align: 'right', baseline: 'bottom', leader: { x: atRight, y: top - 1 } },
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
