import type { Chart, ChartConfiguration } from 'chart.js';

/** Where a chart is drawn on the canvas of another: its corner, its own size, and how much larger it is drawn. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

type ChartClass = typeof Chart;
type Canvas = ConstructorParameters<ChartClass>[0];

/** What is used of a context besides what charts draw with. */
interface Context {
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
}

/**
 * Draws a chart into a part of another chart's canvas, once, and hands it over before it is gone. It is drawn by the
 * other's own copy of Chart.js, so that this needs no import of it, in a page and in Node.
 */
export function drawPanel(
  host: Chart,
  config: ChartConfiguration,
  place: PanelPlace,
  use: (panel: Chart) => void,
): void {
  const ChartOfHost = host.constructor as ChartClass;
  const ctx = host.ctx as Context;
  const canvas = panelCanvas(ctx, place);
  const options = { ...config.options, devicePixelRatio: 1 };
  ctx.save();
  ctx.translate(place.left, place.top);
  ctx.scale(place.scale, place.scale);
  try {
    use(new ChartOfHost(canvas, { ...config, options, platform: PanelPlatform } as unknown as ChartConfiguration));
  } finally {
    ChartOfHost.getChart(canvas as Parameters<ChartClass['getChart']>[0])?.destroy();
    ctx.restore();
  }
}

/** What Chart.js takes for a canvas: the context of the host, which it may neither move nor clear. */
function panelCanvas(host: Context, { width, height }: PanelPlace): Canvas {
  const canvas = { width, height, getContext: () => context };
  const kept: Record<PropertyKey, unknown> = {
    canvas,
    setTransform: () => undefined,
    resetTransform: () => undefined,
    clearRect: () => undefined,
  };
  const context: object = new Proxy(host, {
    get(target, key) {
      if (Object.hasOwn(kept, key)) return kept[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
  return canvas as unknown as Canvas;
}

/** What Chart.js asks of the place it runs in, for a chart that no page holds: no events, no resizing. */
class PanelPlatform {
  acquireContext(canvas: { getContext(): unknown }): unknown {
    return canvas.getContext();
  }
  releaseContext(): boolean {
    return true;
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  updateConfig(): void {}
  getDevicePixelRatio(): number {
    return 1;
  }
  isAttached(): boolean {
    return true;
  }
}
