import type * as z from 'zod';
import { type ErrorDetails, MilexError, shown, suggestion } from '../money/error.js';
import { ownOf } from '../money/table.js';
import { descriptionAt, unknownKeyOf, wordsAt } from './schema-walk.js';

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
 * Checks a value against a schema. What is wrong is said in the words of the schema's descriptions: first a key that
 * there is not, since it is most often the one that is missing, misspelt.
 *
 * @throws {MilexError} through `fail`, for the first thing that is wrong
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, fail: Fail): T {
  try {
    return check(schema, value, fail);
  } catch (error) {
    if (error instanceof MilexError) throw error;
    // An object that throws where it is asked for a key, as a revoked proxy does.
    return fail([], 'it cannot be read; expected plain values', { cause: error });
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown, fail: Fail): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const unknown = unknownKeyOf(schema, value);
  if (unknown !== undefined) {
    const { path, key, known } = unknown;
    const expected = known.join(', ');
    fail([...path, key], `unknown key ${shown(key)}${suggestion(key, known)}; there are ${expected}`, {
      code: 'unknown_key',
      value: key,
      expected: `one of ${expected}`,
    });
  }
  return failed(schema, innermost(result.error.issues[0] as z.core.$ZodIssue), fail);
}

function failed(schema: z.ZodType, issue: z.core.$ZodIssue, fail: Fail): never {
  const { path } = issue;
  if (issue.code === 'invalid_key') {
    const expected = descriptionAt(schema, path.slice(0, -1));
    const key = String(path.at(-1));
    return fail(path, `found the key ${shown(key)}; expected ${expected}`, { value: key, expected });
  }
  const words = wordsAt(schema, path);
  const listed = 'discriminator' in issue ? `one of ${words.join(', ')}` : undefined;
  const expected = listed ?? descriptionAt(schema, path) ?? 'another value';
  const input = issue.code === 'invalid_union' ? discriminated(issue) : issue.input;
  if (input === undefined) return fail(path, `missing; expected ${expected}`, { code: 'missing', expected });
  const near = typeof input === 'string' ? suggestion(input, words) : '';
  const code = words.length > 0 && typeof input === 'string' ? 'unknown_name' : 'invalid';
  return fail(path, `found ${found(input)}${near}; expected ${expected}`, { code, value: input, expected });
}

function found(value: unknown): string {
  return typeof value === 'string' ? shown(value) : shown(value).slice(1, -1).replaceAll('\\"', '"');
}

/** The value that decides between the alternatives of a union, or that of the union itself. */
function discriminated({ input, ...issue }: z.core.$ZodIssueInvalidUnion): unknown {
  const key = issue.path.at(-1);
  if (!('discriminator' in issue) || issue.discriminator !== key || key === undefined) return input;
  return typeof input === 'object' && input !== null
    ? ownOf(input as Readonly<Record<PropertyKey, unknown>>, key)
    : input;
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

/** Objects that are made to throw when they are read are no values. */
/** Runs a reader of one value; its error is given the place of the value. */
export function at<T>(path: Path, fail: Fail, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MilexError) return fail(path, error.message, error.details);
    throw error;
  }
}
