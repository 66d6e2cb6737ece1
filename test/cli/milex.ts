import { run } from '../../src/cli/program.js';

/** What a command printed, and its exit code. */
interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export function milex(...argv: string[]): Promise<Ran> {
  return milexReading([], ...argv);
}

/** Runs the command with chunks of bytes for its standard input. */
export async function milexReading(chunks: Iterable<Uint8Array>, ...argv: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    write: (bytes) => {
      out += Buffer.from(bytes).toString('latin1');
    },
    err: (text) => {
      err += text;
    },
    ready: async () => {},
    input: (async function* () {
      yield* chunks;
    })(),
    waits: false,
    colours: false,
    showsProgress: false,
  });
  return { code, out, err };
}
