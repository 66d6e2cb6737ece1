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

/** One for all pictures: of a class that has no object left, the engine forgets the fast code. */
const table = new ColorTable();

/**
 * Takes the colours of a picture down to 256: those of its areas are kept, and the others, of the edges of letters and
 * lines, go to the finest grid of levels that gives so few.
 */
export function reduced(picture: Runs): Reduced {
  const { width, height, colors, numbers, lengths } = picture;
  if (colors.length <= paletteSize || colors.length > mostColors) return { picture, error: 0 };
  const areas = areasOf(colors.length, numbers, lengths);
  const isKept = Array.from(areas, (area) => area >= width * height * keptShare);
  for (let step = 2; step <= coarsest; step++) {
    table.clear();
    const numberAfter = colors.map((color, number) => table.numberOf(isKept[number] ? color : onGrid(color, step)));
    if (table.size > paletteSize) continue;
    const after = { numbers: new Uint32Array(numbers.length), lengths: new Uint32Array(numbers.length) };
    const count = renumber(numbers, lengths, width, numberAfter, after.numbers, after.lengths);
    return {
      picture: {
        width,
        height,
        colors: table.colors(),
        numbers: after.numbers.subarray(0, count),
        lengths: after.lengths.subarray(0, count),
      },
      error: step >> 1,
    };
  }
  return { picture, error: 0 };
}

/** How many pixels each colour has. */
function areasOf(colors: number, numbers: Uint32Array, lengths: Uint32Array): Uint32Array {
  const areas = new Uint32Array(colors);
  for (let run = 0; run < numbers.length; run++) {
    const number = numbers[run] ?? 0;
    areas[number] = (areas[number] ?? 0) + (lengths[run] ?? 0);
  }
  return areas;
}

/** A colour with its red, green and blue at the nearest multiples of a step. */
function onGrid(color: number, step: number): number {
  const [red, green, blue] = [color & 0xff, (color >>> 8) & 0xff, (color >>> 16) & 0xff];
  return (color & 0xff000000) | (level(blue, step) << 16) | (level(green, step) << 8) | level(red, step);
}

function level(channel: number, step: number): number {
  return Math.min(255, Math.round(channel / step) * step);
}

/**
 * Writes runs with the new numbers of their colours; those of one row that have the same now are one. It takes arrays
 * alone, and so do the other loops over pictures: code that knows an object's shape is thrown away with the last such
 * object, at the next collection of garbage.
 *
 * @returns how many runs there are now
 */
function renumber(
  numbers: Uint32Array,
  lengths: Uint32Array,
  width: number,
  numberAfter: Int32Array,
  numbersAfter: Uint32Array,
  lengthsAfter: Uint32Array,
): number {
  let count = 0;
  for (let run = 0, left = width, last = 0; run < numbers.length; run++) {
    const number = numberAfter[numbers[run] ?? 0] ?? 0;
    const length = lengths[run] ?? 0;
    if (left < width && number === last) lengthsAfter[count - 1] = (lengthsAfter[count - 1] ?? 0) + length;
    else {
      numbersAfter[count] = number;
      lengthsAfter[count++] = length;
    }
    left = left === length ? width : left - length;
    last = number;
  }
  return count;
}
