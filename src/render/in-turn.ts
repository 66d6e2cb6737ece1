import { setImmediate } from 'node:timers/promises';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs one piece of work after the other, a turn of the event loop apart: the canvas gives the memory of what was drawn
 * back only there, and a loop without one grows by the size of each picture.
 */
export function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const result = turn.then(work);
  const turned = (): Promise<void> => setImmediate();
  turn = result.then(turned, turned);
  return result;
}
