import { shapeArgument } from '../money/arguments.js';
import { dateInWords, isOnCalendar, isoDate } from '../rates/calendar.js';
import type { Period } from './figure.js';

/** A period as a book of figures writes it. */
export type PeriodJson =
  | { readonly year: number }
  /** A fiscal year by the calendar year it ends in; `starts` is its first month, 10 for October. */
  | { readonly fiscal: number; readonly starts: number }
  /** Whole years, both included. */
  | { readonly from: number; readonly to: number }
  | { readonly years: number }
  | { readonly day: string };

/** @throws {MilexError} for a day that the calendar does not have */
export function periodFromJson(json: PeriodJson): Period {
  if ('year' in json) return { kind: 'calendar', year: json.year };
  if ('fiscal' in json) return { kind: 'fiscal', year: json.fiscal, firstMonth: json.starts };
  if ('from' in json) return { kind: 'span', from: json.from, to: json.to };
  if ('years' in json) return { kind: 'years', years: json.years };
  return { kind: 'day', date: isoDate(json.day) };
}

export function periodToJson(period: Period): PeriodJson {
  switch (period.kind) {
    case 'calendar':
      return { year: period.year };
    case 'fiscal':
      return { fiscal: period.year, starts: period.firstMonth };
    case 'span':
      return { from: period.from, to: period.to };
    case 'years':
      return { years: period.years };
    case 'day':
      return { day: period.date };
  }
}

/**
 * A period in words.
 *
 * @throws {MilexError} for what is no period
 * @example
 * periodText({ kind: 'span', from: 2025, to: 2028 }) // '2025–2028'
 * periodText({ kind: 'fiscal', year: 2025, firstMonth: 10 }) // 'fiscal 2025'
 * periodText({ kind: 'day', date: '2025-03-11' }) // '11 March 2025'
 */
export function periodText(period: Period): string {
  shapeArgument('period', period, isPeriod, 'a period, as in { kind: "calendar", year: 2025 }');
  switch (period.kind) {
    case 'calendar':
      return String(period.year);
    case 'fiscal':
      return `fiscal ${period.year}`;
    case 'span':
      return `${period.from}–${period.to}`;
    case 'years':
      return period.years === 1 ? '1 year' : `${period.years} years`;
    case 'day':
      return dateInWords(period.date);
  }
}

/** Whether a value is a period of one of the kinds, with what its kind has. */
export function isPeriod(period: Period): boolean {
  switch (period.kind) {
    case 'calendar':
      return Number.isInteger(period.year);
    case 'fiscal':
      return Number.isInteger(period.year) && Number.isInteger(period.firstMonth);
    case 'span':
      return Number.isInteger(period.from) && Number.isInteger(period.to);
    case 'years':
      return Number.isInteger(period.years);
    case 'day':
      return typeof period.date === 'string' && isOnCalendar(period.date);
    default:
      return false;
  }
}
