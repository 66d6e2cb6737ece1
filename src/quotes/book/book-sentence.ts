import type { Definition, Figure } from '../../figures/figure.js';
import { once } from '../../money/once.js';
import { type Lang, languageOf } from '../languages/index.js';
import type { Mention } from '../mention.js';
import type { QuotedSentence } from '../mentions/find.js';
import { Lexer, type Token } from '../mentions/lexer.js';
import { Phrases } from '../mentions/phrases.js';
import { countriesIn, isCountryName, type NamedCountry } from './countries.js';
import { bookWords, namedDefinitions } from './words.js';

/** One sentence, with questions about what its amounts are of. */
export class BookSentence {
  readonly #lang: Lang;
  readonly #tokens: readonly Token[];
  readonly #mentions: readonly Mention[];
  readonly #countries: readonly NamedCountry[];
  readonly #said = new Map<keyof BookPhrases, boolean>();

  constructor(text: string, { start, end, mentions }: QuotedSentence, lang: Lang) {
    const within = text.slice(start, end);
    this.#lang = lang;
    this.#mentions = mentions;
    this.#tokens = tokensOf(within, lang).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    this.#countries = countriesIn(text, this.#tokens, lang);
  }

  /** The one country that the sentence, or where there are several the piece of it between punctuation marks, names. */
  countryOf(mention: Mention): string | null {
    const all = new Set(this.#countries.map(({ code }) => code));
    return only(all) ?? only(this.#countriesBeside(mention));
  }

  /** Whether the piece of the sentence that an amount stands in names no country but the given one. */
  namesNoneBut(country: string | undefined, mention: Mention): boolean {
    return [...this.#countriesBeside(mention)].every((code) => code === country);
  }

  /** Whether the sentence has a label in it, as whole words. The mere name of a country is none. */
  hasLabel(label: string): boolean {
    const words = tokensOf(label, this.#lang);
    if (words.length === 0 || isCountryName(label, words, this.#lang)) return false;
    return this.#tokens.some((_, at) => words.every(({ key }, i) => this.#tokens[at + i]?.key === key));
  }

  /** Whether the sentence names a definition, or who publishes by one, that is not among the figures'. */
  namesOtherDefinition(figures: readonly Figure[]): boolean {
    const named = new Set(this.#tokens.flatMap((_, at) => definitionPhrases().at(this.#tokens, at)?.value ?? []));
    return named.size > 0 && !figures.some(({ definition }) => named.has(definition));
  }

  /** The only calendar year in the sentence. */
  get onlyYear(): number | null {
    const years = this.#tokens.filter(({ kind, key }) => kind === 'number' && /^(?:19|20)\d\d$/.test(key));
    return only(new Set(years.map(({ key }) => Number(key))));
  }

  /** Whether words of the list stand anywhere in the sentence. */
  says(list: 'defense' | 'other' | 'aim' | 'intends'): boolean {
    const known = this.#said.get(list);
    if (known !== undefined) return known;
    const phrases = bookPhrases(this.#lang)[list];
    const said = this.#tokens.some((_, at) => phrases.at(this.#tokens, at) !== undefined);
    this.#said.set(list, said);
    return said;
  }

  /**
   * Whether the sentence says nothing but which countries spent or budget how much in which year: any other word may
   * make its amounts those of something else.
   */
  get isPlain(): boolean {
    const { spends, plain, defense } = bookPhrases(this.#lang);
    let speaksOfSpending = false;
    for (let at = 0; at < this.#tokens.length; ) {
      const spending = spends.at(this.#tokens, at);
      speaksOfSpending ||= spending !== undefined;
      const known = spending ?? plain.at(this.#tokens, at) ?? defense.at(this.#tokens, at);
      if (known === undefined && !this.#isKnown(this.#tokens[at])) return false;
      at = known?.next ?? at + 1;
    }
    return speaksOfSpending && !this.says('other') && !this.says('aim') && !this.says('intends');
  }

  /** The one country that is named between the amount before and this one. */
  countryBefore({ start }: Mention): string | null {
    const since = this.#mentions.findLast((mention) => mention.end <= start)?.end ?? 0;
    const before = this.#countries.filter((country) => country.start >= since && country.end <= start);
    return only(new Set(before.map(({ code }) => code)));
  }

  /** "by €60 billion", "€60 billion more". */
  isSizeOfChange({ start, end }: Mention): boolean {
    const { by, more } = bookPhrases(this.#lang);
    const first = this.#tokens.findIndex((token) => token.end > start);
    const next = this.#tokens.findIndex((token) => token.start >= end);
    return by.before(this.#tokens, first) !== undefined || more.at(this.#tokens, next) !== undefined;
  }

  #countriesBeside(mention: Mention): Set<string> {
    const breaks = this.#tokens.filter(
      ({ kind, key, start }) => kind === 'mark' && isBreak(key) && !this.#isInside(start),
    );
    const from = breaks.findLast(({ start }) => start < mention.start)?.start ?? 0;
    const to = breaks.find(({ start }) => start >= mention.end)?.start ?? Number.POSITIVE_INFINITY;
    return new Set(this.#countries.filter(({ start }) => start >= from && start < to).map(({ code }) => code));
  }

  #isKnown(token: Token | undefined): boolean {
    if (token === undefined || this.#isInside(token.start)) return true;
    if (token.kind === 'number') return /^(?:19|20)\d\d$/.test(token.key);
    if (this.#countries.some(({ isName, start, end }) => isName && token.start >= start && token.end <= end))
      return true;
    return token.kind === 'mark' && ".,;:()'".includes(token.key);
  }

  #isInside(at: number): boolean {
    return this.#mentions.some(({ start, end }) => at >= start && at < end);
  }
}

type BookPhrases = Readonly<Record<keyof (typeof bookWords)['en'], Phrases<true>>>;

const definitionPhrases = once(() => {
  const phrases = new Phrases<Definition>();
  for (const [definition, list] of Object.entries(namedDefinitions)) phrases.add(list, definition as Definition);
  return phrases;
});

const compiled = new Map<Lang, BookPhrases>();

function bookPhrases(lang: Lang): BookPhrases {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const lists = Object.entries(bookWords[lang]).map(([name, list]) => [name, new Phrases<true>().add(list, true)]);
  const phrases = Object.fromEntries(lists) as BookPhrases;
  compiled.set(lang, phrases);
  return phrases;
}

function tokensOf(text: string, lang: Lang): Token[] {
  const lexer = new Lexer(text, languageOf(lang).spaceGroups);
  const tokens: Token[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) tokens.push(token);
  return tokens;
}

function isBreak(key: string): boolean {
  return ',;:()[]'.includes(key);
}

function only<T>(set: ReadonlySet<T>): T | null {
  const [one, ...more] = set;
  return one !== undefined && more.length === 0 ? one : null;
}
