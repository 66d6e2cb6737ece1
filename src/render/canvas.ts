import type { Canvas } from '@napi-rs/canvas';
import type { Chart, ChartConfiguration } from 'chart.js';
import { textBoxes } from '../charts/scene/plugin.js';
import { ChartJSNodeCanvasBase } from './chartjs-node-canvas.js';
import { Typeface } from './fonts.js';

interface Size {
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas for each of the chart's. */
  readonly scale: number;
}

/** What Chart.js needs of a canvas; its context names it as its `canvas`. */
export interface Surface {
  width: number;
  height: number;
  getContext(kind: '2d'): { canvas: unknown };
}

type ChartItem = ConstructorParameters<typeof Chart>[0];

class Drawer extends ChartJSNodeCanvasBase {
  readonly typeface: Typeface = new Typeface();

  /**
   * Draws a chart in pixels and hands it over for as long as `use` takes.
   *
   * @throws {MilexError} when its texts do not fit, or have letters that the typeface lacks
   */
  draw<T>(config: ChartConfiguration, { width, height, scale }: Size, use: (canvas: Canvas, chart: Chart) => T): T {
    return this.drawOn(this._createCanvas(width, height) as unknown as Canvas, config, scale, use);
  }

  /** The same on any surface of the chart's size. */
  drawOn<S extends Surface, T>(
    surface: S,
    config: ChartConfiguration,
    scale: number,
    use: (surface: S, chart: Chart) => T,
  ): T {
    const item = surface as unknown as ChartItem;
    try {
      const options = { ...config.options, devicePixelRatio: scale };
      const chart = new this._chartJs(item, { ...config, options });
      for (const { text } of textBoxes(chart)) this.typeface.check(text);
      return use(surface, chart);
    } finally {
      // Chart.js knows a chart by its canvas even when drawing it failed half-way.
      this._chartJs.getChart(surface as unknown as Parameters<typeof Chart.getChart>[0])?.destroy();
    }
  }

  /** A canvas to measure text with. */
  ruler(): Canvas {
    return this._createCanvas(1, 1) as unknown as Canvas;
  }
}

let shared: Drawer | undefined;

/** The one drawer of the process: each new one would load Chart.js again and keep it. */
export function drawer(): Drawer {
  shared ??= new Drawer({ width: 1200, height: 675 });
  return shared;
}
