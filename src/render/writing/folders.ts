import { closeSync, fsyncSync, mkdirSync, openSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Node's own recursive mkdir never ends where the system answers
 * that there is no such folder each time, as it does in /proc.
 *
 * @returns the folders made, the outermost first
 */
export function makeFolder(path: string): string[] {
  const made: string[] = [];
  try {
    makeInto(path, made);
    for (const one of made) syncFolder(dirname(one));
    return made;
  } catch (error) {
    removeFolders(made);
    throw error;
  }
}

function makeInto(path: string, made: string[]): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found !== undefined) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
  if (dirname(path) !== path) makeInto(dirname(path), made);
  mkdirSync(path);
  made.push(path);
}

/** Removes folders that were made for what did not come, if nothing else is in them. */
export function removeFolders(made: readonly string[]): void {
  try {
    for (const path of [...made].reverse()) rmdirSync(path);
  } catch {
    // Somebody else uses it by now.
  }
}

/** Sees to it that the names in a folder outlast a power cut, where the system can be told to. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(path, 'r');
  try {
    fsyncSync(open);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    closeSync(open);
  }
}
