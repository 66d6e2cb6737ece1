import type { Figure } from '../../figures/figure.js';
import { MilexError, shown, suggestion } from '../../money/error.js';
import type { LocaleTag } from '../../money/locales/index.js';
import type { Count, SeriesCounts, SeriesSpec } from '../spec/series.js';
import { alikeInUnit, amountOf, type Figures } from './figures.js';
import type { ReadOf } from './placed.js';

/** A series, read. */
export interface Series {
  readonly label: string;
  readonly highlighted: boolean;
  readonly figures: readonly Figure[];
  /** How an error names each figure: "series[0].figures[2]". */
  readonly places: readonly string[];
}

interface SeriesKeys {
  readonly series: ReadOf<readonly SeriesSpec[]>;
  readonly highlight?: string | readonly string[];
  readonly locale?: LocaleTag;
}

/**
 * The series of a chart, found to be of one measure and currency. Unless the spec says which are highlighted it is the
 * one whose last figure is the largest.
 *
 * @throws {MilexError} for figures of several currencies, too few or too many of them, labels that are not told apart, and a highlight of no series
 */
export function readSeries(
  spec: SeriesKeys,
  counts: SeriesCounts,
): { readonly series: readonly Series[]; readonly figures: Figures } {
  for (const [i, { figures }] of spec.series.entries())
    checkCount(figures.length, counts.figures, `series[${i}].figures`);
  const figures = alikeInUnit(
    spec.series.flatMap((one) => one.figures),
    spec.locale,
  );
  const read = spec.series.map(({ id, label, figures: placed }, i) => {
    const own = placed.map(({ figure }) => figure);
    return { id, label: label ?? labelOf(own, `series[${i}]`), figures: own, places: placed.map(({ place }) => place) };
  });
  read.forEach(({ label }, i) => {
    if (read.findIndex((one) => one.label === label) < i)
      throw new MilexError(`series[${i}].label: ${shown(label)} is the label of an earlier series; tell them apart`);
  });
  const last = read.map((one) => amountOf(one.figures.at(-1) as Figure));
  const largest = last.findIndex((value) => last.every((other) => value.greaterThanOrEqualTo(other)));
  const named = namesOf(spec.highlight, read);
  return {
    figures,
    series: read.map(({ id, ...one }, i) => ({
      ...one,
      highlighted:
        named.length === 0
          ? i === largest
          : named.some((name) => name === one.label || (id !== undefined && name === id)),
    })),
  };
}

/** The label its figures share, or that of the first where they are of one country: "France" and "France’s goal". */
function labelOf(figures: readonly Figure[], place: string): string {
  const [first] = figures as [Figure];
  const other = figures.find(({ label, country }) => label !== first.label && (!country || country !== first.country));
  if (other === undefined) return first.label;
  throw new MilexError(
    `${place}.label: missing; its figures are called ${shown(first.label)} and ${shown(other.label)}, so give the series a label`,
  );
}

function namesOf(
  highlight: string | readonly string[] | undefined,
  series: readonly { readonly id: string | undefined; readonly label: string }[],
): readonly string[] {
  const names = highlight === undefined ? [] : typeof highlight === 'string' ? [highlight] : highlight;
  const known = series.flatMap(({ id, label }) => [label, ...(id === undefined ? [] : [id])]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  const others = suggestion(unknown, known) || `; there are ${series.map((one) => one.label).join(', ')}`;
  throw new MilexError(`highlight: no series ${shown(unknown)} in the chart${others}`);
}

/** A series of a book has as many figures as the book has years: what a list of a spec may have is checked here too. */
function checkCount(found: number, { min, max }: Count, place: string): void {
  if (found >= min && found <= max) return;
  const wanted = `a list of ${min === max ? max : `${min} to ${max}`} figures`;
  throw new MilexError(`${place}: found ${found} figures; expected ${wanted}`, { path: place, expected: wanted });
}
