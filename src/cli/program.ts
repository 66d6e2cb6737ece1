import { Command, CommanderError } from 'commander';
import pack from '../../package.json' with { type: 'json' };
import { MilexError, shown } from '../money/error.js';
import { chartCommand } from './chart.js';
import { checkCommand } from './check.js';
import { compareCommand } from './compare.js';
import { convertCommand } from './convert.js';
import type { Finish, Io } from './io.js';
import { reportCommand } from './report.js';
import { verifyCommand } from './verify.js';

/**
 * Runs the command and returns its exit code: 0 fine, 1 findings, 2 bad input or usage with one line on
 * stderr; 70 a defect of the program.
 *
 * @param argv the arguments after the program's name
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const program = new Command('milex')
    .description('Defense-budget figures: convert, compare, chart and check them, with sources and caveats.')
    .version(pack.version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'milex: ')),
    })
    .showSuggestionAfterError();
  let code = 0;
  const finish: Finish = (found) => {
    code = found;
  };
  for (const add of [reportCommand, chartCommand, verifyCommand, checkCommand, convertCommand, compareCommand])
    add(program, io, finish);
  try {
    const negative = argv.find((argument) => /^-[^\w-]*\d/.test(argument));
    if (negative !== undefined)
      throw new MilexError(`negative amount ${shown(negative)}; a budget figure is zero or more`);
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`${argv[0]}: ${error instanceof MilexError ? error.message : `a defect of milex: ${String(error)}`}\n`);
    return error instanceof MilexError ? 2 : 70;
  }
}
