import { decimal } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { parseAmount } from '../money/parse.js';
import type { MoneyFigure } from './figure.js';
import { readReceipt } from './receipt.js';

/** An amount as far as it has been followed: what it may be, and its currency. */
interface Followed {
  readonly interval: Interval;
  readonly currency: string;
}

/**
 * Follows the receipts of a derived amount, from the words it was published with: conversions, averages and price
 * bases, each at the printed rate or factor with all that its last digit leaves open.
 *
 * @returns what it must be; undefined when there are no receipts, or one that only a reader can follow
 * @example followReceipts(perYear(book.get('rearm-plan')))?.interval.contains('200e9') // true
 */
export function followReceipts({ written, derivation }: MoneyFigure): Followed | undefined {
  const start = published(written);
  if (start === undefined || derivation.length === 0) return undefined;
  let here: Followed | undefined = start;
  for (const receipt of derivation) here = here && follow(here, receipt);
  return here;
}

function follow({ interval, currency }: Followed, line: string): Followed | undefined {
  const receipt = readReceipt(line);
  switch (receipt?.step) {
    case undefined:
      return undefined;
    case 'conversion':
      return receipt.from === currency
        ? { interval: interval.times(printed(receipt.rate)), currency: receipt.to }
        : undefined;
    case 'average':
      return { interval: interval.dividedBy(Interval.exactly(receipt.years)), currency };
    case 'prices':
      return { interval: interval.times(printed(receipt.factor)), currency };
  }
}

/** What a rounded number stands for: half a unit of its last digit either way, of the sixth where it has no decimals. */
function printed(text: string): Interval {
  const value = decimal(text);
  const last = Math.max(-(text.split('.')[1] ?? '').length, value.e - 5);
  const half = decimal(5).times(`1e${last - 1}`);
  return Interval.of(value.minus(half), value.plus(half));
}

function published(written: string): Followed | undefined {
  try {
    const { money } = parseAmount(written);
    return { interval: Interval.exactly(money.amount), currency: money.currency };
  } catch (error) {
    if (error instanceof MilexError) return undefined;
    throw error;
  }
}
