import type { ClaimCues } from '../languages/cues/cues.js';
import type { List } from '../languages/language.js';

/** The fields of the cues that are lists of words. */
type CueName = {
  [K in keyof ClaimCues]: ClaimCues[K] extends List ? K : never;
}[keyof ClaimCues];

/** A cue found in a piece of text. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
}

/** Finds the cues of one language in pieces of text; the expressions are made once a language. */
export class CueMatcher {
  readonly capitalNouns: boolean;
  readonly #cues: ClaimCues;
  readonly #compiled = new Map<CueName, RegExp>();

  constructor(cues: ClaimCues) {
    this.#cues = cues;
    this.capitalNouns = cues.capitalNouns;
  }

  /** Every place where a cue of this name stands, first to last. */
  all(name: CueName, text: string): CueMatch[] {
    return [...text.matchAll(this.#expression(name))].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
  }

  has(name: CueName, text: string): boolean {
    return text.search(this.#expression(name)) >= 0;
  }

  /** The last cue of this name that ends at most so many words before the end of the text. */
  near(name: CueName, text: string, words: number): CueMatch | null {
    const found = this.all(name, text).filter(({ end }) => wordCount(text.slice(end)) <= words);
    return found.at(-1) ?? null;
  }

  /** Whether the text opens with a cue of this name, after at most so many words and no punctuation. */
  opens(name: CueName, text: string, words = 0): boolean {
    return this.all(name, text).some(({ start }) => {
      const skipped = text.slice(0, start);
      return !/[,;:()[\]–—]/u.test(skipped) && wordCount(skipped) <= words;
    });
  }

  #expression(name: CueName): RegExp {
    const known = this.#compiled.get(name);
    if (known !== undefined) return known;
    const expression = expressionOf(this.#cues[name]);
    this.#compiled.set(name, expression);
    return expression;
  }
}

/** A list of phrases as one expression, the longer first: "par rapport à" is not to be found as "à". */
function expressionOf(list: List): RegExp {
  const phrases = list.split(',').map((phrase) => phrase.trim());
  if (list === '') return /(?!)/gu;
  const patterns = phrases
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replaceAll('.', '\\.')
        .replaceAll('*', '\\p{L}*')
        .replaceAll('[', '(?:')
        .replaceAll(']', ')')
        .replaceAll(' ', '\\s+')
        .replaceAll('’', "[’']"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?:(?<=[’'.])|(?![\\p{L}\\p{N}]))`, 'giu');
}

/** Words and numbers in a piece of text; an elided article counts with its noun. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
