import { shapeArgument } from '../money/arguments.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { Money } from '../money/money.js';
import type { Qualifier } from '../money/written.js';
import { dateInWords } from '../rates/calendar.js';
import { isRate } from '../rates/conversion.js';
import type { Rate } from '../rates/rate.js';
import { type Amount, amountInWords } from './amount-words.js';

/** An amount of money, converted at a rate. */
export interface ConversionReceipt {
  readonly step: 'conversion';
  /** The rate in full, with its day or period, the quotations it follows from, and their source. */
  readonly rate: Rate;
  /** The period of the rate is that part of the figure's own year that there are rates for. */
  readonly partOfYear?: true;
}

/** A sum over years as the average of one. */
export interface AverageReceipt {
  readonly step: 'average';
  /** The sum, in whole units. */
  readonly of: Amount;
  readonly qualifier: Qualifier;
  readonly years: number;
}

/** The prices of one year as those of another. */
export interface PricesReceipt {
  readonly step: 'prices';
  readonly from: number;
  readonly year: number;
  /** The values of the deflator in the two years: the amount was multiplied by `after` and divided by `before`. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** The deflator. */
  readonly source: { readonly publisher: string; readonly title: string };
}

/** What was done in another way, in the words of who did it. */
export interface StatedReceipt {
  readonly step: 'stated';
  readonly text: string;
}

/** What was done to a figure since it was published. */
export type Receipt = ConversionReceipt | AverageReceipt | PricesReceipt | StatedReceipt;

/** Digits of a rate in a line; the receipt itself has all. */
const digits = 6;

/**
 * The line of a receipt, in English.
 *
 * @throws {MilexError} for an argument of another type
 * @example
 * perYear(book.get('rearm-plan')).receipts.map(receiptText) // ['average of around €800 billion over 4 years']
 */
export function receiptText(receipt: Receipt): string {
  shapeArgument('receipt', receipt, isReceipt, 'a receipt of a figure, as in figure.receipts');
  switch (receipt.step) {
    case 'conversion': {
      const { from, to, value } = receipt.rate;
      return `converted at 1 ${from} = ${grouped(value.toSignificantDigits(digits).toFixed())} ${to}, ${timeText(receipt)}`;
    }
    case 'average':
      return `average of ${amountInWords(receipt.of, receipt.qualifier)} over ${receipt.years === 1 ? '1 year' : `${receipt.years} years`}`;
    case 'prices': {
      const { year, from, before, after, source } = receipt;
      const factor = grouped(after.dividedBy(before).toFixed(4));
      return `in prices of ${year}: those of ${from} times ${factor} (${source.title}, ${source.publisher})`;
    }
    case 'stated':
      return receipt.text;
  }
}

/** Whether a value is what was done to a figure. */
export function isReceipt(receipt: Receipt): boolean {
  switch (receipt.step) {
    case 'conversion':
      return isRate(receipt.rate);
    case 'average':
      return (receipt.of instanceof Money || Exact.isDecimal(receipt.of.value)) && Number.isInteger(receipt.years);
    case 'prices':
      return Exact.isDecimal(receipt.before) && Exact.isDecimal(receipt.after);
    case 'stated':
      return typeof receipt.text === 'string';
    default:
      return false;
  }
}

function timeText({ rate, partOfYear }: ConversionReceipt): string {
  const { publisher } = rate.source;
  if (rate.kind === 'average') {
    const part = partOfYear === true ? ', the part of its year there are rates for' : '';
    return `the average of ${rate.period}${part} (${publisher})`;
  }
  const [day, next] = rate.used;
  if (next !== undefined) return `between those of ${dateInWords(day)} and ${dateInWords(next)} (${publisher})`;
  return `${dateInWords(day)}${day === rate.asked ? '' : ` for ${dateInWords(rate.asked)}`} (${publisher})`;
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
