import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { chunk, signature } from './chunks.js';
import { type PngText, textChunk } from './texts.js';

const deflated: (data: Buffer) => Promise<Buffer> = promisify(deflate);
const inchesPerMetre = 1 / 0.0254;
const dotsPerInch = 96;

/**
 * Writes opaque RGBA pixels as a PNG: with a palette where there are 256 colours or fewer, else in RGB. Both lose
 * nothing.
 *
 * @param scale pixels of the picture for one of the chart: written as its density
 */
export async function encodePng(
  rgba: Uint8Array,
  width: number,
  height: number,
  scale: number,
  texts: readonly PngText[] = [],
): Promise<Buffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const indexed = palette(pixels);
  const data = indexed ? indexRows(indexed.indexes, width, height) : colorRows(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? 3 : 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', density(scale)),
    ...texts.map(textChunk),
    ...(indexed ? [chunk('PLTE', indexed.colors)] : []),
    chunk('IDAT', await deflated(data)),
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

/** The colours of a picture and the number of each pixel's, or null when there are more than 256. */
function palette(pixels: Uint32Array): { colors: Buffer; indexes: Uint8Array } | null {
  const numbers = new Map<number, number>();
  const indexes = new Uint8Array(pixels.length);
  let last = -1;
  let number = 0;
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] ?? 0;
    if (pixel !== last) {
      last = pixel;
      const known = numbers.get(pixel);
      if (known === undefined && numbers.size === 256) return null;
      number = known ?? numbers.size;
      if (known === undefined) numbers.set(pixel, number);
    }
    indexes[i] = number;
  }
  const colors = Buffer.alloc(numbers.size * 3);
  writeColors(Uint32Array.from(numbers.keys()), 0, numbers.size, colors, 0);
  return { colors, indexes };
}

/** Writes the red, green and blue of pixels one after the other. A pixel is read whole: its bytes stand lowest first. */
function writeColors(pixels: Uint32Array, from: number, to: number, rgb: Buffer, at: number): void {
  for (let i = from, j = at; i < to; i++, j += 3) {
    const pixel = pixels[i] ?? 0;
    rgb[j] = pixel & 0xff;
    rgb[j + 1] = (pixel >>> 8) & 0xff;
    rgb[j + 2] = (pixel >>> 16) & 0xff;
  }
}

/** Rows, each behind the number of its filter: none, for flat colours pack best without. */
function indexRows(indexes: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

function colorRows(pixels: Uint32Array, width: number, height: number): Buffer {
  const length = width * 3 + 1;
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++) writeColors(pixels, y * width, (y + 1) * width, rows, y * length + 1);
  return rows;
}
