import type { CurrencyCode } from '../../money/currencies.js';
import { decimal } from '../../money/decimal.js';
import { Interval } from '../../money/interval.js';
import { addDays } from '../../rates/calendar.js';
import type { Diagnosis } from '../claim.js';
import { scaled, slips } from './arithmetic.js';
import type { ConversionBasis } from './conversion.js';
import { earlierFit, everQuoted, type Reference, referencesAround } from './reference.js';
import { inDays, rounded } from './wording.js';

interface Misconversion extends ConversionBasis {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  /** The rate that the amounts imply. */
  readonly rate: Interval;
  readonly references: readonly Reference[];
}

interface Cause {
  readonly diagnosis: Diagnosis;
  /** A clause for the explanation, opened by a semicolon; empty when there is nothing to add. */
  readonly why: string;
}

/** Currencies that most conversions are into. */
const usual: readonly CurrencyCode[] = ['EUR', 'USD', 'GBP'];
/** Currencies of one name. */
const namesakes: readonly (readonly CurrencyCode[])[] = [
  ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  ['INR', 'IDR'],
];
/** Beside ten currencies some rate always lies near: a namesake must fit more closely. */
const namesakeTolerance = decimal('0.005');

/** The likely cause of a wrong conversion: the first that makes it right. */
export function diagnoseConversion(one: Misconversion): Cause {
  return scale(one) ?? inverted(one) ?? swapped(one) ?? stale(one) ?? { diagnosis: 'arithmetic', why: '' };
}

function scale({ rate, references, rates, from, to, tolerance }: Misconversion): Cause | null {
  const range = everQuoted(rates, from, to);
  const possible = references.length > 0 ? references.map(({ interval }) => interval) : range === null ? [] : [range];
  const slip = slips.find((factor) => {
    const meant = scaled(rate, factor).widenedBy(tolerance);
    return possible.some((interval) => interval.meets(meant));
  });
  if (slip === undefined) return null;
  const factor = slip.greaterThan(1) ? `${rounded(slip)} times too small` : `${rounded(slip.pow(-1))} times too large`;
  return { diagnosis: 'scale', why: `; it is ${factor}` };
}

function inverted({ rate, references, tolerance, from, to }: Misconversion): Cause | null {
  const inverse = Interval.exactly(1).dividedBy(rate).widenedBy(tolerance);
  const fit = references.find(({ interval }) => interval.meets(inverse));
  if (fit === undefined) return null;
  return { diagnosis: 'inverted_rate', why: `; divided by the rate of ${from} to ${to} instead of multiplied` };
}

function swapped({ rate, date, rates, from, to, tolerance }: Misconversion): Cause | null {
  if (date === null) return null;
  const others = (code: CurrencyCode, share: typeof tolerance, family: readonly CurrencyCode[]) =>
    family.filter((other) => other !== from && other !== to && other !== code && rates.has(other)).map((other) => ({ other, share }));
  const candidates = (code: CurrencyCode) => [
    ...others(code, tolerance, usual),
    ...namesakes.filter((family) => family.includes(code)).flatMap((family) => others(code, namesakeTolerance, family)),
  ];
  const fits = (a: CurrencyCode, b: CurrencyCode, share: typeof tolerance): boolean => {
    const meant = rate.widenedBy(share);
    return referencesAround(rates, a, b, date).some(({ interval }) => interval.meets(meant));
  };
  const target = candidates(to).find(({ other, share }) => fits(from, other, share));
  if (target !== undefined) return { diagnosis: 'swapped_currency', why: `; the rate is that of ${from} to ${target.other}` };
  const source = candidates(from).find(({ other, share }) => fits(other, to, share));
  return source === undefined
    ? null
    : { diagnosis: 'swapped_currency', why: `; the rate is that of ${source.other} to ${to}` };
}

function stale({ rate, date, rates, from, to, tolerance }: Misconversion): Cause | null {
  if (date === null) return null;
  const fit =
    earlierFit(rates, from, to, rate, addDays(date, 0)) ?? earlierFit(rates, from, to, rate.widenedBy(tolerance), date);
  return fit === null ? null : { diagnosis: 'stale_rate', why: `; it fits the rate of ${inDays(fit.period)}, ${rounded(fit.value)}` };
}
