import { instanceArgument } from '../money/arguments.js';
import type { CurrencyCode } from '../money/currencies.js';
import { fromDayNumber } from './calendar.js';
import { type Grid, readGrid } from './ecb-csv.js';
import { ecbSource } from './ecb-source.js';
import type { CurrencyFixings, FixingData } from './fixings.js';
import { RateTable } from './table.js';
import { isZip, unzipped } from './zip.js';

/**
 * Reads the ECB's file of reference rates: eurofxref-hist.csv or eurofxref.csv, or the zip of either, in any order of
 * days. Every value is kept exactly.
 *
 * @throws {MilexError} naming line, column and value for anything that is not as the ECB writes it: a line cut short, a
 * day that is no date or comes twice, a value that is no rate, an unknown currency, another kind of file
 * @example readEcbRates('Date,USD,\n2008-07-15,1.5990,\n').rate('EUR', 'USD', '2008-07-15').value.toString() // '1.599'
 */
export function readEcbRates(data: string | Uint8Array): RateTable {
  return new RateTable(readEcbFixings(data));
}

/** The same before it is made a table: what the embedded one is built from. */
export function readEcbFixings(data: string | Uint8Array): FixingData {
  const expected = 'the ECB’s file, as text or as bytes';
  const bytes =
    typeof data === 'string' ? new TextEncoder().encode(data) : instanceArgument('data', data, Uint8Array, expected);
  const grid = readGrid(isZip(bytes) ? unzipped(bytes) : bytes);
  const last = grid.days.reduce((latest, day) => Math.max(latest, day), 0);
  const currencies = byCurrency(grid);
  return {
    source: ecbSource(fromDayNumber(last)),
    holder: 'the file',
    codes: [...currencies.keys()],
    fixings: (code) => currencies.get(code),
  };
}

/** From rows in the order of the file to days in the order of time, from the first to the last fixing of each currency. */
function byCurrency({ codes, days, values }: Grid): Map<CurrencyCode, CurrencyFixings> {
  const currencies = new Map<CurrencyCode, CurrencyFixings>();
  codes.forEach((code, column) => {
    let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, -1];
    for (let row = 0; row < days.length; row++) {
      if (values[row * codes.length + column] === 0) continue;
      firstDay = Math.min(firstDay, days[row] ?? 0);
      lastDay = Math.max(lastDay, days[row] ?? 0);
    }
    if (lastDay < 0) return;
    const fixings = new Float64Array(lastDay - firstDay + 1);
    for (let row = 0; row < days.length; row++) {
      const value = values[row * codes.length + column] ?? 0;
      if (value > 0) fixings[(days[row] ?? 0) - firstDay] = value;
    }
    currencies.set(code, { daily: { firstDay, values: fixings } });
  });
  return currencies;
}
