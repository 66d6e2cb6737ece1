import { formatMoney, formatNumber } from '../money/format.js';
import { amountLocale } from '../money/locales/index.js';
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
  if (figure.measure === 'money') return formatMoney(figure.money, { style: 'long', qualifier });
  const hedge = qualifier === 'exact' ? '' : `${amountLocale('en').hedges[qualifier][0]} `;
  return `${hedge}${formatNumber(figure.value)} ${figure.unit}`;
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
