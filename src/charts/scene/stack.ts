import { MilexError } from '../../money/error.js';
import type { ChartItem, ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import { type Label, placeLabels } from './label.js';
import { line, whisker } from './marks.js';
import type { Box } from './pen.js';
import type { Scene, Stage } from './scene.js';
import { type Type, textUnit } from './type.js';

/** What is written over the bar: the whole. */
interface Head {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
}

const [thinnest, thickest] = [30, 300];
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
      if (free < type.px(thinnest)) {
        const short = Math.ceil(type.px(thinnest) - free);
        throw new MilexError(`height: the parts with their labels need ${short} pixels more; set a larger height`);
      }
      // The bar takes about half of what is free; the rest goes over the bar and under its labels.
      const spare = free - Math.max(type.px(thinnest), Math.min(type.px(thickest), free * 0.55));
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
      items.forEach((item, i) => {
        const box = bar[i];
        if (item.hedged && item.interval.isBounded() && box) drawRange(stage, item, box, i === items.length - 1);
      });
    },
    labels(stage) {
      const bar = segments(stage, items.length);
      const top = (bar[0]?.top ?? 0) - stage.type.px(24);
      const over: Label = {
        lines: [
          { text: `${head.label}: ${head.text}`, role: 'finding', color: stage.type.theme.ink },
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

/** The range of a hedged part at the edge it shares with the next part, or with the one before when it is the last. */
function drawRange(stage: Stage, item: ChartItem, box: Box, isLast: boolean): void {
  const { lo, hi } = item.interval;
  const perUnit = (box.right - box.left) / item.value.toNumber();
  const [low, high] = [lo, hi].map((end) => (end.toNumber() - item.value.toNumber()) * perUnit) as [number, number];
  const { ink, background } = stage.type.theme;
  const range = isLast
    ? { from: box.left - low, to: box.left - high }
    : { from: box.right + low, to: box.right + high };
  whisker(
    stage.pen,
    { ...range, y: box.bottom - (box.bottom - box.top) / 5, open: false },
    { ink, edge: background, unit: stage.type.unit, cap: Math.min(stage.type.px(9), (box.bottom - box.top) / 6) },
  );
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

/** `deepest` is the height of the tallest label that stands under its own part. */
function partLabel(item: ChartItem, box: Box, type: Type, deepest: number): Label {
  const color = item.highlighted ? type.theme.accent : type.theme.ink;
  const names = nameLines(item, box, type);
  const step = type.lineHeight('label') + type.px(gapOfRows);
  const rows = Array.from({ length: mostRows }, (_, row) => {
    const above = row === 0 ? 0 : deepest + type.px(gapOfRows) + (row - 1) * step;
    return box.bottom + type.px(gapUnderBar) + above;
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
function orderedLabels(items: readonly ChartItem[], bar: readonly Box[], type: Type, bounds: Box): Label[] {
  const lines = Math.max(0, ...items.map((item, i) => (bar[i] && nameLines(item, bar[i], type)?.length) ?? 0));
  const deepest =
    lines === 0 ? type.lineHeight('label') : type.lineHeight('finding') + lines * type.lineHeight('label');
  const forward = items.flatMap((item, i) => (bar[i] ? [partLabel(item, bar[i], type, deepest)] : []));
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
