import { describe, expect, it } from 'vitest';
import { ticksOfYears, yearTicks } from '../../src/charts/scene/ticks.js';

describe('the years an axis names', () => {
  it('are all where there is room', () => {
    expect(yearTicks(2021, 2024)).toEqual([2021, 2022, 2023, 2024]);
    expect(yearTicks(2024, 2024)).toEqual([2024]);
  });

  it('are the first, the last and round ones between them, none too near to another', () => {
    expect(yearTicks(1955, 2024)).toEqual([1955, 1970, 1980, 1990, 2000, 2010, 2024]);
    expect(yearTicks(1960, 2024)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2024]);
    expect(yearTicks(2014, 2024, 5)).toEqual([2014, 2016, 2018, 2020, 2022, 2024]);
    expect(yearTicks(2013, 2024, 4)).toEqual([2013, 2020, 2024]);
    expect(yearTicks(1500, 2024, 3)).toEqual([1500, 1800, 2024]);
  });

  it('are those of the figures where they are few and far apart', () => {
    expect(ticksOfYears([2014, 2024, 2019, 2014], 9)).toEqual([2014, 2019, 2024]);
    expect(ticksOfYears([2014, 2015, 2024], 13)).toEqual(yearTicks(2014, 2024, 13));
    expect(ticksOfYears([1950, 1953, 2024], 9)).toEqual(yearTicks(1950, 2024, 9));
  });
});
