import { expect } from 'vitest';
import type { Figure } from './figures/figure.js';
import {
  type Amount,
  type ConvertOptions,
  type QuoteOptions,
  toBeComparableWith,
  toBeQuotedAs,
  toConvertTo,
  toHaveConsistentFigures,
} from './matchers.js';
import type { CheckOptions } from './quotes/check.js';

interface MilexMatchers<T> {
  /** The text quotes the amount right, and its conversions hold on the day. */
  toBeQuotedAs: T extends Amount ? (quoted: string, options: QuoteOptions) => void : never;
  /** The amount, at the reference rate of the day, is the other one, give or take the tolerance (1.5 %). */
  toConvertTo: T extends Amount ? (expected: Amount, options: ConvertOptions) => void : never;
  /** The two figures are alike in kind, period, prices, definition and edition. */
  toBeComparableWith: T extends Figure ? (other: Figure) => void : never;
  /** No claim that the text makes about its figures is inconsistent. */
  toHaveConsistentFigures: T extends string ? (options?: CheckOptions) => void : never;
}

declare module 'vitest' {
  interface Matchers<T> extends MilexMatchers<T> {}
}

expect.extend({ toBeQuotedAs, toConvertTo, toBeComparableWith, toHaveConsistentFigures });
