import { type Command, InvalidArgumentError } from 'commander';
import type { WaivableReason } from '../compare/comparability.js';
import { type Comparison, compare } from '../compare/compare.js';
import { describe } from '../compare/describe.js';
import { convertFigure, perYear } from '../figures/derive.js';
import type { Figure } from '../figures/figure.js';
import { figureToJson } from '../figures/write.js';
import { currencyCode } from '../money/currencies.js';
import { MilexError } from '../money/error.js';
import { plain, printable } from '../money/plain.js';
import { readBook } from '../report/book.js';
import { type AmountOptions, compareAmounts, givenJson, receipts } from './compare/amounts.js';
import { withOptions } from './compare/refusal.js';
import { type Io, json } from './io.js';
import { legible } from './numbers.js';
import { rateFor, withRateOptions } from './rates.js';

interface Options extends AmountOptions {
  readonly book?: string;
  readonly perYear?: boolean;
  readonly waive?: readonly WaivableReason[];
  readonly json?: boolean;
}

const examples = `
Examples:
  milex compare "50.5 billion EUR" "around 100 billion EUR"
  milex compare "50.5 billion EUR" "100 billion EUR" --from 2025 --to 2030
  milex compare "94.3 billion NOK" "119 billion SEK" --average 2024 --in EUR
  milex compare france-2025 france-goal --book figures.yaml
  milex compare plan france-2025 --book figures.yaml --per-year --waive definition`;

export function compareCommand(program: Command, io: Io): void {
  const command = program
    .command('compare')
    .description(
      'Compare two amounts, or two figures of a book: difference, change in percent, multiple, and growth a year, each with the range that rounding leaves. Amounts of two currencies are compared in that of the first, at the rate of a day or an average. Figures of a book that are not alike are refused with the reasons.',
    )
    .argument('<a>', 'an amount, "50.5 billion EUR"; with --book the id of a figure')
    .argument('<b>', 'what it is compared with')
    .option('--in <currency>', 'compare in this currency, not in that of the first');
  withRateOptions(command)
    .option('--from <year>', 'the year of the first, for growth a year', year)
    .option('--to <year>', 'the year of the second', year)
    .option('--book <file>', 'a book of figures, YAML or JSON')
    .option('--per-year', 'take figures of the book that are for several years as averages a year')
    .option('--waive <reasons>', 'compare all the same: kind, period, prices, definition, edition, excludes', list)
    .option('--json', 'print JSON; numbers are exact, those without end have 20 digits')
    .addHelpText('after', examples)
    .action((a: string, b: string, options: Options) => {
      try {
        const { book } = options;
        io.out(book === undefined ? amounts(a, b, options) : figures(a, b, book, options));
      } catch (error) {
        throw withOptions(error);
      }
    });
}

function amounts(a: string, b: string, options: Options): string {
  for (const [name, value] of Object.entries({ '--waive': options.waive, '--per-year': options.perYear }))
    if (value !== undefined)
      throw new MilexError(`${name} is for figures of a book; give one with --book`, { code: 'usage' });
  const compared = compareAmounts([a, b], options, years(options));
  const description = printable(plain(describe(compared.comparison)));
  if (!options.json) return [description, ...receipts(compared)].map((line) => `${line}\n`).join('');
  const [from, to] = [givenJson(compared.from), givenJson(compared.to)];
  return json(legible({ ...compared.comparison, from, to, description }));
}

function figures(a: string, b: string, path: string, options: Options): string {
  const book = readBook(path);
  const [first, second] = [a, b].map((id) => annual(book.get(id), options)) as [Figure, Figure];
  const currency = options.in === undefined ? currencyOf(first) : currencyCode(options.in);
  const [from, to] = [first, second].map((one) => inCurrency(one, currency, options)) as [Figure, Figure];
  const comparison = compare(from, to, { ...years(options), waive: options.waive ?? [] });
  return options.json ? json(legible(comparisonJson(comparison))) : `${printable(plain(describe(comparison)))}\n`;
}

function annual(figure: Figure, { perYear: isAsked }: Options): Figure {
  return isAsked && figure.kind === 'envelope' ? perYear(figure) : figure;
}

function currencyOf(figure: Figure): string | undefined {
  return figure.measure === 'money' ? figure.money.currency : undefined;
}

/** Without a rate the figure stays, and the comparison says what is the matter. */
function inCurrency(figure: Figure, to: string | undefined, options: Options): Figure {
  if (figure.measure !== 'money' || to === undefined || figure.money.currency === to) return figure;
  if (options.in === undefined && options.on === undefined && options.average === undefined) return figure;
  return convertFigure(figure, rateFor(figure.money.currency, currencyCode(to), options));
}

function years({ from, to }: Options): { years?: { from: number; to: number } } {
  if (from === undefined && to === undefined) return {};
  if (from === undefined || to === undefined)
    throw new MilexError('growth a year needs both years: --from 2025 --to 2030', { code: 'usage' });
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
