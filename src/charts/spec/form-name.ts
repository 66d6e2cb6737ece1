import { shapeArgument } from '../../money/arguments.js';
import { MilexError, shown, suggestion } from '../../money/error.js';

/**
 * The form that a spec names.
 *
 * @throws {MilexError} for what is no spec, and a form that is none of them
 */
export function formNameOf<F extends string>(spec: unknown, forms: readonly F[]): F {
  const { form: name } = shapeArgument(
    'spec',
    spec as { form?: unknown },
    isReadable,
    'the spec of a chart, an object with its form',
  );
  const found = forms.find((form) => form === name);
  if (found !== undefined) return found;
  const listed = forms.join(', ');
  const misspelt = name === undefined && Object.keys(spec as object).find((key) => suggestion(key, ['form']) !== '');
  if (misspelt)
    throw new MilexError(`${misspelt}: unknown key ${shown(misspelt)} (did you mean "form"?)`, {
      code: 'unknown_key',
      path: misspelt,
      value: misspelt,
    });
  if (name === undefined)
    throw new MilexError(`form: missing; expected one of ${listed}`, {
      code: 'missing',
      path: 'form',
      expected: `one of ${listed}`,
    });
  const near = typeof name === 'string' ? suggestion(name, forms) : '';
  throw new MilexError(`form: ${shown(name)} is no form of chart${near || `; there are ${listed}`}`, {
    code: 'unknown_name',
    path: 'form',
    value: name,
    expected: `one of ${listed}`,
  });
}

function isReadable(spec: { form?: unknown }): boolean {
  return typeof spec === 'object' && spec !== null && spec.form !== Symbol.iterator;
}
