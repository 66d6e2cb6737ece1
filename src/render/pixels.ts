import { setImmediate } from 'node:timers/promises';
import type { Chart } from '../charts/chart.js';
import { configuration } from '../charts/scene/configuration.js';
import { textUnit } from '../charts/scene/type.js';
import { MilexError, shown } from '../money/error.js';
import { drawer } from './canvas.js';
import { withLetters } from './letters.js';
import { loadLogo } from './logo/load.js';

/** A drawn picture: red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** An 8K screen has 33 million; drawing as many takes half a gigabyte, and verifying them one. */
const most = 40_000_000;

/**
 * Draws a chart in pixels, `scale` of them for each of its own. Charts are drawn one after the other, however many are
 * asked for at once.
 *
 * @throws {MilexError} for a scale that is none, a picture that is too large, texts that do not fit, or letters that
 * the typeface lacks
 */
export function pixelsOf(chart: Chart, scale: number): Promise<Pixels> {
  if (!(typeof scale === 'number' && scale >= 0.25 && scale <= 4))
    throw new MilexError(`scale: ${shown(scale)} is not from 0.25 to 4`);
  const { width, height } = chart.model;
  const count = scaled(width, scale) * scaled(height, scale);
  if (count > most) {
    throw new MilexError(
      `scale: ${width} x ${height} at ${scale} are ${count} pixels, more than ${most}; draw it smaller, or as SVG`,
    );
  }
  return inTurn(async () => {
    const look = await loadLogo(chart.logo, textUnit(width, height) * scale);
    return withLetters(chart, drawer().typeface, () =>
      drawer().draw(configuration(chart, look), { width, height, scale }, (canvas) => ({
        data: canvas.data(),
        width: canvas.width,
        height: canvas.height,
      })),
    );
  });
}

/** A side of the picture, as Chart.js rounds it. */
export function scaled(side: number, scale: number): number {
  return Math.floor(Math.round(side * scale * 10) / 10);
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs one piece of work after the other, a turn of the event loop apart: the canvas gives the memory of its pixels
 * back only there, and a loop without one grows by the size of each picture.
 */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  const turned = (): Promise<void> => setImmediate();
  turn = result.then(turned, turned);
  return result;
}
