import { createReadStream } from 'node:fs';
import { MilexError } from '../../money/error.js';
import { unreadable } from '../../report/read.js';
import { decoded, linesOf, readAll } from './bytes.js';
import type { Document } from './document.js';
import { readRecord } from './record.js';

/** Where documents come from, and what is told of one that cannot be read. */
interface Inputs {
  /** Paths; "-" is standard input. */
  readonly files: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether standard input is JSON Lines. */
  readonly inputIsLines: boolean;
  readonly refuse: (error: MilexError) => void;
}

/** Whether a file is JSON Lines, by its ending. */
export function isLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

/** Reads the documents, one at a time, in order. One that cannot be read is refused, and the rest goes on. */
export async function* documents({ files, input, inputIsLines, refuse }: Inputs): AsyncIterable<Document> {
  for (const file of files) {
    const isInput = file === '-';
    const name = isInput ? 'standard input' : file;
    const bytes = isInput ? input : fileBytes(file);
    try {
      if ((isInput && inputIsLines) || isLines(file)) yield* records(bytes, name, refuse);
      else yield await whole(bytes, name);
    } catch (error) {
      if (!(error instanceof MilexError)) throw error;
      refuse(error.at(name));
    }
  }
}

async function whole(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Document> {
  const source = decoded(await readAll(bytes));
  if (source.trim() === '') throw new MilexError('empty: there is no text to check');
  return { name, id: name, source };
}

async function* records(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  refuse: Inputs['refuse'],
): AsyncIterable<Document> {
  for await (const line of linesOf(bytes)) {
    const place = `${name}:${line.number}`;
    try {
      if ('error' in line) throw line.error;
      const text = decoded(line.bytes);
      if (text.trim() !== '') yield readRecord(text, place);
    } catch (error) {
      if (!(error instanceof MilexError)) throw error;
      refuse(error.at(place));
    }
  }
}

async function* fileBytes(path: string): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (error) {
    throw unreadable(error);
  }
}
