import { MilexError } from '../../money/error.js';
import type { Known } from '../../texts/check-document.js';
import { writingOf } from '../../texts/extract/index.js';
import { Decoder, decoded, fileBytes, linesOf } from './bytes.js';
import { rawId } from './raw-id.js';
import { objectOf, recordOf } from './record.js';
import { safeJson } from './safe-json.js';

/** A text by its name and id. */
export interface Named {
  /** The file's path; "corpus.jsonl:12" for a line of one. */
  readonly name: string;
  /** What its results are told by in JSON Lines, as JSON: its id as it is written, or the file's path. */
  readonly id: string;
  readonly isRecord: boolean;
}

/** A text to be checked, or why it cannot be; reading it may show that it cannot. */
export type Input = Named &
  ({ readonly known: Known; readonly chunks: AsyncIterable<string> | Iterable<string> } | { readonly error: unknown });

/** Where texts come from. */
interface Sources {
  /** Paths; "-" is standard input. */
  readonly files: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether standard input is JSON Lines. */
  readonly inputIsLines: boolean;
}

/** The texts of files and of lines, in order. */
export async function* inputs({ files, input, inputIsLines }: Sources): AsyncIterable<Input> {
  for (const file of files) {
    const isInput = file === '-';
    const name = isInput ? 'standard input' : file;
    const named = { name, id: safeJson(name), isRecord: false };
    const bytes = isInput ? input : fileBytes(file);
    const isLines = isInput ? inputIsLines : /\.(?:jsonl|ndjson)$/i.test(file);
    try {
      if (isLines) yield* records(bytes, name);
      else yield { ...named, known: { writing: writingOf(file) ?? 'text' }, chunks: textOf(bytes) };
    } catch (error) {
      yield { ...named, error };
    }
  }
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new Decoder();
  let isEmpty = true;
  for await (const chunk of bytes) {
    const text = decoder.add(chunk);
    isEmpty &&= text.trim() === '';
    yield text;
  }
  yield decoder.end();
  if (isEmpty) throw new MilexError('empty: there is no text to check');
}

async function* records(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Input> {
  for await (const line of linesOf(bytes)) {
    const named = { name: `${file}:${line.number}`, id: 'null', isRecord: true };
    let { id } = named;
    try {
      if ('error' in line) throw line.error;
      const json = jsonOf(line.bytes, line.number === 1);
      if (json.trim() === '') continue;
      const object = objectOf(json);
      id = rawId(json);
      const { text, ...known } = recordOf(object);
      yield { ...named, id, known: { writing: 'text', ...known }, chunks: [text] };
    } catch (error) {
      yield { ...named, id, error };
    }
  }
}

/** A line as text; a byte order mark may stand before the first. */
function jsonOf(bytes: Uint8Array, isFirst: boolean): string {
  const line = decoded(bytes);
  return isFirst ? line.replace(/^\ufeff/, '') : line;
}
