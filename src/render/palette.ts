import { ColorTable } from './color-table.js';
import type { Runs } from './runs.js';

/** A picture in the colours that a palette can hold, if it may be. */
export interface Reduced {
  readonly picture: Runs;
  /** How far a channel may be from where it was drawn, of 255. */
  readonly error: number;
}

/** As many colours as one byte tells apart. */
export const paletteSize = 256;
/** Pictures of more colours than this are left as they are drawn. */
const mostColors = 8192;
/** Colours of so large a share of the picture are kept: those of its areas, not of the edges of its letters. */
const keptShare = 1 / 2048;
const coarsest = 16;

/**
 * Takes the colours of a picture down to 256: those of its areas are kept, and the others, of the edges of letters and
 * lines, go to the finest grid of levels that gives so few.
 */
export function reduced(picture: Runs): Reduced {
  const { colors } = picture;
  if (colors.length <= paletteSize || colors.length > mostColors) return { picture, error: 0 };
  const kept = keptColors(picture);
  for (let step = 2; step <= coarsest; step++) {
    const table = new ColorTable();
    const numbers = colors.map((color, number) => table.numberOf(kept[number] ? color : onGrid(color, step)));
    if (table.size <= paletteSize) return { picture: recolored(picture, numbers, table.colors()), error: step >> 1 };
  }
  return { picture, error: 0 };
}

function keptColors({ colors, numbers, lengths, width, height }: Runs): boolean[] {
  const pixels = new Uint32Array(colors.length);
  for (let run = 0; run < numbers.length; run++) {
    const number = numbers[run] ?? 0;
    pixels[number] = (pixels[number] ?? 0) + (lengths[run] ?? 0);
  }
  return Array.from(pixels, (count) => count >= width * height * keptShare);
}

/** A colour with its red, green and blue at the nearest multiples of a step. */
function onGrid(color: number, step: number): number {
  const [red, green, blue] = [color & 0xff, (color >>> 8) & 0xff, (color >>> 16) & 0xff];
  return (color & 0xff000000) | (level(blue, step) << 16) | (level(green, step) << 8) | level(red, step);
}

function level(channel: number, step: number): number {
  return Math.min(255, Math.round(channel / step) * step);
}

/** The picture in other colours, by the new number of each; runs that have one colour now are one. */
function recolored({ width, height, ...runs }: Runs, newNumbers: Int32Array, colors: Int32Array): Runs {
  const [numbers, lengths] = [new Uint32Array(runs.numbers.length), new Uint32Array(runs.numbers.length)];
  let count = 0;
  for (let run = 0, left = width, last = 0; run < numbers.length; run++) {
    const number = newNumbers[runs.numbers[run] ?? 0] ?? 0;
    const length = runs.lengths[run] ?? 0;
    if (left < width && number === last) lengths[count - 1] = (lengths[count - 1] ?? 0) + length;
    else {
      numbers[count] = number;
      lengths[count++] = length;
    }
    left = left === length ? width : left - length;
    last = number;
  }
  return { width, height, colors, numbers: numbers.subarray(0, count), lengths: lengths.subarray(0, count) };
}
