import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseBook } from '../figures/book.js';
import { MilexError } from '../money/error.js';
import { type Lang, languages } from '../quotes/languages/index.js';
import { isoDate } from '../rates/calendar.js';
import { readText } from '../report/read.js';
import { type CheckedDocument, checkDocument, isFinding } from './check/document.js';
import { type Format, formats } from './check/formats/index.js';
import { documents, isLines } from './check/inputs.js';
import type { Finish, Io } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly date?: string;
  readonly lang: Lang | 'auto';
  readonly rates?: string;
  readonly book?: string;
  readonly tolerance?: string;
  readonly format: string;
}

const examples = `
Examples:
  milex check article.md --date 2025-03-11
  milex check fixtures/texts/announcements.en.md fixtures/texts/announcements.de.html
  curl -s https://example.org/news.txt | milex check --date 2025-03-11 --lang fr
  milex check article.md --book fixtures/rearm-europe.yaml
  milex check articles.jsonl --format jsonl > checked.jsonl
  milex check docs/*.md --format sarif > milex.sarif

A claim is not held against a text where a note in it says why: <!-- milex-ignore: the speaker's own sum -->
at the end of its line, or alone on the line before its paragraph.`;

export function checkCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('check')
    .description(
      'Find every figure that a text quotes, recompute what it claims about them (conversions, changes, sums, shares, amounts a year), and say which claims hold. Exit code 1 when one does not.',
    )
    .argument('[files...]', 'plain text, Markdown (.md), HTML (.html) or JSON Lines (.jsonl); - is standard input', [
      '-',
    ])
    .option('--date <day>', "the texts' own date: its rates, and those of the ten days before, decide", day)
    .addOption(new Option('--lang <lang>', 'the language').choices(['auto', ...Object.keys(languages)]).default('auto'))
    .option('--book <file>', 'a book of figures, YAML or JSON: amounts that quote one are held against it')
    .option('--rates <file>', ratesHelp)
    .option('--tolerance <percent>', 'by how much a conversion may miss the rate (default: 1.5%)', tolerance)
    .addOption(new Option('--format <format>', 'what is printed').choices([...formats.keys()]).default('text'))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: Options) => {
      const outcome = { refused: false, found: false };
      const checked = checkAll(files, options, io, outcome);
      const format = formats.get(options.format) as Format;
      for await (const text of format(checked, { isOne: files.length === 1 && !isLines(files[0] ?? '') })) {
        io.out(text);
        await io.ready();
      }
      if (outcome.refused) finish(2);
      else if (outcome.found) finish(1);
    });
}

async function* checkAll(
  files: readonly string[],
  { date, lang, rates, book, tolerance: allowed, format }: Options,
  io: Io,
  outcome: { refused: boolean; found: boolean },
): AsyncIterable<CheckedDocument> {
  const options = {
    lang,
    rates: ratesFrom(rates),
    ...(book === undefined ? {} : { book: parseBook(readText(book), basename(book)) }),
    ...(date === undefined ? {} : { date }),
    ...(allowed === undefined ? {} : { tolerance: allowed }),
  };
  const refuse = (error: MilexError): void => {
    outcome.refused = true;
    io.err(`check: ${error.message}\n`);
  };
  for await (const document of documents({ files, input: io.input, inputIsLines: format === 'jsonl', refuse })) {
    try {
      const checked = checkDocument(document, options);
      outcome.found ||= checked.claims.some(isFinding);
      yield checked;
    } catch (error) {
      if (!(error instanceof MilexError)) throw error;
      refuse(error.at(document.name));
    }
  }
}

function day(text: string): string {
  try {
    return isoDate(text);
  } catch (error) {
    throw error instanceof MilexError ? new InvalidArgumentError(`${error.message}.`) : error;
  }
}

/** A share of 1, from percent: "1.5" and "1.5%" are 0.015. */
function tolerance(text: string): string {
  const written = /^(\d{1,2}(?:\.\d{1,6})?)\s*(%?)$/.exec(text.trim());
  const percent = Number(written?.[1]);
  if (written === null) throw new InvalidArgumentError('Write percent, from 0 to below 100, as in 1.5%.');
  if (written[2] === '' && percent > 0 && percent < 0.1)
    throw new InvalidArgumentError(`It is in percent: write ${percent * 100}% or ${percent}%.`);
  return `${written[1]}e-2`;
}
