import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { MilexError, shown } from '../money/error.js';
import { readText, unreadable } from './read.js';

/** A report or a chart as text, and where the files that it names are looked for. */
export interface SpecText {
  /** What errors call it. */
  readonly name: string;
  readonly text: string;
  readonly folder: string;
  /** Whether it may only name files in its folder: it comes from somebody else. */
  readonly isConfined: boolean;
  /** Every file that was read for it. */
  readonly read: string[];
}

/** @throws {MilexError} for a file that cannot be read */
export function specText(path: string, isConfined = false): SpecText {
  return { name: path, text: readText(path), folder: dirname(path), isConfined, read: [path] };
}

/**
 * The path of a file that a spec names, from the folder of the spec unless it is absolute.
 *
 * @throws {MilexError} when the spec is confined and the file, or what it is a link to, is not in the spec's folder
 */
export function pathFrom(spec: SpecText, named: string): string {
  const path = isAbsolute(named) ? named : join(spec.folder, named);
  const file = spec.isConfined ? confined(path, spec.folder, named) : path;
  spec.read.push(file);
  return file;
}

function confined(path: string, folder: string, named: string): string {
  const outside = new MilexError(`${shown(named)} is outside of the folder that the files of this spec are kept in`, {
    value: named,
    expected: 'a file in the folder of the spec',
  });
  // What is outside by its name is not even looked for.
  if (!isInside(resolve(path), resolve(folder))) throw outside;
  const [real, realFolder] = [path, folder].map((one) => {
    try {
      return realpathSync(one);
    } catch (error) {
      throw unreadable(error).at(one, { file: one });
    }
  }) as [string, string];
  if (!isInside(real, realFolder)) throw outside;
  return real;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
