import type { ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import { valueScale } from '../axes.js';
import type { Label } from '../label.js';
import { line } from '../marks.js';
import type { Box } from '../pen.js';
import type { Scene, Stage } from '../scene.js';
import { ticks, ticksOfYears } from '../ticks.js';
import { type Type, textUnit } from '../type.js';
import type { Point } from './curve.js';
import { channelOf, drawLeaders, type End, type Ends, endLabels, setEnds } from './ends.js';
import { type Flag, flagLabels, flagPitch, flagRows } from './flags.js';
import { levelLabels, type Plot } from './levels.js';
import { drawDots, type Track, trackData } from './track.js';

interface TimeLines {
  readonly tracks: readonly Track[];
  /** Level lines, named where they have a name. */
  readonly levels: readonly { readonly y: number; readonly end: Omit<End, 'color'> | null }[];
  readonly flags: readonly Flag[];
  readonly fromZero: boolean;
}

/** Of the width that is left beside the widest labels: the axis of values takes the rest. */
const surelyYears = 0.88;
/** Pixels of the theme that the axes take: that of values beside its numbers, and that of years. */
const axes = { values: 20, years: 38 };

/** Years along x, a line for each track, each named at its right end, and each level named on its line. */
export function timeLines(model: ChartModel, { tracks, levels, flags, fromZero }: TimeLines, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const all = tracks.flatMap(({ points }) => points);
  const [first, last] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const values = [...all.flatMap(({ y, range }) => [y, range?.lo ?? y, range?.hi ?? y]), ...levels.map(({ y }) => y)];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const spare = (highest - (fromZero ? 0 : lowest)) * 0.05 || highest * 0.05 || 1;
  const years = { min: first - (last - first) * 0.02, max: last };
  const axis = { min: fromZero ? 0 : Math.max(0, lowest - spare), max: highest + spare };
  const strong = (track: Track): string => (track.highlighted ? theme.accent : theme.context);
  const ofTracks = tracks.map((track) => ({
    ...track.end,
    color: track.highlighted ? theme.accent : theme.text.detail.color,
    at: track.points.at(-1) as Point,
  }));
  const ofLevels = levels.flatMap(({ y, end }) =>
    end === null ? [] : [{ ...end, color: theme.ink, at: { x: last, y } }],
  );
  const place = (stage: Stage, { x, y }: Point): Point => ({ x: stage.x(x), y: stage.y(y) });
  const onLines = (plot: Plot): ReturnType<typeof levelLabels> =>
    levelLabels(
      ofLevels.map(({ at, joined }) => ({ y: at.y, name: joined })),
      tracks,
      flags,
      plot,
    );
  let rows = 0;
  let named = ofTracks;
  let inPlot: readonly boolean[] = [];
  let ends: Ends | undefined;
  const column = (stage: Stage): Label[] => {
    if (ends === undefined) return [];
    const at = named.map((one) => place(stage, one.at));
    const x = stage.area.right + channelOf(named.length) * unit;
    const { top } = rows > 0 ? stage.area : stage.room;
    return endLabels(ends, at, { x, align: 'left', top, bottom: stage.room.bottom }, stage.type);
  };

  return {
    type: 'line',
    data: { datasets: tracks.map((track) => trackData(track, strong(track), unit)) },
    options: {
      scales: {
        x: valueScale(
          {
            ...years,
            ticks: ticksOfYears(
              all.map(({ x }) => x),
              Math.max(2, Math.floor(model.width / unit / 85)),
            ),
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
      const top = rows === 0 ? type.px(6) : rows * flagPitch(type) + type.px(10);
      const most = { width, height: room.bottom - room.top - (rows === 0 ? 0 : top) };
      const tracksAlone = setEnds(ofTracks, type, most);
      const right = (set: Ends): number => set.width + type.px(channelOf(set.lines.length));
      const plot = aboutPlot(type, { ...room, top: room.top + top, right: room.right - right(tracksAlone) });
      inPlot = onLines(plot).map((name) => name?.free === true);
      named = [...ofTracks, ...ofLevels.filter((_, i) => !inPlot[i])];
      ends = setEnds(named, type, most);
      return { left: 0, right: right(ends), top, bottom: 0 };
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
      for (const track of inFront) drawDots(stage, track, axis.max);
      drawLeaders(
        pen,
        named.map((one) => place(stage, one.at)),
        column(stage),
        stage.type,
      );
    },
    labels: (stage) => [
      ...column(stage),
      ...onLines(stage).flatMap((name, i) => (name && inPlot[i] ? [name.label] : [])),
      ...flagLabels(stage, flags, rows),
    ],
  };

  /** The plot before its axes are laid out: near enough to say whether a name has room in it. */
  function aboutPlot(type: Type, room: Box): Plot {
    const widest = Math.max(...ticks(axis.min, axis.max, 4).map((tick) => type.width(String(tick), 'axis')));
    const area = {
      ...room,
      left: room.left + widest + type.px(axes.values),
      bottom: room.bottom - type.px(axes.years),
    };
    return {
      type,
      area,
      x: (x) => area.left + ((x - years.min) / (years.max - years.min || 1)) * (area.right - area.left),
      y: (y) => area.bottom - ((y - axis.min) / (axis.max - axis.min)) * (area.bottom - area.top),
    };
  }
}
