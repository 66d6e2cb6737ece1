import { textArgument } from '../../money/arguments.js';
import { type Lang, languages } from './index.js';
import type { List } from './list.js';
import { unread } from './unread.js';

/** So much of a text tells its language. */
const sample = 20_000;
/** A letter that few languages have counts as much as so many common words. */
const letterWeight = 0.7;

type Shares = Map<string, readonly Lang[]>;
let known: { readonly words: Shares; readonly letters: Shares } | undefined;

/**
 * The language of a text, by its common words and the letters that other languages lack. A text that tells nothing is
 * taken for English.
 *
 * @throws {MilexError} for an argument of another type
 * @example detectLanguage('Der Wehretat wächst um 10 Milliarden Euro.') // 'de'
 */
export function detectLanguage(text: string): Lang {
  textArgument('text', text);
  known ??= {
    words: shares((lang) => setOf(languages[lang].signature.words)),
    letters: shares((lang) => [...languages[lang].signature.letters]),
  };
  const scores = new Map<Lang, number>();
  // What several languages share says less of each.
  const add = (among: readonly Lang[] | undefined, weight: number) => {
    for (const lang of among ?? []) scores.set(lang, (scores.get(lang) ?? 0) + weight / (among?.length ?? 1));
  };
  for (const [word] of text
    .slice(0, sample)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    add(known.words.get(word), 1);
    for (const letter of word) add(known.letters.get(letter), letterWeight);
  }
  let best: Lang = 'en';
  for (const [lang, score] of scores) if (score > (scores.get(best) ?? 0)) best = lang;
  return best;
}

/**
 * The language of a text, or null when it is one that figures are not read in: most of its letters are not Latin ones,
 * or its common words are clearly those of another language. A text that tells nothing is taken for English.
 *
 * @example
 * tellLanguage('Nederland geeft dit jaar meer uit aan de defensie van het land.') // null
 */
export function tellLanguage(text: string): Lang | null {
  const start = text.slice(0, sample);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return null;
  const read = detectLanguage(start);
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (common: ReadonlySet<string>) => words.filter((word) => common.has(word)).length;
  unreadWords ??= Object.values(unread).map(setOf);
  const most = Math.max(...unreadWords.map(count));
  return most >= fewest && most > clearly * count(setOf(languages[read].signature.words)) ? null : read;
}

let unreadWords: readonly ReadonlySet<string>[] | undefined;

function setOf(list: List): ReadonlySet<string> {
  return new Set(list.split(/,\s*/));
}

/** So many common words of a language tell it, when they are so many times those of the other. */
const fewest = 3;
const clearly = 1.3;

function shares(of: (lang: Lang) => Iterable<string>): Shares {
  const table = new Map<string, Lang[]>();
  for (const lang of Object.keys(languages) as Lang[]) {
    for (const key of new Set(of(lang))) table.set(key, [...(table.get(key) ?? []), lang]);
  }
  return table;
}
