import type { FigureBook } from '../../figures/book.js';
import type { Figure } from '../../figures/figure.js';
import { numberText } from '../../figures/text.js';
import { formatPercent } from '../../money/format.js';
import type { CheckedClaim } from '../claim.js';
import type { Lang } from '../languages/index.js';
import type { Mention } from '../mention.js';
import type { QuotedSentence } from '../mentions/find.js';
import type { ConversionBasis } from '../verdicts/basis.js';
import { consistent, inconsistent, type Outcome } from '../verdicts/outcome.js';
import { inWords } from '../verdicts/wording.js';
import { BookSentence } from './book-sentence.js';
import { type FigureIndex, figureIndex } from './figure-index.js';
import { checkShareOfGdp } from './gdp.js';
import { isSlip, matchOf, meets, numberOf } from './match.js';
import { checkInOtherCurrency } from './other-currency.js';
import { heldInWords } from './source.js';

/**
 * The claims of a text with what a book of figures adds: each amount that quotes a figure of the book against it, and
 * shares of GDP recomputed where the book tells the GDP. In the order of the text.
 */
export function checkWithBook(
  text: string,
  sentences: readonly QuotedSentence[],
  claims: readonly CheckedClaim[],
  lang: Lang,
  book: FigureBook,
  basis: ConversionBasis,
): CheckedClaim[] {
  const index = figureIndex(book);
  const conversions = claims.filter(({ kind }) => kind === 'conversion');
  const converted = new Set(conversions.flatMap(({ members }) => members.map(({ start }) => start)));
  const parts = new Set(claims.flatMap(partsOf));
  const found = sentences.flatMap((quoted) => {
    const sentence = new BookSentence(text, quoted, lang);
    const shares = claims
      .filter(
        ({ kind, members }) =>
          kind === 'share_of_gdp' && startOf(members) >= quoted.start && startOf(members) < quoted.end,
      )
      .map((claim) => checkShareOfGdp(claim, sentence, index));
    const quotes = quoted.mentions
      .filter((mention) => !parts.has(mention.start) && !sentence.isSizeOfChange(mention))
      .flatMap((mention) => {
        const outcome =
          checkMention(mention, sentence, index) ??
          (converted.has(mention.start) ? null : checkInOtherCurrency(mention, sentence, index, basis));
        return outcome === null ? [] : [ofBook(mention, outcome)];
      });
    return [...shares, ...quotes];
  });
  const others = claims.filter(({ kind }) => kind !== 'share_of_gdp');
  return [...others, ...found].sort((a, b) => startOf(a.members) - startOf(b.members));
}

function startOf(members: readonly Mention[]): number {
  return members[0]?.start ?? 0;
}

/** Where the amounts of a claim start that are a part or a difference, which no figure of a book is held against. */
function partsOf({ kind, members }: CheckedClaim): number[] {
  const starts = members.map(({ start }) => start);
  switch (kind) {
    case 'difference':
      return starts.slice(2);
    case 'sum':
      return starts.slice(0, -1);
    case 'share':
      return starts.slice(0, 1);
    default:
      return [];
  }
}

function ofBook(mention: Mention, outcome: Outcome): CheckedClaim {
  return { kind: 'book', members: [mention], direction: null, real: false, stated: mention.text, ...outcome };
}

function checkMention(mention: Mention, sentence: BookSentence, index: FigureIndex): Outcome | null {
  const { figures, certain } = matchOf(mention, sentence, index);
  const [nearest] = [...figures].sort((a, b) => distance(mention, a) - distance(mention, b));
  if (nearest === undefined) return null;
  const outcome = compared(mention, figures.find((figure) => meets(mention, figure)) ?? nearest);
  return outcome.verdict === 'inconsistent' && !certain ? null : outcome;
}

function distance({ value }: Mention, figure: Figure): number {
  return value.minus(numberOf(figure)).abs().toNumber();
}

function compared(mention: Mention, figure: Figure): Outcome {
  const expected = numberText(figure);
  const line = `${heldInWords(figure)}; quoted ${quotedInWords(mention, figure)}`;
  if (meets(mention, figure)) return consistent(expected, line);
  const value = numberOf(figure);
  const off = formatPercent(mention.value.minus(value).dividedBy(value).times(100), { signed: true });
  return inconsistent(expected, `${line} (${off})`, isSlip(mention, figure) ? 'scale' : 'arithmetic');
}

function quotedInWords(mention: Mention, figure: Figure): string {
  const words = inWords(mention);
  if (mention.unit === 'percent_of_gdp') return `${words} of GDP`;
  return figure.measure === 'personnel' ? `${words} ${figure.unit}` : words;
}
