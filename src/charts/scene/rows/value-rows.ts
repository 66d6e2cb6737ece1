import type { ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import { valueScale } from '../axes.js';
import type { Scene } from '../scene.js';
import { ticks } from '../ticks.js';
import { textUnit } from '../type.js';
import { type Rows, setRows } from './rows.js';

/** Room under rows for their axis, in pixels of the theme. */
export const axisHeight = 34;
const [afterName, beforeValue] = [20, 12];

/** Where the marks of rows lie on their axis, and the colour of the value beside each. */
interface Values {
  readonly min: number;
  readonly max: number;
  /** Where the mark of each row ends, its range included: its value is written behind it. */
  readonly ends: readonly number[];
  readonly colors: readonly string[];
}

/** Axis options of rows of marks, over an axis of values. */
export function rowOptions(
  { min, max }: { min: number; max: number },
  model: ChartModel,
  theme: Theme,
): Scene['options'] {
  const height = axisHeight * textUnit(model.width, model.height);
  return {
    indexAxis: 'y',
    scales: {
      y: { display: false },
      x: {
        ...valueScale({ min, max, ticks: ticks(min, max, 4) }, { ...model, theme }),
        afterFit: (scale: { height: number }) => {
          scale.height = height;
        },
      },
    },
  };
}

/** Rows of one mark each: the label at the left, the value behind the mark, an axis of values under them. */
export function valueRows(
  model: ChartModel,
  { min, max, ends, colors }: Values,
  theme: Theme,
): Pick<Scene, 'options' | 'gutters' | 'labels'> {
  const { items } = model;
  let rows: Rows = { lines: [], column: 0, shrunk: 1 };
  return {
    options: rowOptions({ min, max }, model, theme),
    gutters(type, room) {
      rows = setRows(items, type, room, type.px(axisHeight));
      const left = rows.column + type.px(afterName);
      const free = room.right - room.left - left;
      const widths = items.map((item, i) => {
        const value = type.px(beforeValue) + type.width(item.text, 'value', rows.shrunk);
        return (free - value) / (((ends[i] ?? 0) - min) / (max - min) || 0.001);
      });
      return { left, right: Math.max(type.px(20), free - Math.min(free, ...widths)), top: 0, bottom: 0 };
    },
    labels: (stage) =>
      items.flatMap((item, i) => {
        const { shrunk } = rows;
        const spot = { y: stage.y(i), align: 'left', baseline: 'middle' } as const;
        const x = stage.x(ends[i] ?? 0) + stage.type.px(beforeValue);
        const color = colors[i] ?? theme.ink;
        return [
          { lines: rows.lines[i] ?? [], shrunk, spots: [{ ...spot, x: stage.room.left }] },
          { lines: [{ text: item.text, role: 'value', color }], shrunk, clear: true, spots: [{ ...spot, x }] },
        ];
      }),
  };
}
