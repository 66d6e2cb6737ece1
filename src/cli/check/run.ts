import { MilexError } from '../../money/error.js';
import type { CheckOptions } from '../../quotes/check.js';
import { DocumentCheck, isFinding } from '../../texts/check-document.js';
import type { Finish, Io } from '../io.js';
import { counted, none, withPiece } from './counts.js';
import { type Format, formats } from './formats/index.js';
import type { Writer } from './formats/writer.js';
import { type Input, inputs } from './inputs.js';
import { Output } from './output.js';
import { refusalOf } from './refusal.js';

/** What is to be checked, with what, and how it is printed. */
interface Task {
  readonly files: readonly string[];
  readonly options: CheckOptions;
  readonly format: Format;
  readonly strict: boolean;
  readonly quiet: boolean;
}

/** Checks texts one after the other. One that cannot be checked is told in its place, and the rest goes on. */
export async function run({ files, options, format, strict, quiet }: Task, io: Io, finish: Finish): Promise<void> {
  const found = (claim: Parameters<typeof isFinding>[0]) => isFinding(claim, strict);
  const writer: Writer = formats[format]({ isFinding: found, quiet, colours: io.colours });
  const output = new Output(io);
  let [counts, findings, refused] = [none, 0, 0];

  const check = async (input: Input): Promise<void> => {
    if ('error' in input) throw input.error;
    const text = new DocumentCheck(input.known, options);
    for await (const pieces of piecesOf(text, input.chunks)) {
      for (const piece of pieces) {
        if (text.lang === null && !input.isRecord) throw otherLanguage();
        counts = withPiece(counts, piece);
        findings += piece.claims.filter(found).length;
        await output.add(writer.piece(input, piece));
      }
    }
    for (const part of writer.end(input, text.lang)) await output.add(part);
    counts = { ...counts, texts: counts.texts + 1 };
  };

  await output.add(writer.head);
  for await (const input of inputs({ files, input: io.input, inputIsLines: format === 'jsonl' })) {
    try {
      await check(input);
    } catch (error) {
      refused++;
      const refusal = refusalOf(error);
      for (const part of writer.refused(input, refusal)) await output.add(part);
      io.err(`check: ${new MilexError(`${input.name}: ${refusal.message}`).message}\n`);
    }
    await output.flush();
  }
  await output.add(writer.close(counts));
  await output.flush();
  if (refused > 0 && findings > 0)
    io.err(`check: beside ${counted(refused, 'text')} that could not be checked: ${counted(findings, 'finding')}\n`);
  if (refused > 0) finish(2);
  else if (findings > 0) finish(1);
}

async function* piecesOf(
  text: DocumentCheck,
  chunks: Exclude<Input, { error: unknown }>['chunks'],
): AsyncIterable<ReturnType<DocumentCheck['add']>> {
  for await (const chunk of chunks) yield text.add(chunk);
  yield text.end();
}

function otherLanguage(): MilexError {
  return new MilexError('in a language that figures are not read in; where it was told wrong, name it with --lang');
}
