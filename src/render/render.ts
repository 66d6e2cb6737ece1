import { setImmediate } from 'node:timers/promises';
import { configuration } from '../charts/chart.js';
import { type ChartSpec, draw } from '../charts/forms/index.js';
import { MilexError, shown } from '../money/error.js';
import { drawer } from './canvas.js';
import { loadLogo } from './logo.js';
import { encodePng } from './png.js';
import { writeWhole } from './write.js';

export interface PngOptions {
  /** Pixels of the picture for each of the spec's: 2 for a screen of double density. 1 unless given. */
  readonly scale?: number;
}

/**
 * Draws a chart as PNG. The same spec gives the same bytes. Charts are drawn one after the other, however many are
 * asked for at once.
 *
 * @throws {MilexError} for a spec that is none, figures that cannot be drawn in its form, texts that do not fit, or
 * letters that the typeface lacks
 * @example await writeFile('plan.png', await renderPng(spec, { scale: 2 }))
 */
export async function renderPng(spec: ChartSpec, { scale = 1 }: PngOptions = {}): Promise<Buffer> {
  if (!(scale >= 0.25 && scale <= 4)) throw new MilexError(`scale: ${shown(scale)} is not from 0.25 to 4`);
  const drawing = draw(spec);
  const { width, height } = drawing.model;
  const logo = await loadLogo(drawing.logo);
  const { pixels, ...size } = await inTurn(() =>
    drawer().draw(configuration(drawing, logo), { width, height, scale }, (canvas) => ({
      pixels: canvas.data(),
      width: canvas.width,
      height: canvas.height,
    })),
  );
  return encodePng(pixels, size.width, size.height, scale);
}

/**
 * Draws a chart into a PNG file. The file is whole or not there: it is written beside its place and then renamed.
 *
 * @throws {MilexError} as {@link renderPng} does, and when the file cannot be written
 */
export async function writePng(spec: ChartSpec, path: string, options: PngOptions = {}): Promise<void> {
  writeWhole(path, await renderPng(spec, options));
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs one piece of work after the other, a turn of the event loop apart: the canvas gives the memory of its pixels
 * back only there, and a loop without one grows by the size of each picture.
 */
function inTurn<T>(work: () => T): Promise<T> {
  const result = turn.then(work);
  const turned = (): Promise<void> => setImmediate();
  turn = result.then(turned, turned);
  return result;
}
