import { MilexError } from '../../money/error.js';
import type { ChartItem } from '../model.js';
import { type Label, placeLabels } from './label.js';
import type { Box } from './pen.js';
import type { Type } from './type.js';

const mostRows = 7;
const [gapUnderBar, gapUnderRange, gapOfRows] = [14, 32, 8];

/** Whether a part has a range that is drawn, between the bar and the labels under it. */
export function hasRange({ hedged, interval }: ChartItem): boolean {
  return hedged && interval.isBounded();
}

/** The share of a part stands on it, where it is wide enough. */
export function fitsOn(item: ChartItem, box: Box, type: Type): boolean {
  return type.width(item.detail, 'finding') + type.px(24) < box.right - box.left;
}

/** The name of a part in at most two lines that are no wider than the part; null where it does not fit. */
function nameLines(item: ChartItem, box: Box, type: Type): string[] | null {
  const width = box.right - box.left + type.px(2);
  const name = nameOf(item, box, type);
  const isNarrow = [item.text, ...name.split(' ')].some(
    (word, i) => type.width(word, i === 0 ? 'finding' : 'label') > width,
  );
  const lines = isNarrow ? [] : type.wrap(name, 'label', width);
  return lines.length > 0 && lines.length <= 2 ? lines : null;
}

function nameOf(item: ChartItem, box: Box, type: Type): string {
  return fitsOn(item, box, type) ? item.label : `${item.label}, ${item.detail}`;
}

/** `deepest` is the height of the tallest label that stands under its own part, `gap` what is left under the bar. */
function partLabel(item: ChartItem, box: Box, type: Type, { deepest, gap }: { deepest: number; gap: number }): Label {
  const color = item.highlighted ? type.theme.accent : type.theme.ink;
  const names = nameLines(item, box, type);
  const step = type.lineHeight('label') + type.px(gapOfRows);
  const rows = Array.from({ length: mostRows }, (_, row) => {
    const above = row === 0 ? 0 : deepest + type.px(gapOfRows) + (row - 1) * step;
    return box.bottom + type.px(gap) + above;
  });
  const middle = (box.left + box.right) / 2;
  return {
    lines:
      names === null
        ? [{ text: `${item.text} ${nameOf(item, box, type)}`, role: 'label', color }]
        : [{ text: item.text, role: 'finding', color }, ...names.map((text) => ({ text, role: 'label' as const }))],
    spots: rows.flatMap((y, row) => {
      const leader = (x: number) => (names !== null && row === 0 ? {} : { leader: { x, y: box.bottom + type.px(2) } });
      return [
        { x: box.left, y, align: 'left', baseline: 'top', ...leader(Math.min(middle, box.left + type.px(8))) },
        { x: box.right, y, align: 'right', baseline: 'top', ...leader(Math.max(middle, box.right - type.px(8))) },
      ] as const;
    }),
  };
}

/**
 * The labels under the bar in the order in which they fit. A label that reaches to the right must not lie over the
 * line to a later part's label, nor one that reaches to the left over that to an earlier one's: one order or the other.
 */
export function partLabels(items: readonly ChartItem[], bar: readonly Box[], type: Type, bounds: Box): Label[] {
  const lines = Math.max(0, ...items.map((item, i) => (bar[i] && nameLines(item, bar[i], type)?.length) ?? 0));
  const deepest =
    lines === 0 ? type.lineHeight('label') : type.lineHeight('finding') + lines * type.lineHeight('label');
  const gap = items.some(hasRange) ? gapUnderRange : gapUnderBar;
  const forward = items.flatMap((item, i) => (bar[i] ? [partLabel(item, bar[i], type, { deepest, gap })] : []));
  const lowest = (labels: readonly Label[]): number => {
    try {
      return Math.max(...placeLabels(labels, type, bounds, []).map((label) => label.box.bottom));
    } catch (error) {
      if (error instanceof MilexError) return Number.POSITIVE_INFINITY;
      throw error;
    }
  };
  const backward = [...forward].reverse();
  return lowest(backward) <= lowest(forward) ? backward : forward;
}

/** How far the labels reach under a bar over the width of the room. */
export function labelsHeight(items: readonly ChartItem[], values: readonly number[], type: Type, room: Box): number {
  const sum = values.reduce((a, b) => a + b, 0);
  let left = room.left;
  const bar = values.map((value): Box => {
    const box = { left, right: left + (value / sum) * (room.right - room.left), top: 0, bottom: 0 };
    left = box.right;
    return box;
  });
  const bounds = { ...room, top: 0, bottom: Number.POSITIVE_INFINITY };
  const placed = placeLabels(partLabels(items, bar, type, bounds), type, bounds, []);
  return Math.max(...placed.map((label) => label.box.bottom));
}
