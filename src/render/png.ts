import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const inchesPerMetre = 1 / 0.0254;
const dotsPerInch = 96;

/**
 * Writes opaque RGBA pixels as a PNG: with a palette where there are 256 colours or fewer, else in RGB. Both lose
 * nothing.
 *
 * @param scale pixels of the picture for one of the chart: written as its density
 */
export function encodePng(rgba: Uint8Array, width: number, height: number, scale: number): Buffer {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const indexed = palette(pixels);
  const data = indexed
    ? rows(indexed.indexes, width, height, 1)
    : rows(withoutAlpha(rgba, width * height), width, height, 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? 3 : 2, 0, 0, 0], 8);
  const density = Buffer.alloc(9);
  const perMetre = Math.round(dotsPerInch * scale * inchesPerMetre);
  density.writeUInt32BE(perMetre, 0);
  density.writeUInt32BE(perMetre, 4);
  density[8] = 1;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', density),
    ...(indexed ? [chunk('PLTE', indexed.colors)] : []),
    chunk('IDAT', deflateSync(data, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
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
  return { colors: withoutAlpha(new Uint8Array(Uint32Array.from(numbers.keys()).buffer), numbers.size), indexes };
}

function withoutAlpha(rgba: Uint8Array, pixels: number): Buffer {
  const rgb = Buffer.allocUnsafe(pixels * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}

/** Rows of pixels, each behind the number of its filter: none. */
function rows(data: Uint8Array, width: number, height: number, bytesPerPixel: number): Buffer {
  const length = width * bytesPerPixel;
  const result = Buffer.alloc((length + 1) * height);
  for (let y = 0; y < height; y++) result.set(data.subarray(y * length, (y + 1) * length), y * (length + 1) + 1);
  return result;
}
