import type { ChartItem, ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import { dot } from '../lines/curve.js';
import type { Box } from '../pen.js';
import type { Scene, Stage } from '../scene.js';
import { textUnit } from '../type.js';
import { barThickness } from './bar-look.js';
import { valueRows } from './value-rows.js';

const bars = { thickest: 44, share: 0.5 };
/** An open range is drawn so much of the axis past the highest value; the axis starts at zero unless all is above this share of it. */
const [openEnd, farFromZero] = [0.18, 0.6];

/** Rows with a band for what a written amount stands for, a point at its number, and an arrow where there is no end. */
export function rangeRows(model: ChartModel, exponent: number, theme: Theme): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const scaled = (value: ChartItem['value']): number => value.toNumber() / 10 ** exponent;
  const lowest = Math.min(...items.map(({ interval }) => scaled(interval.lo)));
  const highest = Math.max(...items.map(({ value, interval }) => scaled(interval.isBounded() ? interval.hi : value)));
  const reach = highest - (lowest > highest * farFromZero ? lowest : 0) || 1;
  const min = lowest > highest * farFromZero ? lowest - reach * 0.1 : 0;
  const open = highest + reach * openEnd;
  const ends = items.map(({ interval }) => (interval.isBounded() ? scaled(interval.hi) : open));
  const max = Math.max(...ends);
  const colors = items.map(({ highlighted }) => (highlighted ? theme.accent : theme.ink));

  return {
    type: 'bar',
    data: {
      labels: items.map(({ label }) => label),
      datasets: [
        {
          data: items.map(({ interval }, i) => [scaled(interval.lo), ends[i] ?? max]) as unknown as number[],
          backgroundColor: items.map(({ highlighted }) => (highlighted ? theme.accentSoft : theme.contextSoft)),
          borderColor: items.map(({ highlighted }) => (highlighted ? theme.accent : theme.context)),
          borderWidth: items.map(({ interval }) => ({
            left: 2.5 * unit,
            right: interval.isBounded() ? 2.5 * unit : 0,
            top: 0,
            bottom: 0,
          })) as unknown as number[],
          borderSkipped: false,
          ...barThickness(bars, unit),
          minBarLength: 3 * unit,
        },
      ],
    },
    ...valueRows(model, { min, max, ends, colors }, theme),
    over(stage) {
      items.forEach((item, i) => {
        const y = stage.y(i);
        const color = item.highlighted ? theme.accent : theme.context;
        if (!item.interval.isBounded()) point(stage, stage.bar(0, i));
        const look = { radius: 6.5 * unit, fill: color, edge: theme.background, width: 2 * unit };
        dot(stage.pen, { x: stage.x(scaled(item.value)), y }, look);
      });
    },
  };
}

/** Cuts the end of a band to a point. */
function point({ pen, type }: Stage, { top, right, bottom }: Box): void {
  const middle = (top + bottom) / 2;
  const beyond = right + 1;
  pen.save();
  pen.fillStyle = type.theme.background;
  for (const corner of [top - 1, bottom + 1]) {
    pen.beginPath();
    pen.moveTo(beyond, corner);
    pen.lineTo(right - type.px(18), corner);
    pen.lineTo(beyond, middle);
    pen.closePath();
    pen.fill();
  }
  pen.restore();
}
