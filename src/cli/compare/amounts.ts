import { type Comparison, compare } from '../../compare/compare.js';
import { convertFigure } from '../../figures/derive.js';
import type { MoneyFigure } from '../../figures/figure.js';
import { checkAmount } from '../../figures/plausible.js';
import { type CurrencyCode, currencyCode } from '../../money/currencies.js';
import { MilexError } from '../../money/error.js';
import { parseAmount, type WrittenAmount } from '../../money/parse.js';
import { plain } from '../../money/plain.js';
import { type Conversion, convert } from '../../rates/conversion.js';
import { type RateOptions, rateFor } from '../rates.js';

/** Two amounts of the command line. */
export interface AmountOptions extends RateOptions {
  readonly in?: string;
  readonly from?: number;
  readonly to?: number;
}

/** An amount as it was given, and what it was converted to. */
interface Given {
  readonly written: WrittenAmount;
  readonly year: number | undefined;
  readonly conversion: Conversion | undefined;
}

/** Two amounts compared, with all that is known of them: nothing but what was given. */
interface ComparedAmounts {
  readonly comparison: Comparison;
  readonly from: Given;
  readonly to: Given;
}

/** Compares two amounts in the currency of the first, unless another is named. */
export function compareAmounts(
  [a, b]: readonly [string, string],
  options: AmountOptions,
  years: { readonly years?: { readonly from: number; readonly to: number } },
): ComparedAmounts {
  const [first, second] = [readAmount(a), readAmount(b)];
  const currency = options.in === undefined ? first.money.currency : currencyCode(options.in);
  const from = given(first, options.from, currency, options);
  const to = given(second, options.to, currency, options);
  const comparison = compare(asFigure(from), asFigure(to), { ...years, waive: ['period'] });
  const text = 'the amounts are taken as alike in kind, definition and price basis: nothing here says whether they are';
  return { comparison: { ...comparison, caveats: [{ name: 'definition', text }] }, from, to };
}

export function receipts({ from, to }: ComparedAmounts): string[] {
  return [from, to].flatMap(({ conversion }) => (conversion === undefined ? [] : [plain(conversion.line())]));
}

export function givenJson({ written, year, conversion }: Given): object {
  const { text, money, qualifier, interval } = written;
  return {
    text,
    ...money.toJSON(),
    qualifier,
    interval,
    ...(year === undefined ? {} : { year }),
    ...(conversion === undefined ? {} : { converted: convertedJson(conversion) }),
  };
}

function convertedJson({ to, interval, rate, ...receipt }: Conversion): object {
  return { ...to.toJSON(), interval, rate, receipt: plain(receipt.line()) };
}

function given(written: WrittenAmount, year: number | undefined, to: CurrencyCode, options: AmountOptions): Given {
  const from = written.money.currency;
  if (from === to) return { written, year, conversion: undefined };
  if (options.on === undefined && options.average === undefined)
    throw new MilexError(
      `“${written.text}” is in ${from}, and compared in ${to}: say at which rate, with --on 2025-03-04 or --average 2025`,
      { code: 'not_comparable', value: written.text },
    );
  return { written, year, conversion: convert(written, to, rateFor(from, to, options)) };
}

/** What the comparison needs of a figure; what nobody said is not printed. */
function asFigure({ written, year, conversion }: Given): MoneyFigure {
  const figure: MoneyFigure = {
    measure: 'money',
    id: 'as-given',
    label: `“${written.text}”`,
    ...(year === undefined ? {} : { period: { kind: 'calendar', year } }),
    kind: 'annual',
    status: 'actual',
    definition: 'national',
    excludes: [],
    prices: { kind: 'current' },
    source: { publisher: 'as given', title: 'as given' },
    written: written.text,
    receipts: [],
    money: written.money,
    qualifier: written.qualifier,
    interval: written.interval,
  };
  return conversion === undefined ? figure : convertFigure(figure, conversion.rate);
}

function readAmount(amount: string): WrittenAmount {
  try {
    const written = parseAmount(amount);
    checkAmount(written.money);
    return written;
  } catch (error) {
    const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(amount);
    if (!(error instanceof MilexError) || !isId) throw error;
    throw new MilexError(`${error.message}; or name a figure of a book, with --book FILE`, {
      ...error.details,
      cause: error,
    });
  }
}
