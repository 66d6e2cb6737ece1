import { MilexError } from '../money/error.js';
import { readEcbRates } from '../rates/ecb.js';
import type { RateTable } from '../rates/table.js';
import { readBytes } from './read.js';

/** Reads the ECB's table of rates from a file. @throws {MilexError} naming the file */
export function readRates(path: string): RateTable {
  const bytes = readBytes(path);
  try {
    return readEcbRates(bytes);
  } catch (error) {
    throw error instanceof MilexError ? error.at(path) : error;
  }
}
