import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A run that has touched nothing for so long, in milliseconds, is taken to be over whatever its process does. */
const quiet = 10_000;
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const pattern = /^(\d+)-([0-9a-f]{8})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A name of its own for what a run makes, by which others can tell whether the run goes on. */
export function ownName(): string {
  return `${process.pid}-${host}-${randomUUID()}`;
}

export function isOwnName(name: string): boolean {
  return pattern.test(name);
}

/**
 * Whether the run that made something is over, as far as can be told. It decides only who waits for whom: what is
 * taken from a run that does go on it notices, and begins anew.
 *
 * @param touched when the thing was last written to, in milliseconds
 */
export function isOver(name: string, touched: number): boolean {
  const [, pid, where] = pattern.exec(name) ?? [];
  return Math.abs(Date.now() - touched) > quiet || (where === host && !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
