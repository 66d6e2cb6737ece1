import type { ChartDataset } from 'chart.js';
import type { FigureStatus } from '../../../figures/figure.js';
import { whiskerUp } from '../marks.js';
import type { Stage } from '../scene.js';
import type { Point } from './curve.js';
import type { End } from './ends.js';
import { isWilled, statusDot } from './status-dot.js';

/** A year of a line. */
export interface TrackPoint extends Point {
  /** The line up to what is not actual is dashed. */
  readonly status: FigureStatus;
  /** Whether there is no line up to it though the year before is known. */
  readonly broken: boolean;
  /** What a hedged value stands for; no upper end for "more than". */
  readonly range: { readonly lo: number; readonly hi: number | null } | null;
}

export interface Track {
  readonly name: string;
  readonly highlighted: boolean;
  /** From the first year to the last. */
  readonly points: readonly TrackPoint[];
  /** Written beside the last year. */
  readonly end: Omit<End, 'color'>;
}

const openTop = 1.06;

type LineData = ChartDataset<'bar' | 'line', { x: number; y: number }[] | number[]>;

/** The line of a track, with a gap where years are missing or the line is broken. */
export function trackData({ name, points, highlighted }: Track, color: string, unit: number): LineData {
  const steps = points.flatMap((point, i) => {
    const before = points[i - 1];
    const step = { x: point.x, y: point.y, dashed: point.status !== 'actual' };
    return before === undefined || joins(before, point)
      ? [step]
      : [{ x: point.x - 0.5, y: Number.NaN, dashed: false }, step];
  });
  return {
    type: 'line',
    label: name,
    data: steps.map(({ x, y }) => ({ x, y })),
    borderColor: color,
    borderWidth: (highlighted ? 4 : 2.5) * unit,
    borderJoinStyle: 'round',
    pointRadius: 0,
    clip: false,
    order: highlighted ? 0 : 1,
    segment: { borderDash: ({ p1DataIndex }) => (steps[p1DataIndex]?.dashed ? [6 * unit, 5 * unit] : undefined) },
  };
}

function joins(before: TrackPoint, point: TrackPoint): boolean {
  return point.x - before.x === 1 && !point.broken;
}

/** A dot at the end of a track, at years that stand alone and at goals, and the ranges of hedged values. */
export function drawDots(stage: Stage, { points, highlighted }: Track, top: number): void {
  const { type, pen } = stage;
  const { background, ink } = type.theme;
  points.forEach((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    const alone = !(before && joins(before, point)) && !(after && joins(point, after));
    const at = { x: stage.x(point.x), y: stage.y(point.y) };
    if (point.range !== null) {
      const { lo, hi } = point.range;
      const to = stage.y(hi ?? Math.min(top, point.y * openTop));
      const look = { ink, edge: background, unit: type.unit, cap: type.px(7) };
      whiskerUp(pen, { from: stage.y(lo), to, x: at.x, open: hi === null }, look);
    }
    if (after !== undefined && !alone && !isWilled(point.status)) return;
    const mark = { status: point.status, highlighted, radius: highlighted ? 7 : 5 };
    statusDot(pen, at, mark, type);
  });
}
