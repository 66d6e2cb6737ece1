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

/** The same file with one pixel of another colour, its checksums right. */
export function withPixel(png: Buffer, x: number, y: number): Buffer {
  const chunks = readChunks(png);
  const header = chunks[0]?.data ?? Buffer.alloc(13);
  const bytes = header[9] === 3 ? 1 : 3;
  return written(
    chunks.map(({ kind, data }) => {
      if (kind !== 'IDAT') return { kind, data };
      const rows = inflateSync(data);
      const at = y * (header.readUInt32BE(0) * bytes + 1) + 1 + x * bytes;
      rows[at] = (rows[at] ?? 0) ^ 1;
      return { kind, data: deflateSync(rows) };
    }),
  );
}
