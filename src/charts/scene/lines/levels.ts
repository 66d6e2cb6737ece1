import type { Label, LabelLine, Spot } from '../label.js';
import { type Box, inside, overlap } from '../pen.js';
import type { Stage } from '../scene.js';
import type { Type } from '../type.js';
import { alongLine, type Point } from './curve.js';
import type { Track } from './track.js';

/** A level line over the whole width of a plot, and what it is called. */
interface Level {
  readonly y: number;
  readonly name: string;
}

/** Where things stand in a plot, as it is or as it will be about. */
export type Plot = Pick<Stage, 'type' | 'area' | 'x' | 'y'>;

/** Pixels of the theme between a line and its name: beside it, or further off with a line to it. */
const distances = [3, 22, 36, 52, 70, 90];
const places = 24;
const mostCrossed = 2;

interface LevelLabel {
  readonly label: Label;
  /** Whether the line to it crosses few tracks. */
  readonly free: boolean;
}

/**
 * The name of each level over or under its line, where it covers no track and stands as near to the line and to the left
 * as can be, with a line to it from further off; undefined where there is no such place.
 *
 * @param upright where lines come down from the top
 */
export function levelLabels(
  levels: readonly Level[],
  tracks: readonly Track[],
  upright: readonly Point[],
  plot: Plot,
): (LevelLabel | undefined)[] {
  const { type, area } = plot;
  const place = ({ x, y }: Point): Point => ({ x: plot.x(x), y: plot.y(y) });
  const paths = [
    ...tracks.map(({ points }) => alongLine(points.map(place), type.px(5))),
    ...upright
      .map(place)
      .map(({ x, y }) => [{ left: x - type.px(6), right: x + type.px(6), top: area.top, bottom: y }]),
  ];
  const taken: Box[] = [
    ...paths.flat(),
    ...tracks.flatMap(({ points }) => points.map((point) => dotBox(place(point), type))),
    ...levels.map(({ y }) => ({ left: area.left, right: area.right, top: plot.y(y) - 1, bottom: plot.y(y) + 1 })),
  ];
  return levels.map(({ y, name }) => {
    const line: LabelLine = { text: name, role: 'label', color: type.theme.ink };
    const [width, height] = [type.width(line.text, line.role), type.lineHeight(line.role)];
    const all = candidates(plot, plot.y(y), width).map((spot) => ({ spot, box: boxOf(spot, width, height) }));
    const [best] = all
      .filter(({ box }) => inside(box, area) && !taken.some((other) => overlap(box, other)))
      .map((one) => ({ ...one, crossed: crossings(one.spot, one.box, paths) }))
      .sort((a, b) => a.crossed - b.crossed);
    if (best === undefined) return undefined;
    taken.push(best.box);
    const label: Label = { lines: [line], clear: true, spots: [best.spot] };
    return { label, free: best.crossed <= mostCrossed };
  });
}

/** From near to far, and from the left to the right. */
function candidates({ type, area }: Plot, y: number, width: number): Spot[] {
  const room = Math.max(0, area.right - area.left - width - type.px(20));
  return distances.flatMap((distance, ring) =>
    Array.from({ length: places + 1 }, (_, i) => area.left + type.px(10) + (room * i) / places).flatMap((x) =>
      ([-1, 1] as const).map(
        (side): Spot => ({
          x,
          y: y + side * type.px(distance),
          align: 'left',
          baseline: side < 0 ? 'bottom' : 'top',
          ...(ring > 0 && { leader: { x, y } }),
        }),
      ),
    ),
  );
}

function boxOf({ x, y, baseline }: Spot, width: number, height: number): Box {
  const top = baseline === 'bottom' ? y - height : y;
  return { left: x, right: x + width, top, bottom: top + height };
}

/** How many tracks the line from a name to its level crosses. */
function crossings({ leader }: Spot, box: Box, paths: readonly (readonly Box[])[]): number {
  if (leader === undefined) return 0;
  const [top, bottom] = [Math.min(leader.y, box.bottom), Math.max(leader.y, box.top)];
  const line = { left: leader.x - 2, right: leader.x + 2, top, bottom };
  return paths.filter((path) => path.some((other) => overlap(line, other))).length;
}

function dotBox({ x, y }: Point, type: Type): Box {
  const reach = type.px(9);
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
