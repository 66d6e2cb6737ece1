import type { CurrencyCode } from '../../money/currencies.js';
import type { Qualifier } from '../../money/written.js';
import type { CurrencyName } from '../languages/currencies.js';
import type { Unit } from '../mention.js';
import type { Token } from './lexer.js';
import type { Lexicon } from './lexicon.js';

/** A sentence, and what it is read with. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** A number before its scale and unit are known. */
export interface Numeral {
  /** With a point for the decimal sign, without grouping. */
  readonly digits: string;
  /** The other reading of an ambiguous sign. */
  readonly other: string | null;
  readonly first: number;
  readonly next: number;
  /** "une trentaine": hedged by the word itself. */
  readonly about: boolean;
  /** "a", "half a": a number only with a scale (or percent) after it. */
  readonly needsScale: boolean;
  /** Whether a word says it, not digits. */
  readonly inWords: boolean;
}

/** 'other' is a number of things that are no figure here; null a number with nothing beside it. */
export type Measure = Unit | 'other' | null;

/** A figure while it is being read: each stage fills in what it knows. */
export interface Quantity {
  /** Tokens: the first one, the one after the last. */
  first: number;
  next: number;
  digits: string;
  other: string | null;
  /** The power of ten of its scale; null when it has none. */
  exponent: number | null;
  measure: Measure;
  /** As named; a family is resolved once the sentence is read. */
  named: CurrencyName | null;
  currency: CurrencyCode | null;
  qualifier: Qualifier;
  /** The one it shares a range or change with, and which end it is. */
  pair: { readonly kind: 'range' | 'change'; readonly with: Quantity; readonly end: 'from' | 'to' } | null;
  /** The figure that it restates in brackets or after "or". */
  restates: Quantity | null;
  period: 'per_year' | 'total' | null;
  year: number | null;
  /** Whether the sentence gives it a year, be it "this year". */
  dated: boolean;
  /** Said by a word of multiplication or a length of time: its interval is ±5 %. */
  inWords: boolean;
}

type Known = Pick<Quantity, 'first' | 'next' | 'digits' | 'measure'> &
  Partial<Pick<Quantity, 'other' | 'exponent' | 'named' | 'qualifier' | 'inWords'>>;

/** A quantity of which no more is known yet. */
export function quantityOf(known: Known): Quantity {
  return {
    first: known.first,
    next: known.next,
    digits: known.digits,
    other: known.other ?? null,
    exponent: known.exponent ?? null,
    measure: known.measure,
    named: known.named ?? null,
    currency: null,
    qualifier: known.qualifier ?? 'exact',
    pair: null,
    restates: null,
    period: null,
    year: null,
    dated: false,
    inWords: known.inWords ?? false,
  };
}

/** The text of a token as written. */
export function written(reading: Reading, index: number): string {
  const token = reading.tokens[index];
  return token === undefined ? '' : reading.text.slice(token.start, token.end);
}

/** Whether a token touches the one before it. */
export function touches(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.gap === 'none';
}

export function keyAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.key ?? '';
}

/** Whether a number, as digits, looks like a calendar year. */
export function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}
