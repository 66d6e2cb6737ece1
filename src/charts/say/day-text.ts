import type { IsoDate } from '../../rates/calendar.js';
import type { Words } from '../words/index.js';

/** "4 March", and "4 March 2025" with a numeric year. */
export function dayText(day: IsoDate, words: Words, year?: 'numeric', month: 'long' | 'short' = 'long'): string {
  const parts = { day: 'numeric', month, timeZone: 'UTC', ...(year && { year }) } as const;
  return new Intl.DateTimeFormat(words.dateTag, parts).format(new Date(`${day}T00:00:00Z`));
}
