import { plain, printable } from '../money/plain.js';
import type { ClaimKind, Diagnosis } from '../quotes/claim.js';
import type { FoundClaim } from './check-document.js';

/** What a claim is called. */
export const called: Readonly<Record<ClaimKind, string>> = {
  conversion: 'conversion',
  change: 'change',
  change_percent: 'change in percent',
  change_multiple: 'multiple',
  difference: 'difference',
  sum: 'sum',
  share: 'share',
  annualised: 'amount a year',
  share_of_gdp: 'share of GDP',
  book: 'quotation of the book',
};

/** What a diagnosis says; that the arithmetic is wrong says no more than the arithmetic. */
const causes: Readonly<Partial<Record<Diagnosis, string>>> = {
  scale: 'a slip of scale, as million for billion',
  inverted_rate: 'converted with the rate upside down',
  stale_rate: 'converted with the rate of another time',
  swapped_currency: 'converted with the rate of another currency',
  percent_points: 'percentage points called percent, or the other way round',
  wrong_base: 'a percentage of the wrong amount',
  by_for_to: '“by” written for “to”, or the other way round',
  exaggeration: 'the words say more than the figures',
  real_for_nominal: 'a nominal change called real',
};

/** "likely cause: ..." of an inconsistent claim, "note: ..." of another; undefined when nothing more is known. */
export function causeOf({ verdict, diagnosis, ignored }: FoundClaim): string | undefined {
  const cause = diagnosis === null ? undefined : causes[diagnosis];
  if (cause === undefined) return undefined;
  return `${verdict === 'inconsistent' && ignored === undefined ? 'likely cause' : 'note'}: ${cause}`;
}

/** The arithmetic of a claim and its likely cause in one line. */
export function explained(claim: FoundClaim): string {
  const cause = causeOf(claim);
  return oneLine(cause === undefined ? claim.explanation : `${claim.explanation}; ${cause}`);
}

/** Text, some of it from a document, as it can stand in a line of a terminal or a log. */
export function oneLine(text: string): string {
  return printable(plain(text).replace(/\s+/g, ' '));
}
