import { dayNumber } from './calendar.js';

const easterByYear = new Map<number, number>();

/**
 * Whether the ECB publishes no reference rates on a day (by day number): weekends and the closing days of the
 * euro's payment system T2 (New Year, Good Friday, Easter Monday, 1 May, 25 and 26 December; 31 December of 1999 and
 * 2001). Source: ECB, calendar of TARGET closing days. Good Friday and Easter Monday are among them from 2000 on.
 */
export function isClosingDay(day: number): boolean {
  const date = new Date(day * 86_400_000);
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  const year = date.getUTCFullYear();
  const monthDay = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  if (monthDay === 101 || monthDay === 501 || monthDay === 1225 || monthDay === 1226) return true;
  if (monthDay === 1231) return year === 1999 || year === 2001;
  if (year < 2000) return false;
  const fromEaster = day - easterSunday(year);
  return fromEaster === -2 || fromEaster === 1;
}

/** The first day on or after a day on which rates are published. */
export function firstOpenDay(day: number): number {
  let open = day;
  while (isClosingDay(open)) open++;
  return open;
}

/** The last day on or before a day on which rates are published. */
export function lastOpenDay(day: number): number {
  let open = day;
  while (isClosingDay(open)) open--;
  return open;
}

/** Easter Sunday of the Gregorian calendar: the anonymous computus of 1876, after Meeus, Astronomical Algorithms, ch. 8. */
function easterSunday(year: number): number {
  const known = easterByYear.get(year);
  if (known !== undefined) return known;
  const golden = year % 19;
  const century = Math.trunc(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.trunc((century - Math.trunc((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.trunc(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.trunc(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.trunc((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  const month = Math.trunc(sum / 31);
  const day = (sum % 31) + 1;
  const easter = dayNumber(`${year}-0${month}-${String(day).padStart(2, '0')}`);
  easterByYear.set(year, easter);
  return easter;
}
