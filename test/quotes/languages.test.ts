import { describe, expect, it } from 'vitest';
import { isCurrencyCode } from '../../src/money/currencies.js';
import { detectLanguage } from '../../src/quotes/languages/detect.js';
import { type Lang, languageOf, languages } from '../../src/quotes/languages/index.js';
import { findMentions } from '../../src/quotes/mentions/find.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The minister said that the budget would rise to 50 billion.'],
    ['fr', 'Le ministre a dit que le budget atteindrait 50 milliards.'],
    ['de', 'Der Minister sagte, der Etat werde auf 50 Milliarden steigen.'],
    ['es', 'El ministro dijo que el presupuesto llegará a 50.000 millones.'],
    ['it', 'Il ministro ha detto che il bilancio salirà a 50 miliardi.'],
    ['pl', 'Minister powiedział, że budżet wzrośnie do 50 mld zł.'],
  ] as const)('knows %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it('takes a text that tells nothing for English', () => {
    expect(detectLanguage('€50bn')).toBe('en');
  });
});

describe('a language', () => {
  it.each(Object.keys(languages) as Lang[])('%s has its lists in lower case, with brackets that close', (lang) => {
    const { home, claims, ...lexical } = languageOf(lang);
    const lists = textsIn(lexical);
    expect(Object.values(home).every(isCurrencyCode)).toBe(true);
    expect(lists.filter((list) => list !== list.toLowerCase())).toEqual([]);
    expect([...lists, ...textsIn(claims)].filter((list) => !/^([^[\]]|\[[^[\],]*\])*$/.test(list))).toEqual([]);
    expect(languages[lang].tag).toBe(lang);
  });

  it('that is unknown is refused by name', () => {
    expect(() => findMentions('€50bn', { lang: 'xx' as Lang })).toThrow(/unknown language "xx"; there are en, fr, de/);
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
