import type { ChartDataset } from 'chart.js';
import type { FigureStatus } from '../../../figures/figure.js';
import { whiskerUp } from '../marks.js';
import type { Stage } from '../scene.js';
import type { Point } from './curve.js';
import type { End } from './ends.js';
import { isSolid, isWilled, statusDot } from './status-dot.js';

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

/** How a point is reached from the one before it: not at all where the line is broken, and over years without a figure. */
type Way = 'none' | 'gap' | 'dashed' | 'solid';

function wayTo(before: TrackPoint | undefined, point: TrackPoint): Way {
  if (before === undefined || point.broken) return 'none';
  if (point.x - before.x > 1) return 'gap';
  return isSolid(point.status) ? 'solid' : 'dashed';
}

/** How the points of tracks are reached, each kind once. */
export function waysOf(tracks: readonly Pick<Track, 'points'>[]): readonly Way[] {
  return [...new Set(tracks.flatMap(({ points }) => points.map((point, i) => wayTo(points[i - 1], point))))];
}

/** The statuses of what is reached by a dashed line. */
export function dashedOf(tracks: readonly Pick<Track, 'points'>[]): readonly FigureStatus[] {
  const reached = tracks.flatMap(({ points }) =>
    points.filter((point, i) => wayTo(points[i - 1], point) === 'dashed').map(({ status }) => status),
  );
  return [...new Set(reached)];
}

/** The line of a track: thin and dotted over years without a figure, and with a gap where it is broken. */
export function trackData({ name, points, highlighted }: Track, color: string, unit: number): LineData {
  const steps = points.flatMap((point, i): { x: number; y: number; way: Way }[] => {
    const way = wayTo(points[i - 1], point);
    const step = { x: point.x, y: point.y, way };
    return way === 'none' && i > 0 ? [{ x: point.x - 0.5, y: Number.NaN, way }, step] : [step];
  });
  const wayAt = (i: number): Way | undefined => steps[i]?.way;
  const width = (highlighted ? 4 : 2.5) * unit;
  const dashes = { dashed: [6 * unit, 5 * unit], gap: [1.5 * unit, 4.5 * unit], solid: undefined, none: undefined };
  return {
    type: 'line',
    label: name,
    data: steps.map(({ x, y }) => ({ x, y })),
    borderColor: color,
    borderWidth: width,
    borderJoinStyle: 'round',
    pointRadius: 0,
    clip: false,
    order: highlighted ? 0 : 1,
    segment: {
      borderDash: ({ p1DataIndex }) => dashes[wayAt(p1DataIndex) ?? 'solid'],
      borderWidth: ({ p1DataIndex }) => (wayAt(p1DataIndex) === 'gap' ? 1.5 * unit : width),
    },
  };
}

/** A dot at the end of a track, beside years without a figure, at goals, and the ranges of hedged values. */
export function drawDots(stage: Stage, { points, highlighted }: Track, top: number): void {
  const { type, pen } = stage;
  const { background, ink } = type.theme;
  points.forEach((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    const isNext = [wayTo(before, point), after === undefined ? 'none' : wayTo(point, after)];
    const isWithin = isNext.some((way) => way === 'solid' || way === 'dashed') && !isNext.includes('gap');
    const at = { x: stage.x(point.x), y: stage.y(point.y) };
    if (point.range !== null) {
      const { lo, hi } = point.range;
      const to = stage.y(hi ?? Math.min(top, point.y * openTop));
      const look = { ink, edge: background, unit: type.unit, cap: type.px(7) };
      whiskerUp(pen, { from: stage.y(lo), to, x: at.x, open: hi === null }, look);
    }
    if (after !== undefined && isWithin && !isWilled(point.status)) return;
    const mark = { status: point.status, highlighted, radius: highlighted ? 7 : 5 };
    statusDot(pen, at, mark, type);
  });
}
