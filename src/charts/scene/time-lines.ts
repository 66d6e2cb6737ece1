import type { ChartDataset } from 'chart.js';
import { valueScale } from '../axes.js';
import type { ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import { yearTicks } from '../years.js';
import { dot, type Point } from './curve.js';
import { channel, drawLeaders, type End, type Ends, endLabels, setEnds } from './ends.js';
import { type Flag, flagLabels, flagRows } from './flags.js';
import type { Label } from './label.js';
import { line, whiskerUp } from './marks.js';
import type { Scene, Stage } from './scene.js';
import { ticks } from './ticks.js';
import { textUnit } from './type.js';

/** A year of a line. */
export interface TrackPoint extends Point {
  /** Whether the line up to it is dashed. */
  readonly dashed: boolean;
  /** Drawn as a ring: a goal. */
  readonly hollow: boolean;
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

interface TimeLines {
  readonly tracks: readonly Track[];
  /** Level lines, named at their right end where they have a name. */
  readonly levels: readonly { readonly y: number; readonly end: Omit<End, 'color'> | null }[];
  readonly flags: readonly Flag[];
  readonly fromZero: boolean;
}

const openTop = 1.06;
/** Of the width that is left beside the widest labels: the axis of values takes the rest. */
const surelyYears = 0.88;

/** Years along x, a line for each track, each named at its right end. */
export function timeLines(model: ChartModel, { tracks, levels, flags, fromZero }: TimeLines, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const all = tracks.flatMap(({ points }) => points);
  const [first, last] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const values = [...all.flatMap(({ y, range }) => [y, range?.lo ?? y, range?.hi ?? y]), ...levels.map(({ y }) => y)];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const spare = (highest - (fromZero ? 0 : lowest)) * 0.05 || highest * 0.05 || 1;
  const axis = { min: fromZero ? 0 : Math.max(0, lowest - spare), max: highest + spare };
  const strong = (track: Track): string => (track.highlighted ? theme.accent : theme.context);
  const named = [
    ...tracks.map((track) => ({
      ...track.end,
      color: track.highlighted ? theme.accent : theme.text.detail.color,
      at: track.points.at(-1) as Point,
    })),
    ...levels.flatMap(({ y, end }) => (end === null ? [] : [{ ...end, color: theme.ink, at: { x: last, y } }])),
  ];
  const place = (stage: Stage, { x, y }: Point): Point => ({ x: stage.x(x), y: stage.y(y) });
  let rows = 0;
  let ends: Ends | undefined;
  const column = (stage: Stage): Label[] => {
    if (ends === undefined) return [];
    const at = named.map((one) => place(stage, one.at));
    const x = stage.area.right + channel * unit;
    const { top } = rows > 0 ? stage.area : stage.room;
    return endLabels(ends, at, { x, align: 'left', top, bottom: stage.room.bottom });
  };

  return {
    type: 'line',
    data: { datasets: tracks.map((track) => dataset(track, strong(track), unit)) },
    options: {
      scales: {
        x: valueScale(
          {
            min: first - (last - first) * 0.02,
            max: last,
            ticks: yearTicks(first, last, Math.max(2, Math.floor(model.width / unit / 85))),
            write: String,
          },
          { ...model, theme },
          false,
        ),
        y: valueScale({ ...axis, ticks: ticks(axis.min, axis.max, 4) }, { ...model, theme }),
      },
    },
    gutters(type, room) {
      const width = (room.right - room.left) * 0.3;
      const perYear = (((room.right - room.left) * 0.7) / (last - first || 1)) * surelyYears;
      rows = flagRows(flags, type, (year) => (year - first) * perYear);
      const top = rows === 0 ? 0 : rows * type.lineHeight('detail') + type.px(10);
      ends = setEnds(named, type, { width, height: room.bottom - room.top - top });
      return { left: 0, right: ends.width + type.px(channel), top, bottom: 0 };
    },
    over(stage) {
      const { pen, area } = stage;
      for (const { y } of levels) {
        line(
          pen,
          { x: area.left, y: stage.y(y) },
          { x: area.right, y: stage.y(y) },
          { color: theme.ink, width: 1.5 * unit },
        );
      }
      const inFront = [...tracks].sort((a, b) => Number(a.highlighted) - Number(b.highlighted));
      for (const track of inFront) drawDots(stage, track, strong(track), axis.max);
      drawLeaders(
        pen,
        named.map((one) => place(stage, one.at)),
        column(stage),
        stage.type,
      );
    },
    labels: (stage) => [...column(stage), ...flagLabels(stage, flags, rows)],
  };
}

type LineData = ChartDataset<'bar' | 'line', { x: number; y: number }[] | number[]>;

/** The line of a track, with a gap where years are missing or the line is broken. */
function dataset({ name, points, highlighted }: Track, color: string, unit: number): LineData {
  const steps = points.flatMap((point, i) => {
    const before = points[i - 1];
    const step = { x: point.x, y: point.y, dashed: point.dashed };
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
function drawDots(stage: Stage, { points, highlighted }: Track, color: string, top: number): void {
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
    if (after !== undefined && !alone && !point.hollow) return;
    const radius = type.px(highlighted ? 7 : 5);
    dot(
      pen,
      at,
      point.hollow
        ? { radius, fill: background, edge: color, width: type.px(2.5) }
        : { radius, fill: color, edge: background, width: type.px(1.5) },
    );
  });
}
