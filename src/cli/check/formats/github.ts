import { plain } from '../../../money/plain.js';
import { type CheckedDocument, isFinding } from '../document.js';
import { Lines } from '../lines.js';
import { called } from '../wording.js';

/** Annotations of GitHub Actions: workflow commands, one for each finding. */
export async function* github(documents: AsyncIterable<CheckedDocument>): AsyncIterable<string> {
  for await (const { document, claims } of documents) {
    const lines = new Lines(document.source);
    for (const { kind, members, explanation } of claims.filter(isFinding)) {
      const [start, end] = [lines.position(members[0]?.[0] ?? 0), lines.position(members[0]?.[1] ?? 0)];
      const properties = {
        file: document.name,
        line: start.line,
        endLine: end.line,
        col: start.column,
        endColumn: end.column,
        title: `inconsistent ${called[kind]}`,
      };
      const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      yield `::error ${listed.join(',')}::${message(plain(explanation))}\n`;
    }
  }
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
