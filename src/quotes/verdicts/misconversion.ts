import type { CurrencyCode } from '../../money/currencies.js';
import { type Decimal, decimal } from '../../money/decimal.js';
import { Interval } from '../../money/interval.js';
import { dateInWords } from '../../rates/calendar.js';
import type { Diagnosis } from '../claim.js';
import { middle, scaled, slips } from './arithmetic.js';
import type { ConversionBasis } from './basis.js';
import { earlierFit, everQuoted, namedIn, type Reference, referencesAround } from './reference.js';
import { rateInWords, rounded } from './wording.js';

interface Misconversion {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  /** The rate that the amounts imply. */
  readonly rate: Interval;
  /** The rates that it was compared with. */
  readonly references: readonly Reference[];
  readonly basis: ConversionBasis;
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
const namesakeTolerance: Decimal = decimal('0.005');

/** The likely cause of a wrong conversion: the first that makes it right. */
export function diagnoseConversion(one: Misconversion): Cause {
  return scale(one) ?? inverted(one) ?? swapped(one) ?? stale(one) ?? { diagnosis: 'arithmetic', why: '' };
}

function scale({ rate, references, from, to, basis }: Misconversion): Cause | null {
  const range = references.length > 0 ? null : everQuoted(basis.rates, from, to);
  const possible = range === null ? references.map(({ interval }) => interval) : [range];
  const slip = slips.find((factor) => {
    const meant = scaled(rate, factor).widenedBy(basis.tolerance);
    return possible.some((interval) => interval.meets(meant));
  });
  if (slip === undefined) return null;
  const size = slip.greaterThan(1) ? `${rounded(slip)} times too small` : `${rounded(slip.pow(-1))} times too large`;
  return { diagnosis: 'scale', why: `; it is ${size}` };
}

function inverted({ rate, references, from, to, basis }: Misconversion): Cause | null {
  if (rate.contains(0)) return null;
  const inverse = Interval.exactly(1).dividedBy(rate).widenedBy(basis.tolerance);
  if (!references.some(({ interval }) => interval.meets(inverse))) return null;
  return { diagnosis: 'inverted_rate', why: `; divided by the rate of ${from} to ${to} instead of multiplied` };
}

/** The pair with another currency on one side whose rate comes nearest, of those near enough. */
function swapped({ rate, from, to, basis }: Misconversion): Cause | null {
  const { date, rates, tolerance } = basis;
  if (date === null) return null;
  const others = (code: CurrencyCode): { other: CurrencyCode; share: Decimal }[] =>
    [
      ...usual.map((other) => ({ other, share: tolerance })),
      ...(namesakes.find((family) => family.includes(code)) ?? []).map((other) => ({
        other,
        share: namesakeTolerance,
      })),
    ].filter(({ other }) => other !== from && other !== to && rates.has(other));
  const pairs = [
    ...others(to).map(({ other, share }) => ({ from, to: other, share })),
    ...others(from).map(({ other, share }) => ({ from: other, to, share })),
  ];
  const implied = middle(rate);
  const found = pairs.flatMap((pair) => {
    const meant = rate.widenedBy(pair.share);
    return referencesAround(rates, pair.from, pair.to, date)
      .filter(({ interval }) => interval.meets(meant))
      .map(({ value }) => ({ ...pair, fits: rate.contains(value), off: value.minus(implied).abs() }));
  });
  const [nearest] = found.sort((a, b) => a.off.comparedTo(b.off));
  if (nearest === undefined) return null;
  const near = nearest.fits ? '' : 'near ';
  return { diagnosis: 'swapped_currency', why: `; the rate is ${near}that of ${nearest.from} to ${nearest.to}` };
}

function stale({ rate, from, to, basis }: Misconversion): Cause | null {
  const { date, rates, tolerance } = basis;
  if (date === null) return null;
  const widened = rate.widenedBy(tolerance);
  const fit = earlierFit(rates, from, to, rate, date);
  if (fit !== null) return { diagnosis: 'stale_rate', why: `; it fits ${fittingRate(fit, rate)}` };
  // Within the tolerance, but with another last digit: it is not said to fit.
  const near = earlierFit(rates, from, to, widened, date);
  return near && { diagnosis: 'stale_rate', why: `; it is near ${fittingRate(near, widened)}` };
}

/** "the highest rate of July 2023, 1.1255": a number that does fit, or the two that what fits lies between. */
function fittingRate(fit: Reference, fitting: Interval): string {
  const named = namedIn(fit, fitting);
  const when = dateInWords(fit.period);
  if (named === undefined)
    return `the rates of ${when}, ${rateInWords(fit.interval.lo)} to ${rateInWords(fit.interval.hi)}`;
  const name = named.name === 'rate' ? 'rate' : `${named.name} rate`;
  return `the ${name} of ${when}, ${rateInWords(named.value, fitting)}`;
}
