import type { ClaimCues } from '../languages/cues/cues.js';
import type { List } from '../languages/list.js';

/** The fields of the cues that are lists of words. */
export type CueName = {
  [K in keyof ClaimCues]: ClaimCues[K] extends List ? K : never;
}[keyof ClaimCues];

/** A word of a text, as the cues are looked up by. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly key: string;
}

/** A word of a cue, whole or the beginning of one, and what stands between it and the cue's word before. */
interface CueWord {
  readonly key: string;
  readonly isBeginning: boolean;
  readonly before: string;
}

interface Cue {
  readonly name: CueName;
  readonly words: readonly CueWord[];
  /** What must follow the last word: the apostrophe of "d’". */
  readonly tail: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly cues: Cue[];
  readonly beginnings: Cue[];
}

/** The cues of one language by the letters of their first words. */
export class CueIndex {
  readonly capitalNouns: boolean;
  readonly #root: Node = node();

  constructor(cues: ClaimCues) {
    this.capitalNouns = cues.capitalNouns;
    for (const [name, list] of Object.entries(cues) as [CueName, List | boolean][]) {
      if (typeof list !== 'string' || list === '') continue;
      for (const phrase of list.split(',').flatMap(spelledOut)) this.#add(cueOf(name, phrase));
    }
  }

  /** The cues that begin with a word, if their other words follow. */
  cuesAt(key: string): readonly Cue[] {
    let at = this.#root;
    let found: readonly Cue[] = none;
    for (let i = 0; i < key.length; i++) {
      const next = at.next.get(key.charAt(i));
      if (next === undefined) return found;
      at = next;
      if (at.beginnings.length > 0) found = found.length === 0 ? at.beginnings : [...found, ...at.beginnings];
    }
    return at.cues.length === 0 ? found : [...found, ...at.cues];
  }

  #add(cue: Cue): void {
    const [first] = cue.words;
    let at = this.#root;
    for (const letter of first?.key ?? '') {
      const next = at.next.get(letter) ?? node();
      at.next.set(letter, next);
      at = next;
    }
    (first?.isBeginning === true ? at.beginnings : at.cues).push(cue);
  }
}

/** The end of a cue that stands at a word of the text, or -1 when it does not. */
export function endOfCue({ words, tail }: Cue, text: string, inText: readonly Word[], at: number): number {
  for (let i = 1; i < words.length; i++) {
    const [cue, word, before] = [words[i], inText[at + i], inText[at + i - 1]];
    if (cue === undefined || word === undefined || before === undefined) return -1;
    if (cue.isBeginning ? !word.key.startsWith(cue.key) : word.key !== cue.key) return -1;
    if (separator(text.slice(before.end, word.start)) !== cue.before) return -1;
  }
  const end = inText[at + words.length - 1]?.end ?? -1;
  if (tail === '') return end;
  return separator(text.slice(end, end + tail.length)) === tail ? end + tail.length : -1;
}

/** Words and numbers of a piece of text. */
export function wordsOf(text: string): Word[] {
  const small = text.toLowerCase();
  // Where small letters take more room than capitals, places in the two differ.
  const source = small.length === text.length ? small : text;
  return [...source.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: key }) => ({
    start: index,
    end: index + key.length,
    key,
  }));
}

const none: readonly Cue[] = [];

function node(): Node {
  return { next: new Map(), cues: [], beginnings: [] };
}

/** "cut[|s]" is "cut" and "cuts". */
function spelledOut(phrase: string): string[] {
  const group = /^([^[]*)\[([^\]]*)\](.*)$/u.exec(phrase);
  if (group === null) return [phrase.trim().replace(/\s+/gu, ' ')];
  const [, before = '', choices = '', after = ''] = group;
  return choices.split('|').flatMap((choice) => spelledOut(`${before}${choice}${after}`));
}

function cueOf(name: CueName, phrase: string): Cue {
  const plain = separator(phrase.toLowerCase());
  let last = 0;
  const words = [...plain.matchAll(/([\p{L}\p{N}]+)(\*?)/gu)].map(({ index, 0: all, 1: key = '', 2: star }) => {
    const before = plain.slice(last, index);
    last = index + all.length;
    return { key, isBeginning: star === '*', before };
  });
  return { name, words, tail: plain.slice(last) };
}

/** Both apostrophes alike, and any space one space. */
function separator(text: string): string {
  return text === ' ' ? text : text.replaceAll('’', "'").replace(/\s+/gu, ' ');
}
