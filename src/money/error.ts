import { printable } from './plain.js';

/**
 * What kind of mistake an error is about:
 * `invalid` a value that is not of the kind wanted, `missing` one that is not there, `unknown_key` a key that no such
 * object has, `unknown_name` an id, code or word that is not known, `malformed` content that cannot be read as what it
 * should be, `too_large` content beyond a limit, `unreadable` and `unwritable` a file that the system refuses,
 * `no_rate` a day or currency without a rate, `not_comparable` figures that are not alike, `usage` a command line.
 */
export type ErrorCode =
  | 'invalid'
  | 'missing'
  | 'unknown_key'
  | 'unknown_name'
  | 'malformed'
  | 'too_large'
  | 'unreadable'
  | 'unwritable'
  | 'no_rate'
  | 'not_comparable'
  | 'usage';

/** What an error is about, as data; its line says the same in words. */
export interface ErrorDetails {
  /** `invalid` unless given. */
  readonly code?: ErrorCode;
  /** The file that was read, where there is one. */
  readonly file?: string | undefined;
  /** The key of the value, as in 'figures[2].amount'. */
  readonly path?: string | undefined;
  /** The value that is wrong. */
  readonly value?: unknown;
  /** What would be right, in words. */
  readonly expected?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Every error that bad input can cause: one line that names the place, the value and what to do, and the same as data.
 * Anything else that is thrown is a defect of the library.
 *
 * @example
 * parseAmount('800 bilion EUR') // throws: amount "800 bilion EUR"
 */
export class MilexError extends Error {
  override readonly name: string = 'MilexError';
  readonly code: ErrorCode;
  declare readonly file: string | undefined;
  declare readonly path: string | undefined;
  declare readonly value: unknown;
  declare readonly expected: string | undefined;

  constructor(message: string, { code = 'invalid', file, path, value, expected, cause }: ErrorDetails = {}) {
    super(printable(String(message)), cause === undefined ? {} : { cause });
    this.code = code;
    // What is not known is not there, so that a log of the error shows what is.
    for (const [key, known] of Object.entries({ file, path, value, expected }))
      if (known !== undefined) Object.assign(this, { [key]: known });
  }

  /**
   * The same error with the place it was met in (a file and line, a key) put before it, and what is known of the place.
   *
   * @example new MilexError('not a number').at('figures[2].amount').message // 'figures[2].amount: not a number'
   */
  at(place: string, known: Pick<ErrorDetails, 'file' | 'path'> = {}): MilexError {
    return new MilexError(`${place}: ${this.message}`, { ...this.details, ...known, cause: this });
  }

  /**
   * What the error is about, for an error in its place.
   *
   * @example new MilexError('not a number', { value: 'x' }).details.value // 'x'
   */
  get details(): ErrorDetails {
    const { code, file, path, value, expected } = this;
    return { code, file, path, value, expected };
  }
}

/** Quotes a value for an error line: shortened, and with control characters made visible. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : json(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return JSON.stringify(short);
}

/** A value as JSON, or by its name where JSON has none: NaN, a bigint, an object that holds itself. */
function json(value: unknown): string {
  try {
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  } catch {
    return nameOf(value);
  }
}

/** An object may throw whatever it is asked for. */
function nameOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `an unreadable ${typeof value}`;
  }
}

/** " (did you mean ...?)" when a known word is within two edits of the given one, else nothing. */
export function suggestion(given: string, known: Iterable<string>): string {
  let best = '';
  let bestDistance = Math.min(3, Math.ceil(given.length / 2));
  for (const word of known) {
    const distance = editDistance(given.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best === '' ? '' : ` (did you mean ${JSON.stringify(best)}?)`;
}

/** How many letters are put in, left out, replaced, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 60) return 99;
  const rows: number[][] = [];
  const known = (i: number, j: number): number => rows[i]?.[j] ?? 99;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const replaced = known(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? known(i - 2, j - 2) + 1 : 99;
      row.push(i * j === 0 ? i + j : Math.min(replaced, swapped, known(i - 1, j) + 1, known(i, j - 1) + 1));
    }
  }
  return known(a.length, b.length);
}
