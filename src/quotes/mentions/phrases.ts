import { Lexer, type Token } from './lexer.js';

interface Match<V> {
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
  readonly #byFirst = new Index<V>();
  readonly #byLast = new Index<V>();
  #starred = false;

  /** Adds every phrase of the list. A phrase that is there already keeps its first meaning. */
  add(list: string, value: V): this {
    for (const phrase of expand(list)) {
      const words = wordsOf(phrase);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      this.#byFirst.put(first, { words, value });
      this.#byLast.put(last, { words, value });
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

  /** The first word of each phrase, and the second where there is one. */
  *openings(): Iterable<readonly [first: string, second: string | undefined]> {
    for (const [first, entries] of this.#byFirst) for (const { words } of entries) yield [first, words[1]];
  }

  #longest(
    index: Index<V>,
    tokens: readonly Token[],
    at: number,
    endOf: (entry: Entry<V>) => number,
  ): Entry<V> | undefined {
    const key = tokens[at]?.key;
    const entries = key === undefined ? undefined : this.#starred ? index.withStars(key) : index.get(key);
    if (entries === undefined) return undefined;
    let best: Entry<V> | undefined;
    for (const entry of entries) {
      if (entry.words.length > (best?.words.length ?? 0) && reads(entry.words, tokens, endOf(entry))) best = entry;
    }
    return best;
  }
}

/** Entries by one of their words. */
class Index<V> extends Map<string, Entry<V>[]> {
  readonly #met = new Map<string, Entry<V>[] | undefined>();

  put(key: string, entry: Entry<V>): void {
    const entries = this.get(key);
    if (entries === undefined) this.set(key, [entry]);
    else entries.push(entry);
  }

  /** The entries of a word and of every stem and ending of it, remembered for words met before. */
  withStars(word: string): Entry<V>[] | undefined {
    const known = this.#met.get(word);
    if (known !== undefined || this.#met.has(word)) return known;
    const found = [...(this.get(word) ?? [])];
    for (let length = shortestStem; length <= word.length; length++) {
      found.push(...(this.get(`${word.slice(0, length)}*`) ?? []), ...(this.get(`*${word.slice(-length)}`) ?? []));
    }
    if (this.#met.size >= remembered) this.#met.clear();
    const entries = found.length === 0 ? undefined : found;
    this.#met.set(word, entries);
    return entries;
  }
}

const shortestStem = 2;
/** So many words are remembered, so that memory stays bounded whatever is read. */
const remembered = 20_000;

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
