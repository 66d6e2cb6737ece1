import { type Inflate, inflateSync } from 'node:zlib';
import { type Chunk, chunk, signature } from './chunks.js';

/** A PNG as its header has it. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: number;
  readonly interlaced: boolean;
}

/** Samples of a pixel by kind of picture, and how many bits a sample may have. */
const kinds: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The header of a PNG file; undefined when it is damaged or of no kind that there is. */
export function readHeader([first]: readonly Chunk[]): PngHeader | undefined {
  if (first?.kind !== 'IHDR' || first.data.length !== 13) return undefined;
  const [depth = 0, kind = 0, packing, filter, interlace = 0] = first.data.subarray(8);
  const known = kinds[kind]?.depths.includes(depth) && packing === 0 && filter === 0 && interlace <= 1;
  const [width, height] = [first.data.readUInt32BE(0), first.data.readUInt32BE(4)];
  return known && width > 0 && height > 0 ? { width, height, depth, kind, interlaced: interlace === 1 } : undefined;
}

/** A picture for a decoder. */
interface Decodable {
  readonly bytes: Buffer;
  /** Bytes that stand behind the packed pixels, within their chunks: of no picture. */
  readonly spare: number;
}

/**
 * The file that a decoder may see of checked chunks: those that make the picture, and no other. Its data unpack to
 * exactly what the header says, or it is none.
 *
 * @param colours kinds of chunks that say how colours are meant
 */
export function decodable(
  chunks: readonly Chunk[],
  header: PngHeader,
  colours: readonly string[] = [],
): Decodable | undefined {
  const [of, rows] = [(kind: string) => chunks.filter((one) => one.kind === kind), rowBytes(header)];
  const data = Buffer.concat(of('IDAT').map((one) => one.data));
  let used: number;
  try {
    const { buffer, engine } = inflated(data, rows);
    if (buffer.length !== rows) return undefined;
    used = engine.bytesWritten;
  } catch {
    return undefined;
  }
  const palette = of('PLTE');
  if (palette.length > 1 || (header.kind === 3 && palette.length === 0)) return undefined;
  const [ihdr] = chunks;
  const kept = [
    ...(ihdr ? [ihdr] : []),
    ...colours.flatMap((kind) => of(kind).slice(0, 1)),
    ...palette,
    ...of('tRNS').slice(0, 1),
  ];
  const bytes = Buffer.concat([
    signature,
    ...kept.map((one) => chunk(one.kind, one.data)),
    chunk('IDAT', data.subarray(0, used)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { bytes, spare: data.length - used };
}

/** Unpacks, and tells how much of the data it took: the types do not know that it can. */
function inflated(data: Buffer, most: number): { readonly buffer: Buffer; readonly engine: Inflate } {
  return inflateSync(data, { maxOutputLength: most, info: true }) as unknown as ReturnType<typeof inflated>;
}

/** Bytes of all rows, each behind its filter. */
function rowBytes({ width, height, depth, kind, interlaced }: PngHeader): number {
  const bits = depth * (kinds[kind]?.samples ?? 1);
  const bytes = (w: number, h: number): number => (w === 0 ? 0 : h * (1 + Math.ceil((w * bits) / 8)));
  if (!interlaced) return bytes(width, height);
  return passes.reduce(
    (sum, [x, y, dx, dy]) => sum + bytes(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)),
    0,
  );
}
