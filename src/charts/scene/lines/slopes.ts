import type { ChartModel } from '../../model.js';
import type { Column } from '../../say/columns.js';
import type { Theme } from '../../themes/index.js';
import type { Label } from '../label.js';
import { line, whiskerUp } from '../marks.js';
import type { Scene, Stage } from '../scene.js';
import { type Type, textUnit } from '../type.js';
import type { Point } from './curve.js';
import { channelOf, drawLeaders, type End, type Ends, endLabels, setEnds } from './ends.js';
import { type Pair, reachOf } from './pair.js';
import { statusDot } from './status-dot.js';

interface Slopes {
  readonly slopes: readonly Pair[];
  readonly columns: readonly [Column, Column];
  readonly fromZero: boolean;
}

/** Without and with a word on the status under the year. */
const headHeights = [36, 58] as const;

/** A line for each country from the value of one year, at the left, to that of another, at the right. */
export function slopeLines(model: ChartModel, { slopes, columns, fromZero }: Slopes, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const { lo: lowest, hi: highest } = reachOf(slopes.flatMap(({ ends }) => ends));
  const spare = (highest - (fromZero ? 0 : lowest)) * 0.04 || highest * 0.04 || 1;
  const axis = { min: fromZero ? 0 : Math.max(0, lowest - spare), max: highest + spare };
  const color = ({ highlighted }: Pair): string => (highlighted ? theme.accent : theme.context);
  const texts = (side: 0 | 1): End[] =>
    slopes.map((slope) => {
      const { text } = slope.ends[side];
      const joined = side === 0 ? `${slope.label}  ${text}` : `${text}  ${slope.label}`;
      const color = slope.highlighted ? theme.accent : theme.text.detail.color;
      return { name: slope.label, value: text, joined: joined.replace('  ', '\u00a0\u00a0'), color };
    });
  const at = (stage: Stage, side: 0 | 1): Point[] =>
    slopes.map(({ ends }) => ({ x: stage.x(side), y: stage.y(ends[side].value) }));
  const headHeight = columns.some(({ detail }) => detail !== '') ? headHeights[1] : headHeights[0];
  const aside = channelOf(slopes.length);
  const set: { left?: Ends; right?: Ends } = {};
  /** The room under the labels of a side that the zero of the scale takes. */
  const underLabels = (side: 0 | 1, type: Type): number => (fromZero && side === 0 ? type.lineHeight('axis') : 0);
  const labelsAt = (stage: Stage, side: 0 | 1): Label[] => {
    const ends = side === 0 ? set.left : set.right;
    if (ends === undefined) return [];
    const x = stage.x(side) + (side === 0 ? -1 : 1) * aside * unit;
    const [top, bottom] = [stage.room.top + headHeight * unit, stage.room.bottom - underLabels(side, stage.type)];
    return endLabels(ends, at(stage, side), { x, align: side === 0 ? 'right' : 'left', top, bottom }, stage.type);
  };

  return {
    type: 'line',
    data: {
      datasets: slopes.map((slope) => ({
        label: slope.label,
        data: slope.ends.map(({ value }, x) => ({ x, y: value })),
        borderColor: color(slope),
        borderWidth: (slope.highlighted ? 4 : 2) * unit,
        pointRadius: 0,
        clip: false as const,
        order: slope.highlighted ? 0 : 1,
      })),
    },
    options: {
      scales: {
        x: { type: 'linear', display: false, min: 0, max: 1 },
        y: { type: 'linear', display: false, ...axis },
      },
    },
    gutters(type, room) {
      const [width, height] = [(room.right - room.left) * 0.32, room.bottom - room.top - headHeight * unit];
      set.left = setEnds(texts(0), type, { width, height: height - underLabels(0, type) }, false);
      set.right = setEnds(texts(1), type, { width, height }, false);
      const half = columns.map(
        ({ head, detail }) => Math.max(type.width(head, 'label'), type.width(detail, 'detail')) / 2,
      );
      const gutter = (ends: Ends, i: number): number => Math.max(ends.width + aside * unit, half[i] ?? 0);
      return {
        left: gutter(set.left, 0),
        right: gutter(set.right, 1),
        top: headHeight * unit,
        bottom: type.lineHeight('axis') / 2,
      };
    },
    under({ pen, area, x }) {
      const look = { color: theme.grid, width: 1.5 * unit };
      for (const side of [0, 1]) line(pen, { x: x(side), y: area.top }, { x: x(side), y: area.bottom }, look);
      const over = 6 * unit;
      const zero = [area.left - over, area.right + over].map((at) => ({ x: at, y: area.bottom })) as [Point, Point];
      if (fromZero) line(pen, ...zero, { ...look, color: theme.rule });
    },
    over(stage) {
      const inFront = [...slopes].sort((a, b) => Number(a.highlighted) - Number(b.highlighted));
      for (const { ends, highlighted } of inFront) {
        ends.forEach(({ value, status, range }, side) => {
          const x = stage.x(side);
          if (range !== null) {
            const to = stage.y(range.hi ?? axis.max);
            const look = { ink: theme.ink, edge: theme.background, unit, cap: 7 * unit };
            whiskerUp(stage.pen, { from: stage.y(range.lo), to, x, open: range.hi === null }, look);
          }
          const mark = { status, highlighted, radius: highlighted ? 8 : 6 };
          statusDot(stage.pen, { x, y: stage.y(value) }, mark, { theme, unit });
        });
      }
      for (const side of [0, 1] as const) drawLeaders(stage.pen, at(stage, side), labelsAt(stage, side), stage.type);
    },
    labels: (stage) => [
      ...(fromZero ? [zeroLabel(stage)] : []),
      ...([0, 1] as const).flatMap((side) => labelsAt(stage, side)),
      ...columns.map(
        ({ head, detail }, side): Label => ({
          lines: [{ text: head, role: 'label' }, ...(detail === '' ? [] : [{ text: detail, role: 'detail' as const }])],
          spots: [{ x: stage.x(side), y: stage.room.top, align: 'center', baseline: 'top' }],
        }),
      ),
    ],
  };
}

/** Where the scale starts, written as on an axis. */
function zeroLabel({ x, area, type }: Stage): Label {
  const spot = { x: x(0) - type.px(12), y: area.bottom, align: 'right', baseline: 'middle' } as const;
  return { lines: [{ text: '0', role: 'axis' }], spots: [spot] };
}
