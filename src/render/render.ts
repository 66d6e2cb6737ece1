import { basename, dirname } from 'node:path';
import { type Chart, resolve } from '../charts/chart.js';
import type { ChartSpec } from '../charts/forms/index.js';
import { optionsArgument, textArgument } from '../money/arguments.js';
import { pixelsOf } from './pixels.js';
import { encodePng } from './png/encode.js';
import { chartTexts } from './png/record.js';
import { writeFiles } from './write.js';

/** How a PNG is drawn. */
export interface PngOptions {
  /** Pixels of the picture for each of the spec's: 2 for a screen of double density. 1 unless given. */
  readonly scale?: number;
}

/**
 * Draws a chart as PNG. The same spec gives the same bytes. The file carries its title, alt text and source, the spec
 * it was drawn from and hashes of both, in text chunks: {@link verifyPng} draws it anew from them. Charts are drawn one
 * after the other, however many are asked for at once.
 *
 * @throws {MilexError} for a spec that is none, figures that cannot be drawn in its form, texts that do not fit, or
 * letters that the typeface lacks
 * @example await writeFile('plan.png', await renderPng(spec, { scale: 2 }))
 */
export async function renderPng(spec: ChartSpec | Chart, options: PngOptions = {}): Promise<Uint8Array> {
  const { scale = 1 } = optionsArgument('options', options);
  const chart = resolve(spec);
  const { picture } = await pixelsOf(chart, scale);
  return encodePng(picture, scale, chartTexts(chart, scale, picture));
}

/**
 * Draws a chart into a PNG file. The file is whole or not there: it is written beside its place and then renamed.
 *
 * @throws {MilexError} as {@link renderPng} does, and when the file cannot be written
 * @example await writePng(spec, join(folder, 'plan.png'))
 */
export async function writePng(spec: ChartSpec | Chart, path: string, options: PngOptions = {}): Promise<void> {
  const file = textArgument('path', path, 'the path of a file');
  await writeFiles(dirname(file), [{ name: basename(file), content: await renderPng(spec, options) }]);
}
