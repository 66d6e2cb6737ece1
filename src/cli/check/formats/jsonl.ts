import { safeJson } from '../safe-json.js';
import { Results } from './results.js';
import type { Writer } from './writer.js';

/** A line for each text, as soon as it is checked, under its id. */
export function jsonl(): Writer {
  let results = new Results(',');
  function* line(start: string): Iterable<string> {
    yield start;
    yield* results.parts();
    yield '}\n';
    results = new Results(',');
  }
  return {
    head: '',
    piece: (_, piece) => {
      results.add(piece);
      return '';
    },
    end: ({ id }, lang) => line(`{"id":${id},"lang":${safeJson(lang)},`),
    refused: ({ id }, { code, message }) => {
      results = new Results(',');
      return [`{"id":${id},"error":${safeJson({ code, message })}}\n`];
    },
    close: () => '',
  };
}
