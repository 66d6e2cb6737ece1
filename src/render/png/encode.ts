import { deflateSync } from 'node:zlib';
import { paletteSize } from '../palette.js';
import type { Runs } from '../runs.js';
import { chunk, signature } from './chunks.js';
import { type PngText, textChunk } from './texts.js';

/** The next level takes twice the time to make a file of nine tenths the size. */
const level = 3;
/** As much as most pictures pack to. */
const chunkSize = 1 << 17;
/** Rows of a chart of usual size at twice the density: room for so many is kept. */
const mostKept = 4_000_000;
const inchesPerMetre = 1 / 0.0254;
const dotsPerInch = 96;

/**
 * Writes an opaque picture as a PNG: with a palette where there are 256 colours or fewer, else in RGB. Both lose
 * nothing.
 *
 * @param scale pixels of the picture for one of the chart: written as its density
 */
export function encodePng(picture: Runs, scale: number, texts: readonly PngText[] = []): Buffer {
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
    chunk('IDAT', deflateSync(rows, { level, chunkSize })),
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

let room: Uint8Array = new Uint8Array(0);

/** Zeros to write rows over, until the next picture: asked for anew each time, they would soon have garbage collected. */
function roomFor(size: number): Uint8Array {
  if (size > mostKept) return new Uint8Array(size);
  if (room.length < size) room = new Uint8Array(size);
  return room.subarray(0, size).fill(0);
}

/** Rows, each behind the number of its filter: none, for flat colours pack best without. */
function indexRows({ width, height, numbers, lengths }: Runs): Uint8Array {
  const rows = roomFor((width + 1) * height);
  fillIndexes(rows, width, numbers, lengths);
  return rows;
}

function fillIndexes(rows: Uint8Array, width: number, numbers: Uint32Array, lengths: Uint32Array): void {
  for (let run = 0, at = 1, left = width; run < lengths.length; run++) {
    const number = numbers[run] ?? 0;
    const end = at + (lengths[run] ?? 0);
    left -= end - at;
    // A call of `fill` takes as long as to write some bytes, and the first colour is there already.
    if (number > 0 && end - at > 24) rows.fill(number, at, end);
    else if (number > 0) for (; at < end; at++) rows[at] = number;
    at = left === 0 ? end + 1 : end;
    if (left === 0) left = width;
  }
}

function colorRows({ width, height, colors, numbers, lengths }: Runs): Uint8Array {
  const rows = roomFor((width * 3 + 1) * height);
  fillColors(rows, width, colors, numbers, lengths);
  return rows;
}

function fillColors(
  rows: Uint8Array,
  width: number,
  colors: Int32Array,
  numbers: Uint32Array,
  lengths: Uint32Array,
): void {
  for (let run = 0, at = 1, left = width; run < lengths.length; run++) {
    const color = colors[numbers[run] ?? 0] ?? 0;
    const length = lengths[run] ?? 0;
    for (const end = at + length * 3; at < end; at += 3) writeColor(color, rows, at);
    left -= length;
    if (left > 0) continue;
    at++;
    left = width;
  }
}

/** Writes red, green and blue. */
function writeColor(color: number, rgb: Uint8Array, at: number): void {
  rgb[at] = color & 0xff;
  rgb[at + 1] = (color >>> 8) & 0xff;
  rgb[at + 2] = (color >>> 16) & 0xff;
}
