import { wrongArgument } from './arguments.js';

/** The names of a kind in a language, as the CLDR has them. @throws {MilexError} for what is no tag of a language */
export function displayNames(locale: string, type: 'currency' | 'region'): Intl.DisplayNames {
  try {
    if (typeof locale === 'string') return new Intl.DisplayNames(locale, { type });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw wrongArgument('locale', locale, 'the tag of a language, as in "fr"');
}
