import { plain } from '../../../money/plain.js';
import { type CheckedDocument, type FoundClaim, isFinding } from '../document.js';
import { excerpt } from '../excerpt.js';
import { Lines } from '../lines.js';
import { called, cause } from '../wording.js';

/** A report to read: each claim with its place, its line with carets under its figures, and the arithmetic. */
export async function* text(documents: AsyncIterable<CheckedDocument>): AsyncIterable<string> {
  const counts = { documents: 0, figures: 0, consistent: 0, inconsistent: 0, unverifiable: 0, ignored: 0 };
  for await (const { document, figures, claims } of documents) {
    counts.documents++;
    counts.figures += figures.length;
    const lines = new Lines(document.source);
    for (const claim of claims) {
      counts[claim.ignored === undefined ? claim.verdict : 'ignored']++;
      yield plain(`${told(document.name, document.source, lines, claim)}\n\n`);
    }
  }
  if (counts.documents > 0) yield summary(counts);
}

function told(name: string, source: string, lines: Lines, claim: FoundClaim): string {
  const { kind, members, verdict, explanation, diagnosis, ignored } = claim;
  const { line, column } = lines.position(members[0]?.[0] ?? 0);
  const likely = diagnosis === null ? undefined : cause[diagnosis];
  return [
    `${name}:${line}:${column}: ${verdict} ${called[kind]}${ignored === undefined ? '' : `, ignored: ${ignored}`}`,
    ...excerpt(source, lines, members).map((shown) => `  | ${shown}`.trimEnd()),
    `  ${explanation}`,
    ...(likely === undefined ? [] : [`  ${isFinding(claim) ? 'likely cause' : 'note'}: ${likely}`]),
  ].join('\n');
}

function summary(counts: Record<string, number>): string {
  const { documents = 0, figures = 0, consistent = 0, inconsistent = 0, unverifiable = 0, ignored = 0 } = counts;
  const claims = consistent + inconsistent + unverifiable + ignored;
  const parts = [
    `${inconsistent} inconsistent`,
    `${unverifiable} unverifiable`,
    `${consistent} consistent`,
    ...(ignored === 0 ? [] : [`${ignored} ignored`]),
  ];
  const where = documents === 1 ? '' : ` in ${documents} texts`;
  return `${figures} ${figures === 1 ? 'figure' : 'figures'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}${where}: ${parts.join(', ')}\n`;
}
