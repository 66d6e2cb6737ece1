import { embeddedRates } from '../rates/embedded/rates.js';
import type { RateTable } from '../rates/table.js';
import { readRates } from '../report/rates.js';

/** What `--rates` says in every command's help. */
export const ratesHelp = "the ECB's eurofxref-hist.csv or .zip, instead of the embedded table";

/** The table of `--rates`, or the embedded one. */
export function ratesFrom(path: string | undefined): RateTable {
  return path === undefined ? embeddedRates() : readRates(path);
}
