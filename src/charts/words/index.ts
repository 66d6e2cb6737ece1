import type { LocaleTag } from '../../money/locales/index.js';
import { en } from './en.js';
import type { Words } from './words.js';

const words: Record<LocaleTag, Words> = { en, fr: en, de: en };

/** What charts say in a language. */
export function wordsOf(locale: LocaleTag): Words {
  return words[locale];
}

export type { Words } from './words.js';
