import { constants } from 'node:os';
import { setImmediate as letSignalsIn } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that has to be tidied up after: a signal that asks the program to end aborts the work, and ends the program
 * when the work has come to its end, as it would have at once.
 */
export async function tidily(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  let caught: (typeof signals)[number] | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    caught ??= signals.find((one) => one === signal);
    stop.abort();
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    await work(stop.signal);
    await letSignalsIn();
  } catch (error) {
    if (caught === undefined) throw error;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
    if (caught !== undefined) endBy(caught);
  }
}

/** A shell sees 130 after SIGINT and 143 after SIGTERM, and knows that the program did not end by itself. */
function endBy(signal: (typeof signals)[number]): void {
  process.kill(process.pid, signal);
  process.exit(128 + constants.signals[signal]);
}
