import { deflateSync, inflateSync } from 'node:zlib';
import { type Chunk, chunk } from './chunks.js';

/** A text that a PNG file carries, under a keyword of 1 to 79 Latin letters. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** More than any spec takes: a text that unpacks to more is none of ours. */
const mostBytes = 16_000_000;

/** A text as an `iTXt` chunk, in UTF-8, packed when it is long. */
export function textChunk({ keyword, text }: PngText): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const packed = bytes.length > 1024;
  const head = Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.from([0, packed ? 1 : 0, 0, 0, 0])]);
  return chunk('iTXt', Buffer.concat([head, packed ? deflateSync(bytes, { level: 9 }) : bytes]));
}

/** The keyword of a text chunk, empty when it has none; undefined for a chunk of another kind. */
export function keywordOf({ kind, data }: Chunk): string | undefined {
  if (!['iTXt', 'tEXt', 'zTXt'].includes(kind)) return undefined;
  return data.toString('latin1', 0, Math.max(0, data.subarray(0, 80).indexOf(0)));
}

/** The texts of a file: those in `iTXt`, `tEXt` and `zTXt` chunks, but for such as cannot be read. */
export function textsOf(chunks: readonly Chunk[]): PngText[] {
  return chunks.flatMap((one) => {
    const keyword = keywordOf(one);
    if (keyword === undefined || keyword === '') return [];
    const text = readText(one.kind, one.data.subarray(keyword.length + 1));
    return text === undefined ? [] : [{ keyword, text }];
  });
}

function readText(kind: string, data: Buffer): string | undefined {
  try {
    if (kind === 'tEXt') return data.toString('latin1');
    if (kind === 'zTXt') return inflateSync(data.subarray(1), { maxOutputLength: mostBytes }).toString('latin1');
    if (kind !== 'iTXt') return undefined;
    const start = data.indexOf(0, data.indexOf(0, 2) + 1) + 1;
    const bytes = data.subarray(start);
    return (data[0] === 1 ? inflateSync(bytes, { maxOutputLength: mostBytes }) : bytes).toString('utf8');
  } catch {
    return undefined;
  }
}
