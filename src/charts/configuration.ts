import type { ChartConfiguration } from 'chart.js';
import type { Drawing } from './model.js';
import { type LayOut, layOutFrame } from './scene/frame.js';
import { scenePlugin } from './scene/plugin.js';
import { type Theme, themes } from './themes/index.js';

/** The Chart.js configuration of a chart that is resolved already; `layOut` sets the words round it. */
export function configuration(
  { model, scene }: Drawing,
  layOut: LayOut = layOutFrame,
  theme: Theme = themes[model.theme],
): ChartConfiguration {
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
    plugins: [scenePlugin(model, scene, { theme, layOut })],
  } as ChartConfiguration;
}
