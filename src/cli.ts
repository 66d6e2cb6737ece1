#!/usr/bin/env node
import { once } from 'node:events';
import { reasonOf } from './cli/system-errors.js';
import { version } from './version.js';

/** What a shell reports of a program whose reader stopped before the end. */
const readerGone = 141;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(readerGone);
  process.stderr.write(`milex: standard output cannot be written: ${reasonOf(error)}\n`);
  process.exit(2);
});
// There is nowhere left to say it.
process.stderr.on('error', () => process.exit(2));

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`);
else {
  const { run } = await import('./cli/program.js');
  process.exitCode = await run(argv, {
    out: (text) => process.stdout.write(text),
    write: (bytes) => process.stdout.write(bytes),
    err: (text) => process.stderr.write(text),
    ready: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    input: process.stdin,
    waits: process.stdin.isTTY === true,
    colours: hasColours(process.stdout),
    showsProgress: process.stderr.isTTY === true,
  });
}

/** Whether a stream shows colours: a terminal does, unless NO_COLOR is set; FORCE_COLOR asks for them anywhere. */
function hasColours({ isTTY }: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
}
