import * as z from 'zod';
import { ownOf } from '../money/table.js';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

interface UnknownKey {
  readonly path: Path;
  readonly key: string;
  /** The keys that may stand there. */
  readonly known: readonly string[];
}

/** The description of what may stand at a path, or of what that stands in. */
export function descriptionAt(schema: Schema, path: Path): string | undefined {
  const described = schemasAt(schema, path).flatMap(layers).map(descriptionOf);
  const found = described.find((text) => text !== undefined);
  return found ?? (path.length > 0 ? descriptionAt(schema, path.slice(0, -1)) : undefined);
}

/** The words of which one may stand at a path. */
export function wordsAt(schema: Schema, path: Path): readonly string[] {
  return schemasAt(schema, path)
    .flatMap(layers)
    .flatMap((one) => {
      if (one instanceof z.ZodEnum || one instanceof z.ZodLiteral)
        return [...(one instanceof z.ZodEnum ? one.options : one.values)];
      return [];
    })
    .filter((word) => typeof word === 'string');
}

/** The first key in a value that no alternative of its schema has. */
export function unknownKeyOf(schema: Schema, value: unknown): UnknownKey | undefined {
  return unknownKeyIn([schema], value, []);
}

function unknownKeyIn(schemas: readonly Schema[], value: unknown, path: Path): UnknownKey | undefined {
  const all = schemas.flatMap(layers).filter(isContainer);
  if (all.length === 0 || typeof value !== 'object' || value === null) return undefined;
  const fitting = alike(all, value);
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const below = entries.map(([key, inner]) => ({ key, inner, schemas: fitting.flatMap((one) => inside(one, key)) }));
  const known = fitting.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  const unknown = known.length === 0 ? undefined : below.find(({ schemas }) => schemas.length === 0)?.key;
  if (typeof unknown === 'string') return { path, key: unknown, known: [...new Set(known)] };
  for (const { key, inner, schemas } of below) {
    const found = unknownKeyIn(schemas, inner, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of objects that are told apart by a word, as charts by their form, the one that has the value's; else all. */
function alike(all: readonly Schema[], value: object): readonly Schema[] {
  const fitting = all.filter(
    (one) =>
      !(one instanceof z.ZodObject) ||
      Object.entries(one.shape).every(
        ([key, inner]) =>
          !(inner instanceof z.ZodLiteral) ||
          inner.values.has(ownOf(value as Readonly<Record<string, unknown>>, key) as string),
      ),
  );
  return fitting.length === 0 ? all : fitting;
}

function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (here, key) => here.flatMap(layers).flatMap((one) => inside(one, key)),
    [schema],
  );
}

/** A schema and those within it that are of the same value: what is optional, the alternatives of a union. */
function layers(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap(layers)];
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return [schema, ...layers(schema.unwrap() as Schema)];
  if (schema instanceof z.ZodLazy) return layers(schema.unwrap() as Schema);
  // What is made of a checked value is described where it is checked.
  if (schema instanceof z.ZodPipe) return layers(schema.in as Schema);
  return [schema];
}

function isContainer(schema: Schema): boolean {
  return (
    schema instanceof z.ZodObject ||
    schema instanceof z.ZodRecord ||
    schema instanceof z.ZodArray ||
    schema instanceof z.ZodTuple
  );
}

/** The schemas of what stands in a value under a key. */
function inside(schema: Schema, key: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodObject) {
    const own = ownOf(schema.shape as Readonly<Record<PropertyKey, unknown>>, key) ?? schema.def.catchall;
    return own === undefined || own instanceof z.ZodNever ? [] : [own as Schema];
  }
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? [schema.element as Schema] : [];
  if (schema instanceof z.ZodTuple) {
    const item = typeof key === 'number' ? schema.def.items[key] : undefined;
    return item === undefined ? [] : [item];
  }
  return schema instanceof z.ZodRecord ? [schema.valueType as Schema] : [];
}

function descriptionOf(schema: Schema): string | undefined {
  return schema instanceof z.ZodType ? schema.description : undefined;
}
