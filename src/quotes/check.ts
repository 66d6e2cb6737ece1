import { FigureBook } from '../figures/book.js';
import { instanceArgument, optionsArgument, shapeArgument, textArgument } from '../money/arguments.js';
import { type Decimal, decimal, type Numeric } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { Interval, type IntervalJson } from '../money/interval.js';
import { isoDate } from '../rates/calendar.js';
import { embeddedRates } from '../rates/embedded/rates.js';
import { RateTable } from '../rates/table.js';
import { checkWithBook } from './book/check-book.js';
import type { CheckedClaim } from './claim.js';
import { detectLanguage } from './languages/detect.js';
import type { Lang } from './languages/index.js';
import type { Mention } from './mention.js';
import { quotedSentences } from './mentions/find.js';
import { defaultTolerance } from './verdicts/basis.js';
import { checkClaims } from './verdicts/check-claims.js';

/** What a text is checked with. */
export interface CheckOptions {
  /** The text's own date: the rates of that day and the ten before it decide a conversion. Without one few can be. */
  readonly date?: string | null;
  /** Default 'auto': told from the text. */
  readonly lang?: Lang | 'auto';
  /** Default: the embedded table. */
  readonly rates?: RateTable;
  /** The share by which an implied rate may miss a reference rate; default 0.015, which is 1.5 %. */
  readonly tolerance?: Numeric;
  /** Figures that the amounts of the text are held against, where a sentence says that they are the same. */
  readonly book?: FigureBook;
}

/** What a text quotes and claims. */
export interface CheckedText {
  readonly figures: readonly Mention[];
  readonly claims: readonly CheckedClaim[];
}

/**
 * Finds the figures that a text quotes and what it claims about them, recomputes each claim, and says which hold.
 *
 * @throws {MilexError} for a date that is none, an unknown language, or a tolerance that is no share
 * @example
 * const { claims } = checkText('The plan is worth €800bn ($873bn).', { date: '2025-03-04', lang: 'en' })
 * claims[0]?.verdict // 'inconsistent'
 * claims[0]?.explanation
 * // '€800 billion at 1.0557 USD for 1 EUR (ECB, 4 March 2025) is $844.56 billion; quoted $873 billion (+3.4 %)…'
 */
export function checkText(text: string, options: CheckOptions = {}): CheckedText {
  textArgument('text', text);
  const { date = null, lang = 'auto', rates = embeddedRates(), book, ...more } = optionsArgument('options', options);
  const tolerance = share(more.tolerance ?? defaultTolerance);
  instanceArgument('rates', rates, RateTable, 'a table of rates, as from embeddedRates() or readEcbRates()');
  if (book !== undefined) instanceArgument('book', book, FigureBook, 'a book of figures, as from parseBook()');
  const language = lang === 'auto' ? detectLanguage(text) : lang;
  const sentences = [...quotedSentences(text, language)];
  const basis = { rates, date: date === null ? null : isoDate(date), tolerance };
  const claims = checkClaims(text, sentences, language, basis);
  return {
    figures: sentences.flatMap(({ mentions }) => mentions),
    claims: book === undefined ? claims : checkWithBook(text, sentences, claims, language, book, basis),
  };
}

function share(tolerance: Numeric): Decimal {
  const exact = decimal(tolerance);
  if (exact.greaterThanOrEqualTo(0) && exact.lessThan(1)) return exact;
  const expected = 'a share from 0 to below 1, as in 0.015 for 1.5 %';
  throw new MilexError(`no tolerance: ${exact}; write ${expected}`, { path: 'tolerance', value: tolerance, expected });
}

/** A mention as plain JSON: numbers as exact decimal strings, so that nothing is lost. */
export interface FigureJson
  extends Pick<Mention, 'start' | 'end' | 'text' | 'currency' | 'unit' | 'qualifier' | 'period' | 'year'> {
  readonly value: string;
  readonly interval: IntervalJson;
}

/** A checked claim as plain JSON; its members are spans of the text. */
export interface ClaimJson
  extends Pick<CheckedClaim, 'kind' | 'verdict' | 'stated' | 'expected' | 'explanation' | 'diagnosis'> {
  readonly members: readonly (readonly [start: number, end: number])[];
}

/**
 * What {@link checkText} found, as plain JSON; start and end are UTF-16 offsets into the text.
 *
 * @throws {MilexError} for an argument of another type
 * @example checkedTextJson(checkText('The plan is worth €800bn.')).figures[0]?.value // '800000000000'
 */
export function checkedTextJson(checked: CheckedText): { figures: FigureJson[]; claims: ClaimJson[] } {
  const { figures, claims } = shapeArgument('checked', checked, isChecked, 'what checkText() has found');
  return {
    figures: figures.map(({ start, end, text, value, currency, unit, qualifier, period, year, interval }) => ({
      start,
      end,
      text,
      value: value.toFixed(),
      currency,
      unit,
      qualifier,
      period,
      year,
      interval: interval.toJSON(),
    })),
    claims: claims.map(({ kind, members, verdict, stated, expected, explanation, diagnosis }) => ({
      kind,
      members: members.map(({ start, end }) => [start, end] as const),
      verdict,
      stated,
      expected,
      explanation,
      diagnosis,
    })),
  };
}

function isChecked({ figures, claims }: CheckedText): boolean {
  return [...figures, ...claims.flatMap(({ members }) => members)].every(
    ({ interval }) => interval instanceof Interval,
  );
}
