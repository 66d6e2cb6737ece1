import { run } from '../../src/cli/program.js';

/** What a command printed, and its exit code. */
interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function milex(...argv: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    showsProgress: false,
  });
  return { code, out, err };
}
