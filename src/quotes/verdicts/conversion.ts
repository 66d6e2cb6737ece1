import type { CurrencyCode } from '../../money/currencies.js';
import { type Decimal, decimal } from '../../money/decimal.js';
import { formatPercent } from '../../money/format.js';
import { Interval } from '../../money/interval.js';
import type { IsoDate } from '../../rates/calendar.js';
import type { RateTable } from '../../rates/table.js';
import type { Claim } from '../claim.js';
import type { Mention } from '../mention.js';
import { middle } from './arithmetic.js';
import { diagnoseConversion } from './misconversion.js';
import { type Outcome, unverifiable } from './outcome.js';
import { everQuoted, type Reference, referenceOfYear, referencesAround } from './reference.js';
import { amount as written, inDays, inWords, rounded } from './wording.js';

/** What a conversion is checked against. */
export interface ConversionBasis {
  readonly rates: RateTable;
  /** The text's date. */
  readonly date: IsoDate | null;
  /** The share by which an implied rate may miss a reference rate: 0.015 is 1.5 %. */
  readonly tolerance: Decimal;
}

/** How far beyond every rate that a pair ever had an implied one is wrong on any day. */
const neverNear = '0.2';

/**
 * Recomputes an amount given in a second currency. It holds when a reference rate of the text's date or the ten days
 * before, or the average of a year that one of the two figures is of, lies in the rate that the amounts imply.
 */
export function checkConversion({ members }: Claim, basis: ConversionBasis): Outcome {
  const [amount, converted] = members;
  if (amount === undefined || converted === undefined) return unverifiable('a conversion needs two amounts');
  const [from, to] = [amount.currency, converted.currency];
  if (from === null || to === null) return unverifiable('the currency of one of the amounts is not known');
  const missing = [from, to].find((code) => !basis.rates.has(code));
  if (missing !== undefined) return unverifiable(`no reference rates of ${missing}`);
  if (amount.unhedged.contains(0)) return unverifiable('nothing to divide by');
  const rate = stated(converted).dividedBy(amount.unhedged);
  const fitting = rate.widenedBy(basis.tolerance);
  const ofYears = years(members).flatMap((year) => referenceOfYear(basis.rates, from, to, year));
  const ofDays = basis.date === null ? [] : referencesAround(basis.rates, from, to, basis.date);
  const references = [...ofDays, ...ofYears];
  const fit = closest(references, rate, fitting);
  const line = (reference: Reference): string => arithmetic(amount, converted, from, to, reference);
  if (fit !== null) {
    return { verdict: 'consistent', expected: at(amount, to, fit), explanation: line(fit), diagnosis: null };
  }
  const range = everQuoted(basis.rates, from, to);
  if (range === null) return unverifiable(`${from} and ${to} were never quoted at one time`);
  const diagnose = (): Outcome['diagnosis'] => null;
  void diagnose;
  const nearest = closest(references, rate, null);
  const diagnosed = (): Pick<Outcome, 'diagnosis'> & { readonly why: string } =>
    diagnoseConversion({ from, to, rate, references, ...basis });
  if (nearest !== null && ofDays.length > 0) {
    const { diagnosis, why } = diagnosed();
    return { verdict: 'inconsistent', expected: at(amount, to, nearest), explanation: `${line(nearest)}${why}`, diagnosis };
  }
  if (!fitting.meets(range.widenedBy(neverNear))) {
    const { diagnosis, why } = diagnosed();
    const bounds = `${rounded(range.lo)} and ${rounded(range.hi)}`;
    const expected = amounts(amount, to, range);
    return {
      verdict: 'inconsistent',
      expected,
      explanation: `${inWords(amount)} as ${inWords(converted)} implies ${rounded(middle(rate))} ${to} for 1 ${from}; it was always between ${bounds}${why}`,
      diagnosis,
    };
  }
  const why = basis.date === null ? 'the text has no date' : `no ${from}–${to} rate of ${inDays(basis.date)}`;
  return unverifiable(nearest === null ? why : `${why}; ${line(nearest)}`);
}

/** The converted amount, with a hedge only when it has one of its own: one that it shares is the first amount's. */
function stated({ text, interval, unhedged }: Mention): Interval {
  const beforeNumber = /^[^\p{N}]*/u.exec(text)?.[0] ?? '';
  return /\p{Ll}|[~≈]/u.test(beforeNumber) ? interval : unhedged;
}

function years(members: readonly Mention[]): number[] {
  return [...new Set(members.flatMap(({ year }) => year ?? []))];
}

/** The reference nearest to the implied rate, of those that fit when a fitting interval is given. */
function closest(references: readonly Reference[], rate: Interval, fitting: Interval | null): Reference | null {
  const fits = references.filter(({ interval }) => fitting === null || interval.meets(fitting));
  const [first, ...rest] = fits;
  if (first === undefined) return null;
  const off = ({ value }: Reference): Decimal => value.minus(middle(rate)).abs();
  return rest.reduce((best, one) => (off(one).lessThan(off(best)) ? one : best), first);
}

function at(amount: Mention, to: CurrencyCode, { value }: Reference): string {
  return written(amount.value.times(value), to);
}

function amounts(amount: Mention, to: CurrencyCode, { lo, hi }: Interval): string {
  return `${written(amount.value.times(lo), to)} to ${written(amount.value.times(hi), to)}`;
}

function arithmetic(amount: Mention, converted: Mention, from: CurrencyCode, to: CurrencyCode, reference: Reference): string {
  const exact = amount.value.times(reference.value);
  const off = converted.value.dividedBy(exact).minus(1).times(100);
  const source = reference.period.length === 10 ? 'ECB' : 'ECB average';
  const rate = `${rounded(reference.value)} ${to} for 1 ${from} (${source}, ${inDays(reference.period)})`;
  return `${written(amount.value, from)} at ${rate} is ${written(exact, to)}; quoted ${inWords(converted)} (${formatPercent(off, { signed: true })})`;
}

/** 1.5 %. */
export const defaultTolerance: Decimal = decimal('0.015');
