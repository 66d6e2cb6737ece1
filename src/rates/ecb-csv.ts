import type { CurrencyCode } from '../money/currencies.js';
import { MilexError, shown } from '../money/error.js';
import { fromDayNumber } from './calendar.js';
import { readDay } from './ecb-day.js';
import { readHeader } from './ecb-header.js';
import { fixingDecimals, largestFixing } from './fixings.js';

/** The file as read: the days in its order, and row by row a fixing of each currency, 0 for a gap. */
export interface Grid {
  readonly codes: readonly CurrencyCode[];
  readonly days: readonly number[];
  readonly values: Float64Array;
}

const [newline, carriageReturn, space, comma, point, zero, nine] = [10, 13, 32, 44, 46, 48, 57] as const;
/** "N/A" */
const gap = [78, 47, 65] as const;
const powers = Array.from({ length: fixingDecimals + 1 }, (_, decimals) => 10 ** (fixingDecimals - decimals));
const text = new TextDecoder();

/** @throws {MilexError} naming line, column and value */
export function readGrid(bytes: Uint8Array): Grid {
  const file = new Scan(bytes);
  const { codes, trailingComma } = readHeader(file.line());
  const days: number[] = [];
  const values = new Float64Array(codes.length * file.linesLeft());
  const lineOfDay = new Map<number, number>();
  while (file.nextLine()) {
    const day = readDay(file.field(), file.lineNumber);
    const before = lineOfDay.get(day);
    if (before !== undefined)
      throw file.error('Date', `${shown(fromDayNumber(day))} is on line ${before} already; write a day once`);
    lineOfDay.set(day, file.lineNumber);
    const row = days.length * codes.length;
    for (let column = 0; column < codes.length; column++) {
      if (file.atLineEnd()) throw file.cutShort(column + 1, codes.length + 1);
      values[row + column] = file.fixing(codes[column] ?? '');
    }
    if (trailingComma && file.atLineEnd()) throw file.cutShort(codes.length + 1, codes.length + 1);
    const rest = file.rest();
    if (rest !== '') throw file.error(`${codes.length + 2}`, `${shown(rest)} after the last currency of the header`);
    days.push(day);
  }
  if (days.length === 0) throw new MilexError('line 2: no day after the header; the file is cut short');
  return { codes, days, values };
}

/**
 * Goes through the bytes of the file once. Splitting it into lines and fields takes three times as long, and a
 * floating-point parser would not keep the decimals that are printed.
 */
class Scan {
  lineNumber = 1;
  readonly #bytes: Uint8Array;
  #at: number;
  #start = 0;
  /** The end of the line's text, and the start of the next line. */
  #stop = 0;
  #next: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    this.#next = this.#at;
    this.#findStop();
  }

  line(): string {
    return text.decode(this.#bytes.subarray(this.#at, this.#stop));
  }

  linesLeft(): number {
    let lines = 1;
    for (let at = this.#bytes.indexOf(newline, this.#next); at >= 0; at = this.#bytes.indexOf(newline, at + 1)) lines++;
    return lines;
  }

  /** Goes to the next line that is not blank; false at the end of the file. */
  nextLine(): boolean {
    do {
      if (this.#next >= this.#bytes.length) return false;
      this.#at = this.#next;
      this.#start = this.#at;
      this.lineNumber++;
      this.#findStop();
    } while (this.#stop === this.#at);
    return true;
  }

  /** Whether no comma follows the last field. */
  atLineEnd(): boolean {
    return this.#at >= this.#stop;
  }

  /** The text to the next comma; the first field of a line, or one that follows a comma. */
  field(): string {
    const start = this.#at;
    while (this.#at < this.#stop && this.#bytes[this.#at] !== comma) this.#at++;
    return text.decode(this.#bytes.subarray(start, this.#at)).trim();
  }

  /** What follows the comma after the last field. */
  rest(): string {
    return text.decode(this.#bytes.subarray(this.#at + 1, this.#stop)).trim();
  }

  /** The next field as a whole number of 10^-8; 0 for the gap "N/A". */
  fixing(column: string): number {
    const bytes = this.#bytes;
    let at = this.#at + 1;
    while (bytes[at] === space) at++;
    const start = at;
    const stop = this.#stop;
    let digits = 0;
    let decimals = -1;
    for (; at < stop; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= zero && byte <= nine) {
        digits = digits * 10 + byte - zero;
        if (decimals >= 0) decimals++;
      } else if (byte === point && decimals < 0 && at > start) decimals = 0;
      else break;
    }
    const ended = at >= stop || bytes[at] === comma;
    const value = digits * (powers[Math.max(decimals, 0)] ?? Number.NaN);
    if (ended && decimals !== 0 && value > 0 && value <= largestFixing) {
      this.#at = at;
      return value;
    }
    this.#at = start;
    if (this.#skipGap()) return 0;
    const written = this.field();
    throw this.error(
      column,
      `${shown(written)} is not a rate; expected one as in "1.0557" (up to 8 decimals), or "N/A"`,
    );
  }

  error(column: string, what: string): MilexError {
    return new MilexError(`line ${this.lineNumber}, column ${column}: ${what}`);
  }

  cutShort(columns: number, expected: number): MilexError {
    const end = shown(text.decode(this.#bytes.subarray(Math.max(this.#stop - 20, this.#start), this.#stop)));
    return this.error(
      `${columns}`,
      `the line is cut short after ${end}; expected ${expected} columns as in the header`,
    );
  }

  #skipGap(): boolean {
    const end = this.#at + gap.length;
    const isGap = gap.every((byte, i) => this.#bytes[this.#at + i] === byte);
    if (!isGap || (end < this.#stop && this.#bytes[end] !== comma)) return false;
    this.#at = end;
    return true;
  }

  #findStop(): void {
    const found = this.#bytes.indexOf(newline, this.#at);
    this.#stop = found < 0 ? this.#bytes.length : found;
    this.#next = this.#stop + 1;
    while (this.#stop > this.#at && isBlank(this.#bytes[this.#stop - 1])) this.#stop--;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === carriageReturn;
}
