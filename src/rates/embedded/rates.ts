import { type CurrencyCode, currencyCode } from '../../money/currencies.js';
import { tableOf } from '../../money/table.js';
import { ecbSource } from '../ecb-source.js';
import type { CurrencyFixings } from '../fixings.js';
import { RateTable } from '../table.js';
import { decodeCalendar, decodeCurrency } from './format.js';
import { embeddedTable } from './table.js';

let decoded: RateTable | undefined;

/**
 * The table that comes with the library, for use offline: the daily reference rates since January 2024 of every
 * currency that the ECB has quoted since then, and from January 1999 to December 2023 the average, lowest and highest
 * rate of every month of every currency that it quoted. The averages of months and years are exact: sums and counts
 * of the daily fixings are held. For earlier days read the ECB's whole file with {@link readEcbRates}. A currency is
 * decoded on first use.
 *
 * @example
 * embeddedRates().rate('EUR', 'USD', '2025-03-04').value.toString() // '1.0557'
 * embeddedRates().average('EUR', 'USD', '2015').value.toFixed(4) // '1.1095'
 */
export function embeddedRates(): RateTable {
  decoded ??= decode();
  return decoded;
}

function decode(): RateTable {
  const { currencies, lastDay } = embeddedTable;
  const table = tableOf(currencies);
  const calendar = decodeCalendar(embeddedTable);
  const known = new Map<CurrencyCode, CurrencyFixings>();
  return new RateTable({
    source: ecbSource(lastDay),
    holder: 'the embedded table',
    codes: Object.keys(currencies).map(currencyCode),
    fixings: (code) => {
      const encoded = table.get(code);
      if (encoded === undefined) return undefined;
      const fixings = known.get(code) ?? decodeCurrency(encoded, embeddedTable, calendar);
      known.set(code, fixings);
      return fixings;
    },
  });
}
