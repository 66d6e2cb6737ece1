import { deflateSync, inflateSync } from 'node:zlib';
import { type Chunk, chunk, readChunks, signature } from '../../src/render/png/chunks.js';
import { type PngText, textChunk, textsOf } from '../../src/render/png/texts.js';

/** A PNG file of these chunks, their checksums right. */
export function written(chunks: readonly Pick<Chunk, 'kind' | 'data'>[]): Buffer {
  return Buffer.concat([signature, ...chunks.map(({ kind, data }) => chunk(kind, data))]);
}

/** The texts that a PNG file carries, by their keywords. */
export function textsIn(png: Buffer): Map<string, string> {
  return new Map(textsOf(readChunks(png)).map(({ keyword, text }) => [keyword, text]));
}

/** The same file with its texts changed, as one who knows the format would. */
export function withTexts(png: Buffer, change: (text: PngText) => PngText | null): Buffer {
  const chunks = readChunks(png).flatMap((one) => {
    const [text] = one.kind === 'iTXt' ? textsOf([one]) : [];
    if (text === undefined) return [one];
    const changed = change(text);
    return changed === null
      ? []
      : readChunks(Buffer.concat([signature, textChunk(changed), chunk('IEND', Buffer.alloc(0))])).slice(0, 1);
  });
  return written(chunks);
}

/** The same file in RGB, with the red of one pixel a level off, its checksums right. */
export function withPixel(png: Buffer, x: number, y: number): Buffer {
  const chunks = readChunks(png);
  const [header = Buffer.alloc(13), palette = Buffer.alloc(0), packed = Buffer.alloc(0)] = ['IHDR', 'PLTE', 'IDAT'].map(
    (kind) => chunks.find((one) => one.kind === kind)?.data,
  );
  const [width, indexes] = [header.readUInt32BE(0), inflateSync(packed)];
  const rows = Array.from({ length: header.readUInt32BE(4) }, (_, row) =>
    Array.from(indexes.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), (index) => [
      ...palette.subarray(index * 3, index * 3 + 3),
    ]),
  );
  const pixel = rows[y]?.[x] ?? [];
  pixel[0] = (pixel[0] ?? 0) ^ 1;
  const data = new Map([
    ['IHDR', Buffer.from(header.map((byte, at) => (at === 9 ? 2 : byte)))],
    ['IDAT', deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row.flat()])))],
  ]);
  return written(
    chunks
      .filter(({ kind }) => kind !== 'PLTE')
      .map((one) => ({ kind: one.kind, data: data.get(one.kind) ?? one.data })),
  );
}
