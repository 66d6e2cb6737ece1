import type { Figure } from '../../figures/figure.js';
import { type Decimal, Decimal as Exact } from '../../money/decimal.js';
import { MilexError } from '../../money/error.js';
import { formatNumber } from '../../money/format.js';
import type { Interval } from '../../money/interval.js';
import { amountOf } from '../read/figures.js';
import { valueText } from './amounts.js';

/** The sum of what figures say. */
export function sumOf(figures: readonly Figure[]): Decimal {
  return figures.map(amountOf).reduce((sum, amount) => sum.plus(amount), new Exact(0));
}

/**
 * Parts may be rounded: their sum, with what each stands for, has to meet what the whole stands for.
 *
 * @throws {MilexError} with the place and the arithmetic, when it does not
 */
export function checkSum(parts: readonly Figure[], whole: Figure, place: string, what = 'the parts'): void {
  const interval = parts.map((part) => part.interval).reduce((sum: Interval, part) => sum.plus(part));
  if (interval.meets(whole.interval)) return;
  const sum = sumOf(parts);
  const off = sum.minus(amountOf(whole));
  const arithmetic = parts.map((part) => valueText(part, 'en', false)).join(' + ');
  const total = valueText(whole, 'en', false);
  const more = `${inBillions(off.abs(), whole)} ${off.isNegative() ? 'less' : 'more'} than ${total}`;
  throw new MilexError(
    `${place}: ${what} do not add up to ${what === 'the parts' ? 'the whole' : 'the end'}: ${arithmetic} is ${inBillions(sum, whole)}, ${more}`,
  );
}

function inBillions(value: Decimal, { measure }: Figure): string {
  return measure === 'money' ? `${value.dividedBy(1e9)} billion` : formatNumber(value);
}
