import { textArgument } from '../money/arguments.js';
import { MilexError, shown } from '../money/error.js';
import { dayNumber, isoDate } from './calendar.js';

/** A period of whole days, by day number, both ends included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads '2025', '2025-03' or '2025-03-01/2025-03-14'.
 *
 * @throws {MilexError} for another notation, a month or day the calendar does not have, or an end before its start
 */
export function daySpan(period: string): DaySpan {
  const expected = 'a year "2025", a month "2025-03", or two days "2025-03-01/2025-03-14"';
  const known = { value: period, expected };
  const [start, end, more] = textArgument('period', period, expected).split('/');
  if (start !== undefined && end !== undefined && more === undefined) {
    const span = { first: dayNumber(isoDate(start)), last: dayNumber(isoDate(end)) };
    if (span.first > span.last) throw new MilexError(`period ${shown(period)} ends before it starts`, known);
    return span;
  }
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(period);
  const [year, month] = [Number(match?.[1]), match?.[2] === undefined ? undefined : Number(match[2])];
  if (match === null || month === 0 || (month ?? 1) > 12) {
    throw new MilexError(`${shown(period)} is not a period; write ${expected}`, known);
  }
  return month === undefined
    ? { first: monthStart(year * 12), last: monthStart(year * 12 + 12) - 1 }
    : { first: monthStart(year * 12 + month - 1), last: monthStart(year * 12 + month) - 1 };
}

/** Months since January of the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The day number of the first of a month. */
export function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
}

/** A month as '2025-03'. */
export function monthText(month: number): string {
  return new Date(monthStart(month) * 86_400_000).toISOString().slice(0, 7);
}
