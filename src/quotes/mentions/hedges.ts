import type { Qualifier } from '../../money/written.js';
import { keyAt, type Quantity, type Reading, touches } from './reading.js';

/** Takes the hedge that stands before or after each figure into it. The ends of a range keep the hedge of their place. */
export function readHedges(reading: Reading, quantities: readonly Quantity[]): void {
  for (const [index, quantity] of quantities.entries()) {
    const previous = quantities[index - 1];
    const before = hedgeBefore(reading, quantity, previous);
    if (before !== undefined) {
      quantity.first = before.first;
      hedge(quantity, before.value);
      continue;
    }
    const after = hedgeAfter(reading, quantity);
    if (after === undefined || after.next > (quantities[index + 1]?.first ?? after.next)) continue;
    quantity.next = after.next;
    hedge(quantity, after.value);
  }
}

function hedge(quantity: Quantity, qualifier: Qualifier): void {
  if (quantity.pair?.kind !== 'range') quantity.qualifier = qualifier;
}

function hedgeBefore(
  reading: Reading,
  quantity: Quantity,
  previous: Quantity | undefined,
): { readonly value: Qualifier; readonly first: number } | undefined {
  const { tokens, lexicon } = reading;
  const article = lexicon.articles.before(tokens, quantity.first);
  // "less than the $924bn": an article makes a limit a comparison, but "about the" is "about".
  const loose = article && lexicon.hedgesBefore.before(tokens, article.first);
  const found =
    lexicon.hedgesBefore.before(tokens, quantity.first) ??
    (loose?.value === 'approx' || loose?.value === 'nearly' ? loose : undefined);
  if (found === undefined || found.value === 'exact' || found.first < (previous?.next ?? 0)) return undefined;
  const isLength = quantity.measure === 'duration_years';
  if (isLength && lexicon.spanning.before(tokens, found.next) !== undefined) return undefined;
  return found.value === 'at_most' && endsRise(reading, found, previous) ? undefined : found;
}

/** "aumenta un 8 %, hasta 66 billones": the word names what a rise ends at, not a limit. */
function endsRise(
  reading: Reading,
  { first, next }: { readonly first: number; readonly next: number },
  previous: Quantity | undefined,
): boolean {
  const rises =
    previous !== undefined &&
    (previous.measure === 'money' || previous.exponent !== null) &&
    reading.lexicon.growthBefore.before(reading.tokens, previous.first) !== undefined;
  if (previous === undefined || (previous.measure !== 'percent' && !rises)) return false;
  const end = keyAt(reading, first - 1) === ',' ? first - 1 : first;
  return end - previous.next < 4 && reading.lexicon.level.before(reading.tokens, next)?.first === first;
}

function hedgeAfter(
  reading: Reading,
  { next }: Quantity,
): { readonly value: Qualifier; readonly next: number } | undefined {
  const found = reading.lexicon.hedgesAfter.at(reading.tokens, next);
  if (found !== undefined) return found;
  const plus = keyAt(reading, next) === '+' && touches(reading, next);
  return plus ? { value: 'at_least', next: next + 1 } : undefined;
}
