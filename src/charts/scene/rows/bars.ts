import type { ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import type { Scene } from '../scene.js';
import { textUnit } from '../type.js';
import { barLook, barThickness, drawRange, rangeEnd, type Thickness } from './bar-look.js';
import { valueRows } from './value-rows.js';

/** Horizontal bars, a row an item, with the label at the left and the value at the end of each. */
export function barRows(model: ChartModel, exponent: number, theme: Theme, bars: Thickness): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const scaled = (value: { toNumber(): number }): number => value.toNumber() / 10 ** exponent;
  const ends = items.map((item) => rangeEnd(item, scaled));
  const max = Math.max(...ends) || 1;
  const look = barLook(theme);
  const colors = items.map(({ highlighted }) => (highlighted ? theme.accent : theme.ink));

  return {
    type: 'bar',
    data: {
      labels: items.map((item) => item.label),
      datasets: [
        {
          data: items.map((item) => scaled(item.value)),
          ...look.options(items, unit),
          ...barThickness(bars, unit),
        },
      ],
    },
    ...valueRows(model, { min: 0, max, ends, colors }, theme),
    over(stage) {
      items.forEach((item, i) => {
        const box = stage.bar(0, i);
        look.hatch(stage, item, box);
        if (item.hedged) drawRange(stage, item, box, scaled, ends[i] ?? 0);
      });
    },
  };
}
