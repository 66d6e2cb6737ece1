import { checkText } from '../../../src/quotes/check.js';
import type { Lang } from '../../../src/quotes/languages/index.js';

/**
 * What a sentence claims that can be computed, each claim as "kind verdict diagnosis", in alphabetical order. Changes
 * without a size and shares of the gross domestic product are left out: the sentence alone does not decide them.
 */
export function claimed(text: string, lang: Lang, date: string | null = '2025-03-04'): string[] {
  return checkText(text, { lang, date })
    .claims.filter(({ kind, verdict }) => verdict === 'inconsistent' || (kind !== 'change' && kind !== 'share_of_gdp'))
    .map(({ kind, verdict, diagnosis }) =>
      [kind, verdict, verdict === 'inconsistent' ? diagnosis : ''].join(' ').trim(),
    )
    .sort();
}
