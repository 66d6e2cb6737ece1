import type { ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import { barLook, drawRange, rangeEnd } from './bar-look.js';
import type { Label } from './label.js';
import { line } from './marks.js';
import { type Rows, setRows } from './rows.js';
import type { Scene, Stage } from './scene.js';
import { type Type, textUnit } from './type.js';

/** The targets, and what is missing to one of them. */
interface Targets {
  /** The lowest first. */
  readonly lines: readonly { readonly value: number; readonly text: string }[];
  readonly gapTo: number;
  /** What is written beside the bar of an item that is below the target. */
  readonly gaps: readonly (string | undefined)[];
}

const bars = { thickest: 64, share: 0.6 };
const [afterName, afterValue, afterGap, overLines] = [20, 16, 12, 8];
const headroom = 1.03;

/** Bars of shares of GDP with a dashed line at each target, and a dotted one from a bar to the target it misses. */
export function shareRows(model: ChartModel, { lines, gapTo, gaps }: Targets, theme: Theme): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const scaled = (value: { toNumber(): number }): number => value.toNumber();
  const ends = items.map((item) => rangeEnd(item, scaled));
  const max = Math.max(...ends, ...lines.map(({ value }) => value)) * headroom;
  const look = barLook(items, theme);
  let rows: Rows | undefined;
  let valueColumn = 0;
  let levels: readonly number[] = [];

  return {
    type: 'bar',
    data: {
      labels: items.map((item) => item.label),
      datasets: [
        {
          data: items.map((item) => scaled(item.value)),
          ...look.options(unit),
          barPercentage: 1,
          categoryPercentage: bars.share,
          maxBarThickness: bars.thickest * unit,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: { y: { display: false }, x: targetScale([0, ...lines.map(({ value }) => value)], max, theme, unit) },
    },
    gutters(type, room) {
      rows = setRows(items, type, room, overhead(type, lines.length));
      valueColumn = Math.max(...items.map((item) => type.width(item.text, 'value', rows?.shrunk)));
      const left = rows.column + type.px(afterName) + valueColumn + type.px(afterValue);
      const free = room.right - room.left - left;
      const widths = gaps.flatMap((gap) => {
        if (gap === undefined) return [];
        return [(free - type.px(afterGap) - type.width(gap, 'label', rows?.shrunk)) / (gapTo / max)];
      });
      const width = Math.min(free, ...widths);
      levels = levelsOf(lines, (value) => (value / max) * width, type);
      return { left, right: free - width, top: overhead(type, Math.max(...levels) + 1), bottom: 0 };
    },
    over(stage) {
      items.forEach((item, i) => {
        look.hatch(stage, item, stage.bar(0, i));
        if (gaps[i] !== undefined) drawGap(stage, stage.x(ends[i] ?? 0), stage.x(gapTo), stage.y(i));
        if (item.hedged) drawRange(stage, item, stage.bar(0, i), scaled, ends[i] ?? 0);
      });
    },
    labels(stage) {
      const { type, room, area } = stage;
      const shrunk = rows?.shrunk ?? 1;
      const names = items.flatMap((item, i): Label[] => {
        const y = stage.y(i);
        const color = item.highlighted ? theme.accent : theme.ink;
        return [
          { lines: rows?.lines[i] ?? [], shrunk, spots: [{ x: room.left, y, align: 'left', baseline: 'middle' }] },
          {
            lines: [{ text: item.text, role: 'value', color }],
            shrunk,
            spots: [{ x: stage.x(0) - type.px(afterValue), y, align: 'right', baseline: 'middle' }],
          },
        ];
      });
      const missing = gaps.flatMap((text, i): Label[] => {
        if (text === undefined) return [];
        const spot = {
          x: stage.x(gapTo) + type.px(afterGap),
          y: stage.y(i),
          align: 'left',
          baseline: 'middle',
        } as const;
        const color = items[i]?.highlighted ? theme.accent : theme.ink;
        return [{ lines: [{ text, role: 'label', color }], shrunk, clear: true, spots: [spot] }];
      });
      const heads = lines.map(({ value, text }, i): Label => {
        const [x, level] = [stage.x(value), levels[i] ?? 0];
        const y = area.top - type.px(overLines) - level * type.lineHeight('label');
        const leader = level > 0 ? { leader: { x, y: area.top } } : {};
        const aligns = ['center', 'right', 'left'] as const;
        return {
          lines: [{ text, role: 'label' }],
          spots: aligns.map((align) => ({ x, y, align, baseline: 'bottom', ...leader })),
        };
      });
      return [...heads, ...names, ...missing];
    },
  };
}

function overhead(type: Type, levels: number): number {
  return type.px(overLines) + levels * type.lineHeight('label');
}

/** An axis that draws nothing but a line at zero and a dashed one at each target. */
function targetScale(values: readonly number[], max: number, theme: Theme, unit: number): object {
  const isZero = ({ tick }: { tick: { value: number } }): boolean => tick.value === 0;
  return {
    type: 'linear',
    min: 0,
    max,
    border: {
      display: false,
      dash: (at: { tick: { value: number } }) => (isZero(at) ? [] : [7 * unit, 5 * unit]),
    },
    grid: {
      drawTicks: false,
      color: (at: { tick: { value: number } }) => (isZero(at) ? theme.rule : theme.ink),
      lineWidth: Math.max(1, 1.5 * unit),
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = values.map((value) => ({ value }));
    },
    ticks: { display: false, callback: () => '' },
  };
}

/** How high over the plot the name of each line stands, so that names of lines near each other do not meet. */
function levelsOf(lines: Targets['lines'], at: (value: number) => number, type: Type): number[] {
  const reach: number[] = [];
  return lines.map(({ value, text }) => {
    const half = type.width(text, 'label') / 2 + type.px(6);
    const free = reach.findIndex((right) => right < at(value) - half);
    const level = free < 0 ? reach.length : free;
    reach[level] = at(value) + half;
    return level;
  });
}

function drawGap({ pen, type }: Stage, from: number, to: number, y: number): void {
  const look = { color: type.theme.text.detail.color, width: type.px(2) };
  line(pen, { x: from + type.px(3), y }, { x: to, y }, { ...look, dash: [type.px(2), type.px(4)] });
  line(pen, { x: to, y: y - type.px(6) }, { x: to, y: y + type.px(6) }, look);
}
