import type { ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import type { Scene } from '../scene.js';
import { textUnit } from '../type.js';
import { barLook, drawRange, rangeEnd } from './bar-look.js';
import { valueRows } from './value-rows.js';

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
  const colors = items.map(({ highlighted }) => (highlighted ? theme.accent : theme.ink));

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
