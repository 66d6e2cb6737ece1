import type { Figure, FigureStatus } from '../../figures/figure.js';
import type { Figures } from '../read/figures.js';
import type { Column } from './columns.js';
import { common } from './wording.js';

/**
 * The statuses that a chart has to explain: all but actual, unless its subtitle, where it has none of its own, says the
 * one that all figures have.
 */
function statusesToSay(
  shown: readonly Figure[],
  all: readonly Figure[],
  subtitle: string | undefined,
): Exclude<FigureStatus, 'actual'>[] {
  if (subtitle === undefined && common(all, ({ status }) => status) !== undefined) return [];
  return [...new Set(shown.map(({ status }) => status))].filter((status) => status !== 'actual');
}

/** What the dashed parts of lines stand for, in a chart of these figures and others. */
export function dashedNotes({ all: shown, words }: Figures, all: readonly Figure[], subtitle?: string): string[] {
  const statuses = statusesToSay(shown, all, subtitle);
  return statuses.length === 0 ? [] : [words.series.dashed(statuses.map((status) => words.statusOfAll[status]))];
}

/** What outlined, empty and hatched marks stand for, unless the heads of the columns or the subtitle say it. */
export function statusNotes(
  { all, words }: Figures,
  goals: 'hollow' | 'hatched',
  {
    columns = [],
    among = all,
    subtitle,
  }: {
    readonly columns?: readonly Column[];
    /** All figures of the chart, where these are some of them. */
    readonly among?: readonly Figure[];
    /** The chart's own. */
    readonly subtitle?: string | undefined;
  } = {},
): string[] {
  const said = (status: FigureStatus): boolean => columns.some(({ detail }) => detail === words.statusOfAll[status]);
  const left = statusesToSay(all, among, subtitle).filter((status) => !said(status));
  const names = (...statuses: readonly FigureStatus[]): string[] =>
    left.filter((status) => statuses.includes(status)).map((status) => words.statusOfAll[status]);
  const [outlined, empty] = [names('estimate'), names('proposed', 'target')];
  return [
    ...(outlined.length > 0 ? [words.series.outlined(outlined)] : []),
    ...(empty.length > 0 ? [words.series[goals](empty)] : []),
  ];
}
