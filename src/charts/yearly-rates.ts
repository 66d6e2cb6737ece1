import type { Figure } from '../figures/figure.js';
import { formatNumber } from '../money/format.js';
import type { LocaleTag } from '../money/locales/index.js';
import type { Words } from './words/index.js';

interface YearlyRate {
  readonly year: string;
  readonly rate: string;
  readonly source: string;
}

const conversion = /^converted at 1 ([A-Z]{3}) = ([\d.,]+) ([A-Z]{3}), the average of (\d{4}) \((.+)\)$/;

/**
 * Conversions that took the average of each figure's own year, as one note of the first and the last rate of each
 * currency, and the derivations that are left for a note each.
 */
export function yearlyRates(
  all: readonly Figure[],
  words: Words,
  locale: LocaleTag,
): { readonly notes: readonly string[]; readonly others: readonly string[] } {
  const pairs = new Map<string, YearlyRate[]>();
  const derivations = [...new Set(all.flatMap((figure) => figure.derivation))];
  for (const derivation of derivations) {
    const [, from, rate, to, year, source] = conversion.exec(derivation) ?? [];
    if (rate === undefined || year === undefined || source === undefined) continue;
    const pair = `${from} ${to}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), { year, rate, source }]);
  }
  const yearly = [...pairs].filter(([, rates]) => rates.length > 1);
  if (yearly.length === 0) return { notes: [], others: derivations };
  const texts = yearly.map(([pair, rates]) => {
    const [from, to] = pair.split(' ') as [string, string];
    const [first, ...later] = [...rates].sort((a, b) => a.year.localeCompare(b.year)) as [YearlyRate, ...YearlyRate[]];
    const write = ({ rate, year }: YearlyRate): string =>
      `${formatNumber(rate.replaceAll(',', ''), locale)}\u00a0${to} (${year})`;
    return `1\u00a0${from} = ${write(first)}${later.length > 1 ? ' … ' : ', '}${write(later.at(-1) ?? first)}`;
  });
  const sources = [...new Set(yearly.flatMap(([, rates]) => rates.map(({ source }) => source)))];
  return {
    notes: [words.series.yearlyRates(texts.join('; '), sources.join(', '))],
    others: derivations.filter((derivation) => {
      const [, from, , to] = conversion.exec(derivation) ?? [];
      return !yearly.some(([pair]) => pair === `${from} ${to}`);
    }),
  };
}
