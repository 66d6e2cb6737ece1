import type { CurrencyCode } from '../../money/currencies.js';
import type { ClaimCues } from './cues/cues.js';
import type { Country, CurrencyName } from './currencies.js';
import type { List } from './list.js';

/** Two words round two numbers: "from ... to ...". */
export type Frame = readonly [opening: List, linking: List];

/**
 * All that the reading of quoted figures knows of one language, as data. A language is one file like this, with the
 * cues of its claims beside it, and one line in the index.
 */
export interface Language {
  /** ISO 639-1. */
  readonly tag: string;
  /** What gives the language away: common words that the others lack, parted by commas, and letters. */
  readonly signature: { readonly words: List; readonly letters: string };
  readonly decimalSign: '.' | ',';
  /** Whether a plain space groups digits: "13 500". */
  readonly spaceGroups: boolean;
  /** Whether a full stop after one or two digits may mean an ordinal: "3. Oktober". */
  readonly ordinalDot: boolean;
  /** Words that a full stop follows without ending the sentence. */
  readonly abbreviations: List;

  /** Numbers in words. */
  readonly numerals: {
    readonly cardinals: Readonly<Record<number, List>>;
    /** Multiply what stands before them: "hundred". */
    readonly hundred: List;
    /** May stand inside a number: "two hundred and fifty". */
    readonly and: List;
    /** One, when a scale follows: "a billion". */
    readonly article: List;
    /** Parts of a scale, by their value: "half a (trillion)". */
    readonly fractions: Readonly<Record<string, List>>;
    /** About so many: "une trentaine de (milliards)". */
    readonly collectives: Readonly<Record<number, List>>;
    /** Adds half a scale: "2 milliards et demi". */
    readonly andAHalf: List;
    /** Before a scale, they leave the number open: "several (billion)". */
    readonly vague: List;
  };
  /** Words of scale by their power of ten; abbreviations too. */
  readonly scales: Readonly<Record<number, List>>;
  /** Abbreviations of scale that are read only where they touch the number or a currency: "50m", "3 M€". */
  readonly touching: Readonly<Record<number, List>>;
  /** Scales that mean one of their kind where no number stands before them, but a currency after: "trillion-dollar". */
  readonly lone: List;

  readonly currencies: Partial<Record<CurrencyName, List>>;
  /** Names, capitals, governments and adjectives of countries. */
  readonly countries: Partial<Record<Country, List>>;
  /** Where the language is at home: an amount without currency, beside that country's name, is in its currency. */
  readonly home: Partial<Record<Country, CurrencyCode>>;
  /** Between a scale and its currency, or a number and what it counts: "milliards de dollars". */
  readonly of: List;
  /** Adjectives that may come between a number and its currency or unit. */
  readonly between: List;

  readonly hedges: {
    readonly before: { readonly [Q in 'approx' | 'nearly' | 'at_least' | 'at_most' | 'exact']: List };
    readonly after: { readonly [Q in 'approx' | 'nearly' | 'at_least' | 'at_most']: List };
    /** Hedges that before a length of time mean that it is gone through: "over four years". */
    readonly spanning: List;
  };
  /** May stand between a hedge and its number. */
  readonly articles: List;

  readonly percent: List;
  readonly percentagePoints: List;
  readonly gdp: List;
  /** May stand between a percentage and the GDP it is of, beside names of countries: "of the country's". */
  readonly ofGdp: List;
  /** Say of a percentage that it is a growth, when they stand just before it or just after. */
  readonly growth: { readonly before: List; readonly after: List };

  readonly personnel: List;
  /** What an armed force counts: "tanks", "frigates". */
  readonly equipment: List;
  /** What else is counted of alliances and their arms: "countries", "factories". */
  readonly bodies: List;
  /** What else comes in millions: "barrels", "inhabitants". */
  readonly otherThings: List;
  /** Before a number: so many of those just counted. */
  readonly ofThose: List;
  /** "years", after a number. */
  readonly years: List;
  /** Lengths of time in one word, by their years: "decade". */
  readonly spans: Readonly<Record<number, List>>;
  /** After them a number of years is an age or a date: "years old", "years ago". */
  readonly notSpan: List;

  /** Words of multiplication by their factor: "doubling". */
  readonly multiples: Readonly<Record<string, List>>;
  /** After a number: "times". */
  readonly times: List;
  /** Before a number: "multiplied by". */
  readonly multipliedBy: List;
  /** Look like one of the above and are none: "double-digit". */
  readonly noMultiple: List;

  /** Two numbers that belong together. */
  readonly pairs: {
    readonly range: readonly Frame[];
    readonly change: readonly Frame[];
    /** Between two numbers without a word before them: "2 to 3 billion". */
    readonly to: List;
    readonly or: List;
  };

  readonly time: {
    readonly months: List;
    /** Before a year that another one is compared with: "than in", "compared with". */
    readonly compared: List;
    /** Those of them that begin a change: "since". */
    readonly since: List;
    /** Years that are told by the day of writing: "this year". */
    readonly relative: List;
    /** Before a two-digit year: "FY". */
    readonly fiscal: List;
    /** Between two years that bound a span. */
    readonly until: List;
    /** Before a year by which all is to be spent: "by". */
    readonly deadline: List;
    /** Before a year that names prices, or after it: "in prices of", "dollars". */
    readonly prices: { readonly before: List; readonly after: List };
    /** Begin another clause, of which the year of this one is not said: "while". */
    readonly clause: List;
    /** Before a figure that another one is compared with: "up from". */
    readonly against: List;
    /** To, before the figure a change ends at. */
    readonly level: List;
  };

  /** Between a figure and the same in other words: "or", "equivalent to". */
  readonly restating: List;

  readonly periods: {
    /** Beside a figure: "a year", "annually". */
    readonly eachYear: List;
    /** In the sentence: "budget", "spending". */
    readonly annual: List;
    /** In the sentence: "fund", "plan", "loans", "contract". */
    readonly total: List;
    /** Neither: "half-year". */
    readonly neither: List;
    /** Say "a year" only when nothing else in the sentence says otherwise: "allocate", "defence". */
    readonly weaklyAnnual: List;
    /** Between a price and what is bought at it: "for". */
    readonly buying: List;
    /** At the start of a sentence that sums up the one before: "together". */
    readonly continuing: List;
  };

  /** What is said of the figures: the words between and around them. */
  readonly claims: ClaimCues;
}
