import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../src/rates/calendar.js';
import { firstOpenDay, isClosingDay, lastOpenDay } from '../../src/rates/closing-days.js';
import { readEcbRates } from '../../src/rates/ecb.js';
import { ecbFile } from './ecb-file.js';

const closed = (date: string): boolean => isClosingDay(dayNumber(date));

describe('closing days', () => {
  it('are weekends, New Year, Good Friday, Easter Monday, 1 May and Christmas', () => {
    for (const date of [
      '2025-03-01',
      '2025-03-02',
      '2025-01-01',
      '2025-04-18',
      '2025-04-21',
      '2025-05-01',
      '2025-12-26',
    ])
      expect([date, closed(date)]).toEqual([date, true]);
    for (const date of ['2025-03-03', '2025-04-17', '2025-04-22', '2025-12-24', '2025-12-31', '2024-05-09'])
      expect([date, closed(date)]).toEqual([date, false]);
  });

  it('lie before the first and after the last open day', () => {
    expect(fromDayNumber(firstOpenDay(dayNumber('2024-12-25')))).toBe('2024-12-27');
    expect(fromDayNumber(lastOpenDay(dayNumber('2024-04-01')))).toBe('2024-03-28');
  });

  it('are exactly the days without reference rates, since 1999', (context) => {
    const table = readEcbRates(ecbFile(context));
    const withRates = new Set(table.series('EUR', 'USD', '1999-01-04', '2026-04-13').map(({ day }) => day));
    const differing: string[] = [];
    for (let day = dayNumber('1999-01-01'); day <= dayNumber('2026-04-13'); day++)
      if (isClosingDay(day) === withRates.has(fromDayNumber(day))) differing.push(fromDayNumber(day));
    expect(differing).toEqual([]);
  });
});
