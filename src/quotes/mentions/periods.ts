import { keyAt, type Quantity, type Reading, touches } from './reading.js';
import { isComparedWith, isLevel, type TimeMark } from './years.js';

type Period = Quantity['period'];

/** Says of each amount whether it is a year's or the whole of several, as far as its sentence tells. */
export function assignPeriods(
  reading: Reading,
  quantities: readonly Quantity[],
  marks: readonly TimeMark[],
  breaks: readonly number[],
): void {
  const amounts = quantities.filter((one) => one.measure === 'money' && one.restates === null);
  if (amounts.length === 0) return;
  const cues = cuesIn(reading, quantities);
  const speaksOfBudget = cues.some((cue) => cue.kind === 'annual');
  for (const [index, amount] of amounts.entries()) {
    const together = (first: number) =>
      !breaks.some((at) => at >= Math.min(first, amount.first) && at < Math.max(first, amount.first));
    const beside = (kind: Cue['kind'], within: number) =>
      cues.some((cue) => cue.kind === kind && together(cue.first) && distance(amount, cue) < within);
    amount.period =
      besides(reading, amount) ??
      (amount.pair?.kind === 'change' ? 'per_year' : undefined) ??
      (beside('total', adjacent) && !(amount.year !== null && speaksOfBudget) ? 'total' : undefined) ??
      overYears(reading, amount, quantities, marks, together) ??
      (amount.dated && !beside('neither', sameSubject) ? 'per_year' : undefined) ??
      byNearestCue(amount, cues, together) ??
      (isComparedWith(reading, amount) ? (amounts[index - 1]?.period ?? undefined) : undefined) ??
      weakly(reading, quantities);
    if (amount.period === 'total') amount.year = null;
  }
}

const adjacent = 3;
const near = 4;
const sameSubject = 8;

/** "a year" just after the amount, "annual" just before or after it. */
function besides(reading: Reading, amount: Quantity): Period | undefined {
  const { tokens, lexicon } = reading;
  for (let step = 0; step < near; step++) {
    const at = amount.next + step;
    if (lexicon.eachYear.at(tokens, at) !== undefined) return 'per_year';
    if (tokens[at]?.kind !== 'word') break;
  }
  for (let step = 0; step < near; step++) {
    const at = amount.first - step;
    if (lexicon.eachYear.before(tokens, at) !== undefined) return 'per_year';
    if (tokens[at - 1]?.kind !== 'word') break;
  }
  return undefined;
}

/** "over four years", "2024-2030", "by 2030": the whole of several years, unless it is what a change reaches. */
function overYears(
  reading: Reading,
  amount: Quantity,
  quantities: readonly Quantity[],
  marks: readonly TimeMark[],
  together: (first: number) => boolean,
): Period | undefined {
  if (amount.dated) return undefined;
  const spans = marks.filter((mark) => (mark.kind === 'span' || mark.kind === 'deadline') && together(mark.first));
  if (spans.some((mark) => mark.kind === 'span' || !isLevel(reading, amount))) return 'total';
  const change = quantities.some((one) => one.pair?.kind === 'change');
  const lengths = quantities.filter((one) => one.measure === 'duration_years' && isGoneThrough(reading, one));
  return !change && lengths.some((one) => together(one.first)) ? 'total' : undefined;
}

/** "over the next four years", "a four-year plan"; not "the highest in four years". */
function isGoneThrough(reading: Reading, length: Quantity): boolean {
  const { tokens, lexicon } = reading;
  for (let at = length.first + 1; at < length.next; at++)
    if (keyAt(reading, at) === '-' && touches(reading, at)) return true;
  for (let at = length.first; at > length.first - near; at--)
    if (lexicon.spanning.before(tokens, at) !== undefined) return true;
  return false;
}

interface Cue {
  readonly kind: 'annual' | 'total' | 'neither';
  readonly first: number;
  readonly next: number;
}

function cuesIn(reading: Reading, quantities: readonly Quantity[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const cue = reading.lexicon.cues.at(reading.tokens, at);
    if (cue === undefined || quantities.some((one) => at >= one.first && at < one.next)) continue;
    cues.push({ kind: cue.value, first: at, next: cue.next });
    at = cue.next - 1;
  }
  return cues;
}

/** Tokens between an amount and a cue. */
function distance(amount: Quantity, cue: Cue): number {
  return cue.first >= amount.next ? cue.first - amount.next : amount.first - cue.next;
}

const anotherClause = 50;

function byNearestCue(
  amount: Quantity,
  cues: readonly Cue[],
  together: (first: number) => boolean,
): Period | undefined {
  const far = (cue: Cue) => distance(amount, cue) + (together(cue.first) ? 0 : anotherClause);
  const [nearest] = [...cues].sort((a, b) => far(a) - far(b));
  if (nearest === undefined) return undefined;
  return nearest.kind === 'annual' ? 'per_year' : nearest.kind === 'total' ? 'total' : null;
}

function weakly({ tokens, lexicon }: Reading, quantities: readonly Quantity[]): Period {
  if (quantities.some((one) => one.measure === 'percent_of_gdp')) return 'per_year';
  return tokens.some((_, at) => lexicon.weaklyAnnual.at(tokens, at) !== undefined) ? 'per_year' : null;
}
