import { accessSync, constants, lstatSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { MilexError } from '../money/error.js';
import { makeFolder, removeFolders, syncFolder } from './writing/folders.js';
import { writeSynced } from './writing/synced.js';
import { reasonOf } from './writing/system-errors.js';
import { fileAside, isDisturbed, sweep, type Turn, takeTurn } from './writing/turn.js';
import { forgetOld, isRecorded, keepOld, undo } from './writing/undo.js';

/** A file, ready to be written. */
export interface Ready {
  /** Its name in its folder. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

interface WriteOptions {
  /** When it is aborted before the first file takes its place, nothing is written. */
  readonly signal?: AbortSignal;
}

/**
 * Writes files into a folder, all or none of them: a run that fails, is aborted or killed, or meets a full disk leaves
 * the files that were there before, or the new ones. One that is killed in the moment in which they take their places
 * is undone by the next that writes into the folder, which also removes what it left. The folder is made; what else is
 * in it stays untouched. Of runs at the same time each writes its set whole, one after the other.
 *
 * @throws {MilexError} naming the file, when it cannot be written
 */
export async function writeFiles(folder: string, files: readonly Ready[], options: WriteOptions = {}): Promise<void> {
  const first = join(folder, files[0]?.name ?? '');
  for (const { name } of files) naming(join(folder, name), () => checkPlace(join(folder, name)));
  const made = naming(first, () => makeFolder(folder));
  try {
    if (files.length === 1 && !naming(first, () => isDisturbed(folder))) naming(first, () => writeOne(folder, files));
    else await writeSet(folder, files, options);
  } catch (error) {
    removeFolders(made);
    throw options.signal?.aborted ? error : refused(first, error);
  }
}

/** Puts in order what a killed run left in a folder, if there is such a folder and anything in it. */
export async function finishOthers(folder: string): Promise<void> {
  try {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    sweep(folder);
    if (isDisturbed(folder)) (await takeTurn(folder)).end();
  } catch (error) {
    throw refused(folder, error);
  }
}

/** One file moves to its place at once: it needs no turn. */
function writeOne(folder: string, files: readonly Ready[]): void {
  sweep(folder);
  for (const { name, content } of files) {
    const aside = fileAside(folder);
    try {
      writeSynced(aside, content);
      renameSync(aside, join(folder, name));
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
  }
  syncFolder(folder);
}

async function writeSet(folder: string, files: readonly Ready[], options: WriteOptions): Promise<void> {
  for (let tries = 1; ; tries++) {
    const turn = await takeTurn(folder, options.signal);
    try {
      await stage(turn, folder, files, options);
      replace(turn, folder, files);
      return;
    } catch (error) {
      if (!turn.isLost() || tries === 10) throw error;
    } finally {
      turn.end();
    }
  }
}

async function stage({ own }: Turn, folder: string, files: readonly Ready[], options: WriteOptions): Promise<void> {
  for (const { name, content } of files) {
    // Signals reach a program between its steps.
    await letOthersRun();
    options.signal?.throwIfAborted();
    naming(join(folder, name), () => writeSynced(join(own, 'new', name), content));
    utimesSync(own, new Date(), new Date());
  }
  syncFolder(join(own, 'new'));
  await letOthersRun();
  options.signal?.throwIfAborted();
}

/** From the record to its removal nothing waits, so no signal but a kill can come between. */
function replace({ own }: Turn, folder: string, files: readonly Ready[]): void {
  const names = files.map(({ name }) => name);
  try {
    keepOld(own, folder, names);
    for (const name of names) naming(join(folder, name), () => renameSync(join(own, 'new', name), join(folder, name)));
    forgetOld(own, folder);
  } catch (error) {
    if (isRecorded(own)) undo(own, folder);
    throw error;
  }
}

/** A file that is there may be replaced; nothing else. */
function checkPlace(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isSymbolicLink()) return;
  if (found.isDirectory()) throw new MilexError('is a folder, not a file');
  if (!found.isFile()) throw new MilexError('is no file on a disk');
  accessSync(path, constants.W_OK);
}

function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refused(path, error);
  }
}

function refused(path: string, error: unknown): MilexError {
  if (error instanceof MilexError && error.code === 'unwritable') return error;
  const reason = error instanceof MilexError ? error.message : reasonOf(error);
  return new MilexError(`${path}: cannot be written: ${reason}`, { code: 'unwritable', file: path, cause: error });
}
