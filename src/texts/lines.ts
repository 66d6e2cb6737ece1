/** A place in a text, both counted from 1; a column is a UTF-16 unit. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, or of a part of one, for telling where an offset is. Offsets are those of the whole text. */
export class Lines {
  readonly #text: string;
  readonly #offset: number;
  readonly #first: Position;
  /** Where lines start in the part that is held. */
  readonly #starts: number[] = [0];

  /**
   * @param offset where the part begins in the whole text
   * @param first the place of its first character
   */
  constructor(text: string, offset = 0, first: Position = { line: 1, column: 1 }) {
    this.#text = text;
    this.#offset = offset;
    this.#first = first;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number): Position {
    const at = offset - this.#offset;
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const column = at - (this.#starts[low] ?? 0) + (low === 0 ? this.#first.column : 1);
    return { line: this.#first.line + low, column };
  }

  /** Where a line starts, as far as it is held. */
  start(line: number): number {
    return this.#offset + (this.#starts[line - this.#first.line] ?? this.#text.length);
  }

  /** Where a line ends, its line break not counted, as far as it is held. */
  end(line: number): number {
    const next = this.#starts[line - this.#first.line + 1];
    if (next === undefined) return this.#offset + this.#text.length;
    return this.#offset + (this.#text.charAt(next - 2) === '\r' ? next - 2 : next - 1);
  }

  /** The text between two offsets. */
  slice(start: number, end: number): string {
    return this.#text.slice(start - this.#offset, end - this.#offset);
  }
}
