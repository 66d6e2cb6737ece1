import { ComparabilityError, type Reason } from '../../compare/comparability.js';
import { labelText } from '../../figures/text.js';
import { MilexError } from '../../money/error.js';

/** A refusal to compare, with what the options of the command can do about each of its reasons. */
export function withOptions(error: unknown): unknown {
  if (!(error instanceof ComparabilityError)) return error;
  const [from, to] = error.figures.map(labelText);
  const reasons = error.reasons.map((reason) => `${reason.message}: ${waysOut(reason).join(', or ')}`);
  return new MilexError(`cannot compare ${from} with ${to}: ${reasons.join('; ')}`, { ...error.details, cause: error });
}

function waysOut({ name, remedy }: Reason): string[] {
  if (name === 'currency') return ['convert it with --on 2025-03-04 or --average 2025'];
  if (name === 'measure') return [remedy];
  const isOfYears = (name === 'kind' || name === 'period') && remedy.includes('perYear');
  const own = isOfYears ? ['take averages a year with --per-year'] : remedy === '' || name === 'prices' ? [] : [remedy];
  return [...own, `--waive ${name}`];
}
