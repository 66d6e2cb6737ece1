import { Command, CommanderError } from 'commander';
import { MilexError, shown } from '../money/error.js';
import { printable } from '../money/plain.js';
import { version } from '../version.js';
import { commands } from './commands.js';
import { type Finish, type Io, json } from './io.js';

/**
 * Runs the command and returns its exit code: 0 fine, 1 findings, 2 bad input or usage with one line on
 * stderr; 70 a defect of the program.
 *
 * @param argv the arguments after the program's name
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const finish: Finish = (found) => {
    code = found;
  };
  let told = '';
  const program = new Command('milex')
    .description('Defense-budget figures: convert, compare, chart and check them, with sources and caveats.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text) => {
        told = oneLine(text);
      },
    })
    .showSuggestionAfterError();
  const called = calledOf(argv);
  try {
    for (const [name, { summary, load }] of commands) {
      // The others are listed, and known for a suggestion.
      if (name === called) (await load())(program, io, finish);
      else program.command(name).summary(summary);
    }
    const negative = argv.find((argument) => /^-[^\w-]*\d/.test(argument));
    if (negative !== undefined)
      throw new MilexError(`negative amount ${shown(negative)}; a budget figure is zero or more`, { value: negative });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { line, exit, data } = failure(error, told);
    if (line !== '') io.err(`${called ?? 'milex'}: ${line}\n`);
    if (data !== undefined && wantsJson(argv)) io.out(json({ error: data }));
    return exit;
  }
}

interface Failure {
  readonly line: string;
  readonly exit: 2 | 70;
  /** Absent where nothing was asked, as with the help that is shown without a command. */
  readonly data?: object;
}

function failure(error: unknown, told: string): Failure {
  if (error instanceof CommanderError)
    return told === '' ? { line: '', exit: 2 } : { line: told, exit: 2, data: { code: 'usage', message: told } };
  if (error instanceof MilexError) {
    const { code, message, file, path, value } = error;
    return { line: message, exit: 2, data: { code, message, file, path, value } };
  }
  const message = printable(`a defect of milex: ${String(error)}`);
  return { line: message, exit: 70, data: { code: 'defect', message } };
}

/** The subcommand that the arguments call, or ask the help of. */
function calledOf(argv: readonly string[]): string | undefined {
  const words = argv.filter((argument) => !argument.startsWith('-'));
  const [first] = words[0] === 'help' ? words.slice(1) : words;
  return first !== undefined && commands.has(first) ? first : undefined;
}

/** Commander's message as one line without its prefix. */
function oneLine(text: string): string {
  return printable(
    text
      .trim()
      .replace(/^error: /, '')
      .replaceAll('\n', ' '),
  );
}

function wantsJson(argv: readonly string[]): boolean {
  const options = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  return options.some(
    (option, i) =>
      option === '--json' || option === '--format=json' || (option === 'json' && options[i - 1] === '--format'),
  );
}
