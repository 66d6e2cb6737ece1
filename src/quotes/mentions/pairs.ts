import { type Measure, type Quantity, type Reading, touches } from './reading.js';

/**
 * Ties numbers that belong together, and lets each take from the other what it lacks: in "2.1 to 6.3 billion zlotys" the
 * first has its scale and unit from the second, in "€50-60bn" the second its currency from the first.
 */
export function tiePairs(reading: Reading, quantities: readonly Quantity[]): void {
  quantities.forEach((first, index) => {
    // A figure in brackets may stand between the two: "from 1.5% (a gap of 11 billion) to 1.6%".
    for (const second of quantities.slice(index + 1, index + 3)) {
      if (first.pair !== null || second.pair !== null) return;
      if (isBare(first) && isBare(second)) continue;
      const kind = kindOfPair(reading, first, second, second === quantities[index + 1]);
      if (kind === undefined) continue;
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
    if (link !== undefined && link.first >= a.next && (kind === 'change' || adjacent)) return kind;
  }
  if (!adjacent) return undefined;
  // "to 57.2 billion from 50.5 billion"
  const reversed = lexicon.changeOpening.before(tokens, to) ?? lexicon.changeOpening.before(tokens, b.first);
  const level = lexicon.level.before(tokens, beforeArticles(reading, a.first));
  if (
    reversed !== undefined &&
    level !== undefined &&
    reversed.first === a.next &&
    a.measure !== null &&
    b.exponent !== null
  )
    return 'reversed';
  const gap = tokens[a.next];
  const dash = gap?.key === '-' && b.first === a.next + 1 && (a.measure === null || touches(reading, b.first));
  if (dash || lexicon.to.before(tokens, b.first)?.first === a.next) return 'range';
  const or = lexicon.or.before(tokens, b.first)?.first === a.next;
  return or || (gap?.key === ',' && b.first === a.next + 1) ? 'list' : undefined;
}

/** The token before which a preposition stands: past hedges and articles. */
function beforeArticles(reading: Reading, at: number): number {
  const { tokens, lexicon } = reading;
  let first = at;
  for (let words = 0; words < 3; words++) {
    const skipped = lexicon.hedgesBefore.before(tokens, first) ?? lexicon.articles.before(tokens, first);
    if (skipped === undefined) break;
    first = skipped.first;
  }
  return first;
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

function isBare({ measure, exponent }: Quantity): boolean {
  return measure === null && exponent === null;
}

/** Measures that no number takes from another. */
const alone: ReadonlySet<Measure> = new Set<Measure>(['duration_years', 'multiple', 'other']);

function isPercent({ measure }: Quantity): boolean {
  return measure === 'percent' || measure === 'percent_of_gdp';
}
