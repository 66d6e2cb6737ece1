import type { Figure } from '../../../figures/figure.js';
import type { Break } from '../../read/breaks.js';
import type { Words } from '../../words/index.js';
import type { Flag } from './flags.js';

/** A flag over each break, one for all lines that break in the same way and year. */
export function breakFlags(
  breaks: readonly Break[],
  lines: number,
  value: (figure: Figure) => number,
  words: Words,
): Flag[] {
  const groups = new Map<string, Break[]>();
  for (const one of breaks) {
    const key = `${one.year} ${one.reasons.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group): Flag => {
    const [{ year, reasons }] = group as [Break];
    const changed = reasons.map((reason) => words.series.changed[reason]).join(', ');
    const lowest = Math.min(...group.map(({ before, after }) => (value(before) + value(after)) / 2));
    const all = group.length === lines;
    return {
      x: year - 0.5,
      y: lowest,
      text: all ? changed : `${group.map(({ label }) => label).join(', ')}: ${changed}`,
    };
  });
}
