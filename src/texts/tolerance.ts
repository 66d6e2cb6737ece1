import { MilexError } from '../money/error.js';

/**
 * A share of 1, from percent: "1.5" and "1.5%" are 0.015.
 *
 * @throws {MilexError} for what is no percent, and for a number so small that it may be meant as a share
 */
export function toleranceOf(text: string): string {
  const written = /^(\d{1,2}(?:\.\d{1,6})?)\s*(%?)$/.exec(text.trim());
  const percent = Number(written?.[1]);
  const known = { path: 'tolerance', value: text, expected: 'percent, from 0 to below 100' };
  if (written === null) throw new MilexError('Write percent, from 0 to below 100, as in 1.5%', known);
  if (written[2] === '' && percent > 0 && percent < 0.1)
    throw new MilexError(`It is in percent: write ${Number((percent * 100).toFixed(6))}% or ${percent}%`, known);
  return `${written[1]}e-2`;
}
