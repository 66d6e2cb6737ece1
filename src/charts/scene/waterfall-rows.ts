import { valueScale } from '../axes.js';
import type { ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import type { Label } from './label.js';
import { line, whisker } from './marks.js';
import type { Box } from './pen.js';
import { type Rows, setRows } from './rows.js';
import type { Scene, Stage } from './scene.js';
import { ticks } from './ticks.js';
import { textUnit } from './type.js';

/** Where a bar of a waterfall begins and ends. */
export interface Level {
  readonly from: { toNumber(): number } | 0;
  readonly to: { toNumber(): number };
  /** An increase or a decrease, not the start or the end. */
  readonly isStep: boolean;
}

const bars = { thickest: 64, share: 0.6 };
const [axisHeight, afterName, beforeValue] = [34, 20, 12];

/** Rows from start to end: increases filled, decreases light with an edge, each beginning where the last one ended. */
export function waterfallRows(model: ChartModel, levels: readonly Level[], exponent: number, theme: Theme): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const scaled = (value: Level['from']): number => (value === 0 ? 0 : value.toNumber() / 10 ** exponent);
  const spans = levels.map(({ from, to }) => [scaled(from), scaled(to)] as [number, number]);
  const ends = spans.map((span, i) => Math.max(...span, ...rangeOf(i)));
  const min = Math.min(0, ...spans.flat());
  const max = Math.max(0, ...ends) || (min < 0 ? 0 : 1);
  const isFall = (i: number): boolean => levels[i]?.isStep === true && items[i]?.value.isNegative() === true;
  const fill = (i: number): string =>
    levels[i]?.isStep ? (isFall(i) ? theme.secondSoft : theme.accent) : theme.context;
  let rows: Rows | undefined;

  /** The ends of the range of a hedged item, on the axis; nothing for an open or an exact one. */
  function rangeOf(i: number): number[] {
    const [item, level] = [items[i], levels[i]];
    if (!item?.hedged || !item.interval.isBounded() || level === undefined) return [];
    return [item.interval.lo, item.interval.hi].map((end) => scaled(level.from) + scaled(end));
  }

  return {
    type: 'bar',
    data: {
      labels: items.map((item) => item.label),
      datasets: [
        {
          data: spans as unknown as number[],
          backgroundColor: items.map((_, i) => fill(i)),
          borderColor: theme.second,
          borderWidth: items.map((_, i) => (isFall(i) ? 2 * unit : 0)),
          borderSkipped: false,
          barPercentage: 1,
          categoryPercentage: bars.share,
          maxBarThickness: bars.thickest * unit,
          minBarLength: 2 * unit,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        y: { display: false },
        x: {
          ...valueScale({ min, max, ticks: ticks(min, max, 4) }, { ...model, theme }),
          afterFit: (scale: { height: number }) => {
            scale.height = axisHeight * unit;
          },
        },
      },
    },
    gutters(type, room) {
      rows = setRows(items, type, room, axisHeight * unit);
      const left = rows.column + afterName * unit;
      const free = room.right - room.left - left;
      const widths = items.map((item, i) => {
        const label = beforeValue * unit + type.width(item.text, 'value', rows?.shrunk);
        return (free - label) / (((ends[i] ?? 0) - min) / (max - min) || 0.001);
      });
      return { left, right: Math.max(20 * unit, free - Math.min(free, ...widths)), top: 0, bottom: 0 };
    },
    over(stage) {
      if (min < 0) zeroLine(stage);
      spans.slice(1).forEach((_, i) => {
        const [above, below, x] = [stage.bar(0, i), stage.bar(0, i + 1), stage.x(spans[i]?.[1] ?? 0)];
        connector(stage, x, above, below);
      });
      items.forEach((_, i) => {
        const [from, to] = rangeOf(i);
        if (from === undefined || to === undefined) return;
        const bar = stage.bar(0, i);
        const range = { from: stage.x(from), to: stage.x(to), y: (bar.top + bar.bottom) / 2, open: false };
        const cap = Math.min(stage.type.px(10), (bar.bottom - bar.top) / 3);
        whisker(stage.pen, range, { ink: theme.ink, edge: theme.background, unit, cap });
      });
    },
    labels: (stage) =>
      items.flatMap((item, i): Label[] => {
        const shrunk = rows?.shrunk ?? 1;
        const y = stage.y(i);
        const color = levels[i]?.isStep ? (isFall(i) ? theme.second : theme.accent) : theme.ink;
        const x = stage.x(ends[i] ?? 0) + stage.type.px(beforeValue);
        return [
          {
            lines: rows?.lines[i] ?? [],
            shrunk,
            spots: [{ x: stage.room.left, y, align: 'left', baseline: 'middle' }],
          },
          {
            lines: [{ text: item.text, role: 'value', color }],
            shrunk,
            clear: true,
            spots: [{ x, y, align: 'left', baseline: 'middle' }],
          },
        ];
      }),
  };
}

function connector({ pen, type }: Stage, x: number, above: Box, below: Box): void {
  const look = { color: type.theme.text.detail.color, width: type.px(1.25) };
  line(pen, { x, y: above.bottom }, { x, y: below.top }, look);
}

function zeroLine({ pen, type, area, x }: Stage): void {
  line(pen, { x: x(0), y: area.top }, { x: x(0), y: area.bottom }, { color: type.theme.ink, width: type.px(1.25) });
}
