import { promisify } from 'node:util';
import { deflate, type ZlibOptions } from 'node:zlib';
import { paletteSize } from '../palette.js';
import type { Runs } from '../runs.js';
import { chunk, signature } from './chunks.js';
import { type PngText, textChunk } from './texts.js';

const deflated: (data: Buffer, options: ZlibOptions) => Promise<Buffer> = promisify(deflate);
/** The next level takes twice the time to make a file of nine tenths the size. */
const level = 3;
const inchesPerMetre = 1 / 0.0254;
const dotsPerInch = 96;

/**
 * Writes an opaque picture as a PNG: with a palette where there are 256 colours or fewer, else in RGB. Both lose
 * nothing.
 *
 * @param scale pixels of the picture for one of the chart: written as its density
 */
export async function encodePng(picture: Runs, scale: number, texts: readonly PngText[] = []): Promise<Buffer> {
  const hasPalette = picture.colors.length <= paletteSize;
  const rows = hasPalette ? indexRows(picture) : colorRows(picture);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([8, hasPalette ? 3 : 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', density(scale)),
    ...texts.map(textChunk),
    ...(hasPalette ? [chunk('PLTE', paletteOf(picture.colors))] : []),
    chunk('IDAT', await deflated(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pixels for a metre across and down, as a `pHYs` chunk has them. */
export function density(scale: number): Buffer {
  const perMetre = Math.round(dotsPerInch * scale * inchesPerMetre);
  const data = Buffer.alloc(9);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data[8] = 1;
  return data;
}

function paletteOf(colors: Int32Array): Buffer {
  const rgb = Buffer.alloc(colors.length * 3);
  colors.forEach((color, i) => {
    writeColor(color, rgb, i * 3);
  });
  return rgb;
}

/** Rows, each behind the number of its filter: none, for flat colours pack best without. */
function indexRows({ width, height, numbers, lengths }: Runs): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  let [at, left] = [1, width];
  for (let run = 0; run < lengths.length; run++) {
    const number = numbers[run] ?? 0;
    const length = lengths[run] ?? 0;
    // The rows are of the first colour, which has the number 0, until another is written.
    if (number > 0) fill(rows, number, at, at + length);
    at += length;
    left -= length;
    if (left > 0) continue;
    at++;
    left = width;
  }
  return rows;
}

/** A call of `Buffer.fill` takes as long as to write some bytes. */
function fill(rows: Buffer, value: number, from: number, to: number): void {
  if (to - from > 24) rows.fill(value, from, to);
  else for (let at = from; at < to; at++) rows[at] = value;
}

function colorRows({ width, height, colors, numbers, lengths }: Runs): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let [at, left] = [1, width];
  for (let run = 0; run < lengths.length; run++) {
    const color = colors[numbers[run] ?? 0] ?? 0;
    const length = lengths[run] ?? 0;
    for (const end = at + length * 3; at < end; at += 3) writeColor(color, rows, at);
    left -= length;
    if (left > 0) continue;
    at++;
    left = width;
  }
  return rows;
}

/** Writes red, green and blue. */
function writeColor(color: number, rgb: Buffer, at: number): void {
  rgb[at] = color & 0xff;
  rgb[at + 1] = (color >>> 8) & 0xff;
  rgb[at + 2] = (color >>> 16) & 0xff;
}
