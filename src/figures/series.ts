import { parseAmount } from '../money/parse.js';
import { at, type Fail } from './check.js';
import type { Figure, Source } from './figure.js';
import type { FigureJson, SeriesJson } from './json.js';
import { parseQuantity } from './quantity.js';
import { readFigure } from './read.js';

/** The figures of a series, a year each, from the first year to the last. */
export function readSeries(series: SeriesJson, sources: ReadonlyMap<string, Source>, fail: Fail): Figure[] {
  const { id, unit, estimates = [], values, ...common } = series;
  const key = at(['unit'], fail, () => keyOfUnit(unit));
  const stray = estimates.findIndex((year) => !Object.hasOwn(values, String(year)));
  if (stray >= 0) fail(['estimates', stray], `no value for ${estimates[stray]}`);
  const years = Object.entries(values).sort(([a], [b]) => a.localeCompare(b));
  if (years.length === 0) fail(['values'], 'no value; give one for each year, as in {2023: 54900, 2024: 59600}');
  return years.map(([year, value]) => {
    const figure: FigureJson = {
      ...common,
      id: `${id}-${year}`,
      [key]: `${value} ${unit}`,
      period: { year: Number(year) },
      ...(estimates.includes(Number(year)) ? { status: 'estimate' } : {}),
    };
    return readFigure(figure, sources, (path, ...said) => {
      const [first] = path;
      return fail(first === 'amount' || first === 'quantity' ? ['values', year] : path, ...said);
    });
  });
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
