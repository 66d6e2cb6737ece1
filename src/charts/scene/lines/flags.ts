import type { Label } from '../label.js';
import type { Stage } from '../scene.js';
import type { Type } from '../type.js';
import type { Point } from './curve.js';

/** A word over the plot, with an upright line to a point. */
export interface Flag extends Point {
  readonly text: string;
}

const gap = 8;

/** From one row of words to the next: a little more than they are high, so that rows do not touch. */
export function flagPitch(type: Type): number {
  return type.lineHeight('detail') + type.px(1);
}

/** How many rows the words over a plot take, when its years are laid over so many pixels. */
export function flagRows(flags: readonly Flag[], type: Type, x: (value: number) => number): number {
  return Math.max(0, ...stairs(flags, type, x).map(({ row }) => row + 1));
}

/** Words over the plot that run to the right of their lines, each row higher than those whose lines it would cross. */
export function flagLabels(stage: Stage, flags: readonly Flag[], rows: number): Label[] {
  const { type, area } = stage;
  const bottom = (row: number): number => area.top - type.px(4) - row * flagPitch(type);
  return stairs(flags, type, stage.x).map(({ flag, row }) => {
    const leader = { x: stage.x(flag.x), y: stage.y(flag.y) };
    const spot = (align: 'left' | 'center' | 'right', at: number) =>
      ({ x: leader.x, y: bottom(at), align, baseline: 'bottom', leader }) as const;
    const all = Array.from({ length: rows }, (_, i) => i);
    return {
      lines: [{ text: flag.text, role: 'detail' }],
      spots: [
        ...(flags.length === 1 ? [spot('center', 0)] : []),
        spot('left', row),
        ...all.map((at) => spot('left', at)),
        ...all.map((at) => spot('right', at)),
      ],
    };
  });
}

/** From the last to the first, each in the lowest row where no line to a later one runs through its text. */
function stairs(flags: readonly Flag[], type: Type, x: (value: number) => number): { flag: Flag; row: number }[] {
  const placed: { flag: Flag; row: number }[] = [];
  for (const flag of [...flags].sort((a, b) => b.x - a.x)) {
    const end = x(flag.x) + type.width(flag.text, 'detail') + type.px(gap);
    const under = placed.filter((other) => x(other.flag.x) <= end);
    placed.push({ flag, row: Math.max(-1, ...under.map(({ row }) => row)) + 1 });
  }
  return placed;
}
