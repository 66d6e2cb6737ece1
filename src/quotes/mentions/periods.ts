import type { Context } from './currencies.js';
import { beforeArticles } from './pairs.js';
import { keyAt, type Quantity, type Reading, touches } from './reading.js';
import { isComparedWith, isLevel, type TimeMark } from './years.js';

type Period = Quantity['period'];

/** Says of each amount whether it is a year's or the whole of several, as far as its sentence tells. */
export function assignPeriods(
  reading: Reading,
  quantities: readonly Quantity[],
  marks: readonly TimeMark[],
  breaks: readonly number[],
  context: Context,
): void {
  const amounts = quantities.filter((one) => one.measure === 'money' && one.restates === null);
  if (amounts.length === 0) return;
  const cues = cuesIn(reading, quantities);
  const speaksOfBudget = cues.some((cue) => cue.kind === 'annual');
  const undecided: Quantity[] = [];
  for (const [index, amount] of amounts.entries()) {
    const together = (first: number) =>
      !breaks.some((at) => at >= Math.min(first, amount.first) && at < Math.max(first, amount.first));
    const beside = (kind: Cue['kind'], within: number) =>
      cues.some(
        (cue) =>
          cue.kind === kind &&
          together(cue.first) &&
          distance(amount, cue) < within &&
          !(amount.year !== null && reading.lexicon.or.at(reading.tokens, amount.next) && cue.first > amount.next),
      );
    const cue = nearestCue(amount, cues, together);
    amount.period =
      besides(reading, amount) ??
      changed(amount, cue?.kind === 'total' && !speaksOfBudget) ??
      (beside('total', adjacent) && !(amount.year !== null && speaksOfBudget) ? 'total' : undefined) ??
      (isPriceOfCounted(reading, amount, quantities) ? 'total' : undefined) ??
      overYears(reading, amount, quantities, marks, together) ??
      (amount.dated && !beside('neither', sameSubject) ? 'per_year' : undefined) ??
      (cue === undefined || cue.kind === 'neither' ? undefined : cue.kind === 'annual' ? 'per_year' : 'total') ??
      (isComparedWith(reading, amount) ? (amounts[index - 1]?.period ?? undefined) : undefined) ??
      (cue === undefined && buysThings(reading, amount, together) ? 'total' : null);
    if (amount.period === null && cue?.kind !== 'neither') undecided.push(amount);
  }
  const known = amounts.find(({ period }) => period !== null)?.period ?? continued(reading, context);
  if (undecided.length > 0) carry(amounts, new Set(undecided), known);
  const left = undecided.filter((one) => one.period === null);
  if (left.length > 0) {
    const period = weakly(reading, quantities);
    for (const amount of left) amount.period = period;
  }
  for (const amount of amounts) if (amount.period === 'total') amount.year = null;
  context.period = amounts.at(-1)?.period ?? null;
}

/** Both ends of a change are a year's, unless a price or a contract changes: "the contract rose from 310 to 615 million". */
function changed({ pair, dated }: Quantity, isPrice: boolean): Period | undefined {
  if (pair?.kind !== 'change') return undefined;
  return isPrice && !dated && !pair.with.dated ? 'total' : 'per_year';
}

/** What the amounts before it are, else those after it: "€33 billion, compared with $88 billion in Germany and €64 billion in France". */
function carry(amounts: readonly Quantity[], undecided: ReadonlySet<Quantity>, otherwise: Period): void {
  let period = otherwise;
  for (const amount of amounts) {
    if (undecided.has(amount)) amount.period = period;
    else period = amount.period ?? period;
  }
}

/** "Zusammen ergibt das 49 Milliarden": what the amount of the sentence before was. */
function continued({ tokens, lexicon }: Reading, { period }: Context): Period {
  if (period === null) return null;
  return [0, 1, 2].some((at) => lexicon.continuing.at(tokens, at) !== undefined) ? period : null;
}

/** "52 Leopard tanks for 1.3 billion". */
function isPriceOfCounted(reading: Reading, amount: Quantity, quantities: readonly Quantity[]): boolean {
  const before = quantities[quantities.indexOf(amount) - 1];
  if (before?.measure !== 'count') return false;
  const link = reading.lexicon.buying.before(reading.tokens, beforeArticles(reading, amount.first));
  return link !== undefined && link.first - before.next < near;
}

/** "eight jets for $1.29 billion", "SEK 25 billion ($2.9 billion) for two combatants": a price. */
function buysThings(reading: Reading, amount: Quantity, together: (first: number) => boolean): boolean {
  const { tokens, lexicon } = reading;
  const isThing = (at: number) => together(at) && lexicon.counted.at(tokens, at)?.value === 'count';
  if (lexicon.buying.before(tokens, beforeArticles(reading, amount.first)) !== undefined)
    for (let at = amount.first - 1; at >= 0; at--) if (isThing(at)) return true;
  for (let at = amount.next; at < amount.next + farthestPurchase; at++) {
    if (lexicon.buying.at(tokens, at) === undefined) continue;
    for (let thing = at + 1; thing < at + farthestPurchase; thing++) if (isThing(thing)) return true;
  }
  return false;
}

const farthestPurchase = 8;

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

function nearestCue(amount: Quantity, cues: readonly Cue[], together: (first: number) => boolean): Cue | undefined {
  let nearest: Cue | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const far = distance(amount, cue) + (together(cue.first) ? 0 : anotherClause);
    if (far < least) [nearest, least] = [cue, far];
  }
  return nearest;
}

function weakly({ tokens, lexicon }: Reading, quantities: readonly Quantity[]): Period {
  if (quantities.some((one) => one.measure === 'percent_of_gdp')) return 'per_year';
  return tokens.some((_, at) => lexicon.weaklyAnnual.at(tokens, at) !== undefined) ? 'per_year' : null;
}
