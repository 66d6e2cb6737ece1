import { type Label, type Spot, tryPlacing } from '../label.js';
import type { Box } from '../pen.js';
import { apart } from '../spread.js';
import type { Type } from '../type.js';
import { staircases } from './staircases.js';

/** A part of the bar that the names stand over: its name and where it lies along x. */
export interface NamedPart {
  readonly name: string;
  readonly color: string;
  readonly left: number;
  readonly right: number;
}

const mostLevels = 8;
/** The last part's name ends with it where it is not so many times as wide. */
const mostOver = 2;
const [overBar, betweenLevels, leastApart, besideLine] = [6, 4, 8, 6];

/**
 * The names of the parts of a bar, over it: each at the start of its part where it fits, else higher up with a line
 * to it. Given in the order in which they can be placed.
 */
export function partNames(parts: readonly NamedPart[], top: number, type: Type, bounds: Box): Label[] {
  const isWide = ({ name, left, right }: NamedPart): boolean => type.width(name, 'label') + type.px(10) < right - left;
  const step = type.lineHeight('label') + type.px(betweenLevels);
  const levels = Array.from({ length: mostLevels }, (_, level) => top - type.px(overBar) - level * step);
  const xs = parts.map(({ left, right }) => Math.min((left + right) / 2, left + type.px(8)));
  const anchors = apart(xs, type.px(leastApart), Math.max(...parts.map(({ right }) => right)));
  const standing = parts.flatMap((part, i): Label[] => {
    const { name, color, left } = part;
    // The line to a part of next to nothing just before runs beside the name.
    const x = Math.max(left, (anchors[i - 1] ?? left) + type.px(besideLine));
    const spots = [{ x, y: levels[0] ?? top, align: 'left', baseline: 'bottom' } as const];
    return isWide(part) ? [{ lines: [{ text: name, role: 'label', color }], spots }] : [];
  });
  const raised = staircases(levels.slice(1), (spotsOf) =>
    parts.flatMap((part, i): Label[] => {
      if (isWide(part)) return [];
      const x = anchors[i] ?? part.left;
      const at = (y: number, align: 'left' | 'right'): Spot => {
        return { x, y, align, baseline: 'bottom', leader: { x, y: top - 1 } };
      };
      const spots = spotsOf(at);
      const flush = { x: part.right, y: levels[0] ?? top, align: 'right', baseline: 'bottom' } as const;
      const last = i === parts.length - 1 && type.width(part.name, 'label') < (part.right - part.left) * mostOver;
      return [
        { lines: [{ text: part.name, role: 'label', color: part.color }], spots: last ? [flush, ...spots] : spots },
      ];
    }),
  );
  const orders = raised.map((free) => [...standing, ...free]);
  const tops = orders.map((labels) => highest(labels, type, bounds));
  return orders[tops.indexOf(Math.max(...tops))] ?? [];
}

/** How much room the names take over the bar. */
export function namesHeight(parts: readonly NamedPart[], type: Type, bounds: Box): number {
  const open = { ...bounds, top: Number.NEGATIVE_INFINITY, bottom: 1 };
  return -highest(partNames(parts, 0, type, open), type, open);
}

function highest(labels: readonly Label[], type: Type, bounds: Box): number {
  const placed = tryPlacing(labels, type, bounds) ?? [];
  return placed.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...placed.map(({ box }) => box.top));
}
