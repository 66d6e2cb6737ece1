import { safeJson } from '../safe-json.js';
import { Results } from './results.js';
import type { Writer } from './writer.js';

/** One object: an entry for each text, with its figures and claims or the error that it met, and what there is in all. */
export function json(): Writer {
  let results = new Results(',\n');
  let texts = 0;
  function* entry(keys: readonly string[], found: Iterable<string> | null): Iterable<string> {
    yield `${texts++ === 0 ? '' : ',\n'}{${keys.join()}`;
    if (found !== null) {
      yield ',';
      yield* found;
    }
    yield '}';
    results = new Results(',\n');
  }
  return {
    head: '{"texts":[\n',
    piece: (_, piece) => {
      results.add(piece);
      return '';
    },
    end: ({ name }, lang) => entry([`"file":${safeJson(name)}`, `"lang":${safeJson(lang)}`], results.parts()),
    refused: ({ name }, error) =>
      entry([`"file":${safeJson(name)}`, `"error":${safeJson(error)}`], results.isEmpty ? null : results.parts()),
    close: ({ texts: _, ...counts }) => `\n],"summary":${safeJson(counts)}}\n`,
  };
}
