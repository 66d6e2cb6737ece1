import type { CurrencyCode } from '../money/currencies.js';
import { tableOf } from '../money/table.js';
import type { IsoDate } from './calendar.js';

/**
 * The first and, for a currency that is quoted no more, the last day of every currency that the ECB has quoted against
 * the euro. ISK was suspended from 2008-12-10 to 2018-01-31. Source: ECB, eurofxref-hist.csv of 13 April 2026.
 */
// biome-ignore format: a table reads better in rows
export const quotedByEcb: ReadonlyMap<string, readonly [since: IsoDate, until?: IsoDate]> = tableOf({
  AUD: ['1999-01-04'], BGN: ['2000-07-19', '2025-12-31'], BRL: ['2008-01-02'], CAD: ['1999-01-04'],
  CHF: ['1999-01-04'], CNY: ['2005-04-01'], CYP: ['1999-01-04', '2007-12-31'], CZK: ['1999-01-04'],
  DKK: ['1999-01-04'], EEK: ['1999-01-04', '2010-12-31'], GBP: ['1999-01-04'], HKD: ['1999-01-04'],
  HRK: ['2005-04-01', '2022-12-30'], HUF: ['1999-01-04'], IDR: ['2005-04-01'], ILS: ['2011-01-03'],
  INR: ['2009-01-02'], ISK: ['1999-01-04'], JPY: ['1999-01-04'], KRW: ['1999-01-04'],
  LTL: ['1999-01-04', '2014-12-31'], LVL: ['1999-01-04', '2013-12-31'], MTL: ['1999-01-04', '2007-12-31'],
  MXN: ['2008-01-02'], MYR: ['2005-04-01'], NOK: ['1999-01-04'], NZD: ['1999-01-04'], PHP: ['2005-04-01'],
  PLN: ['1999-01-04'], ROL: ['1999-01-04', '2005-06-30'], RON: ['2005-07-01'], RUB: ['2005-04-01', '2022-03-01'],
  SEK: ['1999-01-04'], SGD: ['1999-01-04'], SIT: ['1999-01-04', '2006-12-29'], SKK: ['1999-01-04', '2008-12-31'],
  THB: ['2005-04-01'], TRL: ['1999-01-04', '2004-12-31'], TRY: ['2005-01-03'], USD: ['1999-01-04'],
  ZAR: ['1999-01-04'],
} satisfies Partial<Record<CurrencyCode, readonly [IsoDate, IsoDate?]>>);
