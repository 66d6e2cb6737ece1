import { createReadStream, statSync } from 'node:fs';
import { MilexError } from '../../money/error.js';
import { unreadable } from '../../report/read.js';

/** A longer line is refused: it has to be held as a whole. */
const longestLine = 64_000_000;

/** The bytes of a file. @throws {MilexError} for what is no file */
export async function* fileBytes(path: string): AsyncIterable<Uint8Array> {
  try {
    const stats = statSync(path);
    if (stats.isFIFO()) throw new MilexError('is a pipe, not a file; give what it holds as standard input');
    if (!stats.isFile() && !stats.isDirectory()) throw new MilexError('is a device, not a file');
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (error) {
    throw error instanceof MilexError ? error : unreadable(error);
  }
}

/** A line, or why it cannot be read. */
type Line = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly error: MilexError });

/** The lines of a stream, one at a time, without their line breaks; one that is too long is passed over. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): Line => {
    const whole: Line = size > longestLine ? { number, error: tooLong() } : { number, bytes: Buffer.concat(parts) };
    number++;
    [parts, size] = [[], 0];
    return whole;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longestLine) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    // A copy: the stream may use the memory of its chunk again.
    add(chunk.slice(start));
  }
  if (size > 0) yield line();
}

function tooLong(): MilexError {
  return new MilexError(`the line is longer than ${longestLine / 1e6} MB`, {
    code: 'too_large',
    expected: `a text of at most ${longestLine / 1e6} MB a line`,
  });
}

const utf8 = { fatal: true, ignoreBOM: true };
const wholeDecoder = new TextDecoder('utf-8', utf8);

/** Bytes that are a whole as text; much faster for short ones than in chunks. @throws {MilexError} for what is no UTF-8 text */
export function decoded(bytes: Uint8Array): string {
  refuseOther(bytes, 0);
  return utf8Text(() => wholeDecoder.decode(bytes));
}

/** Bytes that come in chunks as text. @throws {MilexError} for what is no UTF-8 text */
export class Decoder {
  // A byte order mark is kept: offsets refer to the text as given.
  readonly #decoder = new TextDecoder('utf-8', utf8);
  #seen = 0;

  add(bytes: Uint8Array): string {
    refuseOther(bytes, this.#seen);
    this.#seen += bytes.length;
    return utf8Text(() => this.#decoder.decode(bytes, { stream: true }));
  }

  end(): string {
    return utf8Text(() => this.#decoder.decode());
  }
}

function utf8Text(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new MilexError('not UTF-8 text; save it as UTF-8', { code: 'malformed' });
  }
}

/** In so many bytes a file that is no text has a zero. */
const looked = 8000;

/** Refuses what its first bytes show to be no UTF-8 text; so many were seen before these. */
function refuseOther(bytes: Uint8Array, seen: number): void {
  const [first, second] = bytes;
  if (seen === 0 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)))
    throw new MilexError('UTF-16 text; save it as UTF-8', { code: 'malformed' });
  if (bytes.subarray(0, Math.max(0, looked - seen)).includes(0))
    throw new MilexError('a binary file, not a text', { code: 'malformed' });
}
