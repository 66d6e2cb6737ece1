import type { Figure, MoneyFigure } from '../../figures/figure.js';
import type { Mention } from '../mention.js';
import { scaled, slips } from '../verdicts/arithmetic.js';
import type { BookSentence } from './book-sentence.js';
import type { FigureIndex } from './figure-index.js';

/** The figures of a book that an amount may quote. */
interface Match {
  readonly figures: readonly Figure[];
  /** Whether the sentence says enough to hold the amount against the figures. Otherwise only agreement is told. */
  readonly certain: boolean;
}

/** What an amount quotes, by its unit, the country or the label and the time that its sentence names, and its size. */
export function matchOf(mention: Mention, sentence: BookSentence, index: FigureIndex): Match {
  const spent = ofPlainSentence(mention, sentence, index);
  if (spent.length > 0) return { figures: spent, certain: true };
  const dated = ofCountry(mention, sentence, index);
  if (dated.length > 0)
    return { figures: dated, certain: isCertain(mention, sentence, dated) && mention.year !== null };
  const labelled = index
    .others(mention)
    .filter((figure) => sentence.hasLabel(figure.label) && sentence.namesNoneBut(figure.country, mention))
    .filter(({ period }) => period?.kind !== 'calendar' || period.year === mention.year)
    .filter(({ kind }) => kind !== 'envelope' || mention.period !== 'per_year');
  const figures = labelled.filter((figure) => isOfItsSize(mention, figure));
  // An amount that is another plan's beside this one's is that.
  const isOfAnother = index.others(mention).some((figure) => !figures.includes(figure) && meets(mention, figure));
  return { figures, certain: !isOfAnother && isCertain(mention, sentence, figures) };
}

function ofCountry(mention: Mention, sentence: BookSentence, index: FigureIndex): Figure[] {
  const country = sentence.countryOf(mention);
  const year = mention.year ?? sentence.onlyYear;
  if (country === null || year === null) return [];
  return index.of(mention, country, year).filter((figure) => isOfItsSize(mention, figure));
}

/**
 * What a book has in another currency of the country and the year of an amount, where the sentence says enough to hold
 * the amount against it.
 */
export function inOtherCurrency(mention: Mention, sentence: BookSentence, index: FigureIndex): readonly MoneyFigure[] {
  const [country, { year, currency, unit }] = [sentence.countryOf(mention), mention];
  if (unit !== 'money' || currency === null || country === null || year === null) return [];
  const figures = index.inOtherCurrencies(mention, country, year).filter(({ subject }) => subject === undefined);
  return isCertain(mention, sentence, figures) ? figures : [];
}

/** What a country spent or budgets in a year, of a sentence that says no more than that. */
function ofPlainSentence(mention: Mention, sentence: BookSentence, index: FigureIndex): Figure[] {
  const year = mention.year ?? sentence.onlyYear;
  if (mention.unit !== 'money' || mention.period === 'total' || year === null || !sentence.isPlain) return [];
  const country = sentence.countryBefore(mention);
  if (country === null) return [];
  return index
    .of(mention, country, year)
    .filter((figure) => figure.kind === 'annual' && figure.subject === undefined && isClose(mention, figure));
}

/** Within a third: a state's whole budget, which a plain sentence may mean too, is further above that of its forces. */
function isClose({ value }: Mention, figure: Figure): boolean {
  const ratio = value.dividedBy(numberOf(figure));
  return ratio.greaterThan('0.75') && ratio.lessThan('1.34');
}

/** Whether an amount has a value in common with a figure of the book. */
export function meets({ interval }: Mention, figure: Figure): boolean {
  return interval.meets(figure.interval);
}

/** Whether an amount is a figure written a thousand times too large or too small. */
export function isSlip({ interval }: Mention, figure: Figure): boolean {
  return thousands.some((slip) => scaled(interval, slip).meets(figure.interval));
}

const thousands = slips.filter((slip) => slip.equals('1e3') || slip.equals('1e-3'));

/** Within a factor of two, or off by a slip of scale: what is further off is something else. */
function isOfItsSize(mention: Mention, figure: Figure): boolean {
  return isNear(mention, numberOf(figure)) || (figure.measure !== 'percent_of_gdp' && isSlip(mention, figure));
}

/** Within a factor of two. */
export function isNear({ value }: Mention, other: Mention['value']): boolean {
  return value.times(2).greaterThanOrEqualTo(other) && value.lessThanOrEqualTo(other.times(2));
}

/** The value of a figure, in base units. */
export function numberOf(figure: Figure): Mention['value'] {
  return figure.measure === 'money' ? figure.money.amount : figure.value;
}

function isCertain(mention: Mention, sentence: BookSentence, figures: readonly Figure[]): boolean {
  const isAim = figures.some(({ status }) => status === 'target' || status === 'proposed');
  const isIntended = isAim || figures.some(({ status }) => status === 'budgeted');
  return (
    (mention.unit === 'personnel' ||
      sentence.says('defense') ||
      figures.some(({ label }) => sentence.hasLabel(label))) &&
    !sentence.says('other') &&
    !sentence.namesOtherDefinition(figures) &&
    (isAim || !sentence.says('aim')) &&
    (isIntended || !sentence.says('intends')) &&
    (mention.period !== 'total' || figures.every(({ kind }) => kind !== 'annual'))
  );
}
