import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MilexError } from '../money/error.js';
import { tableOf } from '../money/table.js';

const reasons: ReadonlyMap<string, string> = tableOf({
  EACCES: 'not allowed to write there',
  EEXIST: 'a part of its path is a file, not a folder',
  EISDIR: 'is a folder, not a file',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EROFS: 'the disk is read-only',
});

/**
 * Writes a file that is whole or not there: it is written beside its place and then renamed. Its folder is made.
 *
 * @throws {MilexError} naming the file, when it cannot be written
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(beside, content);
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new MilexError(`${path}: cannot be written: ${reasons.get(code) ?? (code || String(error))}`);
  }
}
