import type { ChartConfiguration } from 'chart.js';
import { optionsArgument } from '../money/arguments.js';
import { configuration } from './configuration.js';
import { type ChartSpec, draw } from './forms/index.js';
import type { ChartModel } from './model.js';
import type { Picture } from './scene/pen.js';

/**
 * What a chart says: its words, items and findings, from which its picture is made.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 * @example chartModel(spec).items.map(({ text }) => text) // ['€90.6bn', '€59.6bn']
 */
export function chartModel(spec: ChartSpec): ChartModel {
  return draw(spec).model;
}

/**
 * A Chart.js 4 configuration, fresh on each call, for a canvas of the spec's width and height. In a browser, load the
 * font Inter first, import `chart.js/auto`, and give the canvas element that width and height.
 *
 * @param logo the picture of the spec's logo, loaded: in a browser an Image whose `decode()` is done
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form; and while Chart.js draws,
 * when the texts do not fit
 * @example
 * new Chart(canvas, toChartJs(spec))
 * toChartJs(spec).type // 'bar'
 */
export function toChartJs(spec: ChartSpec, options: { readonly logo?: Picture } = {}): ChartConfiguration {
  const { logo } = optionsArgument('options', options);
  return configuration(draw(spec), { ...(logo !== undefined && { logo }) });
}
