import { isYear, keyAt, type Measure, type Quantity, type Reading, touches } from './reading.js';

/**
 * Ties numbers that belong together, and lets each take from the other what it lacks: in "2.1 to 6.3 billion zlotys" the
 * first has its scale and unit from the second, in "€50-60bn" the second its currency from the first.
 */
export function tiePairs(reading: Reading, quantities: readonly Quantity[]): void {
  if (quantities.length < 2) return;
  tieLists(reading, quantities);
  quantities.forEach((first, index) => {
    // A figure in brackets may stand between the two: "from 1.5% (a gap of 11 billion) to 1.6%".
    for (const second of quantities.slice(index + 1, index + 3)) {
      if (first.pair !== null || second.pair !== null) return;
      if (isBare(first) && isBare(second) && !mayCount(reading, first, second)) continue;
      const found = kindOfPair(reading, first, second, second === quantities[index + 1]);
      const kind = found === 'change' && mayBeMultiple(first, second) ? 'range' : found;
      if (kind === undefined) continue;
      if (kind === 'range' && mayBeMultiple(first, second)) shareMultiple(first, second);
      if (!share(first, second)) continue;
      if (kind === 'list') return;
      const [from, to] = kind === 'reversed' ? [second, first] : [first, second];
      from.pair = { kind: kind === 'range' ? kind : 'change', with: to, end: 'from' };
      to.pair = { kind: kind === 'range' ? kind : 'change', with: from, end: 'to' };
      if (kind === 'range') {
        first.qualifier = 'at_least';
        second.qualifier = 'at_most';
      }
      return;
    }
  });
}

/** "from 313 to 423", of what the words before have named; not "from 3 to 5 May". */
function mayCount({ tokens, lexicon }: Reading, a: Quantity, b: Quantity): boolean {
  const two = [a, b].every(({ first, digits }) => tokens[first]?.kind === 'number' && /^\d\d+$/.test(digits));
  return (
    two &&
    lexicon.months.at(tokens, b.next) === undefined &&
    lexicon.changeOpening.before(tokens, a.first) !== undefined
  );
}

/** "997, 314 and 80.3 billion dollars": only the last one says of what they are. */
function tieLists(reading: Reading, quantities: readonly Quantity[]): void {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const [member, next] = [quantities[index], quantities[index + 1]];
    if (member === undefined || next === undefined || !isBare(member) || isBare(next)) continue;
    if (kindOfPair(reading, member, next, true) === 'list') share(member, next);
  }
}

const reach = 14;

function kindOfPair(
  reading: Reading,
  a: Quantity,
  b: Quantity,
  adjacent: boolean,
): 'range' | 'change' | 'reversed' | 'list' | undefined {
  const { tokens, lexicon } = reading;
  if (b.first - a.next > reach) return undefined;
  const to = beforeArticles(reading, b.first);
  for (const [openings, kind] of [
    [lexicon.rangeOpening, 'range'],
    [lexicon.changeOpening, 'change'],
  ] as const) {
    const start = beforeArticles(reading, a.first);
    // "von geplanten 5,3 auf 8,7": an adjective may come between.
    const links = (openings.before(tokens, start) ?? openings.before(tokens, start - 1))?.value;
    const link = links?.before(tokens, to) ?? links?.before(tokens, b.first);
    if (link === undefined || link.first < a.next || (kind === 'range' && !adjacent)) continue;
    if (isRiseAndEnd(reading, a, b)) return undefined;
    // "between 3.9 billion in 2021 and 5.4 billion in 2025"
    return hasYear(reading, a.next, link.first) ? 'change' : kind;
  }
  if (!adjacent) return undefined;
  // "to 57.2 billion from 50.5 billion"
  const reversed = lexicon.changeOpening.before(tokens, to) ?? lexicon.changeOpening.before(tokens, b.first);
  const level = lexicon.level.before(tokens, beforeArticles(reading, a.first));
  if (
    reversed !== undefined &&
    level !== undefined &&
    reversed.first === (keyAt(reading, a.next) === '(' ? a.next + 1 : a.next) &&
    a.measure !== null &&
    b.exponent !== null
  )
    return 'reversed';
  const gap = tokens[a.next];
  const dash = gap?.key === '-' && b.first === a.next + 1 && (a.measure === null || touches(reading, b.first));
  if (dash || lexicon.to.before(tokens, b.first)?.first === a.next)
    return isRiseAndEnd(reading, a, b) ? undefined : 'range';
  // "$122 billion, three days later": a number in a word is a member only where nothing is counted by it.
  if (isBare(b) && tokens[b.first]?.kind === 'word' && tokens[b.next]?.kind === 'word') return undefined;
  const afterComma = gap?.key === ',' ? a.next + 1 : a.next;
  const joint = lexicon.or.before(tokens, b.first)?.first ?? b.first;
  return joint === afterComma && b.first > a.next ? 'list' : undefined;
}

/** "by 4.2 billion to 114.4 billion": how much something rises by, and what it rises to. */
function isRiseAndEnd(reading: Reading, a: Quantity, b: Quantity): boolean {
  if (a.exponent === null || b.exponent === null) return false;
  const rises = reading.lexicon.growthBefore.before(reading.tokens, a.first) !== undefined;
  return rises && Number(`${b.digits}e${b.exponent}`) > mostOfEnd * Number(`${a.digits}e${a.exponent}`);
}

/** No budget grows so many times over by what is called a rise. */
const mostOfEnd = 3;

function hasYear(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isYear(keyAt(reading, at))) return true;
  return false;
}

/** The token before which a preposition stands: past hedges and articles. */
export function beforeArticles(reading: Reading, at: number): number {
  const { tokens, lexicon } = reading;
  let first = at;
  for (let words = 0; words < 3; words++) {
    const skipped = lexicon.hedgesBefore.before(tokens, first) ?? lexicon.articles.before(tokens, first);
    if (skipped === undefined) break;
    first = skipped.first;
  }
  return first;
}

/** "two to three times", "de 2 a 3 millones de veces": both ends of a range are multiples. */
function mayBeMultiple(a: Quantity, b: Quantity): boolean {
  return isBare(a) && b.measure === 'multiple';
}

function shareMultiple(a: Quantity, b: Quantity): void {
  a.measure = b.measure;
  a.exponent = b.exponent;
  a.inWords = !a.digits.includes('.');
}

/** Gives each of two what it lacks; false when they cannot belong together. */
function share(a: Quantity, b: Quantity): boolean {
  if (a.measure !== null && b.measure !== null && a.measure !== b.measure) return isPercent(a) && isPercent(b);
  if ([a, b].some(({ measure }) => alone.has(measure))) return a.measure === b.measure;
  // An amount without currency is no percentage, and the other way round.
  if ([a, b].some((one) => one.exponent !== null) && [a, b].some(isPercent)) return false;
  const unscaled = a.exponent === null && a.named !== null && b.exponent !== null && b.named === null;
  if (isBare(a) || unscaled) a.exponent = b.exponent;
  if (isBare(b)) b.exponent = a.exponent;
  a.measure ??= b.measure;
  b.measure ??= a.measure;
  a.named ??= b.named;
  b.named ??= a.named;
  return true;
}

export function isBare({ measure, exponent }: Quantity): boolean {
  return measure === null && exponent === null;
}

/** Measures that no number takes from another. */
const alone: ReadonlySet<Measure> = new Set<Measure>(['duration_years', 'multiple', 'other']);

function isPercent({ measure }: Quantity): boolean {
  return measure === 'percent' || measure === 'percent_of_gdp';
}
