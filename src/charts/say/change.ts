import type { Result } from '../../compare/number.js';
import { Decimal as Exact } from '../../money/decimal.js';
import { formatNumber, formatPercent } from '../../money/format.js';
import type { LocaleTag } from '../../money/locales/index.js';
import type { Words } from '../words/index.js';

/** A change in percent as a chart prints it, with its range: "+98 %", "+78 % to +118 %". */
export function percentTexts(
  result: Result,
  locale: LocaleTag,
  words: Words,
): { readonly value: string; readonly range: string } {
  const digits = result.value.abs().lessThan(20) ? 1 : 0;
  const write = (value: Result['value']): string => formatPercent(value, { locale, digits, signed: true });
  const { lo, hi } = result.interval;
  const range = hi.isFinite() ? words.range(write(lo), write(hi)) : words.orMore(write(lo));
  return { value: write(result.value), range };
}

/** A change of a share in points of it, with its range: "+0.13 percentage points", "+0.12 to +0.14 percentage points". */
export function pointTexts(
  { value, interval }: Result,
  locale: LocaleTag,
  words: Words,
): { readonly value: string; readonly range: string } {
  const write = (points: Result['value']): string =>
    `${points.isNegative() ? '\u2212' : '+'}${formatNumber(points.abs(), locale, 2)}`;
  const { lo, hi } = interval;
  const range = hi.isFinite() ? words.range(write(lo), write(hi)) : words.orMore(write(lo));
  return { value: words.points(write(value)), range: words.points(range) };
}

/** A ratio to as many digits as its range leaves certain: "×2". */
export function roughMultiple({ value, interval }: Result, locale: LocaleTag): string {
  const step = interval.hi.minus(interval.lo).e;
  const digits = Math.max(0, -step - 1);
  return `×${formatNumber(value.toDecimalPlaces(digits), locale)}`;
}

/** The same of a change in percent: "+100 %". */
export function roughPercent({ value, interval }: Result, locale: LocaleTag): string {
  const unit = new Exact(10).pow(interval.hi.minus(interval.lo).e);
  const rounded = value.dividedBy(unit).toDecimalPlaces(0).times(unit);
  return formatPercent(rounded, { locale, digits: Math.max(0, -unit.e), signed: true });
}

/** A ratio to two digits: "×2.0", "×14". */
export function multipleText(ratio: Result, locale: LocaleTag): string {
  const { value } = ratio;
  return `×${formatNumber(value.toSignificantDigits(2), locale, Math.max(0, 1 - value.e))}`;
}
