import { MilexError, shown } from '../money/error.js';
import { once } from '../money/once.js';
import { type Lang, languages } from '../quotes/languages/index.js';

const names: () => Intl.DisplayNames = once(() => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }));

/**
 * The language of a tag such as "en" or "de-AT"; null for one that figures are not read in.
 *
 * @throws {MilexError} for what is the tag of no language
 */
export function readLang(tag: string): Lang | null {
  const [code = ''] = tag.toLowerCase().split(/[-_]/);
  if (Object.hasOwn(languages, code)) return code as Lang;
  const isCode = /^[a-z]{2,3}$/.test(code);
  if (isCode && names().of(code) !== undefined) return null;
  const expected = `${Object.keys(languages).join(', ')}, or auto`;
  throw new MilexError(`unknown language ${shown(tag)}; write ${expected}`, {
    code: 'unknown_name',
    value: tag,
    expected,
  });
}
