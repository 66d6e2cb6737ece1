import type { Decimal } from '../../money/decimal.js';
import { formatInterval, formatMoney, formatNumber, formatPercent } from '../../money/format.js';
import type { Interval } from '../../money/interval.js';
import { Money } from '../../money/money.js';
import type { Mention } from '../mention.js';
import { middle } from './arithmetic.js';

/** A quoted number as it goes into an explanation, in English. */
export function inWords({ value, currency, unit, qualifier }: Mention): string {
  switch (unit) {
    case 'money':
      return amount(value, currency, qualifier === 'exact' ? {} : { qualifier });
    case 'percent':
    case 'percent_of_gdp':
      return percent(value);
    case 'percentage_points':
      return `${formatNumber(value)} percentage points`;
    case 'multiple':
      return `×${rounded(value)}`;
    case 'duration_years':
      return `${formatNumber(value)} ${value.equals(1) ? 'year' : 'years'}`;
    default:
      return formatNumber(value);
  }
}

export function amount(
  value: Decimal,
  currency: Mention['currency'],
  format: Parameters<typeof formatMoney>[1] = {},
): string {
  return currency === null ? formatNumber(value) : formatMoney(Money.of(value, currency), { style: 'long', ...format });
}

/** "€39.6 billion to €39.8 billion", or the one end when both are written alike. */
export function amounts(interval: Interval, currency: Mention['currency']): string {
  if (currency !== null) return formatInterval(interval, currency, { style: 'long' });
  return interval.isBounded()
    ? `${formatNumber(interval.lo)} to ${formatNumber(interval.hi)}`
    : `${formatNumber(interval.lo)} or more`;
}

function percent(value: Decimal, signed = false): string {
  const digits = Math.max(1, Math.min(3, value.decimalPlaces()));
  return formatPercent(value, { digits: value.decimalPlaces() === 0 ? 0 : digits, signed });
}

/** "+13.3 % (13.1 % to 13.5 %)". */
export function percents(interval: Interval, signed = false): string {
  const digits = 1;
  const [lo, mid] = [interval.lo, middle(interval)].map((end) => formatPercent(end, { digits, signed })) as [
    string,
    string,
  ];
  if (!interval.isBounded()) return `${lo} or more`;
  const hi = formatPercent(interval.hi, { digits, signed });
  return lo === hi ? mid : `${mid} (${lo} to ${hi})`;
}

export function ratio(interval: Interval): string {
  const [lo, hi] = [rounded(interval.lo), interval.isBounded() ? rounded(interval.hi) : '∞'];
  return lo === hi ? `×${lo}` : `×${rounded(middle(interval))} (×${lo} to ×${hi})`;
}

/** A rate with five significant digits, as most are published; with more where it has them to lie in an interval. */
export function rateInWords(value: Decimal, within?: Interval): string {
  let digits = 5;
  while (within !== undefined && digits < value.precision() && !within.contains(value.toSignificantDigits(digits)))
    digits++;
  return formatNumber(value.toSignificantDigits(digits));
}

export function rounded(value: Decimal): string {
  return formatNumber(value.toSignificantDigits(4));
}
