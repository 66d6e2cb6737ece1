import { figureArgument } from '../figures/argument.js';
import type { Definition, Figure, FigureKind } from '../figures/figure.js';
import { labelText } from '../figures/text.js';
import { listArgument, optionsArgument } from '../money/arguments.js';
import { MilexError, shown } from '../money/error.js';

/** What two figures may differ in so that their difference would mean nothing. */
export type ReasonName = WaivableReason | 'measure' | 'currency';

/** The reasons that a caller can take upon himself; each becomes a caveat. */
export type WaivableReason = 'kind' | 'period' | 'prices' | 'definition' | 'edition' | 'excludes';

/** Why two figures cannot be compared, and what to do about it. */
export interface Reason {
  readonly name: ReasonName;
  /** 'ReArm Europe plan is an envelope over several years and France an annual figure' */
  readonly message: string;
  /** 'use perYear()'; empty when waiving is all that can be done. */
  readonly remedy: string;
}

/** What a comparison leaves to its caller. */
export interface CompareOptions {
  /** Reasons not to refuse for. */
  readonly waive?: readonly WaivableReason[];
}

const waivable: readonly ReasonName[] = ['kind', 'period', 'prices', 'definition', 'edition', 'excludes'];

/** Thrown for figures that are not alike; its one line names every reason and its remedy. */
export class ComparabilityError extends MilexError {
  override readonly name: string = 'ComparabilityError';
  readonly reasons: readonly Reason[];
  /** The two, as they were compared. */
  readonly figures: readonly [Figure, Figure];

  constructor(a: Figure, b: Figure, reasons: readonly Reason[]) {
    super(`cannot compare ${labelText(a)} with ${labelText(b)}: ${reasons.map(reasonText).join('; ')}`, {
      code: 'not_comparable',
      value: [a.id, b.id],
    });
    this.reasons = reasons;
    this.figures = [a, b];
  }
}

function reasonText({ name, message, remedy }: Reason): string {
  const waive = waivable.includes(name) ? `waive ${shown(name)}` : '';
  return `${message}: ${[remedy, waive].filter(Boolean).join(', or ')}`;
}

/**
 * Why two figures cannot be compared as they are; empty when they can. A difference of status, or a goal without a
 * year, is no reason to refuse: it is a caveat of the comparison.
 *
 * @throws {MilexError} for an argument of another type
 * @example comparability(book.get('rearm-plan'), book.get('france-2025')).map(({ name }) => name)
 * // ['kind', 'definition', 'excludes']
 */
export function comparability(a: Figure, b: Figure): Reason[] {
  figureArgument('a', a);
  figureArgument('b', b);
  const unlike = measureReason(a, b);
  if (unlike !== undefined) return [unlike];
  const reasons = [currencyReason(a, b), kindReason(a, b), periodReason(a, b)];
  if (a.measure === 'money') reasons.push(pricesReason(a, b));
  if (a.measure === 'money' || a.measure === 'percent_of_gdp') reasons.push(definitionReason(a, b));
  return [...reasons, editionReason(a, b), excludesReason(a, b)].filter((reason) => reason !== undefined);
}

/** The reasons that were waived. @throws {ComparabilityError} when there are others */
export function waivedReasons(a: Figure, b: Figure, options: CompareOptions): Reason[] {
  const { waive = [] } = optionsArgument('options', options);
  for (const name of listArgument('waive', waive, `a list of reasons, of ${waivable.join(', ')}`)) {
    if (waivable.includes(name)) continue;
    const expected = `one of ${waivable.join(', ')}`;
    throw new MilexError(`cannot waive ${shown(name)}; only ${waivable.join(', ')}`, {
      path: 'waive',
      value: name,
      expected,
    });
  }
  const reasons = comparability(a, b);
  const isWaived = ({ name }: Reason): boolean => (waive as readonly ReasonName[]).includes(name);
  const refused = reasons.filter((reason) => !isWaived(reason));
  if (refused.length > 0) throw new ComparabilityError(a, b, refused);
  return reasons;
}

/** What the two are called in a reason: with their times when their labels are the same. */
function names(a: Figure, b: Figure): [string, string] {
  return a.label === b.label ? [labelText(a), labelText(b)] : [a.label, b.label];
}

function measureReason(a: Figure, b: Figure): Reason | undefined {
  const [one, other] = [a, b].map((figure) => (figure.measure === 'money' ? 'money' : figure.unit));
  if (a.measure === b.measure && (one === other || a.measure === 'personnel')) return undefined;
  const [first, second] = names(a, b);
  const message = `${first} is in ${one} and ${second} in ${other}`;
  return { name: 'measure', message, remedy: 'take figures of one measure' };
}

