import { parseAmount } from '../money/parse.js';
import { at, type Fail } from './check.js';
import type { Figure, FigureStatus, Source } from './figure.js';
import type { FigureJson, SeriesJson } from './json.js';
import { parseQuantity } from './quantity.js';
import { readFigure } from './read.js';

/** The figures of a series, a year each, from the first year to the last. */
export function readSeries(series: SeriesJson, sources: ReadonlyMap<string, Source>, fail: Fail): Figure[] {
  const { id, unit, estimates: _, statuses: __, values, ...common } = series;
  const key = at(['unit'], fail, () => keyOfUnit(unit));
  const ofYears = readStatuses(series, fail);
  const years = Object.entries(values).sort(([a], [b]) => a.localeCompare(b));
  if (years.length === 0) fail(['values'], 'no value; give one for each year, as in {2023: 54900, 2024: 59600}');
  return years.map(([year, value]) => {
    const figure: FigureJson = {
      ...common,
      id: `${id}-${year}`,
      [key]: `${value} ${unit}`,
      period: { year: Number(year) },
      ...ofYears.get(year),
    };
    return readFigure(figure, sources, (path, ...said) => {
      const [first] = path;
      return fail(first === 'amount' || first === 'quantity' ? ['values', year] : path, ...said);
    });
  });
}

/** What is said of single years, in the place of what the series says of all. */
function readStatuses(
  { estimates = [], statuses = {}, values }: SeriesJson,
  fail: Fail,
): ReadonlyMap<string, { readonly status: FigureStatus }> {
  const given = [
    ...estimates.map((year, i) => ({ year: String(year), status: 'estimate' as const, path: ['estimates', i] })),
    ...Object.entries(statuses).map(([year, status]) => ({ year, status, path: ['statuses', year] })),
  ];
  const read = new Map<string, { readonly status: FigureStatus }>();
  for (const { year, status, path } of given) {
    if (!Object.hasOwn(values, year)) fail(path, `no value for ${year}`, { value: year });
    const other = read.get(year)?.status ?? status;
    if (other !== status)
      fail(path, `${year} is ${status} here and ${other} in estimates; a year has one status`, { value: status });
    read.set(year, { status });
  }
  return read;
}

/** Whether a number in the unit is an amount of money or another quantity. */
function keyOfUnit(unit: string): 'amount' | 'quantity' {
  const currency = unit.split(' ').at(-1) ?? '';
  if (/^[A-Z]{3}$/.test(currency) && currency !== 'GDP') {
    parseAmount(`1 ${unit}`);
    return 'amount';
  }
  parseQuantity(`1 ${unit}`);
  return 'quantity';
}
