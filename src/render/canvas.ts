import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Chart, ChartConfiguration } from 'chart.js';
import { textBoxes } from '../charts/scene/plugin.js';
import { ChartJSNodeCanvasBase } from './chartjs-node-canvas.js';
import { Typeface } from './fonts.js';
import { knowingWidths } from './widths.js';

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

/** Canvases that are kept, and the pixels of the largest: one of a chart of usual size at twice the density. */
const [mostKept, largestKept] = [4, 4_000_000];

class Drawer extends ChartJSNodeCanvasBase {
  readonly typeface: Typeface = new Typeface();
  /** A new canvas takes longer than to draw on, and so does one that is set to another size. */
  private readonly kept = new Map<string, Canvas>();
  private rulersPen: SKRSContext2D | undefined;
  /** Of a kind of object that none is left of, the engine forgets the fast code when it collects garbage. */
  protected lastDrawn: Chart | undefined;

  /**
   * Draws a chart in pixels and hands it over for as long as `use` takes.
   *
   * @throws {MilexError} when its texts do not fit, or have letters that the typeface lacks
   */
  draw<T>(config: ChartConfiguration, { width, height, scale }: Size, use: (canvas: Canvas, chart: Chart) => T): T {
    const canvas = this.canvasOf(scaled(width, scale), scaled(height, scale));
    canvas.getContext('2d').reset();
    // Chart.js takes the chart's size from here and writes the canvas's into it, for which a canvas makes its pixels anew.
    for (const [side, value] of Object.entries({ width, height })) {
      Object.defineProperty(canvas, side, { value, writable: true, configurable: true });
    }
    return this.drawOn(canvas as Surface, config, scale, (_, chart) => use(canvas, chart));
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
      this.lastDrawn = chart;
      for (const { text } of textBoxes(chart)) this.typeface.check(text);
      return use(surface, chart);
    } finally {
      // Chart.js knows a chart by its canvas even when drawing it failed half-way.
      this._chartJs.getChart(surface as unknown as Parameters<typeof Chart.getChart>[0])?.destroy();
    }
  }

  /** What to measure text with. */
  ruler(): SKRSContext2D {
    this.rulersPen ??= (this._createCanvas(1, 1) as unknown as Canvas).getContext('2d');
    return this.rulersPen;
  }

  private canvasOf(width: number, height: number): Canvas {
    const size = `${width} x ${height}`;
    const canvas = this.kept.get(size) ?? (this._createCanvas(width, height) as unknown as Canvas);
    if (!this.kept.has(size)) knowingWidths(canvas.getContext('2d'));
    this.kept.delete(size);
    if (width * height <= largestKept) this.kept.set(size, canvas);
    for (const oldest of [...this.kept.keys()].slice(0, -mostKept)) this.kept.delete(oldest);
    return canvas;
  }
}

/** A side of the picture, as Chart.js rounds it. */
export function scaled(side: number, scale: number): number {
  return Math.floor(Math.round(side * scale * 10) / 10);
}

let shared: Drawer | undefined;

/** The one drawer of the process: each new one would load Chart.js again and keep it. */
export function drawer(): Drawer {
  shared ??= new Drawer({ width: 1200, height: 675 });
  return shared;
}