function currencyReason(a: Figure, b: Figure): Reason | undefined {
  if (a.measure !== 'money' || b.measure !== 'money' || a.money.currency === b.money.currency) return undefined;
  const [first, second] = names(a, b);
  const message = `${first} is in ${a.money.currency} and ${second} in ${b.money.currency}`;
  return { name: 'currency', message, remedy: 'convert one at a stated rate with convertFigure()' };
}

const kindTexts: Readonly<Record<FigureKind, string>> = {
  annual: 'an annual figure',
  envelope: 'an envelope over several years',
  stock: 'a level at one time',
};

function kindReason(a: Figure, b: Figure): Reason | undefined {
  if (a.kind === b.kind) return undefined;
  const [first, second] = names(a, b);
  const message = `${first} is ${kindTexts[a.kind]} and ${second} ${kindTexts[b.kind]}`;
  return { name: 'kind', message, remedy: a.kind !== 'stock' && b.kind !== 'stock' ? 'use perYear()' : '' };
}

/** Unlike kinds of period; that the years differ is what a change is about. Unlike kinds of figure say it already. */
function periodReason(a: Figure, b: Figure): Reason | undefined {
  if (a.kind !== b.kind) return undefined;
  const missing = [a, b].find((figure) => figure.period === undefined && !isGoal(figure));
  if (missing !== undefined)
    return { name: 'period', message: `${missing.label} has no year`, remedy: 'give its year' };
  const [one, other] = [periodShape(a), periodShape(b)];
  if (one === undefined || other === undefined || one === other) return undefined;
  const [first, second] = names(a, b);
  const remedy = a.kind === 'envelope' ? 'use perYear() on both' : '';
  return { name: 'period', message: `${first} is for ${one} and ${second} for ${other}`, remedy };
}

/** A goal or a proposal may be without a date: that is a caveat. */
export function isGoal({ status }: Figure): boolean {
  return status === 'target' || status === 'proposed';
}

// An annual average over several years says so itself, in its receipts.
function periodShape({ kind, period }: Figure): string | undefined {
  switch (period?.kind) {
    case undefined:
      return undefined;
    case 'fiscal':
      return `a fiscal year that starts in month ${period.firstMonth}`;
    case 'day':
      return 'a day';
    case 'calendar':
      return 'a calendar year';
    case 'span':
      return kind === 'annual' ? 'a calendar year' : `${period.to - period.from + 1} years`;
    case 'years':
      return kind === 'annual' ? 'a calendar year' : `${period.years} years`;
  }
}

function pricesReason(a: Figure, b: Figure): Reason | undefined {
  const years = [a, b].flatMap(({ prices }) => (prices.kind === 'constant' ? [prices.year] : []));
  if (years.length === 0 || (years.length === 2 && years[0] === years[1])) return undefined;
  const text = ({ prices }: Figure): string =>
    prices.kind === 'current' ? 'current prices' : `constant prices of ${prices.year}`;
  const [first, second] = names(a, b);
  const message = `${first} is in ${text(a)} and ${second} in ${text(b)}`;
  return { name: 'prices', message, remedy: `use inPrices(${years[0]})` };
}

const definitionTexts: Readonly<Record<Definition, string>> = {
  national: 'a national definition',
  NATO: "NATO's definition",
  SIPRI: "SIPRI's definition",
  EDA: "the European Defence Agency's definition",
  COFOG: 'the definition of the national accounts (COFOG)',
  plan: "a plan's own definition",
};

function definitionReason(a: Figure, b: Figure): Reason | undefined {
  if (a.definition === b.definition) return undefined;
  const [first, second] = names(a, b);
  const message = `${first} follows ${definitionTexts[a.definition]} and ${second} ${definitionTexts[b.definition]}`;
  return { name: 'definition', message, remedy: 'take both by one definition' };
}

function editionReason(a: Figure, b: Figure): Reason | undefined {
  const [one, other] = [a.source, b.source];
  if (one.publisher !== other.publisher || one.edition === undefined || other.edition === undefined) return undefined;
  if (one.edition === other.edition) return undefined;
  const [first, second] = names(a, b);
  const message = `${first} is of the edition of ${one.edition} and ${second} of that of ${other.edition}`;
  return { name: 'edition', message, remedy: 'take both from one edition' };
}

function excludesReason(a: Figure, b: Figure): Reason | undefined {
  const [one, other] = [a.excludes, b.excludes].map((list) => [...list].sort().join(', '));
  if (one === other) return undefined;
  const [first, second] = names(a, b);
  const message = `${first} leaves out ${one || 'nothing'} and ${second} ${other || 'nothing'}`;
  return { name: 'excludes', message, remedy: 'take both with the same left out' };
}
