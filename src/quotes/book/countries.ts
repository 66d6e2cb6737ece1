import { countryName } from '../../figures/country.js';
import { countryCodes } from '../../figures/country-data.js';
import { tableOf } from '../../money/table.js';
import { type Lang, languageOf } from '../languages/index.js';
import type { Token } from '../mentions/lexer.js';
import { Phrases } from '../mentions/phrases.js';

const made = new Map<Lang, Phrases<string>>();

/** The names of all countries in a language, with the adjectives and capitals that it knows, by their alpha-3 codes. */
function countryPhrases(lang: Lang): Phrases<string> {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const phrases = new Phrases<string>();
  const words = tableOf<string>(languageOf(lang).countries);
  for (const pair of countryCodes) {
    const [code, short] = [pair.slice(0, 3), pair.slice(4)];
    phrases.add(
      countryName(code, lang)
        .toLowerCase()
        .replaceAll(/[[\],]/g, ' '),
      code,
    );
    phrases.add(words.get(short) ?? '', code);
  }
  made.set(lang, phrases);
  return phrases;
}

/** A country that a text names. */
export interface NamedCountry {
  readonly code: string;
  readonly start: number;
}

/** The countries that some tokens of a text name. */
export function countriesIn(text: string, tokens: readonly Token[], lang: Lang): NamedCountry[] {
  const phrases = countryPhrases(lang);
  const named: NamedCountry[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [token, match] = [tokens[at], phrases.at(tokens, at)];
    if (token !== undefined && match !== undefined && !isCommonWord(text.slice(token.start, token.end)))
      named.push({ code: match.value, start: token.start });
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
