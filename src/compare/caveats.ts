import type { Figure, FigureStatus } from '../figures/figure.js';
import { receiptText } from '../figures/receipt.js';
import { labelText } from '../figures/text.js';
import { once } from '../money/once.js';
import { isGoal, type Reason, type ReasonName } from './comparability.js';

/** What a reader has to know beside a result: a footnote of the chart, a clause of the description. */
export interface Caveat {
  readonly name: ReasonName | 'hedge' | 'undated' | 'status' | 'derivation' | 'inflation';
  /** Without full stop or first capital: 'in current prices: inflation is not taken out'. */
  readonly text: string;
}

/** What is said of one figure, and of several. */
const statusTexts: Readonly<Record<Exclude<FigureStatus, 'actual'>, readonly [string, string]>> = {
  estimate: ['is an estimate', 'are estimates'],
  budgeted: ['is budgeted, not yet spent', 'are budgeted, not yet spent'],
  proposed: ['is a proposal', 'are proposals'],
  target: ['is a target, not a budget', 'are targets, not budgets'],
};

/** The caveats of a result made of these figures, with those of the reasons waived for it. */
export function caveatsOf(figures: readonly Figure[], waived: readonly Reason[]): Caveat[] {
  const all = [
    ...waived.map(({ name, message }): Caveat => ({ name, text: message })),
    ...statusCaveats(figures),
    ...figures.flatMap(ownCaveats),
    ...sharedExclusions(figures, waived),
    ...inflation(figures),
  ];
  return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
}

function statusCaveats(figures: readonly Figure[]): Caveat[] {
  return Object.entries(statusTexts).flatMap(([status, [one, several]]): Caveat[] => {
    const those = figures.filter((figure) => figure.status === status).map(labelText);
    if (those.length === 0) return [];
    const all = those.length > 2 && those.length === figures.length;
    const subject = all ? 'all the figures' : list().format(those);
    return [{ name: 'status', text: `${subject} ${those.length === 1 ? one : several}` }];
  });
}

const list: () => Intl.ListFormat = once(() => new Intl.ListFormat('en'));

function ownCaveats(figure: Figure): Caveat[] {
  const caveats: Caveat[] = [];
  if (figure.period === undefined && isGoal(figure)) {
    caveats.push({ name: 'undated', text: `no year is given for ${figure.label}` });
  }
  if (figure.qualifier !== 'exact') {
    caveats.push({ name: 'hedge', text: `${labelText(figure)} was given as “${figure.written}”` });
  }
  const derived = figure.receipts.map(
    (receipt): Caveat => ({ name: 'derivation', text: `${labelText(figure)}, ${receiptText(receipt)}` }),
  );
  return [...caveats, ...derived];
}

function sharedExclusions([first]: readonly Figure[], waived: readonly Reason[]): Caveat[] {
  if (first === undefined || first.excludes.length === 0 || waived.some(({ name }) => name === 'excludes')) return [];
  return [{ name: 'excludes', text: `without ${first.excludes.join(' and ')}` }];
}

/** Prices of one year need no caveat, constant ones neither. */
function inflation(figures: readonly Figure[]): Caveat[] {
  const nominal = figures.filter(({ measure, prices }) => measure === 'money' && prices.kind === 'current');
  const times = new Set(nominal.map(({ period }) => JSON.stringify(period)));
  return times.size > 1 ? [{ name: 'inflation', text: 'in current prices: inflation is not taken out' }] : [];
}
