import { MilexError } from '../money/error.js';
import { readEcbRates } from '../rates/ecb.js';
import { embeddedRates } from '../rates/embedded/rates.js';
import type { RateTable } from '../rates/table.js';
import { readBytes } from '../report/read.js';

/** What `--rates` says in every command's help. */
export const ratesHelp = "the ECB's eurofxref-hist.csv or .zip, instead of the embedded table";

/** The table of `--rates`, or the embedded one. */
export function ratesFrom(path: string | undefined): RateTable {
  if (path === undefined) return embeddedRates();
  const bytes = readBytes(path);
  try {
    return readEcbRates(bytes);
  } catch (error) {
    throw error instanceof MilexError ? error.at(path) : error;
  }
}
