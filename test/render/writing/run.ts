import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Ready } from '../../../src/render/write.js';

/** What a child process does: writes files, or puts in order what others left. */
export interface Task {
  readonly folder: string;
  readonly files?: readonly Ready[];
  /** The call of the file system before which it is killed. */
  readonly killAt?: number;
  /** The call from which on the disk is full. */
  readonly failAt?: number;
}

export interface Outcome {
  readonly error: string;
  readonly calls: number;
}

/** The program of the children as one file, so that hundreds of them start fast. */
export async function bundle(into: string): Promise<string> {
  const outfile = join(into, 'child.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return outfile;
}

/** Runs a child; undefined when it was killed. */
export async function runChild(program: string, task: Task): Promise<Outcome | undefined> {
  return (await runChildFor(program, [task]))[0];
}

/** Runs a child that does several tasks, one after the other; nothing when it was killed. */
export function runChildFor(program: string, tasks: readonly Task[]): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, JSON.stringify(tasks)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('error', reject);
    child.on('close', () => resolve(out === '' ? [] : (JSON.parse(out) as Outcome[])));
  });
}

/** A set of files whose contents say whose they are. */
export function setOf(owner: string, names: readonly string[]): Ready[] {
  return names.map((name) => ({ name, content: `${name} of ${owner}` }));
}

/** All that is in a folder, hidden files too. */
export function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
