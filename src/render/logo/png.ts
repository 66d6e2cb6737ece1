import { inflateSync } from 'node:zlib';
import { MilexError } from '../../money/error.js';
import { type Chunk, readChunks } from '../png/chunks.js';
import { decodable, readHeader } from '../png/picture.js';

/** Ten times the pixels that the largest chart has room for. */
const mostPixels = 8_000_000;
const largestProfile = 1_000_000;

/**
 * A PNG logo as a decoder may see it: without texts, times, animation and whatever else a file can carry.
 *
 * @throws {MilexError} for a file that is damaged, or has too many pixels
 */
export function checkedPng(bytes: Buffer): Buffer {
  const chunks = readChunks(bytes);
  const header = readHeader(chunks);
  if (header === undefined || chunks.some(({ intact }) => !intact)) throw damaged();
  const { width, height } = header;
  if (width * height > mostPixels) {
    throw new MilexError(
      `a PNG picture of ${width} x ${height} pixels; a logo has at most ${mostPixels}, so save it smaller`,
      {
        code: 'too_large',
        value: `${width} x ${height}`,
        expected: `at most ${mostPixels} pixels`,
      },
    );
  }
  const file = decodable(chunks, header, ['cHRM', 'gAMA', 'sRGB', ...(hasPlainProfile(chunks) ? ['iCCP'] : [])]);
  if (file === undefined) throw damaged();
  return file.bytes;
}

/** A profile of colours is packed too. */
function hasPlainProfile(chunks: readonly Chunk[]): boolean {
  const profile = chunks.find(({ kind }) => kind === 'iCCP')?.data;
  if (profile === undefined) return false;
  try {
    return inflateSync(profile.subarray(profile.indexOf(0) + 2), { maxOutputLength: largestProfile }).length > 0;
  } catch {
    return false;
  }
}

function damaged(): MilexError {
  return new MilexError('cannot be read as a picture: a PNG file that is damaged; save it anew', { code: 'malformed' });
}
