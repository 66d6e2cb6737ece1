import { MilexError } from '../../../money/error.js';
import type { ChartItem, ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import type { Label } from '../label.js';
import type { Scene, Stage } from '../scene.js';
import { type Type, textUnit } from '../type.js';
import { barLook, drawRange, rangeEnd } from './bar-look.js';
import { type Rows, setRows } from './rows.js';
import { axisHeight, rowOptions } from './value-rows.js';

/** The bars of one country: the detail of each is what is written at its foot. */
interface BarGroup {
  readonly label: string;
  readonly bars: readonly ChartItem[];
}

const [gapAfterLabels, gapAfterFoot, gapBeforeValue] = [22, 8, 10];
/** Of a group's height: the rest parts it from the next one. */
const filled = 0.84;
const smallest = 0.42;
/** Pixels of the theme that a bar takes upright. */
const barHeight = 28;

/** Groups of horizontal bars, the label of each group at the left, what each bar is of at its foot, the value at its end. */
export function groupedBars(model: ChartModel, groups: readonly BarGroup[], exponent: number, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const scaled = (value: { toNumber(): number }): number => value.toNumber() / 10 ** exponent;
  const bars = groups.flatMap((group) => group.bars);
  const count = groups[0]?.bars.length ?? 1;
  const reach = (item: ChartItem): number => rangeEnd(item, scaled);
  const max = Math.max(...bars.map(reach)) || 1;
  const look = barLook(theme);
  const sets = Array.from({ length: count }, (_, i) => groups.flatMap((group) => group.bars.slice(i, i + 1)));
  let rows: Rows | undefined;
  let shrunk = 1;

  return {
    type: 'bar',
    data: {
      labels: groups.map(({ label }) => label),
      datasets: sets.map((set) => ({
        data: set.map(({ value }) => scaled(value)),
        ...look.options(set, unit),
        barPercentage: 0.88,
        categoryPercentage: filled,
        maxBarThickness: 44 * unit,
      })),
    },
    options: rowOptions({ min: 0, max }, model, theme),
    height: bars.length * barHeight,
    gutters(type, room) {
      rows = setRows(
        groups.map(({ label }) => ({ label, detail: '' })),
        type,
        room,
        axisHeight * unit,
        'groups',
      );
      const height = room.bottom - room.top - axisHeight * unit;
      shrunk = shrinkFor(type, ((height / groups.length) * filled) / count - 1, bars.length);
      const foot = Math.max(...bars.map(({ detail }) => type.width(detail, 'detail', shrunk)));
      const left = rows.column + (gapAfterLabels + gapAfterFoot) * unit + foot;
      const free = room.right - room.left - left;
      const widths = bars.map((item) => {
        const label = gapBeforeValue * unit + type.width(item.text, 'value', shrunk);
        return (free - label) / (reach(item) / max || 0.001);
      });
      return { left, right: Math.max(20 * unit, free - Math.min(...widths)), top: 0, bottom: 0 };
    },
    over(stage) {
      sets.forEach((set, i) => {
        set.forEach((item, row) => {
          const box = stage.bar(i, row);
          look.hatch(stage, item, box);
          if (item.hedged) drawRange(stage, item, box, scaled, reach(item));
        });
      });
    },
    labels: (stage) =>
      groups.flatMap((group, row): Label[] => [
        {
          lines: rows?.lines[row] ?? [],
          shrunk: rows?.shrunk ?? 1,
          spots: [{ x: stage.room.left, y: stage.y(row), align: 'left', baseline: 'middle' }],
        },
        ...group.bars.flatMap((item, i) => barLabels(stage, item, stage.bar(i, row), stage.x(reach(item)), shrunk)),
      ]),
  };
}

/** The share of their size at which the texts of bars so many pixels apart do not touch. */
function shrinkFor(type: Type, pitch: number, bars: number): number {
  const needed = type.lineHeight('value');
  if (pitch >= needed * smallest) return Math.min(1, pitch / needed);
  const short = Math.ceil(((needed * smallest - pitch) * bars) / filled);
  throw new MilexError(
    `height: ${bars} bars with their labels need ${short} pixels more; set a larger height, or leave it out`,
  );
}

function barLabels(
  stage: Stage,
  item: ChartItem,
  box: { top: number; bottom: number },
  end: number,
  shrunk: number,
): Label[] {
  const { type, area } = stage;
  const y = (box.top + box.bottom) / 2;
  const color = item.highlighted ? type.theme.accent : type.theme.ink;
  return [
    {
      lines: [{ text: item.detail, role: 'detail' }],
      shrunk,
      spots: [{ x: area.left - type.px(gapAfterFoot), y, align: 'right', baseline: 'middle' }],
    },
    {
      lines: [{ text: item.text, role: 'value', color }],
      shrunk,
      clear: true,
      spots: [{ x: end + type.px(gapBeforeValue), y, align: 'left', baseline: 'middle' }],
    },
  ];
}
