import { MilexError } from '../money/error.js';
import { exponentOf, type Figures } from './figures.js';
import type { ChartItem } from './model.js';
import type { Pair } from './scene/lines/pair.js';
import type { Series } from './series.js';
import { scaledRange } from './tracks.js';

/** Before and after of each series, as they are drawn. */
export function pairsOf(series: readonly Series[], items: readonly ChartItem[], { all, locale }: Figures): Pair[] {
  const exponent = exponentOf(all, locale);
  return series.map(({ label, highlighted, figures }, i) => {
    const [before, after] = figures.map((figure, side) => ({
      ...scaledRange(figure, exponent),
      text: items[2 * i + side]?.text ?? '',
      status: figure.status,
    }));
    if (before === undefined || after === undefined) throw new MilexError(`series[${i}]: expected two figures`);
    return { label, highlighted, ends: [before, after] };
  });
}
