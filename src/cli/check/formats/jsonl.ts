import type { CheckedDocument } from '../document.js';

/** A line for each document, as soon as it is checked. */
export async function* jsonl(documents: AsyncIterable<CheckedDocument>): AsyncIterable<string> {
  for await (const { document, figures, claims } of documents)
    yield `${JSON.stringify({ id: document.id, figures, claims })}\n`;
}
