import type { CurrencyCode } from '../money/currencies.js';
import { MilexError } from '../money/error.js';
import { fromDayNumber, type IsoDate } from './calendar.js';
import { quotedByEcb } from './ecb-currencies.js';
import type { CurrencyFixings, FixingData } from './fixings.js';
import { monthOf, monthText } from './period.js';

/** What a table holds of a currency. */
export interface Coverage {
  /** Spans with daily fixings, both ends included; two when quoting was suspended between. */
  readonly days: readonly { readonly since: IsoDate; readonly until: IsoDate }[];
  /** Spans of months ('1999-01') of which only the average, the lowest and the highest rate are held. */
  readonly months: readonly { readonly since: string; readonly until: string }[];
  /** "daily rates from 2024-01-02 to 2026-04-13 (monthly averages since 1999-01)" */
  readonly words: string;
}

/** Longer than any run of closing days: quoting was suspended. */
const suspended = 14;

export function coverageOf({ daily, monthly }: CurrencyFixings): Coverage {
  const days = runs(daily.values, suspended).map(([first, last]) => ({
    since: fromDayNumber(daily.firstDay + first),
    until: fromDayNumber(daily.firstDay + last),
  }));
  const monthRuns = monthly === undefined ? [] : runs(monthly.count, 1);
  const months = monthRuns.map(([first, last]) => ({
    since: monthText((monthly?.firstMonth ?? 0) + first),
    until: monthText((monthly?.firstMonth ?? 0) + last),
  }));
  const dayWords = days.map(({ since, until }) => `from ${since} to ${until}`).join(' and ');
  const lastMonth = monthOf(daily.firstDay) - 1;
  const monthWords = months
    .map(({ since, until }) =>
      days.length > 0 && until === monthText(lastMonth) ? `since ${since}` : `from ${since} to ${until}`,
    )
    .join(' and ');
  const words = [
    days.length > 0 ? `daily rates ${dayWords}` : 'no daily rates',
    months.length > 0 ? ` (monthly averages ${monthWords})` : '',
  ].join('');
  return { days, months, words };
}

/** The first and last index of each run of numbers above zero that is not interrupted for longer than `gap`. */
function runs(values: Float64Array | Uint8Array, gap: number): [number, number][] {
  const found: [number, number][] = [];
  let current: [number, number] | undefined;
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) continue;
    if (current === undefined || i - current[1] > gap) {
      current = [i, i];
      found.push(current);
    }
    current[1] = i;
  }
  return found;
}

/** Why a table has no rate of a currency on a day, and how to get one. */
export function whyNot(code: CurrencyCode, day: IsoDate, data: FixingData): string {
  const fixings = data.fixings(code);
  const quoted = quotedByEcb.get(code);
  if (fixings === undefined) return notQuoted(code, data);
  const [since, until] = quoted ?? [undefined, undefined];
  if (until !== undefined && day > until) return `the ECB quoted ${code} until ${until}`;
  if (since !== undefined && day < since) return `the ECB quotes ${code} since ${since}`;
  return `${data.holder} holds ${coverageOf(fixings).words}${remedy(day, data)}`;
}

/** @throws {MilexError} when the table holds nothing of a currency */
export function fixingsOf(code: CurrencyCode, data: FixingData): CurrencyFixings | undefined {
  const fixings = data.fixings(code);
  if (fixings === undefined && code !== 'EUR')
    throw new MilexError(`no ${code} rate: ${notQuoted(code, data)}`, { code: 'no_rate', value: code });
  return fixings;
}

function notQuoted(code: CurrencyCode, data: FixingData): string {
  return quotedByEcb.get(code) === undefined
    ? `the ECB does not quote ${code}`
    : `${data.holder} has no ${code}, only ${data.codes.join(', ')}`;
}

function remedy(day: IsoDate, data: FixingData): string {
  if (data.holder === 'the embedded table') return '; the ECB’s file eurofxref-hist.csv holds more';
  return day > data.source.lastDay ? '; load a newer one' : '';
}
