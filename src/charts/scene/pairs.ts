import { MilexError } from '../../money/error.js';
import type { ChartItem } from '../model.js';
import { exponentOf, type Figures } from '../read/figures.js';
import type { Series } from '../read/series.js';
import type { Pair } from './lines/pair.js';
import { scaledRange } from './lines/points.js';

/** Before and after of each series, as they are drawn. */
export function pairsOf(
  series: readonly Series[],
  items: readonly ChartItem[],
  { all, locale, look }: Figures,
): Pair[] {
  const exponent = exponentOf(all, locale);
  return series.map(({ label, highlighted, figures }, i) => {
    const [before, after] = figures.map((figure, side) => ({
      ...scaledRange(figure, exponent),
      text: items[2 * i + side]?.text ?? '',
      status: look(figure),
    }));
    if (before === undefined || after === undefined) throw new MilexError(`series[${i}]: expected two figures`);
    return { label, highlighted, ends: [before, after] };
  });
}
