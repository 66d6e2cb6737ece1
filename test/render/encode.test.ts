import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/render/png/encode.js';
import { type Runs, runsOfStrips } from '../../src/render/runs.js';

interface Decoded {
  width: number;
  height: number;
  colorType: number;
  pixelsPerMetre: number;
  rgb: number[];
}

/** Reads what the encoder writes: no filters, no interlacing. */
function decode(png: Buffer): Decoded {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const chunk = (name: string): Buffer => chunks.get(name) ?? Buffer.alloc(0);
  const [width, height] = [chunk('IHDR').readUInt32BE(0), chunk('IHDR').readUInt32BE(4)];
  const colorType = chunk('IHDR')[9] ?? 0;
  const bytes = colorType === 3 ? 1 : 3;
  const rows = inflateSync(chunk('IDAT'));
  const data = Array.from({ length: height }, (_, y) => [
    ...rows.subarray(y * (width * bytes + 1) + 1, (y + 1) * (width * bytes + 1)),
  ]).flat();
  const rgb = colorType === 3 ? data.flatMap((index) => [...chunk('PLTE').subarray(index * 3, index * 3 + 3)]) : data;
  return { width, height, colorType, pixelsPerMetre: chunk('pHYs').readUInt32BE(0), rgb };
}

function pixels(colors: readonly number[]): Uint8Array {
  return Uint8Array.from(colors.flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255, 255]));
}

function runs(rgba: Uint8Array, width: number): Runs {
  return runsOfStrips(width, rgba.length / width / 4, [rgba]);
}

describe('encodePng', () => {
  it('keeps every pixel, in few colours and in many', async () => {
    const picture = fc
      .integer({ min: 1, max: 40 })
      .chain((width) =>
        fc
          .integer({ min: 1, max: 40 })
          .chain((height) =>
            fc
              .array(fc.integer({ min: 0, max: 0xffffff }), { minLength: width * height, maxLength: width * height })
              .map((colors) => ({ width, height, colors })),
          ),
      );
    await fc.assert(
      fc.asyncProperty(picture, async ({ width, height, colors }) => {
        const rgba = pixels(colors);
        const decoded = decode(encodePng(runs(rgba, width), 1));
        expect([decoded.width, decoded.height]).toEqual([width, height]);
        expect(decoded.rgb).toEqual([...rgba].filter((_, i) => i % 4 !== 3));
      }),
      { numRuns: 30 },
    );
  });

  it('takes a palette up to 256 colours and RGB from there', async () => {
    const picture = (count: number) =>
      encodePng(runs(pixels(Array.from({ length: 300 }, (_, i) => i % count)), 300), 1);
    expect(decode(picture(256)).colorType).toBe(3);
    expect(decode(picture(257)).colorType).toBe(2);
  });

  it('writes the density: 96 dots an inch for each pixel of the chart', async () => {
    expect(decode(encodePng(runs(pixels([0]), 1), 1)).pixelsPerMetre).toBe(3780);
    expect(decode(encodePng(runs(pixels([0]), 1), 2)).pixelsPerMetre).toBe(7559);
  });
});
