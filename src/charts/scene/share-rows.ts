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
  let crowded = false;

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
      crowded = isCrowded(lines, (value) => (value / max) * width, type);
      return { left, right: free - width, top: overhead(type, crowded && lines.length > 2 ? 2 : 1), bottom: 0 };
    },
    over(stage) {
      items.forEach((item, i) => {
        look.hatch(stage, item, stage.bar(0, i));
        if (gaps[i] !== undefined) drawGap(stage, stage.x(ends[i] ?? 0), stage.x(gapTo), stage.y(i));
        if (item.hedged) drawRange(stage, item, stage.bar(0, i), scaled, ends[i] ?? 0);
      });
    },
    labels(stage) {
      const { type, room } = stage;
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
      return [...headLabels(stage, lines, crowded), ...names, ...missing];
    },
  };
}

/** The names of the targets over their lines; where they are near each other, to the left, higher up and to the right. */
function headLabels({ type, area, x }: Stage, lines: Targets['lines'], crowded: boolean): Label[] {
  const y = area.top - type.px(overLines);
  return lines.map(({ value, text }, i): Label => {
    const at = x(value);
    const spot = { x: at, y, align: 'center', baseline: 'bottom' } as const;
    const toLeft = { ...spot, x: at + type.px(3), align: 'right' } as const;
    const toRight = { ...spot, x: at - type.px(3), align: 'left' } as const;
    const above = { ...spot, y: y - type.lineHeight('label'), leader: { x: at, y: area.top } };
    const ofCrowd = i === 0 ? toLeft : i === lines.length - 1 ? toRight : above;
    return { lines: [{ text, role: 'label' }], spots: crowded ? [ofCrowd] : [spot, toLeft, toRight] };
  });
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

/** Whether names that stand in the middle over their lines would meet. */
function isCrowded(lines: Targets['lines'], at: (value: number) => number, type: Type): boolean {
  return lines.some(({ value, text }, i) => {
    const next = lines[i + 1];
    const halves = (type.width(text, 'label') + type.width(next?.text ?? '', 'label')) / 2;
    return next !== undefined && at(next.value) - at(value) < halves + type.px(12);
  });
}

function drawGap({ pen, type }: Stage, from: number, to: number, y: number): void {
  const look = { color: type.theme.text.detail.color, width: type.px(2) };
  line(pen, { x: from + type.px(3), y }, { x: to, y }, { ...look, dash: [type.px(2), type.px(4)] });
  line(pen, { x: to, y: y - type.px(6) }, { x: to, y: y + type.px(6) }, look);
}
