import type { Figure } from '../figures/figure.js';
import { MilexError } from '../money/error.js';

/** @throws {MilexError} for a figure that is not of one year */
export function yearOf({ period, label }: Figure, place: string): number {
  if (period?.kind === 'calendar' || period?.kind === 'fiscal') return period.year;
  throw new MilexError(`${place}: ${JSON.stringify(label)} is of no single year; give one, as in 2030`);
}

/** Years from the first to the last, the last one among them, so many at most; the first too where steps of twice the length at most get there. */
export function yearTicks(first: number, last: number, most = 9): number[] {
  const least = Math.max(1, Math.ceil((last - first) / most));
  const steps = Array.from({ length: least }, (_, i) => least + i);
  const step = steps.find((one) => (last - first) % one === 0) ?? least;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => last - i * step).reverse();
}
