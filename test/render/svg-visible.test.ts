import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { drawn } from '../charts/drawn.js';
import { everyForm } from '../charts/every-form.js';
import { seriesCharts } from '../charts/series-figures.js';

async function pixels(svg: string, width: number, height: number): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(svg));
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

/** The texts of a chart that leave no mark in its SVG, as a decoder of pictures draws it. */
async function unseen(spec: ChartSpec): Promise<string[]> {
  const svg = await renderSvg(spec);
  const { texts, width, height } = drawn(spec);
  const whole = await pixels(svg, width, height);
  const wordless = await pixels(svg.replaceAll(/<text[ >].*?<\/text>/gs, ''), width, height);
  return texts
    .filter(({ left, top, right, bottom }) => {
      for (let y = Math.floor(top); y < bottom; y++)
        for (let x = Math.floor(left); x < right; x++)
          if (whole[4 * (y * width + x)] !== wordless[4 * (y * width + x)]) return false;
      return true;
    })
    .map(({ text }) => text);
}

const { title: _, ...line } = seriesCharts.line;
const lines = ['One', 'Other', 'Third'].map((title) => ({ ...line, title }));
const charts: readonly (readonly [string, ChartSpec])[] = [
  ...everyForm,
  ['line, as small multiples', { form: 'multiples', title: 'All', panels: lines }],
];

it.each(charts)('every text of the form %s is seen in its SVG', async (_name, spec) => {
  expect(await unseen(spec)).toEqual([]);
});
