import { MilexError } from '../money/error.js';
import { localeTags } from '../money/locales/index.js';
import { Money } from '../money/money.js';
import { parseAmount } from '../money/parse.js';
import { convert } from '../rates/conversion.js';
import type { Amount } from './amount-words.js';
import type { Figure } from './figure.js';
import { parseQuantity } from './quantity.js';
import type { Receipt } from './receipt.js';

/**
 * Works a derived figure out again, from the words it was published with and its receipts.
 *
 * @returns what it has to be; undefined when the words cannot be read, or when a receipt is stated in words or does not
 * fit what it is of
 * @example String(followReceipts(perYear(book.get('rearm-plan')))) // '200000000000 EUR'
 */
export function followReceipts(figure: Figure): Amount | undefined {
  let here = publishedAmount(figure);
  for (const receipt of figure.receipts) here = here && follow(here, receipt);
  return here;
}

function follow(amount: Amount, receipt: Receipt): Amount | undefined {
  switch (receipt.step) {
    case 'stated':
      return undefined;
    case 'conversion': {
      const { rate } = receipt;
      return amount instanceof Money && amount.currency === rate.from ? convert(amount, rate.to, rate).to : undefined;
    }
    case 'average':
      return amount instanceof Money
        ? amount.dividedBy(receipt.years)
        : { ...amount, value: amount.value.dividedBy(receipt.years) };
    case 'prices':
      return amount instanceof Money ? amount.times(receipt.after).dividedBy(receipt.before) : undefined;
  }
}

/** What the words of a figure say in English, or else in the first language that reads them; undefined in none. */
export function publishedAmount({ measure, written }: Figure): Amount | undefined {
  const readers =
    measure === 'money'
      ? localeTags.map((tag) => () => parseAmount(written, tag).money)
      : [() => parseQuantity(written)];
  for (const reader of readers) {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof MilexError)) throw error;
    }
  }
  return undefined;
}

/** Whether a figure is what it has to be. */
export function isAmountOf(figure: Figure, amount: Amount): boolean {
  return amountKey(figure.measure === 'money' ? figure.money : figure) === amountKey(amount);
}

function amountKey(amount: Amount): string {
  return amount instanceof Money ? String(amount) : `${amount.value.toFixed()} ${amount.unit}`;
}
