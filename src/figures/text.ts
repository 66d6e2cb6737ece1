import { amountInWords } from './amount-words.js';
import { figureArgument } from './argument.js';
import type { Figure } from './figure.js';
import { periodText } from './period.js';

/**
 * A figure's number in English, with its hedge.
 *
 * @throws {MilexError} for an argument of another type
 * @example
 * numberText(book.get('france-goal')) // 'around €100 billion'
 * numberText(book.get('france-nato-share-2024')) // '2.06 % of GDP'
 */
export function numberText(figure: Figure): string {
  const { qualifier } = figureArgument('figure', figure);
  return amountInWords(figure.measure === 'money' ? figure.money : figure, qualifier);
}

/**
 * What a figure is called and what time it is for: 'France (2025)'.
 *
 * @throws {MilexError} for an argument of another type
 * @example labelText(book.get('france-goal')) // 'France’s goal'
 */
export function labelText(figure: Figure): string {
  const { label, period } = figureArgument('figure', figure);
  return period === undefined ? label : `${label} (${periodText(period)})`;
}
