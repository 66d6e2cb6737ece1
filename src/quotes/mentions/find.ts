import { optionsArgument, textArgument } from '../../money/arguments.js';
import { Decimal } from '../../money/decimal.js';
import { Interval } from '../../money/interval.js';
import { type Qualifier, writtenInterval } from '../../money/written.js';
import { detectLanguage } from '../languages/detect.js';
import { type Lang, languageOf } from '../languages/index.js';
import type { Mention } from '../mention.js';
import { type Context, findRestatements, resolveCurrencies } from './currencies.js';
import { powerOfTen } from './digits.js';
import { completeEllipses } from './ellipses.js';
import { readHedges } from './hedges.js';
import type { Token } from './lexer.js';
import { lexiconOf } from './lexicon.js';
import { tiePairs } from './pairs.js';
import { findSharesOfGdp } from './percentages.js';
import { assignPeriods } from './periods.js';
import { mayStart, readQuantities } from './quantities.js';
import type { Quantity, Reading } from './reading.js';
import { sentences } from './sentences.js';
import { settleMeasures } from './settle.js';
import { assignYears, clauseBreaks, timeMarks } from './years.js';

/**
 * Every figure that a text quotes: amounts of money, percentages, multiples, people, things, lengths of time. Dates,
 * names with numbers in them ("F-35", "Article 5") and numbers without a unit are no figures.
 *
 * @param options.lang the language of the text; 'auto' (the default) tells it from the text itself
 * @returns the mentions in the order of the text, none overlapping another
 * @throws {MilexError} for an unknown language
 * @example
 * const [mention] = findMentions("L’effort atteindra environ 50,5 Md€ en 2025.")
 * mention?.value.toFixed() // '50500000000', with currency EUR, qualifier approx, period per_year, year 2025
 */
export function findMentions(text: string, options: { readonly lang?: Lang | 'auto' } = {}): Mention[] {
  textArgument('text', text);
  const { lang = 'auto' } = optionsArgument('options', options);
  const found = quotedSentences(text, lang === 'auto' ? detectLanguage(text) : lang);
  return [...found].flatMap(({ mentions }) => mentions);
}

/** A sentence that quotes figures. */
export interface QuotedSentence {
  /** Its place among all sentences of the text. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** The sentences of a text that quote figures, in its order. */
export function* quotedSentences(text: string, lang: Lang): Iterable<QuotedSentence> {
  const language = languageOf(lang);
  const lexicon = lexiconOf(language);
  const rules = { ...language, abbreviations: lexicon.abbreviations };
  const context: Context = { currency: null, told: new Map(), period: null };
  let number = 0;
  for (const tokens of sentences(text, rules)) {
    number++;
    const reading = { text, tokens, lexicon };
    if (!tokens.some((_, at) => mayStart(reading, at))) forget(context);
    else {
      const mentions = readSentence(reading, context).map((one) => mention(text, tokens, one));
      const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
      if (mentions.length > 0) yield { number, start, end, mentions };
    }
  }
}

/** What is said of amounts ends with a sentence that has none. */
function forget(context: Context): void {
  context.currency = null;
  context.period = null;
}

/** The figures of a sentence, read from its tokens stage by stage. */
function readSentence(reading: Reading, context: Context): readonly Quantity[] {
  const found = readQuantities(reading);
  if (found.length === 0) {
    forget(context);
    return [];
  }
  tiePairs(reading, found);
  completeEllipses(reading, found);
  readHedges(reading, found);
  findSharesOfGdp(reading, found);
  const quantities = settleMeasures(reading, found, context);
  findRestatements(reading, quantities);
  resolveCurrencies(reading, quantities, context);
  const marks = timeMarks(reading, quantities);
  const breaks = clauseBreaks(reading);
  assignYears(reading, quantities, marks, breaks);
  assignPeriods(reading, quantities, marks, breaks, context);
  for (const quantity of quantities) {
    shareTime(quantity);
    restate(quantity);
  }
  return quantities;
}

/** Both ends of a range are of one time: "between 2 and 3 billion a year". */
function shareTime(quantity: Quantity): void {
  if (quantity.pair?.kind !== 'range') return;
  const { with: other, end } = quantity.pair;
  quantity.period = end === 'from' ? (other.period ?? quantity.period) : (quantity.period ?? other.period);
  quantity.year ??= other.year;
}

/** A figure in brackets is of the time of the one that it restates; a hedge it has only when it is its own. */
function restate(quantity: Quantity): void {
  const { restates } = quantity;
  if (restates === null) return;
  quantity.period = restates.period;
  quantity.year = restates.year;
}

function mention(text: string, tokens: readonly Token[], quantity: Quantity): Mention {
  const start = tokens[quantity.first]?.start ?? 0;
  const end = tokens[quantity.next - 1]?.end ?? start;
  const { qualifier, currency, period, year, measure } = quantity;
  const { value, interval, unhedged } = exactly(quantity);
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    currency,
    unit: measure === null || measure === 'other' ? 'count' : measure,
    qualifier,
    period,
    year,
    interval,
    unhedged,
  };
}

type Exact = Pick<Mention, 'value' | 'interval' | 'unhedged'>;

/** Numbers met before, as most texts repeat theirs. */
const met = new Map<string, Exact>();
/** So many are remembered, so that memory stays bounded whatever is read. */
const remembered = 5_000;

function exactly({ digits, exponent, inWords, qualifier }: Quantity): Exact {
  const key = `${digits} ${exponent} ${qualifier} ${inWords}`;
  const known = met.get(key);
  if (known !== undefined) return known;
  const scale = powerOfTen(exponent ?? 0);
  const value = new Decimal(digits).times(scale);
  const of = (hedge: Qualifier) => (inWords ? fivePercent(value, hedge) : writtenInterval(digits, scale, hedge));
  const unhedged = of('exact');
  const interval = qualifier === 'exact' ? unhedged : of(qualifier);
  const exact = { value, interval, unhedged };
  if (met.size >= remembered) met.clear();
  met.set(key, exact);
  return exact;
}

/** What a factor or a length of time in a word stands for: 5 % either way, or as far as its hedge reaches. */
function fivePercent(value: Decimal, qualifier: Qualifier): Interval {
  const [low, high] = [value.times('0.95'), value.times('1.05')];
  switch (qualifier) {
    case 'exact':
      return Interval.of(low, high);
    case 'approx':
      return Interval.of(value.times('0.9'), value.times('1.1'));
    case 'nearly':
      return Interval.of(value.times('0.9'), high);
    case 'at_least':
      return Interval.atLeast(low);
    case 'at_most':
      return Interval.of(0, high);
  }
}
