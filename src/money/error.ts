/**
 * Every error that bad input can cause: one line that names the place, the value and what to do.
 * Anything else that is thrown is a defect of the library.
 *
 * @example
 * try { parseAmount('800 bilion EUR') } catch (error) { error instanceof MilexError } // true
 */
export class MilexError extends Error {
  override readonly name: string = 'MilexError';

  /** The same error with the place it was met in (a file and line, a key) put before it. */
  at(place: string): MilexError {
    return new MilexError(`${place}: ${this.message}`, { cause: this });
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
    return String(value);
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

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 60) return 99;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substituted, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 99;
}
