import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { type TextBox, textBoxes } from '../../src/charts/scene/plugin.js';
import { drawer } from '../../src/render/canvas.js';

/** The texts of a chart as it is drawn, with their boxes, and the size of the canvas. */
export function drawn(spec: ChartSpec): { texts: readonly TextBox[]; width: number; height: number } {
  const { width, height } = chartModel(spec);
  drawer().typeface.complete();
  const texts = drawer().draw(toChartJs(spec), { width, height, scale: 1 }, (_, chart) => textBoxes(chart));
  return { texts, width, height };
}

/** What is wrong with the texts of a chart: two that overlap, or one that leaves the canvas. */
export function faults(spec: ChartSpec): string[] {
  return faultsOf(drawn(spec));
}

/** The same of a chart that is drawn already. */
export function faultsOf({ texts, width, height }: ReturnType<typeof drawn>): string[] {
  const outside = texts.filter((a) => a.left < 0 || a.top < 0 || a.right > width || a.bottom > height);
  const overlapping = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...outside.map((box) => `outside: ${box.text}`), ...overlapping];
}
