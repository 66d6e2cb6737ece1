import type { Figure } from '../../figures/figure.js';
import { MilexError } from '../../money/error.js';
import type { Series } from '../read/series.js';
import type { Words } from '../words/index.js';
import { common, periodText } from './wording.js';

/** What is said over the figures of one time. */
export interface Column {
  /** "2024", or "Goal" where no year is given. */
  readonly head: string;
  /** What all figures of it are: "estimates". */
  readonly detail: string;
}

/**
 * The two times that rows have in common; undefined when they differ. What all figures are is said over neither where
 * the subtitle says it: where the chart has none of its own.
 *
 * @throws {MilexError} for a second figure that is not later than the first
 */
export function columnsOf(
  series: readonly Series[],
  words: Words,
  subtitle?: string,
): readonly [Column, Column] | undefined {
  for (const { figures, places } of series) {
    const [before, after] = figures.map(lastDayOf);
    if (before === undefined)
      throw new MilexError(`${places[0]}: ${JSON.stringify(figures[0]?.id)} has no year; the first figure needs one`);
    if (after !== undefined && after <= before) {
      const [one, other] = figures.map((figure) => timeOf(figure, words));
      throw new MilexError(`${places[1]}: ${other} is not after ${one}; give the earlier figure first`);
    }
  }
  const [before, after] = [0, 1].map((i) =>
    columnOf(
      series.flatMap(({ figures }) => figures.slice(i, i + 1)),
      words,
    ),
  );
  if (before === undefined || after === undefined) return undefined;
  if (subtitle !== undefined || before.detail !== after.detail) return [before, after];
  return [
    { ...before, detail: '' },
    { ...after, detail: '' },
  ];
}

/** When a figure is for, as a head says it. */
export function timeOf(figure: Figure, words: Words): string {
  return figure.period ? periodText(figure.period, words) : words.goal;
}

function columnOf(figures: readonly Figure[], words: Words): Column | undefined {
  const head = common(figures, (figure) => timeOf(figure, words));
  const status = common(figures, (figure) => figure.status);
  const undated = figures.some(({ period }) => period === undefined);
  return head === undefined
    ? undefined
    : { head, detail: undated ? words.noYear : status === undefined ? '' : words.statusOfAll[status] };
}

function lastDayOf({ period }: Figure): string | undefined {
  switch (period?.kind) {
    case undefined:
    case 'years':
      return undefined;
    case 'calendar':
    case 'fiscal':
      return String(period.year);
    case 'span':
      return String(period.to);
    case 'day':
      return period.date;
  }
}
