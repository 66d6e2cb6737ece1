import { valueScale } from '../axes.js';
import type { ChartItem, ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import { barLook, drawRange, rangeEnd } from './bar-look.js';
import type { Label } from './label.js';
import { type Rows, setRows } from './rows.js';
import type { Scene, Stage } from './scene.js';
import { ticks } from './ticks.js';
import { textUnit } from './type.js';

const axisHeight = 34;
const gapAfterLabels = 20;
const gapBeforeValue = 12;

/** How thick bars are: pixels of the theme at most, and as a share of their row. */
interface Bars {
  readonly thickest: number;
  readonly share: number;
}

/** Horizontal bars, a row an item, with the label at the left and the value at the end of each. */
export function barRows(model: ChartModel, exponent: number, theme: Theme, bars: Bars): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const scaled = (value: { toNumber(): number }): number => value.toNumber() / 10 ** exponent;
  const ends = items.map((item) => rangeEnd(item, scaled));
  const max = Math.max(...ends) || 1;
  const look = barLook(items, theme);
  let rows: Rows | undefined;

  return {
    type: 'bar',
    data: {
      labels: items.map((item) => item.label),
      datasets: [
        {
          data: items.map((item) => scaled(item.value)),
          ...look.options(unit),
          barPercentage: 1,
          categoryPercentage: bars.share,
          maxBarThickness: bars.thickest * unit,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        y: { display: false },
        x: {
          ...valueScale({ min: 0, max, ticks: ticks(0, max, 4) }, { ...model, theme }),
          afterFit: (scale: { height: number }) => {
            scale.height = axisHeight * unit;
          },
        },
      },
    },
    gutters(type, room) {
      rows = setRows(items, type, room, axisHeight * unit);
      const left = rows.column + gapAfterLabels * unit;
      const free = room.right - room.left - left;
      const widths = items.map((item, i) => {
        const label = gapBeforeValue * unit + type.width(item.text, 'value', rows?.shrunk);
        return (free - label) / ((ends[i] ?? 0) / max || 0.001);
      });
      return { left, right: Math.max(20 * unit, free - Math.min(...widths)), top: 0, bottom: 0 };
    },
    over(stage) {
      items.forEach((item, i) => {
        const box = stage.bar(0, i);
        look.hatch(stage, item, box);
        if (item.hedged) drawRange(stage, item, box, scaled, ends[i] ?? 0);
      });
    },
    labels(stage) {
      return items.flatMap((item, i) => rowLabels(stage, item, rows, i, ends[i] ?? 0));
    },
  };
}

function rowLabels(stage: Stage, item: ChartItem, rows: Rows | undefined, i: number, to: number): Label[] {
  const shrunk = rows?.shrunk ?? 1;
  const y = stage.y(i);
  const color = item.highlighted ? stage.type.theme.accent : stage.type.theme.ink;
  return [
    { lines: rows?.lines[i] ?? [], shrunk, spots: [{ x: stage.room.left, y, align: 'left', baseline: 'middle' }] },
    {
      lines: [{ text: item.text, role: 'value', color }],
      shrunk,
      clear: true,
      spots: [{ x: stage.x(to) + stage.type.px(gapBeforeValue), y, align: 'left', baseline: 'middle' }],
    },
  ];
}
