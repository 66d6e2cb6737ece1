/** A note to the checker in a comment, or any other comment. */
export interface Comment {
  readonly text: string;
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
}

/** The readable text of a document, and the way back from it to the document as given. */
interface PlainText {
  readonly text: string;
  readonly comments: readonly Comment[];
  /** What a span of the text covers in the source. */
  readonly inSource: (start: number, end: number) => [start: number, end: number];
}

/** The readable text of a part of a document. */
export interface ReadableText extends PlainText {
  /** Where blocks of the source begin, in order: the source can be cut there, and each half be read by itself. */
  readonly cuts: readonly number[];
}

/** What stands for something that is not read: code, a picture. It is no space, so that nothing is read across it. */
export const unread = '\ufffc';

/** Builds a plain text out of parts of a source, piece by piece, in the order of the source. */
export class PlainTextBuilder {
  readonly #source: string;
  readonly #comments: Comment[] = [];
  readonly #parts: string[] = [];
  // Piece i starts at #at[i] of the text and stands for the source from #from[i] to #to[i].
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes a span of the source over as it is, but for runs of white space, which become one space. */
  copy(from: number, to: number): void {
    let at = from;
    for (const { index, 0: space } of this.#source.slice(from, to).matchAll(/[\t\n\f\r ]{2,}|[\t\n\f\r]/g)) {
      const start = from + index;
      if (start > at) this.#add(this.#source.slice(at, start), at, start);
      at = start + space.length;
      this.#add(' ', start, at);
    }
    if (to > at) this.#add(this.#source.slice(at, to), at, to);
  }

  /** Puts a text in the place of a span of the source: an entity decoded, a thing not read. */
  put(text: string, from: number, to: number): void {
    this.#add(text, from, to);
  }

  /** Ends a block: no sentence goes on beyond it. */
  endBlock(at: number): void {
    if (this.#parts.at(-1) !== '\n\n') this.#add('\n\n', at, at);
  }

  comment(comment: Comment): void {
    this.#comments.push(comment);
  }

  finish(): PlainText {
    return { text: this.#parts.join(''), comments: this.#comments, inSource: (start, end) => this.#span(start, end) };
  }

  #add(text: string, from: number, to: number): void {
    this.#parts.push(text);
    this.#at.push(this.#length);
    this.#from.push(from);
    this.#to.push(to);
    this.#length += text.length;
  }

  #span(start: number, end: number): [number, number] {
    return [this.#place(start).from, this.#place(end - 1).to];
  }

  /** The span of the source that a character of the text stands for. */
  #place(offset: number): { from: number; to: number } {
    let [low, high] = [0, this.#at.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const [at = 0, from = 0, to = 0, length = 0] = [
      this.#at[low],
      this.#from[low],
      this.#to[low],
      this.#parts[low]?.length,
    ];
    const isCopy = length === to - from;
    return isCopy ? { from: from + offset - at, to: from + offset - at + 1 } : { from, to };
  }
}
