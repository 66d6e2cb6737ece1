import type { Mention } from '../../src/quotes/mention.js';

/** A figure in one line: '50.5e9 EUR approx per_year 2025', with what is not said left out. */
export function shortly({ value, currency, unit, qualifier, period, year }: Mention): string {
  const parts = [shortNumber(value.toFixed()), currency ?? unit, qualifier === 'exact' ? '' : qualifier, period, year];
  return parts.filter((part) => part !== '' && part !== null).join(' ');
}

function shortNumber(digits: string): string {
  if (digits.length > 12 && digits.includes('.')) return Number(digits).toFixed(3);
  return digits.replace(/^(\d+)0{9}$/, '$1e9').replace(/^(\d+)0{6}$/, '$1e6');
}
