import { describe, expect, it } from 'vitest';
import { yearTicks } from '../../src/charts/scene/ticks.js';

describe('the years an axis names', () => {
  it('are all where there is room, and end with the last', () => {
    expect(yearTicks(2021, 2024)).toEqual([2021, 2022, 2023, 2024]);
    expect(yearTicks(2013, 2024, 4)).toEqual([2015, 2018, 2021, 2024]);
  });

  it('begin with the first too, where a somewhat longer step leads there', () => {
    expect(yearTicks(2014, 2024, 3)).toEqual([2014, 2019, 2024]);
    expect(yearTicks(2014, 2024, 5)).toEqual([2014, 2016, 2018, 2020, 2022, 2024]);
  });
});
