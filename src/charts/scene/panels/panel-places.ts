import type { Box } from '../pen.js';
import type { Outer } from './panel-axes.js';
import type { PanelPlace } from './panel-canvas.js';

const gapAcross = 36;
const gapDown = 26;
/** Half of the gaps, which belong to a panel's canvas: values over the ends of its axes reach into them. */
export const spill: { readonly across: number; readonly down: number } = { across: gapAcross / 2, down: gapDown / 2 };

export interface Grid {
  readonly columns: number;
  /** Pixels of the whole for a pixel of the theme. */
  readonly unit: number;
  /** One axis for all. */
  readonly shared: boolean;
}

/** The width of each of so many panels beside each other, in pixels of the whole. */
export function panelWidth(room: number, columns: number, unit: number): number {
  return (room - gapAcross * unit * (columns - 1)) / columns;
}

/** Where a panel prints the axis that it shares: at the left of each row, and under the last panel of each column. */
export function outerOf(i: number, count: number, { columns, shared }: Grid): Outer {
  return { left: !shared || i % columns === 0, bottom: !shared || i + columns >= count };
}

/**
 * The places of panels, row by row, whose plots are of one size: those at the left are wider by their axis, and rows
 * taller by it in which a panel prints one.
 *
 * @param scale pixels of the whole for a pixel of a panel
 * @param axes the room of the axes of a panel, in its pixels
 */
export function placesOf(
  room: Box,
  count: number,
  grid: Grid,
  scale: number,
  axes: { readonly left: number; readonly bottom: number },
): PanelPlace[] {
  const { columns, unit } = grid;
  const rows = Math.ceil(count / columns);
  const [gap, step] = [gapAcross * unit, gapDown * unit];
  // Axes that every panel prints are part of each.
  const [axis, under] = grid.shared ? [axes.left * scale, axes.bottom * scale] : [0, 0];
  const across = panelWidth(room.right - room.left - axis, columns, unit);
  const axesDown = Array.from({ length: rows }, (_, row) => {
    const last = Math.min(count, (row + 1) * columns) - 1;
    return outerOf(last, count, grid).bottom || outerOf(row * columns, count, grid).bottom ? under : 0;
  });
  const printed = axesDown.reduce((sum, one) => sum + one, 0);
  const down = (room.bottom - room.top - printed - step * (rows - 1)) / rows;
  const above = (row: number): number => axesDown.slice(0, row).reduce((sum, one) => sum + one + down + step, 0);
  return Array.from({ length: count }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return {
      left: room.left + (column === 0 ? 0 : axis) + column * (across + gap),
      top: room.top + above(row),
      width: Math.floor((across + (column === 0 ? axis : 0)) / scale),
      height: Math.floor((down + (axesDown[row] ?? 0)) / scale),
      scale,
    };
  });
}
