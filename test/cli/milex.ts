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
export function milexReading(chunks: Iterable<Uint8Array>, ...argv: string[]): Promise<Ran> {
  return ran(chunks, {}, argv);
}

/** Runs the command at a terminal, with what is typed there. */
export function milexWith(
  { text = '', ...terminal }: { readonly text?: string; readonly colours?: boolean; readonly waits?: boolean },
  ...argv: string[]
): Promise<Ran> {
  return ran([new TextEncoder().encode(text)], terminal, argv);
}

async function ran(
  chunks: Iterable<Uint8Array>,
  terminal: { readonly colours?: boolean; readonly waits?: boolean },
  argv: readonly string[],
): Promise<Ran> {
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
    ...terminal,
  });
  return { code, out, err };
}
