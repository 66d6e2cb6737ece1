import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../src/rates/calendar.js';

describe('isoDate', () => {
  it('takes days of the calendar', () => {
    for (const date of ['2025-03-04', '2024-02-29', '1999-12-31', '2000-02-29']) expect(isoDate(date)).toBe(date);
  });

  it.each([
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-02-29',
    '1900-02-29',
    '2025-01-00',
    '0050-01-01',
  ])('refuses %s, which the calendar does not have or the library cannot count', (date) => {
    expect(() => isoDate(date)).toThrow(`"${date}" is not a date of the calendar`);
  });

  it.each(['4 March 2025', '2025-3-4', '2025-03-04T00:00', '', '20250304'])('refuses the notation %j', (date) => {
    expect(() => isoDate(date)).toThrow('is not a date; write year-month-day');
  });

  it('counts days over the ends of months and years', () => {
    expect([addDays('2024-02-28', 2), addDays('2025-01-01', -1)]).toEqual(['2024-03-01', '2024-12-31']);
  });
});
