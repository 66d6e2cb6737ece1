import type { MoneyFigure, QuantityFigure } from '../../figures/figure.js';
import { labelText } from '../../figures/text.js';
import type { CheckedClaim } from '../claim.js';
import type { Mention } from '../mention.js';
import { percentOf, scaled } from '../verdicts/arithmetic.js';
import { consistent, inconsistent, type Outcome } from '../verdicts/outcome.js';
import { amounts, inWords, percents } from '../verdicts/wording.js';
import type { BookSentence } from './book-sentence.js';
import type { FigureIndex } from './figure-index.js';
import { sourceInWords } from './source.js';

/**
 * An amount and its share of GDP, against the GDP that a book tells by having both of the same country and year. The
 * claim stays as it is where the sentence names no country and year, or the book has none of them.
 */
export function checkShareOfGdp(claim: CheckedClaim, sentence: BookSentence, index: FigureIndex): CheckedClaim {
  const [amount, stated] = claim.members;
  const year = amount?.year ?? stated?.year ?? null;
  if (amount === undefined || stated === undefined || year === null) return claim;
  const country = sentence.countryOf(amount);
  const known = country === null ? [] : index.withShares(amount, country, year);
  const outcomes = known
    .filter(([, share]) => !share.interval.contains(0))
    .map(([money, share]) => outcome(amount, stated, money, share));
  return { ...claim, ...(outcomes.find(({ verdict }) => verdict === 'consistent') ?? outcomes[0]) };
}

function outcome(amount: Mention, stated: Mention, money: MoneyFigure, share: QuantityFigure): Outcome {
  const gdp = scaled(money.interval, 100).dividedBy(share.interval);
  const computed = percentOf(amount.interval, gdp);
  const expected = percents(computed);
  const line = `${labelText(money)}: GDP of ${amounts(gdp, amount.currency)} by ${sourceInWords(money)}; ${inWords(amount)} is ${expected} of it`;
  if (computed.meets(stated.interval)) return consistent(expected, line);
  return inconsistent(expected, `${line}, not ${inWords(stated)}`, 'arithmetic');
}
