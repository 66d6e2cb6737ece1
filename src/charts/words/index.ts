import type { LocaleTag } from '../../money/locales/index.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pl } from './pl.js';
import type { Words } from './words.js';

const words: Record<LocaleTag, Words> = { en, fr, de, es, it, pl };

/** What charts say in a language. */
export function wordsOf(locale: LocaleTag): Words {
  return words[locale];
}

export type { Words } from './words.js';
