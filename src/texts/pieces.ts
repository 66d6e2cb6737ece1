import { MilexError } from '../money/error.js';
import { extractors, type Writing } from './extract/index.js';
import { Lines } from './lines.js';
import type { ReadableText } from './plain-text.js';

/** A piece of a document: the window in which its figures and claims are looked for. Offsets are those of its source. */
export interface Piece {
  readonly source: string;
  /** Where its source begins in the document, and the lines of it by the document's count. */
  readonly offset: number;
  readonly lines: Lines;
  readonly readable: ReadableText;
  /** What begins from here on is this piece's own; what begins before was that of the piece before. */
  readonly from: number;
  /** What begins here or later is that of the next piece. */
  readonly to: number;
}

/** Characters that are read at once: enough for the memory of a piece to be all that is needed. */
const usual = 1 << 17;
/** A block that is longer is cut at the end of a sentence. */
const longestBlock = 1 << 18;
/** What has no text in so many characters (a script, code) is no document. */
const longestUnread = 1 << 25;
/** A piece begins with the last paragraphs, or sentences, of the one before, since claims refer back to them. */
const lookedBack = 3;
const longestLookBack = 10_000;

/**
 * Cuts a document, which comes in chunks of any length, into pieces of whole paragraphs. It is the one place where this
 * is decided: memory is that of a piece, whatever the length of the document.
 */
export class Pieces {
  readonly #read: (typeof extractors)[Writing];
  #source = '';
  #offset = 0;
  #first = { line: 1, column: 1 };
  /** How much of the source was the piece before's. */
  #from = 0;
  #wanted = usual;

  constructor(writing: Writing) {
    this.#read = extractors[writing];
  }

  /**
   * The pieces that can be told apart with a further chunk.
   *
   * @throws {MilexError} for what cannot be read in pieces
   */
  *add(chunk: string): Iterable<Piece> {
    this.#source += chunk;
    while (this.#source.length > this.#wanted) {
      const source = this.#source.slice(0, this.#wanted);
      const part = this.#part(source);
      const boundaries = this.#boundaries(source, part.readable);
      const to = boundaries.at(-1);
      if (to !== undefined) {
        yield { ...part, from: this.#from, to };
        this.#moveTo(windowStart(boundaries), to);
      } else if (this.#wanted < longestUnread) this.#wanted *= 2;
      else
        throw new MilexError(
          `line ${this.#first.line}: a block of more than ${longestUnread} characters without text that could be read`,
          { code: 'too_large' },
        );
    }
  }

  /** The last piece. */
  *end(): Iterable<Piece> {
    yield { ...this.#part(this.#source), from: this.#from, to: this.#source.length };
  }

  #part(source: string): Omit<Piece, 'from' | 'to'> {
    const offset = this.#offset;
    const lines = new Lines(source, offset, this.#first);
    const lineOf = (at: number) => lines.position(offset + at).line;
    return { source, offset, lines, readable: this.#read({ source, isFirst: offset === 0, lineOf }) };
  }

  #boundaries(source: string, readable: ReadableText): number[] {
    const blocks = readable.cuts.filter((cut) => cut > this.#from);
    if (blocks.length > 0 || source.length < longestBlock) return blocks;
    return sentenceEnds(readable).filter((cut) => cut > this.#from);
  }

  #moveTo(start: number, from: number): void {
    const passed = new Lines(this.#source.slice(0, start), this.#offset, this.#first);
    this.#first = passed.position(this.#offset + start);
    this.#source = this.#source.slice(start);
    this.#offset += start;
    this.#from = from - start;
    this.#wanted = usual;
  }
}

/** Where the next piece begins, so that it holds the last paragraphs of this one. */
function windowStart(boundaries: readonly number[]): number {
  const end = boundaries.at(-1) ?? 0;
  return boundaries.slice(-1 - lookedBack).find((at) => end - at <= longestLookBack) ?? end;
}

/** So near the end of a block the ends of sentences are looked for. */
const searched = 20_000;

/** Where sentences begin near the end of a text; words, when it has no sentences, and characters, when it has no words. */
function sentenceEnds({ text, inSource }: ReadableText): number[] {
  const from = Math.max(0, text.length - searched);
  const near = text.slice(from);
  for (const pattern of [/[.!?…]["'”»)\]]*\s+(?=[^\s\p{Ll}\d])/gu, /\s+/gu, /[^\ud800-\udbff\ufffc]/g]) {
    const ends = [...near.matchAll(pattern)].map(({ index, 0: { length } }) => from + index + length);
    const inner = ends.filter((end) => end > 0 && end < text.length);
    // What follows the last is read with it, so that nothing is cut in two.
    const middle = inner.slice(0, Math.ceil(inner.length / 2)).slice(-1 - lookedBack);
    // The end of what is before it: a tag or a thing not read that follows belongs to the next piece as a whole.
    if (middle.length > 0) return middle.map((end) => inSource(end - 1, end)[1]);
  }
  return [];
}
