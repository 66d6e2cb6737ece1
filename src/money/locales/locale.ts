import type { CurrencyCode } from '../currencies.js';
import type { Qualifier } from '../written.js';

/** A word for a power of ten, as a language writes and reads it. */
export interface Scale {
  /** 9 for a thousand millions. */
  readonly exponent: number;
  /** Beside a symbol: "bn", "Mrd.", "Md". */
  readonly short: string;
  readonly singular: string;
  readonly plural: string;
  /** Further spellings that are read, never written. */
  readonly also: readonly string[];
  /** Whether it is read and never written, or written in the long style alone; else it is written in both. */
  readonly written?: 'never' | 'long';
}

/** How a language writes amounts: data only. */
export interface AmountLocale {
  /** BCP 47. */
  readonly tag: string;
  readonly decimalSign: string;
  /** The signs that may part groups of three digits; the first is the one to write. */
  readonly groupSigns: readonly string[];
  /** From the smallest to the largest. */
  readonly scales: readonly Scale[];
  /** Symbols that the language's press writes where the CLDR has another, and of the commonest currencies, to be at hand. */
  readonly symbols: Partial<Record<CurrencyCode, string>>;
  /** Whether the symbol stands before the number. */
  readonly symbolFirst: boolean;
  /** Whether the short scale touches the number ("800bn") and the symbol ("Md€"). */
  readonly shortTouches: 'number' | 'symbol' | 'neither';
  /** Long style: "€800 billion", or the currency's name after the scale. */
  readonly longWithName: boolean;
  /** What stands between a long scale and a currency's name, by its first letter: "d'", "de ". */
  readonly ofCurrency: (name: string) => string;
  /** The word of a scale after an absolute value. */
  readonly word: (scale: Scale, value: number) => string;
  /** With the space before it. */
  readonly percentSign: string;
  /** Names of currencies as the press writes them after a number: first the one to write, then others to read. */
  readonly names: Partial<Record<CurrencyCode, readonly string[]>>;
  /** Words before a number that hedge it; the first of each is the one to write. */
  readonly hedges: Record<Exclude<Qualifier, 'exact'>, readonly string[]>;
  /** The two ends of a range: "90 to 110". */
  readonly range: (lo: string, hi: string) => string;
  /** A range without upper end: "90 or more". */
  readonly orMore: (lo: string) => string;
}
