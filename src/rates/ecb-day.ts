import { MilexError, shown } from '../money/error.js';
import { dayNumber, fromDayNumber } from './calendar.js';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
/** As in the file of the last day: "13 April 2026". */
const inWords = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/;
// biome-ignore format: a table reads better in rows
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** The first fixing was of 4 January 1999. The upper end keeps a slip from asking for thousands of years of memory. */
const taken = [dayNumber('1999-01-01'), dayNumber('2099-12-31')] as const;

/** Reads the day of a line, as a day number. @throws {MilexError} naming line and value */
export function readDay(text: string, line: number): number {
  const date = iso.test(text) ? text : isoFromWords(text);
  const day = date === undefined ? Number.NaN : dayNumber(date);
  if (Number.isNaN(day))
    throw new MilexError(`line ${line}, column Date: ${shown(text)} is not a date; expected one as in "2025-03-04"`);
  if (fromDayNumber(day) !== date)
    throw new MilexError(`line ${line}, column Date: ${shown(text)} is not a date of the calendar`);
  if (day < taken[0] || day > taken[1])
    throw new MilexError(`line ${line}, column Date: ${shown(text)}; the euro's rates start in 1999`);
  return day;
}

function isoFromWords(text: string): string | undefined {
  const [, day = '', name = '', year = ''] = inWords.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
