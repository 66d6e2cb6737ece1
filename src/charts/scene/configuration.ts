import type { ChartConfiguration } from 'chart.js';
import { MilexError } from '../../money/error.js';
import { type Theme, themeOf } from '../themes/index.js';
import type { Drawing } from './drawing.js';
import { type LayOut, layOutFrame } from './frame.js';
import type { Picture } from './pen.js';
import { scenePlugin } from './plugin.js';

interface Look {
  /** Sets the words round the chart. */
  readonly layOut?: LayOut;
  readonly theme?: Theme;
  /** The chart's logo, loaded. */
  readonly logo?: Picture;
}

/**
 * The Chart.js configuration of a chart that is resolved already.
 *
 * @throws {MilexError} when it has a logo and its picture is not given
 */
export function configuration(
  { model, scene, logo: url }: Drawing,
  { layOut = layOutFrame, theme = themeOf(model.theme), logo }: Look = {},
): ChartConfiguration {
  if (url !== undefined && logo === undefined) {
    throw new MilexError(
      'logo: its picture is not loaded; load it and give it too, as in toChartJs(spec, { logo: image })',
    );
  }
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
      // What is off is not asked anything while a chart is drawn.
      plugins: { legend: false, title: false, subtitle: false, tooltip: false } as object,
    },
    plugins: [scenePlugin(model, scene, { theme, layOut, ...(url !== undefined && logo !== undefined && { logo }) })],
  } as ChartConfiguration;
}
