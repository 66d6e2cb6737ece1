import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a new file and waits until the disk has it. */
export function writeSynced(path: string, content: Uint8Array | string): void {
  const open = openSync(path, 'wx');
  try {
    writeFileSync(open, content);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
