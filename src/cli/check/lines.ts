/** A place in a text, both counted from 1; a column is a UTF-16 unit. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, for telling where an offset is. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number): Position {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle + 1) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.start(low + 1) + 1 };
  }

  /** Where a line starts. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** Where a line ends, its line break not counted. */
  end(line: number): number {
    const next = this.#starts[line];
    if (next === undefined) return this.#text.length;
    return this.#text.charAt(next - 2) === '\r' ? next - 2 : next - 1;
  }
}
