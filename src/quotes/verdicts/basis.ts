import { type Decimal, decimal } from '../../money/decimal.js';
import type { IsoDate } from '../../rates/calendar.js';
import type { RateTable } from '../../rates/table.js';

/** What a conversion is checked against. */
export interface ConversionBasis {
  readonly rates: RateTable;
  /** The text's date. */
  readonly date: IsoDate | null;
  /** The share by which an implied rate may miss a reference rate: 0.015 is 1.5 %. */
  readonly tolerance: Decimal;
}

/** 1.5 %. */
export const defaultTolerance: Decimal = decimal('0.015');
