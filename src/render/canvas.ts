import type { Canvas } from '@napi-rs/canvas';
import type { Chart, ChartConfiguration } from 'chart.js';
import { ChartJSNodeCanvasBase } from 'chartjs-node-canvas/dist/chartJSNodeCanvasBase.js';
import { registerFonts } from './fonts.js';

class Drawer extends ChartJSNodeCanvasBase {
  /** Draws a chart, hands it over while it lasts, and lets go of it. */
  draw<T>(
    config: ChartConfiguration,
    size: { width: number; height: number; scale: number },
    use: (canvas: Canvas, chart: Chart) => T,
  ): T {
    const canvas = this._createCanvas(size.width, size.height) as unknown as Canvas;
    const options = { ...config.options, devicePixelRatio: size.scale };
    try {
      const chart = new this._chartJs(canvas as unknown as ConstructorParameters<typeof Chart>[0], {
        ...config,
        options,
      });
      return use(canvas, chart);
    } finally {
      this._chartJs.getChart(canvas as unknown as Parameters<typeof Chart.getChart>[0])?.destroy();
    }
  }
}

let shared: Drawer | undefined;

/** The one drawer of the process: each new one would load Chart.js again and keep it. */
export function drawer(): Drawer {
  if (shared === undefined) {
    registerFonts();
    shared = new Drawer({ width: 1200, height: 675 });
  }
  return shared;
}
