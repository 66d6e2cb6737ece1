import type { Mention } from '../mention.js';
import type { QuotedSentence } from '../mentions/find.js';

/** A sentence and the numbers in it. */
export interface Sentence {
  readonly mentions: readonly Mention[];
  /** The text between mention i - 1 and mention i; the first is what opens the sentence, the last what ends it. */
  readonly gaps: readonly string[];
}

/** A sentence of a text, cut at its mentions. */
export function cutAtMentions(text: string, { start, end, mentions }: QuotedSentence): Sentence {
  const gaps = mentions.map((mention, i) => text.slice(mentions[i - 1]?.end ?? start, mention.start));
  return { mentions, gaps: [...gaps, text.slice(mentions.at(-1)?.end ?? start, end)] };
}
