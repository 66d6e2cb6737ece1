import { MilexError, shown } from '../error.js';
import { tableOf } from '../table.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import type { AmountLocale } from './locale.js';
import { pl } from './pl.js';

/** The languages amounts are written and read in. */
export type LocaleTag = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pl';

const locales: ReadonlyMap<string, AmountLocale> = tableOf({ en, fr, de, es, it, pl } satisfies Record<
  LocaleTag,
  AmountLocale
>);

/** The tags of the languages amounts are written and read in. */
export const localeTags: readonly LocaleTag[] = [...locales.keys()] as LocaleTag[];

/** @throws {MilexError} for a language there is no data for */
export function amountLocale(tag: LocaleTag): AmountLocale {
  const found = locales.get(tag);
  if (found === undefined) {
    throw new MilexError(`unknown locale ${shown(tag)}; there are ${localeTags.join(', ')}`, {
      code: 'unknown_name',
      value: tag,
      expected: `one of ${localeTags.join(', ')}`,
    });
  }
  return found;
}

export type { AmountLocale, Scale } from './locale.js';
