import type * as z from 'zod';
import { checked, pathText } from '../figures/check.js';
import { MilexError } from '../money/error.js';
import { once } from '../money/once.js';
import { type ChartSpec, chartForms, chartSchema, type FormName, formsNamedIn } from './forms/index.js';
import { unread } from './read/placed.js';
import { baseKeys } from './spec/base.js';
import { formNameOf } from './spec/form-name.js';
import { figureParts, panelKeys } from './spec/parts.js';
import { checkTexts } from './spec/texts.js';

/**
 * Checks what a chart is made from.
 *
 * @throws {MilexError} naming the key, the value and what would be right
 * @example chartSpec({ form: 'bars' }) // throws: form: "bars" is no form of chart (did you mean "bar"?)
 */
export function chartSpec(spec: unknown): ChartSpec {
  return unread(checkedSpec(spec));
}

/** The same, with what becomes its figures marked as such. */
export function checkedSpec(spec: unknown): ChartSpec {
  const name = formNameOf(spec, chartForms);
  const schema = schemaOf(name === 'multiples' ? formsNamedIn(spec) : [name]);
  const read = checked(schema, spec, (path, message, details) => {
    throw new MilexError(`${pathText(path)}: ${message}`, { ...details, path: pathText(path) });
  });
  checkTexts(unread(read));
  return read;
}

const parts = once(() => {
  const keys = baseKeys();
  return { chart: figureParts(keys), panel: figureParts(panelKeys(keys)) };
});
const schemas = new Map<string, z.ZodType<ChartSpec>>();

function schemaOf(names: readonly FormName[]): z.ZodType<ChartSpec> {
  const key = names.join();
  const schema = schemas.get(key) ?? chartSchema(parts(), names);
  schemas.set(key, schema);
  return schema;
}
