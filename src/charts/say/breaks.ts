import type { Break } from '../read/breaks.js';
import type { Words } from '../words/index.js';

/** A note for each break, what was counted before and what since. */
export function breakNotes(breaks: readonly Break[], words: Words): string[] {
  return breaks.flatMap(({ label, year, before, after, reasons }) =>
    reasons.map((reason) => {
      const [one, other] = [before, after].map(({ definition, source }) =>
        reason === 'definition' ? words.series.definition[definition] : words.edition(source.edition ?? ''),
      );
      return words.series.broken(`${label}, ${words.series.changed[reason]}`, year, one ?? '', other ?? '');
    }),
  );
}
