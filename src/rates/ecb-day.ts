import { MilexError, shown } from '../money/error.js';
import { dayNumber, isOnCalendar } from './calendar.js';

const iso = /^\d{4}-\d{2}-\d{2}$/;
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
  const refused = (why: string): MilexError => new MilexError(`line ${line}, column Date: ${shown(text)}${why}`);
  if (date === undefined) throw refused(' is not a date; expected one as in "2025-03-04"');
  if (!isOnCalendar(date)) throw refused(' is not a date of the calendar');
  const day = dayNumber(date);
  if (day < taken[0] || day > taken[1]) throw refused('; the rates start in 1999 and the reader ends with 2099');
  return day;
}

function isoFromWords(text: string): string | undefined {
  const [, day = '', name = '', year = ''] = inWords.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
