import type { ChartModel } from '../../model.js';
import type { Column } from '../../say/columns.js';
import type { Theme } from '../../themes/index.js';
import type { Label } from '../label.js';
import { type Pair, reachOf } from '../lines/pair.js';
import { statusDot } from '../lines/status-dot.js';
import { line, whisker } from '../marks.js';
import type { Scene, Stage } from '../scene.js';
import { type Type, textUnit } from '../type.js';
import { type Rows, setRows } from './rows.js';

interface Dumbbell extends Pair {
  /** Under the label. */
  readonly detail: string;
}

interface Dumbbells {
  readonly rows: readonly Dumbbell[];
  /** Said over the dots of the first row, where all rows are of the same two times. */
  readonly columns: readonly [Column, Column] | undefined;
}

const headHeight = 44;
const [gapAfterLabels, gapBeforeValue] = [20, 16];
const openEnd = 1.06;
const rounds = 24;

/** A row for each country: a dot for before, one for after, and a line from one to the other. */
export function dumbbells(model: ChartModel, { rows, columns }: Dumbbells, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const sides = rows.map(({ ends: [before, after] }) => ({
    ...reachOf([before, after], openEnd),
    texts: after.value < before.value ? [after, before] : [before, after],
  }));
  const max = Math.max(...sides.map(({ hi }) => hi)) || 1;
  const heads = (columns ?? []).map(({ head, detail }) => (detail === '' ? head : `${head}, ${detail}`));
  let set: Rows | undefined;
  let shrunk = 1;

  return {
    type: 'line',
    data: {
      datasets: [0, 1].map((side) => ({
        label: heads[side] ?? '',
        data: rows.map(({ ends }, row) => ({ x: ends[side as 0 | 1].value, y: row })),
        showLine: false,
        pointRadius: 0,
      })),
    },
    options: {
      scales: {
        y: { type: 'linear', display: false, reverse: true, min: -0.5, max: rows.length - 0.5 },
        // Every dot has its value beside it: an axis would say them again, and its lines run through the texts.
        x: { type: 'linear', display: false, min: 0, max },
      },
    },
    gutters(type, room) {
      const halfRow = (room.bottom - room.top) / rows.length / 2;
      const top = columns === undefined ? 0 : Math.max(0, headHeight * unit - halfRow);
      set = setRows(rows, type, { ...room, top: room.top + top }, 0, 'rows');
      const rowHeight = (room.bottom - room.top - top) / rows.length;
      shrunk = Math.min(set.shrunk, (rowHeight - 1) / type.lineHeight('value'));
      const column = set.column + gapAfterLabels * unit;
      const widths = sides.map(({ texts }, i) =>
        texts.map(({ text }) =>
          Math.max(type.width(text, 'value', shrunk) + gapBeforeValue * unit, i === 0 ? headWidth(heads, type) / 2 : 0),
        ),
      );
      const { left, right } = sideRoom(sides, widths, max, room.right - room.left - column, unit);
      return { left: column + left, right, top, bottom: 0 };
    },
    under({ pen, x, y }) {
      rows.forEach(({ ends: [before, after], highlighted }, row) => {
        const look = { color: highlighted ? theme.accent : theme.context, width: (highlighted ? 4 : 3) * unit };
        line(pen, { x: x(before.value), y: y(row) }, { x: x(after.value), y: y(row) }, look);
      });
    },
    over({ pen, x, y }) {
      rows.forEach(({ ends, highlighted }, row) => {
        ends.forEach(({ value, status, range }, side) => {
          const at = { x: x(value), y: y(row) };
          if (range !== null) {
            const look = { ink: theme.ink, edge: theme.background, unit, cap: 7 * unit };
            const to = x(range.hi ?? value * openEnd);
            whisker(pen, { from: x(range.lo), to, y: at.y, open: range.hi === null }, look);
          }
          statusDot(pen, at, { status, highlighted, radius: side === 0 ? 6 : 9 }, { theme, unit });
        });
      });
    },
    labels(stage) {
      const { type, x, y, room } = stage;
      const names = rows.map(
        (_, row): Label => ({
          lines: set?.lines[row] ?? [],
          shrunk: set?.shrunk ?? 1,
          spots: [{ x: room.left, y: y(row), align: 'left', baseline: 'middle' }],
        }),
      );
      const values = rows.flatMap(({ ends, highlighted }, row) => {
        const { lo = 0, hi = 0, texts = [] } = sides[row] ?? {};
        return texts.map((end, side): Label => {
          const plain = end === ends[1] ? theme.ink : theme.text.detail.color;
          const spot = side === 0 ? x(lo) - type.px(gapBeforeValue) : x(hi) + type.px(gapBeforeValue);
          return {
            lines: [{ text: end.text, role: 'value', color: highlighted ? theme.accent : plain }],
            shrunk,
            spots: [{ x: spot, y: y(row), align: side === 0 ? 'right' : 'left', baseline: 'middle' }],
          };
        });
      });
      return [...names, ...values, ...headLabels(stage, heads, rows[0])];
    },
  };
}

function headWidth(heads: readonly string[], type: Type): number {
  return Math.max(0, ...heads.map((head) => type.width(head, 'detail')));
}

/** Room left of zero and right of the largest value that the texts beside the dots need. */
function sideRoom(
  spans: readonly { readonly lo: number; readonly hi: number }[],
  widths: readonly (readonly number[])[],
  max: number,
  free: number,
  unit: number,
): { left: number; right: number } {
  let [left, right] = [0, 20 * unit];
  // Each round gives the plot the width that the texts of the last one leave: it converges, for the plot only narrows.
  for (let round = 0; round < rounds; round++) {
    const area = free - left - right;
    left = Math.max(left, ...spans.map(({ lo }, i) => (widths[i]?.[0] ?? 0) - (lo / max) * area));
    right = Math.max(right, ...spans.map(({ hi }, i) => (widths[i]?.[1] ?? 0) - (1 - hi / max) * area));
  }
  return { left: left + unit, right: right + unit };
}

/** The times over the dots of the first row: centred, or turned outwards where the dots are close. */
function headLabels({ type, x, y, room }: Stage, heads: readonly string[], first: Dumbbell | undefined): Label[] {
  if (first === undefined) return [];
  const at = first.ends.map(({ value }) => x(value)) as [number, number];
  const fell = at[1] < at[0];
  const widths = heads.map((head) => type.width(head, 'detail'));
  const isClose = Math.abs(at[1] - at[0]) < widths.reduce((a, b) => a + b, 0) / 2 + type.px(12);
  const middle = (at[0] + at[1]) / 2;
  const bottom = y(0) - type.px(16);
  return heads.map((text, side): Label => {
    const isLeft = fell ? side === 1 : side === 0;
    const [align, spot] = isClose
      ? ([isLeft ? 'right' : 'left', middle + type.px(isLeft ? -6 : 6)] as const)
      : (['center', at[side] ?? 0] as const);
    return {
      lines: [{ text, role: 'detail' }],
      spots: [
        { x: spot, y: bottom, align, baseline: 'bottom' },
        isLeft
          ? { x: room.left, y: bottom, align: 'left', baseline: 'bottom' }
          : { x: room.right, y: bottom, align: 'right', baseline: 'bottom' },
      ],
    };
  });
}
