import type { ChartSpec } from '../../src/charts/forms/index.js';
import { type Path, pathText } from '../../src/figures/check.js';

/** A value somewhere in a spec, and the spec with another in its place. */
interface Place {
  /** As errors name it: "panels[0].figures[1].label". */
  readonly key: string;
  readonly last: PropertyKey;
  readonly value: unknown;
  with(other: unknown): ChartSpec;
}

/**
 * The places of a spec below its form: keys of the whole, of its figures, of rows and panels, of their sources. Of
 * places that differ in the numbers of lists alone, the first and the last.
 */
export function placesIn(spec: ChartSpec): Place[] {
  const all = pathsIn(spec, []);
  const kinds = all.map(([path]) => path.map((key) => (typeof key === 'number' ? 0 : key)).join('.'));
  const few = all.filter((_, i) => kinds.indexOf(kinds[i] ?? '') === i || kinds.lastIndexOf(kinds[i] ?? '') === i);
  return few.map(([path, value]) => ({
    key: pathText(path),
    last: path.at(-1) ?? '',
    value,
    with: (other) => replaced(spec, path, other) as ChartSpec,
  }));
}

function pathsIn(value: unknown, path: Path): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries
    .filter(([key]) => key !== 'form')
    .flatMap(([key, one]): [Path, unknown][] => [[[...path, key], one], ...pathsIn(one, [...path, key])]);
}

function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<PropertyKey, unknown>;
  holder[key] = replaced(holder[key], rest, other);
  return copy;
}
