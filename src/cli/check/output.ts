import type { Io } from '../io.js';

/** So many characters are printed at once. */
const enough = 1 << 16;

/** Gathers small pieces of output, and waits for a slow reader. */
export class Output {
  readonly #io: Io;
  #held: string[] = [];
  #size = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  async add(text: string): Promise<void> {
    this.#held.push(text);
    this.#size += text.length;
    if (this.#size >= enough) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#size > 0) this.#io.out(this.#held.join(''));
    [this.#held, this.#size] = [[], 0];
    await this.#io.ready();
  }
}
