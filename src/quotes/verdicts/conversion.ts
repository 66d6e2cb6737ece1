import type { CurrencyCode } from '../../money/currencies.js';
import { formatPercent } from '../../money/format.js';
import type { Interval } from '../../money/interval.js';
import { dateInWords } from '../../rates/calendar.js';
import type { Claim } from '../claim.js';
import type { Mention } from '../mention.js';
import { middle, scaled } from './arithmetic.js';
import type { ConversionBasis } from './basis.js';
import { diagnoseConversion } from './misconversion.js';
import { consistent, inconsistent, type Outcome, unverifiable } from './outcome.js';
import { everQuoted, type NamedRate, namedIn, type Reference, referenceOfYear, referencesAround } from './reference.js';
import { amounts, inWords, rateInWords, amount as written } from './wording.js';

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
  return checkPair({ amount, converted, from, to, rate: stated(converted).dividedBy(amount.unhedged) }, basis);
}

interface ConvertedPair {
  readonly amount: Mention;
  readonly converted: Mention;
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  /** What the two amounts imply. */
  readonly rate: Interval;
}

function checkPair(pair: ConvertedPair, basis: ConversionBasis): Outcome {
  const { amount, converted, from, to, rate } = pair;
  const { rates, date, tolerance } = basis;
  const ofDays = date === null ? [] : referencesAround(rates, from, to, date);
  const ofYears = years([amount, converted]).flatMap((year) => referenceOfYear(rates, from, to, year));
  const references = [...ofDays, ...ofYears];
  const fitting = rate.widenedBy(tolerance);
  const fit = closest(
    references.filter(({ interval }) => interval.meets(fitting)),
    rate,
  );
  if (fit !== null) return consistent(...arithmetic(pair, fit, namedIn(fit, fitting), fitting));
  const range = everQuoted(rates, from, to);
  if (range === null) return unverifiable(`${from} and ${to} were never quoted at one time`);
  const nearest = closest(references, rate);
  if (nearest !== null && ofDays.length > 0) {
    const { diagnosis, why } = diagnoseConversion({ from, to, rate, references, basis });
    const [expected, line] = arithmetic(pair, nearest, nearest.named[0]);
    return inconsistent(expected, `${line}${why}`, diagnosis);
  }
  if (!fitting.meets(range.widenedBy(neverNear))) {
    const { diagnosis, why } = diagnoseConversion({ from, to, rate, references, basis });
    const bounds = `it was always between ${rateInWords(range.lo)} and ${rateInWords(range.hi)}`;
    const implied = `${rateInWords(middle(rate))} ${to} for 1 ${from}`;
    const line = `${inWords(amount)} as ${inWords(converted)} implies ${implied}; ${bounds}${why}`;
    return inconsistent(amounts(scaled(range, amount.value), to), line, diagnosis);
  }
  const why = date === null ? 'the text has no date' : `no rate of ${from} to ${to} on ${dateInWords(date)}`;
  return unverifiable(nearest === null ? why : `${why}; ${arithmetic(pair, nearest, nearest.named[0])[1]}`);
}

/** The converted amount, with a hedge only when it has one of its own: one that it shares is the first amount's. */
function stated({ text, interval, unhedged }: Mention): Interval {
  const beforeNumber = /^[^\p{N}]*/u.exec(text)?.[0] ?? '';
  return /\p{Ll}|[~≈]/u.test(beforeNumber) ? interval : unhedged;
}

function years(members: readonly Mention[]): number[] {
  return [...new Set(members.flatMap(({ year }) => year ?? []))];
}

function closest(references: readonly Reference[], rate: Interval): Reference | null {
  const implied = middle(rate).toNumber();
  let best: { readonly one: Reference; readonly off: number } | null = null;
  for (const one of references) {
    const off = Math.abs(one.value.toNumber() - implied);
    if (best === null || off < best.off) best = { one, off };
  }
  return best?.one ?? null;
}

/** What the amount is at a rate of a reference, or between its lowest and highest, and the line that computes it. */
function arithmetic(
  { amount, converted, from, to }: ConvertedPair,
  { interval, period }: Reference,
  named: NamedRate | undefined,
  within?: Interval,
): [expected: string, line: string] {
  const line = (rate: string, source: string, expected: string, quoted: string) =>
    `${written(amount.value, from)} at ${rate} ${to} for 1 ${from} (${source}, ${dateInWords(period)}) is ${expected}; quoted ${quoted}`;
  if (named === undefined) {
    const expected = amounts(scaled(interval, amount.value), to);
    const rates = `${rateInWords(interval.lo)} to ${rateInWords(interval.hi)}`;
    return [expected, line(rates, 'ECB', expected, inWords(converted))];
  }
  const value = amount.value.times(named.value);
  const expected = written(value, to);
  const off = formatPercent(converted.value.dividedBy(value).minus(1).times(100), { signed: true });
  const source = named.name === 'rate' ? 'ECB' : `ECB ${named.name}`;
  return [expected, line(rateInWords(named.value, within), source, expected, `${inWords(converted)} (${off})`)];
}
