import { type Chart, chartOf } from '../charts/chart.js';
import type { ChartSpec } from '../charts/forms/index.js';
import { moneyAt } from '../charts/read/figures.js';
import { figuresIn, PlacedFigure, type ReadOf } from '../charts/read/placed.js';
import { checkTexts } from '../charts/spec/texts.js';
import type { FigureBook } from '../figures/book.js';
import { at, type Fail, type Path, pathText } from '../figures/check.js';
import { perYear } from '../figures/derive.js';
import type { Figure } from '../figures/figure.js';
import { readCheckedFigure } from '../figures/read.js';
import { MilexError } from '../money/error.js';
import { publishedDigits, type Rate } from '../rates/rate.js';
import type { RateTable } from '../rates/table.js';
import { checkConvert, converted } from './convert.js';
import { type ChartJson, type Convert, type FigureReference, listKeys, singleKeys, type YearsSpec } from './spec.js';

/** What the charts of a report are made from. */
export interface Materials {
  /** Absent when the report names none and holds its figures itself. */
  readonly book: FigureBook | undefined;
  readonly rates: RateTable;
}

/**
 * A chart of a report, resolved: its references are replaced by the figures, converted and annualised as it says.
 *
 * @throws {MilexError} through `fail`, with the key that is wrong
 */
export function resolveChart(json: ChartJson, materials: Materials, fail: Fail): Chart {
  const read = resolvedKeys(json, [], json.convert, { ...materials, fail });
  return at([], fail, () => {
    checkTexts(read);
    for (const { figure, place } of figuresIn(read)) checkTexts(figure, [place]);
    return chartOf(read as ReadOf<ChartSpec>);
  });
}

type Resolving = Materials & { readonly fail: Fail };

/** A chart, a row or a panel with its references replaced. */
function resolvedKeys(
  { convert: own, days, series, years, targets, ...json }: Partial<ChartJson>,
  path: Path,
  inherited: Convert | undefined,
  materials: Resolving,
): object {
  const { book, rates, fail } = materials;
  checkConvert(own, [...path, 'convert'], fail);
  const convert = own ?? inherited;
  if (years !== undefined && series === undefined)
    fail([...path, 'years'], 'there is no series to take the years of; name figures by their ids, or give series');
  const placed = (figure: Figure, ...key: PropertyKey[]): PlacedFigure =>
    new PlacedFigure(converted(figure, convert, rates), pathText([...path, ...key]));
  const read = (reference: FigureReference, ...key: PropertyKey[]): PlacedFigure =>
    at([...path, ...key], fail, () => placed(figureOf(reference, book), ...key));
  const resolved: Record<string, unknown> = { ...json };
  for (const key of listKeys) {
    const list = json[key];
    if (list !== undefined) resolved[key] = list.map((reference, i) => read(reference, key, i));
  }
  for (const key of singleKeys) {
    const reference = json[key];
    if (reference !== undefined) resolved[key] = read(reference, key);
  }
  if (targets !== undefined)
    resolved['targets'] = targets.map((target, i) =>
      typeof target === 'number' ? target : read(target, 'targets', i),
    );
  if (series !== undefined)
    resolved['series'] = series.map((reference, i) => {
      if (typeof reference === 'object' && 'figures' in reference)
        return { ...reference, figures: reference.figures.map((one, j) => read(one, 'series', i, 'figures', j)) };
      return at([...path, 'series', i], fail, () => {
        const { series: id, ...more } = typeof reference === 'string' ? { series: reference } : reference;
        const figures = yearsOf(bookOf(book, id).series(id), years, id);
        return { id, ...more, figures: figures.map((figure, j) => placed(figure, 'series', i, 'figures', j)) };
      });
    });
  for (const key of ['rows', 'panels'] as const) {
    const nested = json[key];
    if (nested !== undefined)
      resolved[key] = nested.map((one, i) => resolvedKeys(one, [...path, key, i], convert, materials));
  }
  if (days === undefined) return resolved;
  const figures = (resolved['figures'] ?? []) as readonly PlacedFigure[];
  return { ...resolved, rates: at(path, fail, () => ratesOfDays(figures, days, rates)) };
}

function figureOf(reference: FigureReference, book: FigureBook | undefined): Figure {
  if (typeof reference === 'object' && 'source' in reference) return readCheckedFigure(reference, '');
  const {
    figure: id,
    label,
    perYear: annual = false,
  } = typeof reference === 'string' ? { figure: reference } : reference;
  const found = bookOf(book, id).get(id);
  const figure = annual ? perYear(found) : found;
  return label === undefined ? figure : { ...figure, label };
}

function bookOf(book: FigureBook | undefined, id: string): FigureBook {
  if (book !== undefined) return book;
  throw new MilexError(`${JSON.stringify(id)} is of no book; name one with "book: FILE"`);
}

/** The figures of a series in the years asked for: every one of a list, or those that there are in a span. */
function yearsOf(series: readonly Figure[], years: YearsSpec | undefined, id: string): readonly Figure[] {
  if (years === undefined) return series;
  const ofYear = (year: number): Figure[] =>
    series.filter(({ period }) => period?.kind === 'calendar' && period.year === year);
  if (!('from' in years)) {
    return years.flatMap((year) => {
      const found = ofYear(year);
      if (found.length > 0) return found;
      throw new MilexError(`${JSON.stringify(id)} has no figure for ${year}, one of the years`);
    });
  }
  const found = series.filter(
    ({ period }) => period?.kind === 'calendar' && period.year >= years.from && period.year <= years.to,
  );
  if (found.length > 0) return found;
  throw new MilexError(`${JSON.stringify(id)} has no figure from ${years.from} to ${years.to}`);
}

function ratesOfDays(
  figures: readonly PlacedFigure[],
  { from, to }: { from: string; to: string },
  rates: RateTable,
): object {
  const [base, quote] = figures.map((figure) => moneyAt(figure).money.currency) as [Rate['from'], Rate['to']];
  const points = rates
    .series(base, quote, from, to)
    .map(({ day, value }) => ({ day, value: publishedDigits({ from: base, value }).toFixed() }));
  return { source: rates.source, points };
}
