import type { ClaimCues } from '../languages/cues/cues.js';

/** The fields of the cues that are lists of words. */
export type CueName = {
  [K in keyof ClaimCues]: ClaimCues[K] extends readonly string[] ? K : never;
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
    // Longer cues first, so that "par rapport à" is not found as "à".
    const words = [...this.#cues[name]].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+'));
    const expression =
      words.length === 0
        ? /(?!)/gu
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?:(?<=[’'.])|(?![\\p{L}\\p{N}]))`, 'giu');
    this.#compiled.set(name, expression);
    return expression;
  }
}

/** Words and numbers in a piece of text; an elided article counts with its noun. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
