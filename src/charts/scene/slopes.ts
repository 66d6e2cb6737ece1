import type { FigureStatus } from '../../figures/figure.js';
import type { Column } from '../columns.js';
import type { ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import type { Point } from './curve.js';
import { channel, drawLeaders, type End, type Ends, endLabels, setEnds, widest } from './ends.js';
import type { Label } from './label.js';
import { line, whiskerUp } from './marks.js';
import type { Scene, Stage } from './scene.js';
import { statusDot } from './status-dot.js';
import { textUnit } from './type.js';

/** One end of a slope. */
interface SlopeEnd {
  readonly value: number;
  readonly text: string;
  readonly status: FigureStatus;
  /** What a hedged value stands for; no upper end for "more than". */
  readonly range: { readonly lo: number; readonly hi: number | null } | null;
}

interface Slope {
  readonly name: string;
  readonly highlighted: boolean;
  readonly ends: readonly [SlopeEnd, SlopeEnd];
}

interface Slopes {
  readonly slopes: readonly Slope[];
  readonly columns: readonly [Column, Column];
  /** Whether the chart has figures of several statuses. */
  readonly mixed: boolean;
  readonly fromZero: boolean;
}

/** Without and with a word on the status under the year. */
const headHeights = [36, 58] as const;
const many = 10;

/** A line for each country from the value of one year, at the left, to that of another, at the right. */
export function slopeLines(model: ChartModel, { slopes, columns, mixed, fromZero }: Slopes, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const values = slopes.flatMap(({ ends }) =>
    ends.flatMap(({ value, range }) => [value, range?.lo ?? value, range?.hi ?? value]),
  );
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const spare = (highest - (fromZero ? 0 : lowest)) * 0.04 || highest * 0.04 || 1;
  const axis = { min: fromZero ? 0 : Math.max(0, lowest - spare), max: highest + spare };
  const color = ({ highlighted }: Slope): string => (highlighted ? theme.accent : theme.context);
  const texts = (side: 0 | 1): End[] =>
    slopes.map((slope) => {
      const { text } = slope.ends[side];
      const joined = side === 0 ? `${slope.name}  ${text}` : `${text}  ${slope.name}`;
      const color = slope.highlighted ? theme.accent : theme.text.detail.color;
      return { name: slope.name, value: text, joined: joined.replace('  ', '\u00a0\u00a0'), color };
    });
  const at = (stage: Stage, side: 0 | 1): Point[] =>
    slopes.map(({ ends }) => ({ x: stage.x(side), y: stage.y(ends[side].value) }));
  const headHeight = columns.some(({ detail }) => detail !== '') ? headHeights[1] : headHeights[0];
  const aside = slopes.length > many ? widest : channel;
  const set: { left?: Ends; right?: Ends } = {};
  const labelsAt = (stage: Stage, side: 0 | 1): Label[] => {
    const ends = side === 0 ? set.left : set.right;
    if (ends === undefined) return [];
    const x = stage.x(side) + (side === 0 ? -1 : 1) * aside * unit;
    const [top, bottom] = [stage.room.top + headHeight * unit, stage.room.bottom];
    return endLabels(ends, at(stage, side), { x, align: side === 0 ? 'right' : 'left', top, bottom });
  };

  return {
    type: 'line',
    data: {
      datasets: slopes.map((slope) => ({
        label: slope.name,
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
      const most = { width: (room.right - room.left) * 0.32, height: room.bottom - room.top - headHeight * unit };
      set.left = setEnds(texts(0), type, most, false);
      set.right = setEnds(texts(1), type, most, false);
      const half = columns.map(
        ({ head, detail }) => Math.max(type.width(head, 'label'), type.width(detail, 'detail')) / 2,
      );
      const gutter = (ends: Ends, i: number): number => Math.max(ends.width + aside * unit, half[i] ?? 0);
      return { left: gutter(set.left, 0), right: gutter(set.right, 1), top: headHeight * unit, bottom: 0 };
    },
    under({ pen, area, x }) {
      const look = { color: theme.rule, width: 1.5 * unit };
      for (const side of [0, 1]) line(pen, { x: x(side), y: area.top }, { x: x(side), y: area.bottom }, look);
      if (fromZero) line(pen, { x: area.left, y: area.bottom }, { x: area.right, y: area.bottom }, look);
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
          const mark = { status, mixed, highlighted, radius: highlighted ? 8 : 6 };
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
          spots: [{ x: stage.x(side), y: stage.area.top - 8 * unit, align: 'center', baseline: 'bottom' }],
        }),
      ),
    ],
  };
}

/** Where the scale starts, in the corner of the frame. */
function zeroLabel({ x, area, type }: Stage): Label {
  const spot = { x: x(0) + type.px(8), y: area.bottom - type.px(1), align: 'left', baseline: 'bottom' } as const;
  return { lines: [{ text: '0', role: 'axis' }], spots: [spot] };
}
