import { type Bit, certainty, evenBits, RangeReader, RangeWriter } from './range-coder.js';

const lengthBits = 6;
const even = certainty / 2;
/** Beyond so many numbers the older ones are forgotten little by little. */
const memory = 30;

/**
 * What was learned of one kind of numbers: how many bits they have. A length is itself six bits, the highest first, and
 * each has a chance of its own for all that may stand before it: they are the nodes of a tree, those below node n
 * being 2n and 2n + 1.
 */
export class NumberKind {
  readonly #chances = new Uint16Array(2 ** lengthBits).fill(even);
  readonly #seen = new Uint8Array(2 ** lengthBits);

  chanceOfOne(node: number): number {
    return this.#chances[node] ?? even;
  }

  learn(node: number, bit: Bit): void {
    const chance = this.#chances[node] ?? even;
    const seen = Math.min((this.#seen[node] ?? 0) + 1, memory);
    this.#seen[node] = seen;
    // Rounding towards what it was keeps it from ever being sure.
    this.#chances[node] = chance + Math.trunc((2 * ((bit === 1 ? certainty : 0) - chance)) / (2 * seen + 3));
  }
}

/** Writes whole numbers from 0 to 2^53 - 1 as text: their length as likely as it was, the bits below as they are. */
export class NumberWriter {
  readonly #range = new RangeWriter();

  write(number: number, kind: NumberKind): void {
    const length = number === 0 ? 0 : number.toString(2).length;
    let node = 1;
    for (let i = lengthBits - 1; i >= 0; i--) {
      const bit = (length >> i) & 1 ? 1 : 0;
      this.#range.writeBit(bit, kind.chanceOfOne(node));
      kind.learn(node, bit);
      node = 2 * node + bit;
    }
    for (let rest = length - 1; rest > 0; ) {
      const bits = Math.min(rest, evenBits);
      rest -= bits;
      this.#range.writeEven(Math.floor(number / 2 ** rest) % 2 ** bits, bits);
    }
  }

  end(): string {
    return this.#range.end();
  }
}

/** Reads numbers in the order, and as of the kinds, that they were written in. */
export class NumberReader {
  readonly #range: RangeReader;

  constructor(text: string) {
    this.#range = new RangeReader(text);
  }

  read(kind: NumberKind): number {
    let node = 1;
    for (let i = 0; i < lengthBits; i++) {
      const bit = this.#range.readBit(kind.chanceOfOne(node));
      kind.learn(node, bit);
      node = 2 * node + bit;
    }
    const length = node - 2 ** lengthBits;
    let number = Math.min(length, 1);
    for (let rest = length - 1; rest > 0; ) {
      const bits = Math.min(rest, evenBits);
      rest -= bits;
      number = number * 2 ** bits + this.#range.readEven(bits);
    }
    return number;
  }
}

/** A signed number as one of zero or more: 0, -1, 1, -2 become 0, 1, 2, 3. */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

export function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
