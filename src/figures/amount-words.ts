import type { Decimal } from '../money/decimal.js';
import { formatMoney, formatNumber } from '../money/format.js';
import { amountLocale } from '../money/locales/index.js';
import { Money } from '../money/money.js';
import type { Qualifier } from '../money/written.js';

/** An amount of money, or a number of something named by its unit. */
export type Amount = Money | { readonly value: Decimal; readonly unit: string };

/** An amount, or a number of something, in English with its hedge. */
export function amountInWords(of: Amount, qualifier: Qualifier): string {
  if (of instanceof Money) return formatMoney(of, { style: 'long', qualifier });
  const hedge = qualifier === 'exact' ? '' : `${amountLocale('en').hedges[qualifier][0]} `;
  return `${hedge}${formatNumber(of.value)} ${of.unit}`;
}
