import { Lexer, type Token } from './lexer.js';

export interface Match<V> {
  readonly value: V;
  /** The index of its first token, and of the token after its last. */
  readonly first: number;
  readonly next: number;
}

interface Entry<V> {
  readonly words: readonly string[];
  readonly value: V;
}

/**
 * Phrases of one or more words, each with a meaning. A list of them is a text: 'more than, at least'. Brackets hold
 * variants: 'billion[|s]' is "billion" and "billions". A star stands for any letters at the start or end of a word.
 */
export class Phrases<V> {
  readonly #byFirst = new Map<string, Entry<V>[]>();
  readonly #byLast = new Map<string, Entry<V>[]>();
  #starred = false;

  /** Adds every phrase of the list. A phrase that is there already keeps its first meaning. */
  add(list: string, value: V): this {
    for (const phrase of expand(list)) {
      const words = wordsOf(phrase);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      put(this.#byFirst, first, { words, value });
      put(this.#byLast, last, { words, value });
      if (phrase.includes('*')) this.#starred = true;
    }
    return this;
  }

  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], index: number): Match<V> | undefined {
    const found = this.#longest(this.#byFirst, tokens, index, (entry) => index + entry.words.length);
    return found && { value: found.value, first: index, next: index + found.words.length };
  }

  /** The longest phrase that ends just before a token. */
  before(tokens: readonly Token[], index: number): Match<V> | undefined {
    const found = this.#longest(this.#byLast, tokens, index - 1, () => index);
    return found && { value: found.value, first: index - found.words.length, next: index };
  }

  /** The first words of the phrases. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  #longest(
    index: ReadonlyMap<string, Entry<V>[]>,
    tokens: readonly Token[],
    at: number,
    endOf: (entry: Entry<V>) => number,
  ): Entry<V> | undefined {
    const key = tokens[at]?.key;
    if (key === undefined) return undefined;
    let best: Entry<V> | undefined;
    for (const word of this.#starred ? withStars(key) : [key]) {
      for (const entry of index.get(word) ?? []) {
        if (entry.words.length > (best?.words.length ?? 0) && reads(entry.words, tokens, endOf(entry))) best = entry;
      }
    }
    return best;
  }
}

const shortestStem = 2;

/** A word and every stem and ending of it, starred. */
function* withStars(word: string): Iterable<string> {
  yield word;
  for (let length = shortestStem; length <= word.length; length++) {
    yield `${word.slice(0, length)}*`;
    yield `*${word.slice(-length)}`;
  }
}

function reads(words: readonly string[], tokens: readonly Token[], end: number): boolean {
  const start = end - words.length;
  return start >= 0 && words.every((word, offset) => fits(word, tokens[start + offset]?.key));
}

function fits(word: string, key: string | undefined): boolean {
  if (key === undefined || key === word) return key !== undefined;
  if (word.length < 2) return false;
  if (word.endsWith('*')) return key.startsWith(word.slice(0, -1));
  return word.startsWith('*') && key.endsWith(word.slice(1));
}

function put<V>(index: Map<string, V[]>, key: string, entry: V): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}

/** 'a[|s] b, c' is 'a b', 'as b' and 'c'. */
export function expand(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(variants);
}

function variants(phrase: string): readonly string[] {
  const open = phrase.indexOf('[');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(']', open);
  const inside = phrase.slice(open + 1, close).split('|');
  return inside.flatMap((one) => variants(phrase.slice(0, open) + one + phrase.slice(close + 1)));
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(' ').flatMap((part) => {
    if (part.includes('*')) return [part.toLowerCase()];
    const lexer = new Lexer(part, false);
    const keys: string[] = [];
    for (let token = lexer.next(); token !== undefined; token = lexer.next()) keys.push(token.key);
    return keys;
  });
}
