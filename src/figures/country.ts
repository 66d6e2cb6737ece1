import { textArgument } from '../money/arguments.js';
import { displayNames } from '../money/display-names.js';
import { MilexError, shown } from '../money/error.js';
import { countryCodes } from './country-data.js';

const alpha2: ReadonlyMap<string, string> = new Map(
  countryCodes.map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);

/**
 * Checks a country code.
 *
 * @throws {MilexError} for a text that is no alpha-3 code of ISO 3166-1
 * @example country('FRA') // 'FRA'
 */
export function country(code: string): string {
  if (alpha2.has(textArgument('country', code, 'an alpha-3 code of ISO 3166, as in "FRA"'))) return code;
  // Codes are too short for a suggestion by spelling: "GER" is one letter from Niger's "NER".
  const meant = [...alpha2.keys()].find((known) => isOtherNotation(code, known));
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
  throw new MilexError(`unknown country ${shown(code)}${hint}; write an alpha-3 code of ISO 3166, as in "FRA"`, {
    code: 'unknown_name',
    value: code,
    expected: 'an alpha-3 code of ISO 3166, as in "FRA"',
  });
}

function isOtherNotation(given: string, code: string): boolean {
  return [code, alpha2.get(code), countryName(code)].some((one) => one?.toLowerCase() === given.toLowerCase());
}

/**
 * A country's name in a language, as the CLDR has it.
 *
 * @param code alpha-3
 * @throws {MilexError} for an unknown code
 * @example countryName('DEU', 'fr') // 'Allemagne'
 */
export function countryName(code: string, locale = 'en'): string {
  const region = alpha2.get(country(code)) ?? code;
  return displayNames(locale, 'region').of(region) ?? code;
}
