import { github } from './github.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';
import { text } from './text.js';
import type { Wishes, Writer } from './writer.js';

export type Format = 'text' | 'json' | 'jsonl' | 'github' | 'sarif' | 'junit';

/** The formats that results are printed in. */
export const formats: Readonly<Record<Format, (wishes: Wishes) => Writer>> = {
  text,
  json,
  jsonl,
  github,
  sarif,
  junit,
};
