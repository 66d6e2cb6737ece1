import type { ChartConfiguration } from 'chart.js';
import { MilexError } from '../money/error.js';
import { type ChartSpec, draw } from './forms/index.js';
import type { ChartModel, Drawing } from './model.js';
import type { Picture } from './scene/pen.js';
import { scenePlugin } from './scene/plugin.js';
import { themeOf } from './themes/index.js';

/**
 * What a chart says: its words, items and findings, from which its picture is made.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
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
 * @example new Chart(canvas, toChartJs(spec))
 */
export function toChartJs(spec: ChartSpec, { logo }: { readonly logo?: Picture } = {}): ChartConfiguration {
  return configuration(draw(spec), logo);
}

/** The Chart.js configuration of a chart that is resolved already. */
export function configuration({ model, scene, logo }: Drawing, picture?: Picture): ChartConfiguration {
  if (logo !== undefined && picture === undefined) {
    throw new MilexError(
      'logo: its picture is not loaded; load it and give it too, as in toChartJs(spec, { logo: image })',
    );
  }
  const theme = themeOf(model.theme);
  const { scales, ...options } = scene.options;
  return {
    type: scene.type,
    data: scene.data,
    options: {
      responsive: false,
      animation: false,
      events: [],
      ...options,
      scales: scales ?? {},
      plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [scenePlugin(model, scene, theme, model.width, model.height, logo === undefined ? undefined : picture)],
  } as ChartConfiguration;
}
