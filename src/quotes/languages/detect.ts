import { textArgument } from '../../money/arguments.js';
import { type Lang, languages } from './index.js';

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
 * @example detectLanguage('Der Wehretat wächst um 10 Milliarden Euro.') // 'de'
 */
export function detectLanguage(text: string): Lang {
  textArgument('text', text);
  known ??= {
    words: shares((lang) => languages[lang].signature.words.split(/,\s*/)),
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

function shares(of: (lang: Lang) => readonly string[]): Shares {
  const table = new Map<string, Lang[]>();
  for (const lang of Object.keys(languages) as Lang[]) {
    for (const key of new Set(of(lang))) table.set(key, [...(table.get(key) ?? []), lang]);
  }
  return table;
}
