import { MilexError } from '../../money/error.js';

/** A larger text is refused: what is larger is a corpus, and goes in as JSON Lines. */
const largestText = 64_000_000;

/** All bytes of a stream, up to the largest text that is read whole. */
export async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestText) throw tooLarge('the text');
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

/** A line, or why it cannot be read. */
type Line = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly error: MilexError });

/** The lines of a stream, one at a time, without their line breaks; one that is too long is passed over. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): Line => {
    const whole: Line =
      size > largestText ? { number, error: tooLarge('the line') } : { number, bytes: joined(parts, size) };
    number++;
    [parts, size] = [[], 0];
    return whole;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= largestText) parts.push(part);
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

/** Bytes as text. @throws {MilexError} for what is no UTF-8 text */
export function decoded(bytes: Uint8Array): string {
  // A byte order mark is kept: offsets refer to the text as given.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new MilexError('UTF-16 text; save it as UTF-8');
  if (bytes.subarray(0, 8000).includes(0)) throw new MilexError('a binary file, not a text');
  try {
    return decoder.decode(bytes);
  } catch {
    throw new MilexError('not UTF-8 text; save it as UTF-8');
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(what: string): MilexError {
  return new MilexError(`${what} is larger than ${largestText / 1e6} MB; give a corpus as JSON Lines, one text a line`);
}
