import { type Lang, languageOf } from '../languages/index.js';
import type { Mention } from '../mention.js';
import { lexiconOf } from '../mentions/lexicon.js';
import { sentences } from '../mentions/sentences.js';

/** A sentence and the numbers in it. */
export interface Sentence {
  readonly mentions: readonly Mention[];
  /** The text between mention i - 1 and mention i; the first is what opens the sentence, the last what ends it. */
  readonly gaps: readonly string[];
}

/** The sentences of a text, each with its mentions. */
export function* sentencesWith(text: string, mentions: readonly Mention[], lang: Lang): Iterable<Sentence> {
  const language = languageOf(lang);
  const rules = { ...language, abbreviations: lexiconOf(language).abbreviations };
  let next = 0;
  for (const tokens of sentences(text, rules)) {
    const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const first = next;
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const inside = mentions.slice(first, next);
    yield { mentions: inside, gaps: gaps(text, start, end, inside) };
  }
}

function gaps(text: string, start: number, end: number, mentions: readonly Mention[]): string[] {
  const cuts = mentions.map((mention, i) => text.slice(mentions[i - 1]?.end ?? start, mention.start));
  return [...cuts, text.slice(mentions.at(-1)?.end ?? start, end)];
}
