import * as z from 'zod';
import { type ErrorDetails, MilexError, shown, suggestion } from '../money/error.js';

/** Where a value stands in a file or an object: ['figures', 2, 'amount']. */
export type Path = readonly PropertyKey[];

/** Throws a {@link MilexError} about the value at a path, with what else is known of the mistake. */
export type Fail = (path: Path, message: string, details?: ErrorDetails) => never;

/** A path as an error line writes it: 'figures[2].amount'. */
export function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * Checks a value against a schema. What is wrong is said in the words of the schema's descriptions.
 *
 * @throws {MilexError} through `fail`, for the first thing that is wrong
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, fail: Fail): T {
  const result = parsed(schema, value, fail);
  if (result.success) return result.data;
  const issue = innermost(result.error.issues[0] as z.core.$ZodIssue);
  const described = describedAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = described.flatMap((one) => Object.keys(one.properties ?? {}));
    const expected = known.join(', ');
    fail([...issue.path, key], `unknown key ${shown(key)}${suggestion(key, known)}; there are ${expected}`, {
      code: 'unknown_key',
      value: key,
      expected: `one of ${expected}`,
    });
  }
  if (issue.code === 'invalid_key') {
    const [map] = describedAt(schema, issue.path.slice(0, -1));
    const key = String(issue.path.at(-1));
    fail(issue.path, `found the key ${shown(key)}; expected ${map?.description}`, {
      value: key,
      expected: map?.description,
    });
  }
  const expected = described.find((one) => one.description !== undefined)?.description ?? inWords(described);
  const { input } = issue;
  return input === undefined
    ? fail(issue.path, `missing; expected ${expected}`, { code: 'missing', expected })
    : fail(issue.path, `found ${found(input)}; expected ${expected}`, { value: input, expected });
}

function found(value: unknown): string {
  return typeof value === 'string' ? shown(value) : shown(value).slice(1, -1).replaceAll('\\"', '"');
}

/** In a union, the issue of the one alternative that the value comes near, when there is one. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inside = issue.errors.filter((branch) => branch.every(({ path }) => path.length > 0));
  const near = issue.errors.filter((branch) => branch.every((one) => one.path.length > 0 || !isOfType(one)));
  const [inner] = [inside, near].find(({ length }) => length === 1)?.[0] ?? [];
  return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] });
}

function isOfType({ code }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_format';
}

type Described = Pick<z.core.JSONSchema.JSONSchema, 'properties' | 'description' | 'anyOf' | 'items' | 'type'> & {
  additionalProperties?: Described | boolean;
};

/** The schemas that describe the value at a path: several under a union. */
function describedAt(schema: z.ZodType, path: Path): readonly Described[] {
  let here: readonly Described[] = [z.toJSONSchema(schema, { io: 'input' }) as Described];
  for (const key of path) {
    here = here
      .flatMap((one) => [one, ...((one.anyOf ?? []) as Described[])])
      .flatMap((one) => {
        if (typeof key === 'number') return one.items === undefined ? [] : [one.items as Described];
        const named = own(one.properties, String(key)) ?? one.additionalProperties;
        return typeof named === 'object' ? [named as Described] : [];
      });
  }
  return here.flatMap((one) => [one, ...((one.anyOf ?? []) as Described[])]);
}

/** Objects that are made to throw when they are read are no values. */
function parsed<T>(schema: z.ZodType<T>, value: unknown, fail: Fail): z.ZodSafeParseResult<T> {
  try {
    return schema.safeParse(value, { reportInput: true });
  } catch (cause) {
    return fail([], 'it cannot be read; expected plain values', { cause });
  }
}

/** What a schema without a description asks for. */
function inWords([schema]: readonly Described[]): string {
  if (schema?.properties !== undefined) return `an object with ${Object.keys(schema.properties).join(', ')}`;
  return schema?.type === undefined ? 'another value' : `a value of type ${schema.type}`;
}

/** A value that an object has of its own, not of every object. */
function own<V>(object: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return Object.entries(object ?? {}).find(([name]) => name === key)?.[1];
}

/** Runs a reader of one value; its error is given the place of the value. */
export function at<T>(path: Path, fail: Fail, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MilexError) return fail(path, error.message, error.details);
    throw error;
  }
}
