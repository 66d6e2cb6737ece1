import { countryName } from '../../figures/country.js';
import { countryCodes } from '../../figures/country-data.js';
import { tableOf } from '../../money/table.js';
import { type Lang, languageOf } from '../languages/index.js';
import type { Token } from '../mentions/lexer.js';
import { Phrases } from '../mentions/phrases.js';
import { countryWords } from './country-words.js';

/** The country that some words mean; whether they are its name, or an adjective, its people, its capital. */
interface NameOf {
  readonly code: string;
  readonly isName: boolean;
}

const made = new Map<Lang, Phrases<NameOf>>();

/** The names of all countries in a language, with the adjectives and capitals, by their alpha-3 codes. */
function countryPhrases(lang: Lang): Phrases<NameOf> {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const phrases = new Phrases<NameOf>();
  const names = tableOf<string>(countryWords[lang].names);
  const words = [languageOf(lang).countries, countryWords[lang].words].map((table) => tableOf<string>(table));
  for (const pair of countryCodes) {
    const [code, short] = [pair.slice(0, 3), pair.slice(4)];
    const name = countryName(code, lang)
      .toLowerCase()
      .replaceAll(/[[\],]/g, ' ');
    const genitive = lang === 'de' && !/[szxß]$/.test(name) ? `${name}s` : '';
    phrases.add(`${name}, ${genitive}, ${names.get(short) ?? ''}`, { code, isName: true });
    for (const table of words) phrases.add(table.get(short) ?? '', { code, isName: false });
  }
  made.set(lang, phrases);
  return phrases;
}

/** A country that a text names. */
export interface NamedCountry extends NameOf {
  readonly start: number;
  readonly end: number;
}

/** The countries that some tokens of a text name. */
export function countriesIn(text: string, tokens: readonly Token[], lang: Lang): NamedCountry[] {
  const phrases = countryPhrases(lang);
  const named: NamedCountry[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [token, match] = [tokens[at], phrases.at(tokens, at)];
    if (token !== undefined && match !== undefined && !isCommonWord(text.slice(token.start, token.end)))
      named.push({ ...match.value, start: token.start, end: tokens[match.next - 1]?.end ?? token.end });
    at = match?.next ?? at + 1;
  }
  return named;
}

/** Whether a text is nothing but the name of a country. */
export function isCountryName(text: string, tokens: readonly Token[], lang: Lang): boolean {
  const match = countryPhrases(lang).at(tokens, 0);
  return match !== undefined && match.next === tokens.length && text !== '';
}

/** "us" is no name where "US" is one. */
function isCommonWord(word: string): boolean {
  return word.length <= 3 && word === word.toLowerCase();
}
