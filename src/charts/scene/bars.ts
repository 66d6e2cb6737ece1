import { valueScale } from '../axes.js';
import type { ChartItem, ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import type { Label } from './label.js';
import { hatch, whisker } from './marks.js';
import type { Box } from './pen.js';
import { type Rows, setRows } from './rows.js';
import type { Scene, Stage } from './scene.js';
import { ticks } from './ticks.js';
import { textUnit } from './type.js';

const axisHeight = 34;
const gapAfterLabels = 20;
const gapBeforeValue = 12;
const openEnd = 1.08;

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
  const ends = items.map((item) => reachOf(item) / 10 ** exponent);
  const max = Math.max(...ends) || 1;
  const mixed = new Set(items.map((item) => item.status)).size > 1;
  const looks = items.map((item) => barLook(item, mixed, theme));
  let rows: Rows | undefined;

  return {
    type: 'bar',
    data: {
      labels: items.map((item) => item.label),
      datasets: [
        {
          data: items.map((item) => scaled(item.value)),
          backgroundColor: looks.map(({ fill }) => fill),
          borderColor: looks.map(({ strong }) => strong),
          borderWidth: looks.map(({ soft }) => (soft ? 2 * unit : 0)),
          borderSkipped: false,
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
        const look = looks[i];
        if (look?.hatched) hatch(stage.pen, box, look.strong, unit);
        if (item.hedged) drawRange(stage, item, box, scaled, ends[i] ?? 0);
      });
    },
    labels(stage) {
      return items.flatMap((item, i) => rowLabels(stage, item, rows, i, ends[i] ?? 0));
    },
  };
}

/** How a bar is filled: light for an estimate, hatched for a goal or a proposal, where a chart has several statuses. */
interface BarLook {
  readonly strong: string;
  readonly fill: string;
  readonly soft: boolean;
  readonly hatched: boolean;
}

export function barLook({ status, highlighted }: ChartItem, mixed: boolean, theme: Theme): BarLook {
  const hatched = mixed && (status === 'proposed' || status === 'target');
  const soft = hatched || (mixed && status === 'estimate');
  const strong = highlighted ? theme.accent : theme.context;
  return { strong, soft, hatched, fill: soft ? (highlighted ? theme.accentSoft : theme.contextSoft) : strong };
}

/** How far a bar with its range reaches, in whole units. */
export function reachOf(item: ChartItem): number {
  return end(item).toNumber() * (isOpen(item) ? openEnd : 1);
}

function isOpen({ hedged, interval }: ChartItem): boolean {
  return hedged && !interval.isBounded();
}

function end(item: ChartItem): ChartItem['value'] {
  return item.hedged && item.interval.isBounded() ? item.interval.hi : item.value;
}

/** The range of a hedged value over its bar. */
export function drawRange(
  stage: Stage,
  item: ChartItem,
  box: Box,
  scaled: (value: ChartItem['value']) => number,
  to: number,
): void {
  const { ink, background } = stage.type.theme;
  const range = {
    from: stage.x(scaled(item.interval.lo)),
    to: stage.x(to),
    y: (box.top + box.bottom) / 2,
    open: !item.interval.isBounded(),
  };
  const cap = Math.min(stage.type.px(10), (box.bottom - box.top) / 3);
  whisker(stage.pen, range, { ink, edge: background, unit: stage.type.unit, cap });
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
