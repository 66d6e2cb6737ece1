import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** So many characters are held as they are. */
const loose = 1 << 18;

/** Items of a list, held until their turn to be printed: packed, so that memory grows slowly. */
export class Held {
  readonly #between: string;
  readonly #packed: Uint8Array[] = [];
  #loose: string[] = [];
  #size = 0;
  #isEmpty = true;

  /** @param between what stands between two items */
  constructor(between: string) {
    this.#between = between;
  }

  add(item: string): void {
    this.#loose.push(this.#isEmpty ? item : `${this.#between}${item}`);
    this.#isEmpty = false;
    this.#size += item.length;
    if (this.#size < loose) return;
    this.#packed.push(deflateRawSync(this.#loose.join(''), { level: 1 }));
    [this.#loose, this.#size] = [[], 0];
  }

  /** The list, in parts of any length. */
  *parts(): Iterable<string> {
    for (const packed of this.#packed) yield inflateRawSync(packed).toString();
    yield this.#loose.join('');
  }
}
