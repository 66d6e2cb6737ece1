import { readEcbRates } from '../../src/rates/ecb.js';
import type { RateTable } from '../../src/rates/table.js';

/** Two weeks of March 2025, newest first as the ECB writes them; the pound of 4 March and the lira's last days are gaps. */
export const sampleCsv = `Date,USD,JPY,GBP,TRY,
2025-03-14,1.0889,161.98,0.84183,N/A,
2025-03-13,1.0844,160.55,0.83685,N/A,
2025-03-12,1.0886,161.63,0.84093,N/A,
2025-03-11,1.0912,161.06,0.84363,39.9,
2025-03-10,1.0843,159.28,0.83985,39.6817,
2025-03-07,1.0857,160.25,0.83930,39.6,
2025-03-06,1.0816,160.24,0.83840,39.4,
2025-03-05,1.0694,159.78,0.83356,38.9,
2025-03-04,1.0557,156.99,N/A,38.4,
2025-03-03,1.0465,157.43,0.82530,38.2,
`;

export function sampleTable(): RateTable {
  return readEcbRates(sampleCsv);
}
