import { ComparabilityError } from '../../compare/comparability.js';
import { type Path, pathText } from '../../figures/check.js';
import { MilexError } from '../../money/error.js';

/**
 * The key of the text in a spec that a letter of a drawn text came from.
 *
 * @returns undefined when no text has the letter: it came from the chart's own words
 */
export function placeOfLetter(spec: unknown, letter: string, drawn: string): string | undefined {
  const having = [...valuesOf(spec)].filter(([, value]) => typeof value === 'string' && value.includes(letter));
  const [path] = having.find(([, value]) => drawn.includes(String(value))) ?? having[0] ?? [];
  return path && pathText(path);
}

/**
 * Works something out of a figure; an error names its key.
 *
 * @throws {MilexError} with the key; {@link ComparabilityError} as it is, for both its figures have keys
 */
export function withKey<T>(key: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof MilexError && !(error instanceof ComparabilityError) ? error.at(key) : error;
  }
}

function* valuesOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const entries: Iterable<[PropertyKey, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, one] of entries) yield* valuesOf(one, [...path, key]);
}
