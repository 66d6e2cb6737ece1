import { keyAt, type Quantity, type Reading, touches } from './reading.js';

/** Takes the hedge that stands before a figure, or after it, into the figure. */
export function readHedge(reading: Reading, quantity: Quantity): void {
  const { tokens, lexicon } = reading;
  const inRange = quantity.pair?.kind === 'range';
  const article = lexicon.articles.before(tokens, quantity.first);
  // "less than the $924bn": an article makes a limit a comparison, but "about the" is "about".
  const loose = article && lexicon.hedgesBefore.before(tokens, article.first);
  const before =
    lexicon.hedgesBefore.before(tokens, quantity.first) ??
    (loose?.value === 'approx' || loose?.value === 'nearly' ? loose : undefined);
  const goneThrough =
    quantity.measure === 'duration_years' && lexicon.spanning.before(tokens, before?.next ?? 0) !== undefined;
  if (before !== undefined && before.value !== 'exact' && !goneThrough) {
    quantity.first = before.first;
    if (!inRange) quantity.qualifier = before.value;
    return;
  }
  const after = lexicon.hedgesAfter.at(tokens, quantity.next);
  if (after !== undefined) {
    quantity.next = after.next;
    if (!inRange) quantity.qualifier = after.value;
  } else if (keyAt(reading, quantity.next) === '+' && touches(reading, quantity.next)) {
    quantity.next++;
    quantity.qualifier = 'at_least';
  }
}
