import { basename } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { WaivableReason } from '../compare/comparability.js';
import { type Comparison, compare } from '../compare/compare.js';
import { describe } from '../compare/describe.js';
import { type FigureBook, parseBook } from '../figures/book.js';
import type { Figure } from '../figures/figure.js';
import { checkAmount } from '../figures/plausible.js';
import { figureToJson } from '../figures/write.js';
import { MilexError } from '../money/error.js';
import { parseAmount, type WrittenAmount } from '../money/parse.js';
import { plain } from '../money/plain.js';
import { readText } from '../report/read.js';
import { type Io, json } from './io.js';

interface Options {
  readonly from?: number;
  readonly to?: number;
  readonly book?: string;
  readonly waive?: readonly WaivableReason[];
  readonly json?: boolean;
}

const examples = `
Examples:
  milex compare "50.5 billion EUR" "around 100 billion EUR"
  milex compare "50.5 billion EUR" "100 billion EUR" --from 2025 --to 2030
  milex compare france-2025 france-goal --book fixtures/rearm-europe.yaml
  milex compare rearm-plan france-2025 --book fixtures/rearm-europe.yaml   (refused, with the reasons)`;

export function compareCommand(program: Command, io: Io): void {
  program
    .command('compare')
    .description(
      'Compare two amounts, or two figures of a book: difference, change in percent, multiple, and growth a year, each with the range that rounding leaves. Figures of a book that are not alike are refused with the reasons.',
    )
    .argument('<a>', 'an amount, "50.5 billion EUR"; with --book the id of a figure')
    .argument('<b>', 'what it is compared with')
    .option('--from <year>', 'the year of the first, for growth a year', year)
    .option('--to <year>', 'the year of the second', year)
    .option('--book <file>', 'a book of figures, YAML or JSON')
    .option('--waive <reasons>', 'compare all the same: kind, period, prices, definition, edition, excludes', list)
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action((a: string, b: string, options: Options) => {
      const comparison = options.book === undefined ? amounts(a, b, options) : figures(a, b, options.book, options);
      io.out(options.json ? json(comparisonJson(comparison)) : plain(`${describe(comparison)}\n`));
    });
}

function figures(a: string, b: string, path: string, options: Options): Comparison {
  const book: FigureBook = parseBook(readText(path), basename(path));
  return compare(book.get(a), book.get(b), { ...years(options), waive: options.waive ?? [] });
}

function amounts(a: string, b: string, options: Options): Comparison {
  if (options.waive !== undefined) throw new MilexError('--waive is for figures of a book; give one with --book');
  const comparison = compare(asGiven(a, options.from), asGiven(b, options.to), {
    ...years(options),
    waive: ['period'],
  });
  const text = 'the amounts are taken as alike in kind, definition and price basis: nothing here says whether they are';
  return { ...comparison, caveats: [{ name: 'definition', text }] };
}

/** An amount of the command line as a figure that claims nothing more. */
function asGiven(amount: string, year: number | undefined): Figure {
  const { money, qualifier, interval } = readAmount(amount);
  return {
    measure: 'money',
    id: 'as-given',
    label: `“${amount}”`,
    ...(year === undefined ? {} : { period: { kind: 'calendar', year } }),
    kind: 'annual',
    status: 'actual',
    definition: 'national',
    excludes: [],
    prices: { kind: 'current' },
    source: { publisher: 'as given', title: 'as given' },
    written: amount,
    derivation: [],
    money,
    qualifier,
    interval,
  };
}

function readAmount(amount: string): WrittenAmount {
  try {
    const written = parseAmount(amount);
    checkAmount(written.money);
    return written;
  } catch (error) {
    const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(amount);
    if (!(error instanceof MilexError) || !isId) throw error;
    throw new MilexError(`${error.message}; or name a figure of a book, with --book FILE`);
  }
}

function years({ from, to }: Options): { years?: { from: number; to: number } } {
  if (from === undefined && to === undefined) return {};
  if (from === undefined || to === undefined)
    throw new MilexError('growth a year needs both years: --from 2025 --to 2030');
  return { years: { from, to } };
}

function comparisonJson({ from, to, ...comparison }: Comparison): object {
  return {
    ...comparison,
    from: figureToJson(from),
    to: figureToJson(to),
    description: plain(describe({ from, to, ...comparison })),
  };
}

function year(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('Write a year, as in 2025.');
  return Number(text);
}

function list(text: string): string[] {
  return text.split(',').map((word) => word.trim());
}
