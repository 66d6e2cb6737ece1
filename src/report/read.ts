import { readFileSync, statSync } from 'node:fs';
import { MilexError } from '../money/error.js';
import { tableOf } from '../money/table.js';

const reasons: ReadonlyMap<string, string> = tableOf({
  ENOENT: 'no such file',
  EACCES: 'not allowed to read it',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'no such file: a part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long to be a file',
});

/**
 * Reads a whole file of at most so many bytes.
 *
 * @throws {MilexError} naming the file, when it is missing, unreadable, a folder or too large
 */
export function readBytes(path: string, limit = 64_000_000): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limit) throw new MilexError(`${size} bytes, more than the ${limit} that such a file may have`);
    return readFileSync(path);
  } catch (error) {
    throw (error instanceof MilexError ? error : unreadable(error)).at(path);
  }
}

/** Why the system could not read a file. */
export function unreadable(error: unknown): MilexError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new MilexError(reasons.get(code) ?? `cannot be read (${code || String(error)})`);
}

/** Reads a text file of at most 8 MB as UTF-8, without a byte order mark. */
export function readText(path: string): string {
  const bytes = readBytes(path, 8_000_000);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new MilexError(`${path}: not UTF-8 text; save it as UTF-8`);
  }
}
