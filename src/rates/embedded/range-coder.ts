/**
 * Adaptive range coding, after G. N. N. Martin (1979), a bit at a time. The whole code is one long fraction. Each bit
 * narrows the range where it lies: the lower part stands for 1 and is as large as 1 is likely, the upper part stands
 * for 0. A likely bit so takes little of the range, and of the text. Low and high are held as five digits of base 64;
 * once both begin with the same digit it is known, written as a character, and the next digit follows at the end.
 * All is done in whole numbers below 2^46, which every machine calculates alike.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const digitBits = 6;
const digits = 5;
const leadingBits = digitBits * (digits - 1);
const largest = 2 ** (digitBits * digits) - 1;

/** A bit that is always 1 has this chance, one that may be either half of it. A chance is above 0 and below this. */
export const certainty: number = 2 ** 16;

export type Bit = 0 | 1;

class CodeRange {
  #low = 0;
  #high = largest;

  get leadingDigit(): number {
    return this.#low >>> leadingBits;
  }

  get isLeadingDigitKnown(): boolean {
    return this.#low >>> leadingBits === this.#high >>> leadingBits;
  }

  /** The last number of the part that stands for 1. */
  split(chanceOfOne: number): number {
    return this.#low + Math.floor(((this.#high - this.#low) * chanceOfOne) / certainty);
  }

  narrow(bit: Bit, split: number): void {
    if (bit === 1) this.#high = split;
    else this.#low = split + 1;
  }

  dropLeadingDigit(): void {
    this.#low = shifted(this.#low, 0);
    this.#high = shifted(this.#high, 2 ** digitBits - 1);
  }
}

export class BitWriter {
  readonly #range = new CodeRange();
  #text = '';

  write(bit: Bit, chanceOfOne: number): void {
    this.#range.narrow(bit, this.#range.split(chanceOfOne));
    while (this.#range.isLeadingDigitKnown) {
      this.#text += alphabet[this.#range.leadingDigit];
      this.#range.dropLeadingDigit();
    }
  }

  /** The text of all bits. Its last digit is above the leading one of low and at most that of high: zeros may follow. */
  end(): string {
    return this.#text + alphabet[this.#range.leadingDigit + 1];
  }
}

/** Reads bits, given the chances that they were written with. */
export class BitReader {
  readonly #range = new CodeRange();
  readonly #text: string;
  #at = 0;
  #value = 0;

  constructor(text: string) {
    this.#text = text;
    for (let i = 0; i < digits; i++) this.#takeDigit();
  }

  read(chanceOfOne: number): Bit {
    const split = this.#range.split(chanceOfOne);
    const bit = this.#value <= split ? 1 : 0;
    this.#range.narrow(bit, split);
    while (this.#range.isLeadingDigitKnown) {
      this.#range.dropLeadingDigit();
      this.#takeDigit();
    }
    return bit;
  }

  #takeDigit(): void {
    this.#value = shifted(this.#value, digitOf[this.#text.charCodeAt(this.#at++)] ?? 0);
  }
}

/** The digits but the leading one, and another at the end. */
function shifted(number: number, digit: number): number {
  return ((number << digitBits) & largest) | digit;
}

const digitOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(alphabet.indexOf(String.fromCharCode(code)), 0),
);
