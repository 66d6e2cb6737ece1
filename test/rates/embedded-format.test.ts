import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber } from '../../src/rates/calendar.js';
import {
  decodeCalendar,
  decodeCurrency,
  type EmbeddedSpan,
  encodeCalendar,
  encodeCurrency,
} from '../../src/rates/embedded/format.js';
import { largestFixing } from '../../src/rates/fixings.js';
import { monthOf, monthStart } from '../../src/rates/period.js';

const firstMonth = monthOf(dayNumber('2023-10-01'));
const span: EmbeddedSpan = { lastDay: '2024-01-20', firstMonth, firstDay: dayNumber('2024-01-02') };
const start = monthStart(firstMonth);
const offsets = [0, 1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 18];
const calendar = { usualCounts: [22, 0, 31], offsets };

const fixing = fc.oneof(fc.constantFrom(0, 1, 10 ** 8, largestFixing), fc.nat(10 ** 9), fc.nat(largestFixing));
const length = dayNumber(span.lastDay) - start + 1;

it('keeps when there are fixings', () => {
  const table = { ...span, calendar: encodeCalendar(calendar), currencies: {} };
  expect(decodeCalendar(table)).toEqual(calendar);
});

it('keeps every fixing of the days, and count, sum, lowest and highest of the months', () => {
  fc.assert(
    fc.property(fc.array(fixing, { minLength: length, maxLength: length }), fc.nat(8), (held, zeros) => {
      const values = Float64Array.from(held, (value) => value - (value % 10 ** zeros));
      const daily = { firstDay: start, values };
      const decoded = decodeCurrency(encodeCurrency({ daily }, span, calendar), span, calendar);
      const on = (day: number): number => values[day - start] ?? 0;
      expect(offsets.map((offset) => decoded.daily.values[offset])).toEqual(
        offsets.map((offset) => on(span.firstDay + offset)),
      );
      calendar.usualCounts.forEach((_, i) => {
        const month = values
          .slice(monthStart(firstMonth + i) - start, monthStart(firstMonth + i + 1) - start)
          .filter((value) => value > 0);
        const { count, sum, low, high } = decoded.monthly ?? {};
        expect([count?.[i], sum?.[i]]).toEqual([month.length, month.reduce((total, value) => total + value, 0)]);
        if (month.length > 0) expect([low?.[i], high?.[i]]).toEqual([Math.min(...month), Math.max(...month)]);
      });
    }),
  );
});
