import { type BarSpec, bar } from './bar.js';
import { type BeforeAfterSpec, beforeAfter } from './before-after.js';
import { type CompositionSpec, composition } from './composition.js';
import { type DumbbellSpec, dumbbell } from './dumbbell.js';
import type { Form } from './form.js';
import { type GroupedBarSpec, groupedBar } from './grouped-bar.js';
import { type IndexSpec, indexNumbers } from './index-numbers.js';
import { type IntervalSpec, interval } from './interval.js';
import { type LineSpec, line } from './line.js';
import { type PathSpec, path } from './path.js';
import { type RateWindowSpec, rateWindow } from './rate-window.js';
import { type ShareOfGdpSpec, shareOfGdp } from './share-of-gdp.js';
import { type SlopeSpec, slope } from './slope.js';
import { type StackedSpec, stacked } from './stacked.js';
import { type WaterfallSpec, waterfall } from './waterfall.js';

/** The forms of one chart, by the name in a spec's `form`: a line here and one in the table below for each. */
interface SingleSpecs {
  bar: BarSpec;
  'before-after': BeforeAfterSpec;
  composition: CompositionSpec;
  'rate-window': RateWindowSpec;
  path: PathSpec;
  line: LineSpec;
  index: IndexSpec;
  slope: SlopeSpec;
  dumbbell: DumbbellSpec;
  'grouped-bar': GroupedBarSpec;
  'share-of-gdp': ShareOfGdpSpec;
  stacked: StackedSpec;
  waterfall: WaterfallSpec;
  interval: IntervalSpec;
}

export type SingleName = keyof SingleSpecs;
/** The spec of one chart, of any form but small multiples. */
export type SingleSpec = SingleSpecs[SingleName];

export const singleForms: { readonly [F in SingleName]: Form<SingleSpecs[F]> } = {
  bar,
  'before-after': beforeAfter,
  composition,
  'rate-window': rateWindow,
  path,
  line,
  index: indexNumbers,
  slope,
  dumbbell,
  'grouped-bar': groupedBar,
  'share-of-gdp': shareOfGdp,
  stacked,
  waterfall,
  interval,
};
