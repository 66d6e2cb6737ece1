import type { CurrencyCode } from '../../money/currencies.js';
import { ecbSource } from '../ecb-source.js';
import { RateTable } from '../table.js';
import { decodeCurrency } from './format.js';
import { embeddedTable } from './table.js';

let decoded: RateTable | undefined;

/**
 * The table that comes with the library, for use offline: the daily reference rates since January 2024 of every
 * currency that the ECB quoted since then, and before that, from January 1999, the average, lowest and highest rate of every
 * month of every currency that it quoted. The averages of months and years are exact: sums and counts of the daily
 * fixings are held. For earlier days read the ECB's whole file with {@link readEcbRates}. It is decoded on first use.
 *
 * @example
 * embeddedRates().rate('EUR', 'USD', '2025-03-04').value.toString() // '1.0557'
 * embeddedRates().average('EUR', 'USD', '2015').value.toFixed(4) // '1.1095'
 */
export function embeddedRates(): RateTable {
  decoded ??= new RateTable({
    source: ecbSource(embeddedTable.lastDay),
    holder: 'the embedded table',
    currencies: new Map(
      Object.entries(embeddedTable.currencies).map(([code, currency]) => [
        code as CurrencyCode,
        decodeCurrency(currency, embeddedTable),
      ]),
    ),
  });
  return decoded;
}
