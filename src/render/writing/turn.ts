import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MilexError } from '../../money/error.js';
import { isOver, isOwnName, ownName } from './owner.js';
import { isRecorded, undo } from './undo.js';

/** The folder of the run whose turn it is, with one of the run's own name in it; others have its name and theirs. */
const turnName = '.milex-writing';
const asidePrefix = `${turnName}-`;
/** How long a run waits for another, in milliseconds. */
const patience = 60_000;

/** The right to write into a folder, which one run has at a time. */
export interface Turn {
  /** The run's own folder, with new/ and old/ in it. */
  readonly own: string;
  /** Whether another run took this one for dead, and the folder away. */
  readonly isLost: () => boolean;
  /** Removes the folder, unless files are still to be put back from it. */
  readonly end: () => void;
}

/**
 * Waits until no other run writes into a folder; what one left that was killed is put in order and removed.
 *
 * @throws {MilexError} when another run goes on for longer than a minute
 */
export async function takeTurn(folder: string, signal?: AbortSignal): Promise<Turn> {
  const name = ownName();
  const place = join(folder, turnName);
  const deadline = Date.now() + patience;
  while (!claim(folder, name)) {
    signal?.throwIfAborted();
    if (Date.now() > deadline) throw new MilexError(`${folder}: another run of milex is writing there; wait for it`);
    if (isAbandoned(place)) setAside(place, folder);
    else await sleep(20);
  }
  const own = join(place, name);
  const turn: Turn = {
    own,
    isLost: () => stats(own) === undefined,
    end: () => {
      if (isRecorded(own)) return;
      rmSync(own, { recursive: true, force: true });
      removeIfEmpty(place);
    },
  };
  try {
    putInOrder(folder);
    return turn;
  } catch (error) {
    turn.end();
    throw error;
  }
}

/** Whether a run left anything in a folder, or is writing there in turn. */
export function isDisturbed(folder: string): boolean {
  return readdirSync(folder).some((entry) => {
    const name = nameAside(entry);
    return entry === turnName || (name !== undefined && stats(join(folder, entry))?.isDirectory() === true);
  });
}

/** A file beside those of a folder, until it moves to its place. */
export function fileAside(folder: string): string {
  return join(folder, asidePrefix + ownName());
}

/** Removes files that runs left that are over. */
export function sweep(folder: string): void {
  for (const entry of readdirSync(folder)) {
    const [name, path] = [nameAside(entry), join(folder, entry)];
    const found = name === undefined ? undefined : stats(path);
    if (name !== undefined && found?.isFile() && isOver(name, found.mtimeMs)) rmSync(path, { force: true });
  }
}

/** A folder takes the place of an empty one or of none, so only one run's does. */
function claim(folder: string, name: string): boolean {
  const place = join(folder, turnName);
  if (stats(place) !== undefined && !removeIfEmpty(place)) return false;
  const aside = join(folder, asidePrefix + name);
  try {
    mkdirSync(aside);
    for (const made of [name, join(name, 'new'), join(name, 'old')]) mkdirSync(join(aside, made));
    renameSync(aside, place);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (stats(place) === undefined) throw error;
    return false;
  }
}

function isAbandoned(place: string): boolean {
  const found = stats(place);
  if (found === undefined) return false;
  const names = found.isDirectory() ? entriesOf(place) : [''];
  if (!names.every(isOwnName)) throw new MilexError(`${place}: is in the way, and not of milex; move it elsewhere`);
  return names.every((name) => isOver(name, stats(join(place, name))?.mtimeMs ?? Date.now()));
}

/** What is set aside its run cannot go on with. */
function setAside(path: string, folder: string): string | undefined {
  const aside = fileAside(folder);
  try {
    renameSync(path, aside);
    return aside;
  } catch (error) {
    // Its run, or another that waited, was faster.
    if (stats(path) === undefined) return undefined;
    throw error;
  }
}

/** Puts back what runs were about to replace when they were killed, and removes what they left. */
function putInOrder(folder: string): void {
  sweep(folder);
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (nameAside(entry) === undefined || !isLeftOver(path, entry)) continue;
    const aside = setAside(path, folder);
    if (aside === undefined) continue;
    for (const run of entriesOf(aside)) if (isRecorded(join(aside, run))) undo(join(aside, run), folder);
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Whether a folder was taken from its run, or is one of a run that did not live to take its turn. */
function isLeftOver(path: string, entry: string): boolean {
  const found = stats(path);
  const name = nameAside(entry) ?? '';
  return found?.isDirectory() === true && (entriesOf(path).some((run) => run !== name) || isOver(name, found.mtimeMs));
}

function nameAside(entry: string): string | undefined {
  const name = entry.startsWith(asidePrefix) ? entry.slice(asidePrefix.length) : '';
  return isOwnName(name) ? name : undefined;
}

function removeIfEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function entriesOf(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function stats(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
