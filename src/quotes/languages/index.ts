import { MilexError, shown } from '../../money/error.js';
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

/** @throws {MilexError} for a language that there is no data for */
export function languageOf(lang: Lang): Language {
  if (Object.hasOwn(languages, lang)) return languages[lang];
  throw new MilexError(`unknown language ${shown(lang)}; there are ${Object.keys(languages).join(', ')}, and auto`);
}
