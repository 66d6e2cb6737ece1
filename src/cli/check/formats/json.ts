import { json as written } from '../../io.js';
import type { CheckedDocument } from '../document.js';

/** One document is an object; several are an array of objects, each with its file's name. */
export async function* json(
  documents: AsyncIterable<CheckedDocument>,
  { isOne }: { readonly isOne: boolean },
): AsyncIterable<string> {
  const all: CheckedDocument[] = [];
  for await (const one of documents) all.push(one);
  if (!isOne) yield written(all.map(({ document, figures, claims }) => ({ file: document.name, figures, claims })));
  else for (const { figures, claims } of all) yield written({ figures, claims });
}
