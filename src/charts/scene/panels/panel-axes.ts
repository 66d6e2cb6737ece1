import type { ScaleOptions } from 'chart.js';
import type { Scene } from '../scene.js';
import type { Type } from '../type.js';

export type Scales = Readonly<Record<string, Partial<ScaleOptions<'linear'>> | undefined>>;

/** Whether a panel prints the values of the axes that it shares with others. */
export interface Outer {
  readonly left: boolean;
  readonly bottom: boolean;
}

const leastBetweenTicks = 8;
const besideTicks = 10;
const underTicks = 1.35;

export const scalesOf = (scene: Scene): Scales => (scene.options.scales ?? {}) as Scales;

/** For each axis of values that is drawn: one from the lowest bound to the highest, with the ticks of the longest. */
export function sharedScales(scenes: readonly Scene[]): Scales {
  const all = scenes.map(scalesOf);
  const keys = Object.keys(all[0] ?? {}).filter((key) =>
    all.every((scales) => {
      const { display, min, max } = scales[key] ?? {};
      return display !== false && typeof min === 'number' && typeof max === 'number';
    }),
  );
  return Object.fromEntries(
    keys.map((key) => {
      const axes = all.map((scales) => scales[key] as { min: number; max: number });
      const longest = axes.reduce((a, b) => (b.max > a.max ? b : a));
      const min = Math.min(...axes.map((axis) => axis.min));
      return [key, { ...longest, min }];
    }),
  );
}

interface AxesRoom {
  readonly left: number;
  readonly bottom: number;
}

/** The room that the values of axes take left of a plot and under it, in pixels of a panel: the most of all. */
export function axesRoom(all: readonly Scales[], type: Type): AxesRoom {
  const texts = (key: string): string[] =>
    all.flatMap((scales) => tickTexts(scales[key])).filter((text) => text !== '');
  const left = texts('y').map((text) => type.width(text, 'axis') + type.px(besideTicks));
  return {
    left: Math.max(0, ...left),
    bottom: texts('x').length > 0 ? type.px(besideTicks) + type.size('axis') * underTicks : 0,
  };
}

/** The values that an axis names, as it writes them. */
function tickTexts(axis: Scales[string]): string[] {
  if (axis === undefined || axis.display === false) return [];
  const { afterBuildTicks, ticks } = axis as {
    afterBuildTicks?: (scale: { ticks: { value: number }[] }) => void;
    ticks?: { callback?: (value: number) => string };
  };
  const scale: { ticks: { value: number }[] } = { ticks: [] };
  afterBuildTicks?.(scale);
  return scale.ticks.map(({ value }) => ticks?.callback?.(value) ?? '');
}

/**
 * The axes of a panel: those that it shares in the place of its own. Each takes the same room in all panels; one that is
 * not printed takes none.
 */
export function panelScales(scales: Scales, room: AxesRoom, outer: Outer): Scales {
  const all = Object.entries(scales).map(([key, axis]) => {
    if (axis?.display === false) return [key, axis];
    const isPrinted = key === 'y' ? outer.left : outer.bottom;
    // Panels are narrow: axes leave out the values that do not fit.
    const ticks = isPrinted
      ? { ...axis?.ticks, autoSkip: true, autoSkipPadding: leastBetweenTicks }
      : { ...axis?.ticks, display: false, callback: () => '' };
    const side = key === 'y' ? { width: isPrinted ? room.left : 0 } : { height: isPrinted ? room.bottom : 0 };
    // Values that stand over the ends of an axis would make the plot smaller.
    const fitted = { ...side, paddingLeft: 0, paddingRight: 0, paddingTop: 0, paddingBottom: 0 };
    return [key, { ...axis, ticks, afterFit: (scale: object) => Object.assign(scale, fitted) }];
  });
  return Object.fromEntries(all);
}
