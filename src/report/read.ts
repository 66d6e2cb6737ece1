import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { MilexError } from '../money/error.js';
import { tableOf } from '../money/table.js';

/** How large a text is that is read whole. */
const longestText = 8_000_000;

const reasons: ReadonlyMap<string, string> = tableOf({
  ENOENT: 'no such file',
  EACCES: 'not allowed to read it',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'its links lead in a circle',
  ENOTDIR: 'no such file: a part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long to be a file',
});

/**
 * Reads a whole file of at most so many bytes. Only what is a file is read: a device may never end, and a pipe may
 * never begin.
 *
 * @throws {MilexError} naming the file, when it is missing, unreadable, no file or too large
 */
export function readBytes(path: string, limit = 64_000_000): Uint8Array {
  try {
    checkIsFile(statSync(path));
    // What took the file's place since then is not waited for either. Windows has no such flag, and no such pipes.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return readUpTo(file, limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw (error instanceof MilexError ? error : unreadable(error)).at(path, { file: path });
  }
}

/** The size that a file says it has is not relied on: it may grow while it is read. */
function readUpTo(file: number, limit: number): Uint8Array {
  const found = fstatSync(file);
  checkIsFile(found);
  if (found.size > limit) throw tooLarge(found.size, limit);
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(Math.max(found.size - size, 0) + 4096);
    const read = readSync(file, chunk);
    if (read === 0) return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
    size += read;
    if (size > limit) throw tooLarge(size, limit);
    chunks.push(chunk.subarray(0, read));
  }
}

function checkIsFile(found: Stats): void {
  if (found.isFile()) return;
  const what = found.isDirectory()
    ? 'a folder'
    : found.isFIFO()
      ? 'a pipe'
      : found.isSocket()
        ? 'a socket'
        : 'a device';
  throw new MilexError(`is ${what}, not a file`, { code: 'unreadable' });
}

function tooLarge(size: number, limit: number): MilexError {
  return new MilexError(`${size} bytes, more than the ${limit} that such a file may have`, { code: 'too_large' });
}

/** Why the system could not read a file. */
export function unreadable(error: unknown): MilexError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new MilexError(reasons.get(code) ?? `cannot be read (${code || String(error)})`, {
    code: 'unreadable',
    cause: error,
  });
}

/** Reads a text file of at most 8 MB as UTF-8, without a byte order mark. */
export function readText(path: string): string {
  return textOf(readBytes(path, longestText), path);
}

/** All of a stream as text, of at most 8 MB. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > longestText) throw tooLarge(size, longestText).at(name);
    chunks.push(chunk);
  }
  return textOf(Buffer.concat(chunks), name);
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new MilexError(`${name}: not UTF-8 text; save it as UTF-8`, { code: 'malformed', file: name, cause: error });
  }
}
