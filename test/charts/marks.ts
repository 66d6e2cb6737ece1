import type { Chart } from 'chart.js';
import { chartModel, toChartJs } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { type TextBox, textBoxes } from '../../src/charts/scene/plugin.js';
import { Type } from '../../src/charts/scene/type.js';
import { themeOf } from '../../src/charts/themes/index.js';
import { drawer } from '../../src/render/canvas.js';

/** A chart as it is drawn: where its values are, and the colours there. */
interface Drawn {
  readonly texts: readonly TextBox[];
  readonly type: Type;
  readonly area: Chart['chartArea'];
  readonly width: number;
  x(value: number): number;
  y(value: number): number;
  /** "#rrggbb" of the pixel at a value. */
  color(x: number, y: number): string;
  /** The first text that begins so. */
  text(start: string): TextBox;
}

/** Hands a chart over as it is drawn in the theme light. */
export function onChart<T>(spec: ChartSpec, use: (drawn: Drawn) => T): T {
  const { width, height } = chartModel(spec);
  drawer().typeface.complete();
  return drawer().draw(toChartJs(spec), { width, height, scale: 1 }, (canvas, chart) => {
    const texts = textBoxes(chart);
    const pixel = (axis: 'x' | 'y', value: number): number => chart.scales[axis]?.getPixelForValue(value) ?? Number.NaN;
    return use({
      texts,
      type: new Type(chart.ctx, themeOf('light'), width, height),
      area: chart.chartArea,
      width,
      x: (value) => pixel('x', value),
      y: (value) => pixel('y', value),
      color: (x, y) => {
        const [at, down] = [Math.round(pixel('x', x)), Math.round(pixel('y', y))];
        const { data } = canvas.getContext('2d').getImageData(at, down, 1, 1);
        return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      },
      text: (start) => {
        const found = texts.find(({ text }) => text.replaceAll('\u00a0', ' ').startsWith(start));
        if (found === undefined) throw new Error(`no text ${start} in ${texts.map(({ text }) => text).join(' | ')}`);
        return found;
      },
    });
  });
}
