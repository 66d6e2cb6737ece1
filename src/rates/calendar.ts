import { textArgument } from '../money/arguments.js';
import { MilexError, shown } from '../money/error.js';

/** A day of the Gregorian calendar, '2025-03-04'. */
export type IsoDate = string;

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Checks a date.
 *
 * @throws {MilexError} for another notation, or a day that the calendar does not have
 * @example isoDate('2025-02-30') // throws: "2025-02-30" is not a date of the calendar
 */
export function isoDate(text: string): IsoDate {
  const expected = 'year-month-day, as in "2025-03-04"';
  const known = { value: text, expected };
  if (!isoPattern.test(textArgument('date', text, expected)))
    throw new MilexError(`${shown(text)} is not a date; write ${expected}`, known);
  if (!isOnCalendar(text)) throw new MilexError(`${shown(text)} is not a date of the calendar`, known);
  return text;
}

/** Whether a text of the form '2025-02-30' is a day that the calendar has. */
export function isOnCalendar(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  // Date.UTC takes a year below 100 for one of the twentieth century.
  return year >= 100 && day > 0 && day <= (daysOfMonth[month - 1] ?? 0) + leap;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day, a month or a year in English words: '4 March 2025', 'March 2025', '2025'. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const named = month === undefined ? '' : `${months[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${named}${year}`;
}

/** Days since 1970-01-01; the date is taken as checked. */
export function dayNumber(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / msPerDay;
}

/** The date a number of days after 1970-01-01. */
export function fromDayNumber(day: number): IsoDate {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}
