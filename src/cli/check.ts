import { type Command, InvalidArgumentError, Option } from 'commander';
import { MilexError } from '../money/error.js';
import type { CheckOptions } from '../quotes/check.js';
import { type Lang, languages } from '../quotes/languages/index.js';
import { isoDate } from '../rates/calendar.js';
import { readBook } from '../report/book.js';
import { toleranceOf } from '../texts/tolerance.js';
import { type Format, formats } from './check/formats/index.js';
import { run } from './check/run.js';
import type { Finish, Io } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly date?: string;
  readonly lang: Lang | 'auto';
  readonly rates?: string;
  readonly book?: string;
  readonly tolerance?: string;
  readonly format: Format;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

const examples = `
Examples:
  milex check article.md --date 2025-03-11
  milex check docs/*.md news/*.html --quiet --strict
  curl -s https://example.org/news.txt | milex check --date 2025-03-11 --lang fr
  milex check article.md --book figures.yaml
  milex check --format jsonl < articles.jsonl > checked.jsonl
  milex check docs/*.md --format sarif > milex.sarif

A claim is not held against a text where a note in it says why: <!-- milex-ignore: the speaker's own sum -->
at the end of its line, or alone on the line before its paragraph.`;

export function checkCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('check')
    .description(
      'Find every figure that a text quotes, recompute what it claims about them (conversions, changes, sums, shares, amounts a year), and say which claims hold. Exit code 1 when one does not, 2 when a text could not be read.',
    )
    .argument('[files...]', 'plain text, Markdown (.md), HTML (.html) or JSON Lines (.jsonl); - is standard input', [
      '-',
    ])
    .option(
      '--date <day>',
      "the texts' own date: its rates, and those of the ten days before, decide",
      argument(isoDate),
    )
    .addOption(new Option('--lang <lang>', 'the language').choices(['auto', ...Object.keys(languages)]).default('auto'))
    .option('--book <file>', 'a book of figures, YAML or JSON: amounts that quote one are held against it')
    .option('--rates <file>', ratesHelp)
    .option(
      '--tolerance <percent>',
      'by how much a conversion may miss the rate (default: 1.5%)',
      argument(toleranceOf),
    )
    .addOption(new Option('--format <format>', 'what is printed').choices(Object.keys(formats)).default('text'))
    .option('--json', 'the same as --format json')
    .option('--strict', 'a claim that cannot be verified, as a conversion in a text without a date, is a finding too')
    .option('--quiet', 'as text, print findings alone, and nothing when there are none')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: Options) => {
      if (io.waits && files.includes('-'))
        io.err('check: reads the text that is typed here, up to Ctrl+D; or name a file\n');
      const { json = false, format, strict = false, quiet = false } = options;
      await run({ files, options: checkOptions(options), format: json ? 'json' : format, strict, quiet }, io, finish);
    });
}

function checkOptions({ date, lang, rates, book, tolerance }: Options): CheckOptions {
  return {
    lang,
    rates: ratesFrom(rates),
    ...(book === undefined ? {} : { book: readBook(book) }),
    ...(date === undefined ? {} : { date }),
    ...(tolerance === undefined ? {} : { tolerance }),
  };
}

/** The reader of an option's argument; what it refuses is a wrong use of the command. */
function argument(read: (text: string) => string): (text: string) => string {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw error instanceof MilexError ? new InvalidArgumentError(`${error.message}.`) : error;
    }
  };
}
