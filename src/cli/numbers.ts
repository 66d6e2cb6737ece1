import { Decimal } from '../money/decimal.js';

/** What arithmetic of 40 digits leaves of a number that has no end: exact results of published numbers are shorter. */
const endless = 36;
const digits = 20;

type Rounding = Parameters<Decimal['toSignificantDigits']>[1];

/**
 * A value as plain JSON, in which numbers without end are rounded to 20 digits, the bounds of intervals outwards; all
 * others are exact.
 */
export function legible(value: unknown): unknown {
  return rounded(JSON.parse(JSON.stringify(value)), Decimal.ROUND_HALF_EVEN);
}

function rounded(value: unknown, direction: Rounding): unknown {
  if (typeof value === 'string') return roundedText(value, direction);
  if (Array.isArray(value)) return value.map((one) => rounded(one, direction));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const isInterval = key === 'interval' && Array.isArray(one) && one.length === 2;
      const [lo, hi] = isInterval ? one : [];
      const inner = isInterval
        ? [rounded(lo, Decimal.ROUND_FLOOR), rounded(hi, Decimal.ROUND_CEIL)]
        : rounded(one, direction);
      return [key, inner];
    }),
  );
}

function roundedText(text: string, direction: Rounding): string {
  if (!/^-?\d+\.\d+$/.test(text)) return text;
  const number = new Decimal(text);
  return number.precision() < endless ? text : number.toSignificantDigits(digits, direction).toFixed();
}
