/**
 * Adaptive range coding, after G. N. N. Martin (1979). A text is one long fraction in base 64, and all that it tells
 * narrows the range where it lies: each possible next thing has a part of the range as large as it is likely, and what
 * is likely so takes little text. Once the range is narrower than one step of the leading digit, it moves on by a
 * digit. All is done in whole numbers below 2^46, which every machine calculates alike.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const base = 64;
/** The range is held as five digits, and is never narrower than four. */
const digits = 5;
const widest = base ** digits;
const narrowest = base ** (digits - 1);

/** A bit that is always 1 would have this chance, one that may be either has half of it: 0 < chance < certainty. */
export const certainty: number = 2 ** 16;

/** So many bits that may be either can be written and read at once. */
export const evenBits = 12;

export type Bit = 0 | 1;

export class RangeWriter {
  readonly #digits: number[] = [];
  #low = 0;
  #range = widest;

  /** Writes a bit: the lower part of the range stands for 1. */
  writeBit(bit: Bit, chanceOfOne: number): void {
    const split = splitOf(this.#range, chanceOfOne);
    if (bit === 1) this.#narrow(0, split);
    else this.#narrow(split, this.#range - split);
  }

  /** Writes a number below 2^bits as it is, with `bits` at most {@link evenBits}. */
  writeEven(number: number, bits: number): void {
    const part = this.#range >>> bits;
    this.#narrow(number * part, part);
  }

  /** The text. Its last digit makes it lie in the range even when zeros follow, as the reader takes it. */
  end(): string {
    this.#raise(Math.ceil(this.#low / narrowest) * narrowest - this.#low);
    return [...this.#digits, this.#low / narrowest].map((digit) => alphabet[digit]).join('');
  }

  #narrow(start: number, range: number): void {
    this.#raise(start);
    for (this.#range = range; this.#range < narrowest; this.#range *= base) {
      this.#digits.push(Math.floor(this.#low / narrowest));
      this.#low = (this.#low % narrowest) * base;
    }
  }

  /** Adds to the low end of the range, and carries into the digits that are written. */
  #raise(by: number): void {
    this.#low += by;
    if (this.#low < widest) return;
    this.#low -= widest;
    let last = this.#digits.length - 1;
    for (; this.#digits[last] === base - 1; last--) this.#digits[last] = 0;
    this.#digits[last] = (this.#digits[last] ?? 0) + 1;
  }
}

/** Reads what was written, given the chances that it was written with. */
export class RangeReader {
  readonly #text: string;
  #at = digits;
  /** How far above the low end of the range the text lies. */
  #above = 0;
  #range = widest;

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < digits; at++) this.#above = this.#above * base + digitAt(text, at);
  }

  readBit(chanceOfOne: number): Bit {
    const split = splitOf(this.#range, chanceOfOne);
    const bit = this.#above < split ? 1 : 0;
    if (bit === 1) this.#narrow(0, split);
    else this.#narrow(split, this.#range - split);
    return bit;
  }

  readEven(bits: number): number {
    const part = this.#range >>> bits;
    const number = Math.floor(this.#above / part);
    this.#narrow(number * part, part);
    return number;
  }

  #narrow(start: number, range: number): void {
    this.#above -= start;
    for (this.#range = range; this.#range < narrowest; this.#range *= base)
      this.#above = this.#above * base + digitAt(this.#text, this.#at++);
  }
}

/** Where the part of 1 ends: a range of four digits is wide enough for each bit to have a part. */
function splitOf(range: number, chanceOfOne: number): number {
  return Math.floor((range * chanceOfOne) / certainty);
}

const digitOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(alphabet.indexOf(String.fromCharCode(code)), 0),
);

function digitAt(text: string, at: number): number {
  return digitOf[text.charCodeAt(at)] ?? 0;
}
