import type { Figure } from '../figures/figure.js';
import { periodText } from '../figures/period.js';
import { labelText, numberText } from '../figures/text.js';
import { shapeArgument } from '../money/arguments.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { Decimal } from '../money/decimal.js';
import { formatMoney, formatNumber, formatPercent } from '../money/format.js';
import { Interval } from '../money/interval.js';
import { Money } from '../money/money.js';
import type { Caveat } from './caveats.js';
import type { Comparison, Difference } from './compare.js';
import type { Gap } from './gap.js';
import type { Result } from './number.js';
import type { Ranking } from './rank.js';
import type { Share } from './share.js';

/**
 * A result in plain English: what it is of, its numbers with their ranges, and every caveat.
 *
 * @throws {MilexError} for an argument of another type
 * @example
 * describe(compare(book.get('france-2025'), book.get('france-goal')))
 * // 'From €50.5 billion (France, 2025) to around €100 billion (France’s goal; no year given): +€49.5 billion, +98.0 % (+78.0 % to … inflation is not taken out.'
 */
export function describe(result: Comparison | Gap | Share | Ranking): string {
  shapeArgument('result', result, isResult, 'what compare(), gap(), share() or rank() has found');
  return [`${sentence(result)}.`, ...result.caveats.map(({ text }: Caveat) => `${capital(text)}.`)].join(' ');
}

function isResult({ type, caveats }: Comparison | Gap | Share | Ranking): boolean {
  return ['comparison', 'gap', 'share', 'ranking'].includes(type) && Array.isArray(caveats);
}

function sentence(result: Comparison | Gap | Share | Ranking): string {
  switch (result.type) {
    case 'comparison':
      return changeText(result);
    case 'gap':
      return gapText(result);
    case 'share':
      return `${capital(named(result.part))} is ${percentText(result.percent)} of ${named(result.whole)}`;
    case 'ranking':
      return rankingText(result);
  }
}

function changeText({ from, to, difference, ratio, percentChange, compoundGrowth }: Comparison): string {
  const parts = [
    ...(percentChange.value.isZero() || isCounted(from) ? [] : [changeInUnits(from, difference)]),
    percentChange.value.isZero() ? 'no change' : percentText(percentChange, true),
    `${formatNumber(ratio.value, 'en', 2)} times as ${isCounted(from) ? 'many' : 'much'}`,
  ];
  if (compoundGrowth !== undefined) {
    parts.push(`${percentText(compoundGrowth, true)} a year from ${compoundGrowth.from} to ${compoundGrowth.to}`);
  }
  return `From ${named(from)} to ${named(to)}: ${parts.join(', ')}`;
}

/** "+€49.5 billion"; for shares of GDP in percentage points. */
function changeInUnits(figure: Figure, { value, interval }: Difference): string {
  if (figure.measure !== 'money') return differenceText(figure, { value, interval }, '+');
  const plus = value.greaterThan(0) ? '+' : '';
  return `${plus}${formatMoney(Money.of(value, figure.money.currency), { style: 'long' })}`;
}

function gapText({ figure, target, missing, money }: Gap): string {
  if (missing.value.isZero()) return `${capital(named(figure))} meets ${named(target)}`;
  const exceeds = missing.value.isNegative();
  const by = exceeds ? negated(missing) : missing;
  const also = money === undefined ? '' : `, which is ${moneyText(exceeds ? negated(money) : money, money.currency)}`;
  const verb = exceeds ? 'exceeds' : 'falls short of';
  return `${capital(named(figure))} ${verb} ${named(target)} by ${differenceText(figure, by)}${also}`;
}

function rankingText({ places }: Ranking): string {
  const items = places.map(({ figure, rank, uncertain }) => {
    const doubt = uncertain ? ', its order within the rounding' : '';
    return `${rank}. ${labelText(figure)}, ${numberText(figure)}${doubt}`;
  });
  return `From the largest to the smallest: ${items.join('; ')}`;
}

/** '€50.5 billion (France, 2025)' */
function named(figure: Figure): string {
  const time = figure.period === undefined ? '; no year given' : `, ${periodText(figure.period)}`;
  return `${numberText(figure)} (${figure.label}${time})`;
}

function isCounted({ measure }: Figure): boolean {
  return measure === 'personnel' || measure === 'count';
}

/** The difference of two figures in their unit; `plus` stands before one that is above zero. */
function differenceText(figure: Figure, difference: Difference, plus: '+' | '' = ''): string {
  if (figure.measure === 'money') return moneyText(difference, figure.money.currency);
  const digits = isCounted(figure) ? 0 : 2;
  const write = (value: Decimal): string => `${value.greaterThan(0) ? plus : ''}${formatNumber(value, 'en', digits)}`;
  return withRange(difference.value, difference.interval, write, isCounted(figure) ? figure.unit : 'percentage points');
}

function moneyText({ value, interval }: Difference, currency: CurrencyCode): string {
  return withRange(value, interval, (one) => formatMoney(Money.of(one, currency), { style: 'long' }));
}

function percentText({ value, interval }: Result, signed = false): string {
  return withRange(value, interval, (one) => formatPercent(one, { signed }));
}

/** A value and its range in parentheses, unless rounding leaves nothing of the range. */
function withRange(
  value: Decimal,
  interval: Interval | null,
  write: (value: Decimal) => string,
  unit?: string,
): string {
  const written = write(value);
  const text = unit === undefined ? written : `${written} ${unit}`;
  if (interval === null) return text;
  if (!interval.isBounded()) return `${text} (${write(interval.lo)} or more)`;
  const [lo, hi] = [write(interval.lo), write(interval.hi)];
  return lo === written && hi === written ? text : `${text} (${lo} to ${hi})`;
}

function negated({ value, interval }: Difference): Difference {
  const turned = interval?.isBounded() ? Interval.of(interval.hi.negated(), interval.lo.negated()) : null;
  return { value: value.negated(), interval: turned };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
