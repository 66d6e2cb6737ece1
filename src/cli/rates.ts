import { type Command, Option } from 'commander';
import type { CurrencyCode } from '../money/currencies.js';
import { MilexError } from '../money/error.js';
import { embeddedRates } from '../rates/embedded/rates.js';
import { type MissingDayPolicy, missingDayPolicies, type Rate } from '../rates/rate.js';
import type { RateTable } from '../rates/table.js';
import { readRates } from '../report/rates.js';

/** What `--rates` says in every command's help. */
export const ratesHelp = "the ECB's eurofxref-hist.csv or .zip, instead of the embedded table";

/** Which rate to take, as options of a command. */
export interface RateOptions {
  readonly on?: string;
  readonly average?: string;
  readonly policy: MissingDayPolicy;
  readonly rates?: string;
}

export function withRateOptions(command: Command): Command {
  return command
    .option('--on <day>', 'the rate of this day: 2025-03-04')
    .addOption(
      new Option('--average <period>', 'the average of 2024, of 2025-03, or of 2025-03-01/2025-03-14').conflicts('on'),
    )
    .addOption(
      new Option('--policy <policy>', 'for a day without a fixing').choices(missingDayPolicies).default('previous'),
    )
    .option('--rates <file>', ratesHelp);
}

/** The table of `--rates`, or the embedded one. */
export function ratesFrom(path: string | undefined): RateTable {
  return path === undefined ? embeddedRates() : readRates(path);
}

/**
 * The rate that the options ask for.
 *
 * @throws {MilexError} when they ask for none, or for one that the table lacks
 */
export function rateFor(from: CurrencyCode, to: CurrencyCode, { on, average, policy, rates }: RateOptions): Rate {
  const table = ratesFrom(rates);
  try {
    if (average !== undefined) return table.average(from, to, average);
    if (on !== undefined) return table.rate(from, to, on, { policy });
  } catch (error) {
    throw withAdvice(error, table, [from, to], rates);
  }
  throw new MilexError('no day: say which rate to take, with --on 2025-03-04 or --average 2025', { code: 'missing' });
}

/** More of the ECB's rates help where it quotes both currencies, on other days than the embedded table has. */
function withAdvice(error: unknown, table: RateTable, pair: readonly CurrencyCode[], rates?: string): unknown {
  if (!(error instanceof MilexError) || error.code !== 'no_rate' || rates !== undefined) return error;
  if (!pair.every((code) => table.has(code)) || !error.message.endsWith(' holds more')) return error;
  const file = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip';
  return new MilexError(`${error.message}: ${file}, with --rates`, {
    ...error.details,
    cause: error,
  });
}
