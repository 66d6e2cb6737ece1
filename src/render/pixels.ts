import type { Canvas } from '@napi-rs/canvas';
import type { Chart } from '../charts/chart.js';
import { configuration } from '../charts/scene/configuration.js';
import { textUnit } from '../charts/scene/type.js';
import { MilexError, shown } from '../money/error.js';
import { drawer, scaled } from './canvas.js';
import { inTurn } from './in-turn.js';
import { withLetters } from './letters.js';
import { isManyColored } from './logo/colors.js';
import { loadLogo } from './logo/load.js';
import { type Reduced, reduced } from './palette.js';
import { type Runs, runsOfStrips } from './runs.js';

/** An 8K screen has 33 million; drawing as many takes half a gigabyte, and verifying them up to 1.2. */
const most = 40_000_000;

/**
 * Draws a chart in pixels, `scale` of them for each of its own. Charts are drawn one after the other, however many are
 * asked for at once.
 *
 * @throws {MilexError} for a scale that is none, a picture that is too large, texts that do not fit, or letters that
 * the typeface lacks
 */
export function pixelsOf(chart: Chart, scale: number): Promise<Reduced> {
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
    const runs = await withLetters(chart, drawer().typeface, () =>
      drawer().draw(configuration(chart, look), { width, height, scale }, runsOf),
    );
    return look.logo && isManyColored(look.logo) ? { picture: runs, error: 0 } : reduced(runs);
  });
}

/** Bytes of what is read of a canvas at once: memory for more is asked of the system each time, which takes long. */
const stripBytes = 1 << 17;

/** The pixels of a canvas. */
export function runsOf(canvas: Canvas): Runs {
  return runsOfStrips(canvas.width, canvas.height, stripsOf(canvas));
}

function* stripsOf(canvas: Canvas): Iterable<Uint8ClampedArray> {
  const { width, height } = canvas;
  const pen = canvas.getContext('2d');
  const rows = Math.max(1, Math.floor(stripBytes / (width * 4)));
  for (let y = 0; y < height; y += rows) yield pen.getImageData(0, y, width, Math.min(rows, height - y)).data;
}
