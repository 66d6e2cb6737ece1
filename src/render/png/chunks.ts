import { crc32 } from 'node:zlib';
import { MilexError } from '../../money/error.js';

export const signature: Buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The other formats that charts are drawn in, by how their files start. */
const others = [
  ['%PDF', 'a PDF file'],
  ['<svg', 'an SVG file'],
  ['<?xml', 'an SVG file'],
] as const;

/** A chunk of a PNG file. */
export interface Chunk {
  /** Four letters: "IDAT". */
  readonly kind: string;
  readonly data: Buffer;
  /** Whether its checksum holds. */
  readonly intact: boolean;
}

/** A chunk as the file has it: length, kind, data, checksum. */
export function chunk(kind: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(kind, 4, 'latin1');
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
  return framed;
}

/** Encoders cut a large picture into thousands of pieces at most. */
const mostChunks = 100_000;

/**
 * The chunks of a PNG file, to the one that ends it.
 *
 * @throws {MilexError} for a file that is no PNG, ends before its end, or is in too many pieces
 */
export function readChunks(file: Buffer): Chunk[] {
  if (!file.subarray(0, signature.length).equals(signature)) {
    const other = others.find(([start]) => file.toString('latin1', 0, start.length) === start)?.[1];
    const said =
      other === undefined ? 'not a PNG file' : `${other}, not a PNG file; only the PNG of a chart carries its data`;
    throw new MilexError(said, { code: 'malformed', expected: 'a PNG file' });
  }
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) break;
    const kind = file.toString('latin1', at + 4, at + 8);
    const intact = crc32(file.subarray(at + 4, end - 4)) === file.readUInt32BE(end - 4);
    chunks.push({ kind, data: file.subarray(at + 8, end - 4), intact });
    if (kind === 'IEND') return chunks;
    if (chunks.length >= mostChunks) {
      throw new MilexError(`a PNG file of more than ${mostChunks} chunks`, { code: 'too_large' });
    }
    at = end;
  }
  throw new MilexError(`a PNG file that is cut short: ${file.length} bytes, without its end`, { code: 'malformed' });
}
