import { MilexError } from '../../money/error.js';
import type { ChartItem, ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import { type Label, placeLabels } from './label.js';
import { line } from './marks.js';
import type { Box } from './pen.js';
import type { Scene, Stage } from './scene.js';
import { type Type, textUnit } from './type.js';

/** What is written over the bar: the whole. */
interface Head {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
}

const thickest = 150;
const mostRows = 7;
const headHeight = 84;
const [gapUnderBar, gapOfRows] = [14, 8];

/** One stacked bar over the whole width, the whole in a bracket over it, each part labelled under it. */
export function stackedBar(model: ChartModel, head: Head, exponent: number, theme: Theme): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const values = items.map((item) => item.value.toNumber() / 10 ** exponent);
  const sum = values.reduce((a, b) => a + b, 0);
  const color = (item: ChartItem): string => (item.highlighted ? theme.accent : theme.context);

  return {
    type: 'bar',
    data: {
      labels: [head.label],
      datasets: items.map((item, i) => ({
        label: item.label,
        data: [values[i] ?? 0],
        backgroundColor: color(item),
        borderColor: theme.background,
        borderWidth: { left: i === 0 ? 0 : 3 * unit, right: 0, top: 0, bottom: 0 },
        borderSkipped: false as const,
        barPercentage: 1,
        categoryPercentage: 1,
        maxBarThickness: thickest * unit,
      })),
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { display: false, stacked: true, min: 0, max: sum },
        y: { display: false, stacked: true },
      },
    },
    gutters(type, room) {
      const under = labelsHeight(items, values, type, room);
      const free = room.bottom - room.top - type.px(headHeight) - under;
      if (free < type.px(30)) {
        const short = Math.ceil(type.px(30) - free);
        throw new MilexError(`height: the parts with their labels need ${short} pixels more; set a larger height`);
      }
      // What is left over goes over the bar and under its labels.
      const spare = Math.max(0, free - thickest * unit);
      return { left: 0, right: 0, top: type.px(headHeight) + spare * 0.3, bottom: under + spare * 0.7 };
    },
    over(stage) {
      const bar = segments(stage, items.length);
      const [first, last] = [bar[0], bar.at(-1)];
      if (first === undefined || last === undefined) return;
      const y = first.top - stage.type.px(16);
      const look = { color: stage.type.theme.ink, width: stage.type.px(1.5) };
      line(stage.pen, { x: first.left, y }, { x: last.right, y }, look);
      for (const x of [first.left, last.right]) line(stage.pen, { x, y }, { x, y: y + stage.type.px(8) }, look);
    },
    labels(stage) {
      const bar = segments(stage, items.length);
      const top = (bar[0]?.top ?? 0) - stage.type.px(24);
      const over: Label = {
        lines: [
          { text: `${head.text} ${head.label}`, role: 'finding', color: stage.type.theme.ink },
          ...(head.detail === '' ? [] : [{ text: head.detail, role: 'detail' as const }]),
        ],
        spots: [{ x: stage.area.left, y: top, align: 'left', baseline: 'bottom' }],
      };
      return [over, ...shareLabels(items, bar, stage.type), ...partLabels(items, bar, stage)];
    },
  };
}

function segments(stage: Stage, count: number): Box[] {
  return Array.from({ length: count }, (_, i) => stage.bar(i, 0));
}

/** The share of a part stands on it, where it is wide enough. */
function fitsOn(item: ChartItem, box: Box, type: Type): boolean {
  return type.width(item.detail, 'finding') + type.px(24) < box.right - box.left;
}

function shareLabels(items: readonly ChartItem[], bar: readonly Box[], type: Type): Label[] {
  return items.flatMap((item, i): Label[] => {
    const box = bar[i];
    if (box === undefined || !fitsOn(item, box, type)) return [];
    const spot = {
      x: box.left + type.px(14),
      y: (box.top + box.bottom) / 2,
      align: 'left',
      baseline: 'middle',
    } as const;
    return [{ lines: [{ text: item.detail, role: 'finding', color: type.theme.onMark }], spots: [spot] }];
  });
}

function partLabel(item: ChartItem, box: Box, type: Type): Label {
  const color = item.highlighted ? type.theme.accent : type.theme.ink;
  const name = fitsOn(item, box, type) ? item.label : `${item.label}, ${item.detail}`;
  const isWide = type.width(name, 'label') <= box.right - box.left + type.px(2);
  const tall = type.lineHeight('finding') + type.lineHeight('label');
  const small = type.lineHeight('label');
  const rows = Array.from({ length: mostRows }, (_, row) => {
    const above = row === 0 ? 0 : tall + type.px(gapOfRows) + (row - 1) * (small + type.px(gapOfRows));
    return box.bottom + type.px(gapUnderBar) + above;
  });
  const middle = (box.left + box.right) / 2;
  return {
    lines: isWide
      ? [
          { text: item.text, role: 'finding', color },
          { text: name, role: 'label' },
        ]
      : [{ text: `${item.text} ${name}`, role: 'label', color }],
    spots: rows.flatMap((y, row) => {
      const leader = (x: number) => (isWide && row === 0 ? {} : { leader: { x, y: box.bottom + type.px(2) } });
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
function orderedLabels(items: readonly ChartItem[], bar: readonly Box[], type: Type, bounds: Box): Label[] {
  const forward = items.flatMap((item, i) => (bar[i] ? [partLabel(item, bar[i], type)] : []));
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

function partLabels(items: readonly ChartItem[], bar: readonly Box[], { type, room }: Stage): Label[] {
  return orderedLabels(items, bar, type, room);
}

/** How far the labels reach under a bar over the width of the room. */
function labelsHeight(items: readonly ChartItem[], values: readonly number[], type: Type, room: Box): number {
  const sum = values.reduce((a, b) => a + b, 0);
  let left = room.left;
  const bar = values.map((value): Box => {
    const box = { left, right: left + (value / sum) * (room.right - room.left), top: 0, bottom: 0 };
    left = box.right;
    return box;
  });
  const bounds = { ...room, top: 0, bottom: Number.POSITIVE_INFINITY };
  const placed = placeLabels(orderedLabels(items, bar, type, bounds), type, bounds, []);
  return Math.max(...placed.map((label) => label.box.bottom));
}
