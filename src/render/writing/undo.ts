import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { MilexError } from '../../money/error.js';
import { syncFolder } from './folders.js';
import { writeSynced } from './synced.js';

// A run keeps what it replaces, and a record of it, in a folder of its own: new/ holds its files until they move, old/
// those whose places they take. As long as the record is there the old files are what counts, and whoever comes next
// puts them back. Removing the record is what makes the new set valid, all at once. Every step goes through that
// folder's path, so that a run from which it was taken away can do no more.

/** One file of a set, and whether there was one in its place. */
interface Replaced {
  readonly name: string;
  readonly replaces: boolean;
}

/** Keeps the files that are about to be replaced, and records how all is undone. */
export function keepOld(own: string, folder: string, names: readonly string[]): void {
  const replaced = names.map(
    (name): Replaced => ({ name, replaces: keep(join(folder, name), join(own, 'old', name)) }),
  );
  syncFolder(join(own, 'old'));
  writeSynced(join(own, 'undo.new'), JSON.stringify(replaced));
  renameSync(join(own, 'undo.new'), record(own));
  syncFolder(own);
}

/** Whether a run was about to replace files, or is. */
export function isRecorded(own: string): boolean {
  return existsSync(record(own));
}

/** Makes the new files the ones that count. */
export function forgetOld(own: string, folder: string): void {
  syncFolder(folder);
  unlinkSync(record(own));
  ifPossible(() => syncFolder(own));
}

/** Puts the old files back. It can be done again from any point at which it was broken off. */
export function undo(own: string, folder: string): void {
  for (const { name, replaces } of readRecord(own)) {
    const place = join(folder, name);
    if (replaces) moveIfThere(join(own, 'old', name), place);
    else if (!existsSync(join(own, 'new', name))) moveIfThere(place, join(own, 'new', name));
  }
  ifPossible(() => syncFolder(folder));
  unlinkSync(record(own));
}

function record(own: string): string {
  return join(own, 'undo.json');
}

/** A second name for a file, or a copy where the disk knows no such thing. Says whether there was one. */
function keep(place: string, kept: string): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(place), kept);
  else {
    try {
      linkSync(place, kept);
    } catch {
      copyFileSync(place, kept);
    }
  }
  return true;
}

/** What the disk refuses here would only have helped against a power cut. */
function ifPossible(work: () => void): void {
  try {
    work();
  } catch {
    // The files are in their places all the same.
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function readRecord(own: string): readonly Replaced[] {
  const parsed: unknown = JSON.parse(readFileSync(record(own), 'utf8'));
  if (Array.isArray(parsed) && parsed.every(isReplaced)) return parsed;
  throw new MilexError(`${record(own)}: is no record of milex; look at the files beside it, then remove the folder`);
}

/** A record names files of its folder only. */
function isReplaced(value: unknown): value is Replaced {
  const { name, replaces } = Object(value) as Partial<Record<keyof Replaced, unknown>>;
  const isName = typeof name === 'string' && name === basename(name) && !['', '.', '..'].includes(name);
  return isName && typeof replaces === 'boolean';
}
