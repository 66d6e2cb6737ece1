import { at, type Fail, type Path } from '../figures/check.js';
import { convertFigure } from '../figures/derive.js';
import type { Figure } from '../figures/figure.js';
import { currencyCode } from '../money/currencies.js';
import { MilexError } from '../money/error.js';
import { dayNumber, fromDayNumber, type IsoDate, isoDate } from '../rates/calendar.js';
import { firstOpenDay, lastOpenDay } from '../rates/closing-days.js';
import type { RateTable } from '../rates/table.js';
import type { Convert } from './spec.js';

/** Checks what is wrong with a conversion whatever is converted, to be told of where it is written. */
export function checkConvert(convert: Convert | undefined, path: Path, fail: Fail): void {
  if (convert === undefined || convert === 'none') return;
  const { to, on } = convert;
  at([...path, 'to'], fail, () => currencyCode(to));
  if (on !== undefined) at([...path, 'on'], fail, () => isoDate(on));
}

/**
 * A figure as a chart converts it; as it is where the chart says none, or it is no money or in the currency already.
 *
 * @throws {MilexError} for a day or a period without a rate
 */
export function converted(figure: Figure, convert: Convert | undefined, rates: RateTable): Figure {
  if (convert === undefined || convert === 'none' || figure.measure !== 'money') return figure;
  const to = currencyCode(convert.to);
  const { currency: from } = figure.money;
  if (from === to) return figure;
  const { on, average, policy = 'previous' } = convert;
  if (on !== undefined) return convertFigure(figure, rates.rate(from, to, on, { policy }));
  if (average !== 'year') return convertFigure(figure, rates.average(from, to, String(average)));
  const { period, partOfYear } = ownYear(figure, rates.source.lastDay);
  return convertFigure(figure, rates.average(from, to, period), { partOfYear });
}

/**
 * The year of a figure as a period of rates, a fiscal one from its first day to its last. Of a year that goes on after
 * the last day that there are rates of it is the part up to that day.
 */
function ownYear(figure: Figure, lastDay: IsoDate): { readonly period: string; readonly partOfYear: boolean } {
  const { first, last, name } = yearOf(figure);
  const [start, end] = [firstOpenDay(dayNumber(first)), lastOpenDay(dayNumber(last))];
  const partOfYear = start <= dayNumber(lastDay) && dayNumber(lastDay) < end;
  return { period: partOfYear ? `${fromDayNumber(start)}/${lastDay}` : name, partOfYear };
}

function yearOf({ id, period }: Figure): { readonly first: IsoDate; readonly last: IsoDate; readonly name: string } {
  if (period?.kind === 'calendar')
    return { first: `${period.year}-01-01`, last: `${period.year}-12-31`, name: String(period.year) };
  if (period?.kind !== 'fiscal')
    throw new MilexError(`convert.average: ${JSON.stringify(id)} is of no single year; give a period, as in "2024"`);
  const year = period.firstMonth === 1 ? period.year : period.year - 1;
  const [start, next] = [year, year + 1].map((one) => Date.UTC(one, period.firstMonth - 1)) as [number, number];
  const [first, last] = [start, next - 86_400_000].map((time) => new Date(time).toISOString().slice(0, 10)) as [
    IsoDate,
    IsoDate,
  ];
  return { first, last, name: `${first}/${last}` };
}
