import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { factorsOf } from './conversion.js';
import { saysEcb } from './ecb-source.js';
import type { Rate, RateSource } from './rate.js';
import type { RateTable } from './table.js';

/** What a table says of a rate that is said to be of its source. */
export type Confirmation =
  | { readonly verdict: 'agrees' }
  /** The rate that the table has, or the lowest and highest of the month where it has no days. */
  | { readonly verdict: 'differs'; readonly expected: Interval }
  | { readonly verdict: 'unknown'; readonly why: string };

/**
 * The mean of daily cross or inverse rates, and the ratio of the means, which is all that months give, are off by
 * hundredths of a percent, in the worst years by 0.2.
 */
const offOfMeans = new Exact('0.005');

/** Asks a table for a rate that is said to be of its source. */
export function confirmRate(rate: Rate, table: RateTable): Confirmation {
  if (!isOf(rate.source, table))
    return { verdict: 'unknown', why: `no rates of ${rate.source.publisher} are held here` };
  try {
    const known =
      rate.kind === 'daily'
        ? table.rate(rate.from, rate.to, rate.asked, { policy: rate.policy })
        : table.average(rate.from, rate.to, rate.period);
    return isSame(rate, known)
      ? { verdict: 'agrees' }
      : { verdict: 'differs', expected: Interval.exactly(known.value) };
  } catch (error) {
    if (!(error instanceof MilexError && error.code === 'no_rate')) throw error;
    return withinMonth(rate, table) ?? { verdict: 'unknown', why: error.message };
  }
}

/** Whether a source is that of a table, whichever of its names it is called by. */
export function isOf(source: RateSource, table: RateTable): boolean {
  return source.publisher === table.source.publisher || (saysEcb(source) && saysEcb(table.source));
}

function isSame(rate: Rate, known: Rate): boolean {
  const { times, over } = factorsOf(rate);
  const used = times.dividedBy(over);
  if (!used.equals(rate.value)) return false;
  if (rate.kind === 'daily' && known.kind === 'daily' && rate.used.join() !== known.used.join()) return false;
  if (rate.chain.length === known.chain.length) return used.equals(known.value);
  return rate.kind === 'average' && off(used, known.value).lessThan(offOfMeans);
}

/** Of days that the table has only the month of, the lowest and the highest rate. */
function withinMonth(rate: Rate, table: RateTable): Confirmation | undefined {
  if (rate.kind !== 'daily') return undefined;
  try {
    const { low, high } = table.average(rate.from, rate.to, rate.used[0].slice(0, 7));
    const expected = Interval.of(low, high);
    return expected.contains(rate.value) ? undefined : { verdict: 'differs', expected };
  } catch (error) {
    if (error instanceof MilexError && error.code === 'no_rate') return undefined;
    throw error;
  }
}

function off(value: Decimal, known: Decimal): Decimal {
  return value.dividedBy(known).minus(1).abs();
}
