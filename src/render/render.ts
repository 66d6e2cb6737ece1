import { chartModel, toChartJs } from '../charts/chart.js';
import type { ChartSpec } from '../charts/forms/index.js';
import { MilexError, shown } from '../money/error.js';
import { drawer } from './canvas.js';
import { encodePng } from './png.js';
import { writeWhole } from './write.js';

export interface PngOptions {
  /** Pixels of the picture for each of the spec's: 2 for a screen of double density. 1 unless given. */
  readonly scale?: number;
}

/**
 * Draws a chart as PNG. The same spec gives the same bytes.
 *
 * @throws {MilexError} for a spec that is none, figures that cannot be drawn in its form, or texts that do not fit
 * @example writeFileSync('plan.png', renderPng(spec, { scale: 2 }))
 */
export function renderPng(spec: ChartSpec, { scale = 1 }: PngOptions = {}): Buffer {
  if (!(scale >= 0.25 && scale <= 4)) throw new MilexError(`scale: ${shown(scale)} is not from 0.25 to 4`);
  const { width, height } = chartModel(spec);
  return drawer().draw(toChartJs(spec), { width, height, scale }, (canvas) =>
    encodePng(canvas.data(), canvas.width, canvas.height, scale),
  );
}

/**
 * Draws a chart into a PNG file. The file is whole or not there: it is written beside its place and then renamed.
 *
 * @throws {MilexError} as {@link renderPng} does, and when the file cannot be written
 */
export function writePng(spec: ChartSpec, path: string, options: PngOptions = {}): void {
  writeWhole(path, renderPng(spec, options));
}
