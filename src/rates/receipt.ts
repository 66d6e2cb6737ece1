import type { Decimal } from '../money/decimal.js';
import { formatMoney, formatNumber } from '../money/format.js';
import type { Money } from '../money/money.js';
import type { Qualifier } from '../money/written.js';
import { dateInWords, dayNumber, type IsoDate } from './calendar.js';
import { lastOpenDay } from './closing-days.js';
import type { AverageRate, DailyRate, Quotation, Rate } from './rate.js';

interface Converted {
  readonly from: Money;
  readonly to: Money;
  readonly qualifier: Qualifier;
  readonly rate: Rate;
}

/** A pocket calculator takes eight digits; a mean has up to forty. */
const calculatorDigits = 8;
const rateName = 'ECB euro foreign exchange reference rate';

export function receiptLine({ from, to, qualifier, rate }: Converted): string {
  const result = formatMoney(to, { style: 'long', qualifier });
  return `${inFull(from, qualifier)} ${operations(rate)} = ${result} (${origin(rate)})`;
}

/** At a scale when two decimals there are all it has, else with every digit, so that the line can be recomputed. */
function inFull(money: Money, qualifier: Qualifier): string {
  const atScale = (exponent: number): Decimal => money.amount.dividedBy(`1e${exponent}`);
  const exponent = [12, 9, 6].find((one) => atScale(one).toDecimalPlaces(2).abs().greaterThanOrEqualTo(1)) ?? 0;
  if (atScale(exponent).decimalPlaces() <= 2) return formatMoney(money, { style: 'long', qualifier });
  return `${formatNumber(money.amount)} ${money.currency}`;
}

function operations({ from, to, value, chain, kind, ...rate }: Rate): string {
  const interpolated = 'used' in rate && rate.used.length === 2;
  if (chain.length === 0 || interpolated) return `× ${forCalculator(value)}`;
  const times = chain.filter(({ quote }) => quote === to).map((one) => `× ${forCalculator(one.value)}`);
  const over = chain.filter(({ quote }) => quote === from).map((one) => `÷ ${forCalculator(one.value)}`);
  return [...times, ...over].join(' ');
}

function forCalculator(value: Decimal): string {
  return value.toSignificantDigits(calculatorDigits).toFixed();
}

function origin(rate: Rate): string {
  if (rate.from === rate.to) return 'the same currency';
  return rate.kind === 'daily' ? dayOrigin(rate) : averageOrigin(rate);
}

function dayOrigin({ asked, used: [day, second], chain, policy, source }: DailyRate): string {
  if (second !== undefined) {
    const [before, after] = [day, second].map((one) => quotationsOf(chain, one));
    return `interpolated for ${dateInWords(asked)} between the ${rateName}s of ${dateInWords(day)}, ${before}, and ${dateInWords(second)}, ${after}`;
  }
  const dated = `${rateName}${chain.length > 1 ? 's' : ''} of ${dateInWords(day)}`;
  if (day === asked) return dated;
  if (policy === 'nearest') return `${dated}, the nearest to ${dateInWords(asked)}`;
  // Where the source ends there may have been later ones that it does not know of.
  const known = lastOpenDay(dayNumber(asked)) <= dayNumber(source.lastDay);
  return `${dated}, the last ${known ? '' : 'in the table '}before ${dateInWords(asked)}`;
}

function averageOrigin({ from, to, period, chain }: AverageRate): string {
  const ofMeans = from !== 'EUR' && chain.length > 0;
  const what = ofMeans ? (to === 'EUR' ? 'by the average' : 'by the averages') : 'average';
  return `${rateName}s, ${what} of ${periodInWords(period)}`;
}

function quotationsOf(chain: readonly Quotation[], day: IsoDate): string {
  const ofDay = chain.filter((one) => one.day === day);
  return ofDay.map(({ quote, value }) => `${value.toFixed()} ${quote}`).join(' and ');
}

function periodInWords(period: string): string {
  const [start = '', end] = period.split('/');
  if (end !== undefined) return `${dateInWords(start)} to ${dateInWords(end)}`;
  return dateInWords(start);
}
