import { beforeArticles, isBare } from './pairs.js';
import { keyAt, type Quantity, type Reading } from './reading.js';

/**
 * Makes amounts of numbers that stand for some, but do not say so, on the scale of the amount before them (else after
 * them): "The US spent 997 billion dollars, China 314", "oltre 100 miliardi, contro gli attuali 45".
 */
export function completeEllipses(reading: Reading, quantities: readonly Quantity[]): void {
  for (const [index, quantity] of quantities.entries()) {
    if (!isBare(quantity) || !isElliptic(reading, quantity)) continue;
    const full =
      quantities.slice(0, index).findLast(isFull) ?? quantities.slice(index + 1, index + farthestModel).find(isFull);
    if (full === undefined) continue;
    quantity.exponent = full.exponent;
    quantity.measure = 'money';
  }
}

const farthestModel = 5;

function isFull({ measure, exponent }: Quantity): boolean {
  return (measure === 'money' || measure === null) && exponent !== null && exponent >= 6;
}

/** Whether a number ends its phrase, and has decimals or follows a country or a word of comparison. */
function isElliptic(reading: Reading, { first, next, digits, other }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (tokens[first]?.kind !== 'number' || other !== null) return false;
  const after = tokens[next];
  const ends = after === undefined || ',;.:)'.includes(after.key);
  if (digits.includes('.')) return ends || lexicon.common.has(after.key);
  if (!ends && lexicon.or.at(tokens, next) === undefined) return false;
  const named = '(,:'.includes(keyAt(reading, first - 1) || '#') ? first - 1 : first;
  return (
    lexicon.countries.before(tokens, named) !== undefined ||
    lexicon.relative.before(tokens, first) !== undefined ||
    isCompared(reading, first)
  );
}

/** "against 45", "contre les 45", "contro gli attuali 45". */
function isCompared(reading: Reading, first: number): boolean {
  const { against } = reading.lexicon;
  return [first, first - 1].some(
    (at) =>
      against.before(reading.tokens, at) !== undefined ||
      against.before(reading.tokens, beforeArticles(reading, at)) !== undefined,
  );
}
