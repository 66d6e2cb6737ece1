import type { ChartItem } from '../model.js';
import type { Figures } from '../read/figures.js';
import type { Series } from '../read/series.js';
import { itemOf, type Written } from './amounts.js';
import { timeText } from './wording.js';

/** Every figure as an item of the model, named by its series and its time. */
export function seriesItems(series: readonly Series[], figures: Written): ChartItem[] {
  return series.flatMap(({ label, highlighted, figures: own }) =>
    own.map((figure) => ({
      ...itemOf(figure, figures, highlighted),
      label,
      detail: [timeText(figure, figures.words), figures.words.status[figure.status]].filter(Boolean).join(', '),
    })),
  );
}

/** What charts over years say of all their figures: that inflation is in them, and that the scale is cut. */
export function seriesNotes({ all, words }: Figures, fromZero: boolean): string[] {
  const nominal = all.filter(({ measure, prices }) => measure === 'money' && prices.kind === 'current');
  const times = new Set(nominal.map(({ period }) => JSON.stringify(period)));
  return [...(times.size > 1 ? [words.note.inflation] : []), ...(fromZero ? [] : [words.series.notFromZero])];
}
