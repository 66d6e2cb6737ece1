// Writes a set of files and is stopped, or fails, at a call of the file system that the test names.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { finishOthers, writeFiles } from '../../../src/render/write.js';
import type { Outcome, Task } from './run.js';

const tasks = JSON.parse(process.argv[2] ?? '') as Task[];
const calls = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
const changing = ['openSync', 'writeFileSync', 'fsyncSync', 'mkdirSync', 'linkSync', 'copyFileSync', 'symlinkSync'];
const all = [...changing, 'renameSync', 'rmSync', 'rmdirSync', 'unlinkSync', 'utimesSync', 'readdirSync', 'lstatSync'];
let [count, killAt, failAt] = [0, Infinity, Infinity];
for (const name of all) {
  const real = calls[name] as (...given: unknown[]) => unknown;
  calls[name] = (...given) => {
    count++;
    if (count === killAt) process.kill(process.pid, 'SIGKILL');
    const isFull = count >= failAt && changing.includes(name) && given[1] !== 'r';
    if (isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    return real(...given);
  };
}
syncBuiltinESMExports();

const outcomes: Outcome[] = [];
for (const task of tasks) {
  [count, killAt, failAt] = [0, task.killAt ?? Infinity, task.failAt ?? Infinity];
  let error = '';
  try {
    if (task.files === undefined) await finishOthers(task.folder);
    else await writeFiles(task.folder, task.files);
  } catch (caught) {
    error = (caught as Error).message;
  }
  outcomes.push({ error, calls: count });
}
[killAt, failAt] = [Infinity, Infinity];
fs.writeSync(1, JSON.stringify(outcomes));
