import { tableOf } from '../../../money/table.js';
import type { CheckedDocument } from '../document.js';
import { github } from './github.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

/**
 * Writes what was found, document by document, as the documents come.
 *
 * @param given.isOne whether there is one document by the command, whatever is in it
 */
export type Format = (
  documents: AsyncIterable<CheckedDocument>,
  given: { readonly isOne: boolean },
) => AsyncIterable<string>;

export const formats: ReadonlyMap<string, Format> = tableOf<Format>({ text, json, jsonl, github, sarif, junit });
