import { MilexError, shown } from './error.js';

/** What JavaScript may pass where no types are checked is an error that says what was wanted, and of which argument. */
export function wrongArgument(name: string, value: unknown, expected: string): MilexError {
  return new MilexError(`${name}: found ${shown(value)}; expected ${expected}`, {
    code: value === undefined ? 'missing' : 'invalid',
    path: name,
    value,
    expected,
  });
}

/** @throws {MilexError} for anything but a text */
export function textArgument(name: string, value: unknown, expected = 'a text'): string {
  if (typeof value === 'string') return value;
  throw wrongArgument(name, value, expected);
}

/** @throws {MilexError} for anything but an object of the class */
export function instanceArgument<T extends object>(
  name: string,
  value: T,
  type: { [Symbol.hasInstance](value: unknown): boolean },
  expected: string,
): T {
  if (holds(() => value instanceof type)) return value;
  throw wrongArgument(name, value, expected);
}

/** A copy of the options given. @throws {MilexError} for anything but a plain object */
export function optionsArgument<T extends object>(name: string, value: T): T {
  const isPlain = holds(() => Object.prototype.toString.call(value) === '[object Object]');
  const copy = isPlain ? readable(() => ({ ...value })) : undefined;
  if (copy !== undefined) return copy;
  throw wrongArgument(name, value, 'an object of options');
}

/** @throws {MilexError} for anything but a list */
export function listArgument<T>(name: string, value: readonly T[], expected: string): readonly T[] {
  const copy = holds(() => Array.isArray(value)) ? readable(() => [...value]) : undefined;
  if (copy !== undefined) return copy;
  throw wrongArgument(name, value, expected);
}

/** @throws {MilexError} for anything but a whole number from zero to a hundred */
export function digitsArgument(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= 100) return value;
  throw wrongArgument(name, value, 'a whole number from 0 to 100');
}

/** @throws {MilexError} for anything but one of the words */
export function wordArgument<W extends string>(name: string, value: W, words: readonly W[]): W {
  if (words.includes(value)) return value;
  throw wrongArgument(name, value, `one of ${words.join(', ')}`);
}

/** @throws {MilexError} for an object that is not of the shape, or that cannot be read */
export function shapeArgument<T>(name: string, value: T, hasShape: (value: T) => boolean, expected: string): T {
  if (holds(() => hasShape(value))) return value;
  throw wrongArgument(name, value, expected);
}

/** A check, which an object made to throw when it is read does not pass. */
function holds(check: () => boolean): boolean {
  return readable(check) === true;
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
