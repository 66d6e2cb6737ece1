import { describe, expect, it } from 'vitest';
import { legible } from '../../src/cli/numbers.js';

describe('numbers in JSON', () => {
  it('are exact, and rounded to 20 digits when they have no end, bounds outwards', () => {
    const third = `0.${'3'.repeat(40)}`;
    expect(
      legible({ value: third, whole: '1'.repeat(40), short: '0.125', text: `${third} EUR`, n: 1.5, none: null }),
    ).toEqual({
      value: `0.${'3'.repeat(20)}`,
      whole: '1'.repeat(40),
      short: '0.125',
      text: `${third} EUR`,
      n: 1.5,
      none: null,
    });
    expect(legible({ list: [{ interval: [third, third] }, { interval: [`-${third}`, null] }] })).toEqual({
      list: [
        { interval: [`0.${'3'.repeat(20)}`, `0.${'3'.repeat(19)}4`] },
        { interval: [`-0.${'3'.repeat(19)}4`, null] },
      ],
    });
  });
});
