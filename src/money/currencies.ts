import { textArgument } from './arguments.js';
import { activeCodes, minorDigits, withdrawnCodes, withoutMinorUnit } from './currency-data.js';
import { displayNames } from './display-names.js';
import { MilexError, shown, suggestion } from './error.js';

/** A code of ISO 4217, in force or withdrawn. */
export type CurrencyCode = (typeof activeCodes)[number] | (typeof withdrawnCodes)[number];

/** Every code the library knows, those in force first. */
export const currencyCodes: readonly CurrencyCode[] = [...activeCodes, ...withdrawnCodes];

const known: ReadonlySet<string> = new Set(currencyCodes);

/**
 * Whether a text is a currency code, in capitals.
 *
 * @example
 * isCurrencyCode('EUR') // true
 * isCurrencyCode('eur') // false
 */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return known.has(text);
}

/**
 * Reads a currency code, in capitals or not.
 *
 * @throws {MilexError} for a text that is no code of ISO 4217
 * @example currencyCode('eur') // 'EUR'
 */
export function currencyCode(text: string): CurrencyCode {
  const expected = 'an ISO 4217 code, as in "EUR"';
  const code = textArgument('currency', text, expected).toUpperCase();
  if (isCurrencyCode(code)) return code;
  throw new MilexError(`unknown currency ${shown(text)}${suggestion(code, known)}; write ${expected}`, {
    code: 'unknown_name',
    value: text,
    expected,
  });
}

/**
 * Digits after the decimal sign in the minor unit; undefined for metals and accounting units.
 *
 * @throws {MilexError} for an unknown currency
 * @example
 * minorUnitDigits('EUR') // 2
 * minorUnitDigits('JPY') // 0
 * minorUnitDigits('XAU') // undefined
 */
export function minorUnitDigits(code: CurrencyCode): number | undefined {
  const known = currencyCode(code);
  return withoutMinorUnit.has(known) ? undefined : (minorDigits.get(known) ?? 2);
}

/**
 * The currency's name in a language, as the CLDR has it.
 *
 * @throws {MilexError} for an unknown currency, and a locale that is none
 * @example currencyName('PLN', 'fr') // 'zloty polonais'
 */
export function currencyName(code: CurrencyCode, locale = 'en'): string {
  return displayNames(locale, 'currency').of(currencyCode(code)) ?? code;
}
