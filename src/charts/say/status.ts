import type { Figure, FigureStatus } from '../../figures/figure.js';
import type { Figures } from '../read/figures.js';
import type { Words } from '../words/index.js';
import type { Column } from './columns.js';
import { common, sentence } from './wording.js';

type Told = Exclude<FigureStatus, 'actual'>;

/** The statuses that a chart has to explain: all but actual, where they are not the same. */
function statusesToSay(shown: readonly Figure[], all: readonly Figure[]): Told[] {
  if (common(all, ({ status }) => status) !== undefined) return [];
  return [...new Set(shown.map(({ status }) => status))].filter((status) => status !== 'actual');
}

/** The one status that all figures have: it is not drawn, and where the subtitle does not say it a note does. */
function statusOfAll(all: readonly Figure[], words: Words, isSaid: boolean): string[] {
  const status = common(all, (figure) => figure.status);
  if (isSaid || status === undefined || status === 'actual') return [];
  const text = words.statusOfAll[status];
  return [sentence(text.charAt(0).toUpperCase() + text.slice(1))];
}

/**
 * What the dashed parts of lines stand for, and the marks of years that no dashed line leads to, in a chart of these
 * figures.
 *
 * @param dashed the statuses that a dashed line leads to
 * @param isSaid whether the subtitle says the one status that all have
 */
export function lineNotes({ all, words }: Figures, dashed: readonly FigureStatus[], isSaid: boolean): string[] {
  const left = statusesToSay(all, all);
  const names = (of: (status: Told) => boolean): string[] => left.filter(of).map((status) => words.statusOfAll[status]);
  const isGoal = (status: Told): boolean => status === 'proposed' || status === 'target';
  const [lines, rings, empty] = [
    names((status) => dashed.includes(status)),
    names((status) => !dashed.includes(status) && status === 'estimate'),
    names((status) => !dashed.includes(status) && isGoal(status)),
  ];
  return [
    ...(lines.length > 0 ? [words.series.dashed(lines)] : []),
    ...(rings.length > 0 ? [words.series.outlined(rings)] : []),
    ...(empty.length > 0 ? [words.series.hollow(empty)] : []),
    ...statusOfAll(all, words, isSaid),
  ];
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
  const left = statusesToSay(all, among).filter((status) => !said(status));
  const names = (...statuses: readonly FigureStatus[]): string[] =>
    left.filter((status) => statuses.includes(status)).map((status) => words.statusOfAll[status]);
  const [outlined, empty] = [names('estimate'), names('proposed', 'target')];
  return [
    ...(outlined.length > 0 ? [words.series.outlined(outlined)] : []),
    ...(empty.length > 0 ? [words.series[goals](empty)] : []),
    ...statusOfAll(among, words, subtitle === undefined),
  ];
}
