import type { MoneyFigure } from '../../figures/figure.js';
import { MilexError } from '../../money/error.js';
import { formatPercent } from '../../money/format.js';
import type { Interval } from '../../money/interval.js';
import type { AverageRate } from '../../rates/rate.js';
import type { Mention } from '../mention.js';
import { scaled } from '../verdicts/arithmetic.js';
import type { ConversionBasis } from '../verdicts/basis.js';
import { consistent, inconsistent, type Outcome, unverifiable } from '../verdicts/outcome.js';
import { amount, inWords, rateInWords } from '../verdicts/wording.js';
import type { BookSentence } from './book-sentence.js';
import type { FigureIndex } from './figure-index.js';
import { inOtherCurrency, isNear, meets } from './match.js';
import { heldInWords } from './source.js';

interface InOtherCurrency {
  readonly figure: MoneyFigure;
  readonly rate: AverageRate;
  readonly value: Mention['value'];
  readonly fitting: Interval;
}

/**
 * An amount against what a book has of the same country and year in another currency, at the average rate of the year.
 * Null where the book has none, or one of another size.
 */
export function checkInOtherCurrency(
  mention: Mention,
  sentence: BookSentence,
  index: FigureIndex,
  basis: ConversionBasis,
): Outcome | null {
  const { currency, year } = mention;
  const [first, ...others] = inOtherCurrency(mention, sentence, index);
  if (first === undefined || currency === null || year === null) return null;
  const found: InOtherCurrency[] = [];
  for (const figure of [first, ...others]) {
    const rate = averageRate(figure, currency, year, basis);
    if (rate === null) {
      const pair = `${figure.money.currency} to ${currency}`;
      return unverifiable(`${heldInWords(figure)}; there is no average rate of ${pair} in ${year}`);
    }
    const fitting = scaled(figure.interval, rate.value).widenedBy(basis.tolerance);
    found.push({ figure, rate, value: figure.money.amount.times(rate.value), fitting });
  }
  const ofItsSize = found.filter(({ value, figure }) => isNear(mention, value) || meets(mention, figure));
  const held = ofItsSize.find(({ fitting }) => mention.interval.meets(fitting));
  const one = held ?? ofItsSize[0];
  if (one === undefined) return null;
  const { figure, rate, value } = one;
  const expected = amount(value, currency);
  const off = formatPercent(mention.value.dividedBy(value).minus(1).times(100), { signed: true });
  const at = `${rateInWords(rate.value)} ${currency} for 1 ${rate.from} (${rate.source.publisher} average, ${year})`;
  const line = `${heldInWords(figure)}, which at ${at} is ${expected}; quoted ${inWords(mention)} (${off})`;
  if (held !== undefined) return consistent(expected, line);
  const isSameNumber = meets(mention, figure) ? `; the number is that in ${rate.from}` : '';
  return inconsistent(expected, `${line}${isSameNumber}`, 'arithmetic');
}

/** The average rate of a year, where there is one. */
function averageRate(
  { money }: MoneyFigure,
  to: AverageRate['to'],
  year: number,
  { rates }: ConversionBasis,
): AverageRate | null {
  try {
    return rates.average(money.currency, to, String(year));
  } catch (error) {
    if (error instanceof MilexError) return null;
    throw error;
  }
}
