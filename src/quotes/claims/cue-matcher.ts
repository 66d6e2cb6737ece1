import { type CueIndex, type CueName, endOfCue, type Word, wordsOf } from './cue-index.js';

/** A cue found in a piece of text. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
}

/** A piece of text, read once for all cues. */
interface Passage {
  readonly words: readonly Word[];
  /** How many words begin before each of them, and in all; an elided article counts with its noun. */
  readonly counts: readonly number[];
  readonly found: ReadonlyMap<CueName, readonly CueMatch[]>;
}

/** Finds the cues of one language in pieces of one sentence. */
export class CueMatcher {
  readonly capitalNouns: boolean;
  readonly #index: CueIndex;
  readonly #passages = new Map<string, Passage>();

  constructor(index: CueIndex) {
    this.#index = index;
    this.capitalNouns = index.capitalNouns;
  }

  /** Every place where a cue of this name stands, first to last. */
  all(name: CueName, text: string): readonly CueMatch[] {
    return this.#passage(text).found.get(name) ?? nowhere;
  }

  has(name: CueName, text: string): boolean {
    return this.all(name, text).length > 0;
  }

  /** The last cue of this name that ends at most so many words before the end of the text. */
  near(name: CueName, text: string, words: number): CueMatch | null {
    const last = this.all(name, text).at(-1);
    return last !== undefined && this.#wordsAfter(text, last.end) <= words ? last : null;
  }

  /** Whether the text opens with a cue of this name, after at most so many words and no punctuation. */
  opens(name: CueName, text: string, words = 0): boolean {
    const first = this.all(name, text)[0];
    return (
      first !== undefined &&
      this.#wordsBefore(text, first.start) <= words &&
      !/[,;:()[\]–—]/u.test(text.slice(0, first.start))
    );
  }

  #wordsAfter(text: string, end: number): number {
    const { words, counts } = this.#passage(text);
    const next = words.findLastIndex(({ start }) => start < end) + 1;
    if (next === words.length) return 0;
    const elided = counts[next] === counts[next + 1] ? 1 : 0;
    return (counts[words.length] ?? 0) - (counts[next] ?? 0) + elided;
  }

  #wordsBefore(text: string, start: number): number {
    const { words, counts } = this.#passage(text);
    return counts[words.findIndex((word) => word.start === start)] ?? 0;
  }

  #passage(text: string): Passage {
    const known = this.#passages.get(text);
    if (known !== undefined) return known;
    const words = wordsOf(text);
    const passage = { words, counts: countsOf(text, words), found: this.#find(text, words) };
    this.#passages.set(text, passage);
    return passage;
  }

  /** Of the cues of one name at one word the longest counts: "par rapport à" is not to be found as "à". */
  #find(text: string, words: readonly Word[]): Map<CueName, CueMatch[]> {
    const found = new Map<CueName, CueMatch[]>();
    words.forEach(({ start, key }, at) => {
      for (const cue of this.#index.cuesAt(key)) {
        const end = endOfCue(cue, text, words, at);
        if (end < 0) continue;
        const matches = found.get(cue.name) ?? [];
        const last = matches.at(-1);
        if (last === undefined || last.end <= start) matches.push({ start, end });
        else if (last.start === start && last.end < end) matches[matches.length - 1] = { start, end };
        found.set(cue.name, matches);
      }
    });
    return found;
  }
}

const nowhere: readonly CueMatch[] = [];

/** Words and numbers in a piece of text; an elided article counts with its noun. */
export function wordCount(text: string): number {
  return countsOf(text, wordsOf(text)).at(-1) ?? 0;
}

function countsOf(text: string, words: readonly Word[]): number[] {
  const counts = [0];
  words.forEach(({ start }, i) => {
    const gap = i === 0 ? ' ' : text.slice(words[i - 1]?.end, start);
    counts.push((counts[i] ?? 0) + (/^[’'.-]+$/u.test(gap) ? 0 : 1));
  });
  return counts;
}
