import { MilexError, shown } from '../../money/error.js';
import { tableOf } from '../../money/table.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import type { Language } from './language.js';
import { pl } from './pl.js';

/** A language that figures are read in, by its ISO 639-1 code. */
export type Lang = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pl';

/** The languages that figures are read in. */
export const languages: Readonly<Record<Lang, Language>> = { en, fr, de, es, it, pl };

const byTag: ReadonlyMap<string, Language> = tableOf(languages);

/** @throws {MilexError} for a language that there is no data for */
export function languageOf(lang: Lang): Language {
  const found = byTag.get(lang);
  if (found !== undefined) return found;
  const expected = `${Object.keys(languages).join(', ')}, and auto`;
  throw new MilexError(`unknown language ${shown(lang)}; there are ${expected}`, {
    code: 'unknown_name',
    value: lang,
    expected: `one of ${expected}`,
  });
}
