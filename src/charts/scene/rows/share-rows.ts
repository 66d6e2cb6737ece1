import type { ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import type { Label } from '../label.js';
import { line } from '../marks.js';
import type { Scene, Stage } from '../scene.js';
import { textUnit } from '../type.js';
import { barLook, barThickness, drawRange, rangeEnd } from './bar-look.js';
import { type Gaps, type GapText, longestAxis, setGaps } from './gap-texts.js';
import { type Rows, setRows } from './rows.js';
import { drawTargets, headLabels, headsHeight, lastHeadWidth, type TargetLine, tallestHeads } from './target-lines.js';

/** The targets, and the money that is missing to them. */
interface Targets {
  /** The lowest first. */
  readonly lines: readonly TargetLine[];
  /** What is missing in each row, to the nearest target first. */
  readonly gaps: readonly (readonly GapText[])[];
}

const bars = { thickest: 64, share: 0.6 };
const [afterName, afterValue] = [20, 16];
const headroom = 1.03;

/** Bars of shares of GDP with a dashed line at each target, and a dotted one from a bar to the nearest that it misses. */
export function shareRows(model: ChartModel, targets: Targets, theme: Theme): Scene {
  const { items } = model;
  const { lines } = targets;
  const unit = textUnit(model.width, model.height);
  const scaled = (value: { toNumber(): number }): number => value.toNumber();
  const ends = items.map((item) => rangeEnd(item, scaled));
  const values = lines.map(({ value }) => value);
  const own = Math.max(...ends, ...values) * headroom;
  const look = barLook(theme);
  let rows: Rows | undefined;
  const gapsOf = (): Gaps => ({
    rows: items.map((_, i) => ({ end: ends[i] ?? 0, gaps: targets.gaps[i] ?? [] })),
    lines: values,
    largest: rows?.shrunk ?? 1,
  });
  const gapsOn = ({ type, room, area, x }: Stage): ReturnType<typeof setGaps> => {
    const rowHeight = (area.bottom - area.top) / items.length;
    return setGaps(gapsOf(), { across: { at: x, right: room.right }, rowHeight }, type);
  };

  return {
    type: 'bar',
    data: {
      labels: items.map((item) => item.label),
      datasets: [
        {
          data: items.map((item) => scaled(item.value)),
          ...look.options(items, unit),
          ...barThickness(bars, unit),
        },
      ],
    },
    options: { indexAxis: 'y', scales: { y: { display: false }, x: zeroLine(own, theme, unit) } },
    gutters(type, room, max = own) {
      const tallest = tallestHeads(lines, type);
      rows = setRows(items, type, room, tallest);
      const valueColumn = Math.max(...items.map((item) => type.width(item.text, 'value', rows?.shrunk)));
      const left = rows.column + type.px(afterName) + valueColumn + type.px(afterValue);
      const [from, to] = [room.left + left, room.right];
      const rowHeight = (room.bottom - room.top - tallest) / items.length;
      const longest = Math.min(
        to - from,
        (to - from - lastHeadWidth(lines, to - from, type)) * (max / (values.at(-1) ?? max)),
      );
      const length = longestAxis(gapsOf(), { from, to, longest, max, rowHeight }, type);
      const across = { at: (value: number) => from + (value / max) * length, right: to };
      return { left, right: to - from - length, top: headsHeight(lines, across, type), bottom: 0 };
    },
    under: (stage) => drawTargets(stage, lines),
    over(stage) {
      items.forEach((item, i) => {
        look.hatch(stage, item, stage.bar(0, i));
        drawGap(stage, stage.x(ends[i] ?? 0), stage.y(i), targets.gaps[i] ?? []);
        if (item.hedged) drawRange(stage, item, stage.bar(0, i), scaled, ends[i] ?? 0);
      });
    },
    labels(stage) {
      const { type, room } = stage;
      const shrunk = rows?.shrunk ?? 1;
      const gaps = gapsOn(stage);
      const texts = items.flatMap((item, i): Label[] => {
        const y = stage.y(i);
        const color = item.highlighted ? theme.accent : theme.ink;
        const value = { text: item.text, role: 'value', color } as const;
        return [
          { lines: rows?.lines[i] ?? [], shrunk, spots: [{ x: room.left, y, align: 'left', baseline: 'middle' }] },
          {
            lines: [value],
            shrunk,
            spots: [{ x: stage.x(0) - type.px(afterValue), y, align: 'right', baseline: 'middle' }],
          },
          ...(gaps.rows[i] ?? []).map(({ lines, x }): Label => {
            const set = lines.map((text) => ({ text, role: 'label', color }) as const);
            return { lines: set, shrunk: gaps.shrunk, spots: [{ x, y, align: 'left', baseline: 'middle' }] };
          }),
        ];
      });
      return [...headLabels(stage, lines), ...texts];
    },
  };
}

/** An axis that draws nothing but a line at zero. */
function zeroLine(max: number, theme: Theme, unit: number): object {
  return {
    type: 'linear',
    min: 0,
    max,
    border: { display: false },
    grid: { drawTicks: false, color: theme.rule, lineWidth: Math.max(1, 1.5 * unit) },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = [{ value: 0 }];
    },
    ticks: { display: false, callback: () => '' },
  };
}

/** A dotted line from the end of a bar to the nearest target that it misses. */
function drawGap({ pen, type, x }: Stage, from: number, y: number, [nearest]: readonly GapText[]): void {
  const start = from + type.px(3);
  if (nearest === undefined || x(nearest.to) <= start) return;
  const look = { color: type.theme.text.detail.color, width: type.px(2), dash: [type.px(2), type.px(4)] };
  line(pen, { x: start, y }, { x: x(nearest.to), y }, look);
}
