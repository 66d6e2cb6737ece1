import { instanceArgument, optionsArgument, shapeArgument } from '../money/arguments.js';
import { type CurrencyCode, currencyCode } from '../money/currencies.js';
import { type Decimal, Decimal as Exact } from '../money/decimal.js';
import { MilexError, shown } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { averageOf } from './average.js';
import { dayNumber, fromDayNumber, type IsoDate, isoDate } from './calendar.js';
import { firstOpenDay, lastOpenDay } from './closing-days.js';
import { type Coverage, coverageOf, fixingsOf, whyNot } from './coverage.js';
import type { FixingData } from './fixings.js';
import { Pair, type Side } from './pair.js';
import { daySpan } from './period.js';
import { type PairRange, rangeOf } from './range.js';
import {
  type AverageRate,
  type DailyRate,
  type MissingDayPolicy,
  missingDayPolicies,
  type RatePoint,
  type RateSource,
} from './rate.js';

/** How far from the day asked a fixing may be. */
const daysOff = 7;

/**
 * The euro foreign exchange reference rates of the ECB, by day, with every pair of the currencies quoted. A rate from
 * the euro is the decimal that the ECB printed; an inverse or a cross rate is computed from those, to 40 digits.
 *
 * @example
 * embeddedRates().rate('EUR', 'USD', '2025-03-04').value.toString() // '1.0557'
 */
export class RateTable {
  readonly source: RateSource;
  /** The currencies that the table holds anything of, the euro first. */
  readonly currencies: readonly CurrencyCode[];
  readonly #data: FixingData;
  readonly #pairs = new Map<string, Pair>();

  /** Use {@link readEcbRates} or {@link embeddedRates}. */
  constructor(data: FixingData) {
    shapeArgument('data', data, isFixingData, 'fixings; read a table with readEcbRates() or take embeddedRates()');
    this.#data = data;
    this.source = data.source;
    this.currencies = ['EUR', ...data.codes];
  }

  /**
   * Whether the table holds anything of a currency.
   *
   * @example embeddedRates().has('USD') // true
   */
  has(code: CurrencyCode): boolean {
    return this.currencies.includes(code);
  }

  /**
   * Which days and months of a currency the table holds.
   *
   * @throws {MilexError} for the euro, and for a currency of which the table holds nothing
   * @example
   * const { days } = readEcbRates('Date,USD,\n2008-07-15,1.5990,\n').coverage('USD')
   * days // [{ since: '2008-07-15', until: '2008-07-15' }]
   */
  coverage(code: CurrencyCode): Coverage {
    const fixings = fixingsOf(currencyCode(code), this.#data);
    if (fixings === undefined)
      throw new MilexError('no coverage of EUR: all rates are against the euro', { value: code });
    return coverageOf(fixings);
  }

  /**
   * The reference rate of a day: units of `to` for one `from`. The policy says what to do when the day has no fixing;
   * an interpolated rate is computed from the interpolated quotations against the euro.
   *
   * @throws {MilexError} for what is no date or currency, and for a day that the table does not hold: the line says what
   * it does hold and how to load more
   * @example embeddedRates().rate('EUR', 'USD', '2025-03-02').used // ['2025-02-28'], the Friday before
   */
  rate(
    from: CurrencyCode,
    to: CurrencyCode,
    day: IsoDate,
    options: { readonly policy?: MissingDayPolicy } = {},
  ): DailyRate {
    const asked = isoDate(day);
    const { policy = 'previous' } = optionsArgument('options', options);
    if (!missingDayPolicies.includes(policy)) {
      throw new MilexError(`unknown policy ${shown(policy)}; choose one of ${missingDayPolicies.join(', ')}`, {
        code: 'unknown_name',
        value: policy,
        expected: `one of ${missingDayPolicies.join(', ')}`,
      });
    }
    const pair = this.#pair(from, to);
    const base = { kind: 'daily', from: currencyCode(from), to: currencyCode(to), asked, policy } as const;
    if (pair === undefined) return { ...base, value: new Exact(1), chain: [], used: [asked], source: this.source };
    const used = daysUsed(pair, dayNumber(asked), policy);
    if (used === undefined) throw this.#noRate(pair, asked, policy);
    const [first, second] = used;
    if (second === undefined) {
      const chain = pair.quotations(first);
      return { ...base, value: pair.on(first), chain, used: [fromDayNumber(first)], source: this.source };
    }
    const [before, after] = [pair.quotations(first), pair.quotations(second)];
    const share = new Exact(dayNumber(asked) - first).dividedBy(second - first);
    const between = before.map(({ quote, value }, i) => ({
      quote,
      value: value.plus((after[i]?.value ?? value).minus(value).times(share)),
    }));
    const of = (code: CurrencyCode): Decimal => between.find(({ quote }) => quote === code)?.value ?? new Exact(1);
    return {
      ...base,
      value: of(base.to).dividedBy(of(base.from)),
      chain: [...before, ...after],
      used: [fromDayNumber(first), fromDayNumber(second)],
      source: this.source,
    };
  }

  /**
   * The mean of the daily reference rates of a period ('2025', '2025-03' or '2025-03-01/2025-03-14'), with the lowest
   * and the highest. An inverse or cross average is the mean of the daily inverse or cross rates.
   *
   * For months of which the table holds no days, the mean of a rate from the euro is still exact (sums and counts are
   * held). An inverse or cross average over a period with such months is the ratio of the two means against the euro,
   * which differs from the mean of the ratios by some hundredths of a percent; the low and high of a cross average
   * are then bounds: month by month the lowest `to` over the highest `from`, and the reverse.
   *
   * @throws {MilexError} for what is no period, and for one of which not every fixing is held
   * @example embeddedRates().average('EUR', 'USD', '2024').value.toFixed(4) // '1.0824'
   */
  average(from: CurrencyCode, to: CurrencyCode, period: string): AverageRate {
    const pair = this.#pair(from, to);
    const base = { kind: 'average', from: currencyCode(from), to: currencyCode(to), period } as const;
    const one = new Exact(1);
    if (pair !== undefined) return { ...base, ...averageOf(pair, period, this.#data), source: this.source };
    daySpan(period);
    return { ...base, value: one, low: one, high: one, chain: [], source: this.source };
  }

  /**
   * The rates of all fixing days from `start` to `end`, oldest first.
   *
   * @throws {MilexError} when the table does not hold the first or the last open day of the span, or the end is before
   * the start
   * @example
   * embeddedRates().series('EUR', 'USD', '2025-03-03', '2025-03-07').map(({ day }) => day)
   * // ['2025-03-03', '2025-03-04', '2025-03-05', '2025-03-06', '2025-03-07']
   */
  series(from: CurrencyCode, to: CurrencyCode, start: IsoDate, end: IsoDate): RatePoint[] {
    const { first, last } = daySpan(`${isoDate(start)}/${isoDate(end)}`);
    const pair = this.#differentPair(from, to);
    const [firstOpen, lastOpen] = [firstOpenDay(first), lastOpenDay(last)];
    for (const day of [firstOpen, lastOpen])
      if (firstOpen <= lastOpen && !pair.has(day)) throw this.#noRate(pair, fromDayNumber(day), 'exact');
    return points(pair, first, last, () => true);
  }

  /**
   * The inverse question: on which days, of those that the table holds, did the rate lie in an interval?
   *
   * @throws {MilexError} for what is no date or currency, one of which the table holds nothing, and a currency with itself
   * @example
   * // Which days' rates turn €800 billion into what is written as $845 billion?
   * const fitting = Interval.of('844.5', '845.5').dividedBy(Interval.exactly(800))
   * const days = embeddedRates().daysFitting('EUR', 'USD', fitting, { since: '2025-01-01', until: '2025-12-31' })
   * days.map(({ day }) => day) // ['2025-03-04']
   */
  daysFitting(
    from: CurrencyCode,
    to: CurrencyCode,
    interval: Interval,
    options: { readonly since?: IsoDate; readonly until?: IsoDate } = {},
  ): RatePoint[] {
    const { since, until } = optionsArgument('options', options);
    instanceArgument('interval', interval, Interval, 'an Interval');
    const pair = this.#differentPair(from, to);
    // Sifted by floating-point numbers with a margin above their error, then decided exactly.
    const [lo, hi] = [interval.lo.toNumber() * (1 - 1e-12), interval.hi.toNumber() * (1 + 1e-12)];
    const mayFit = (day: number): boolean => pair.roughly(day) >= lo && pair.roughly(day) <= hi;
    const first = since === undefined ? pair.firstDay : dayNumber(isoDate(since));
    const last = until === undefined ? pair.lastDay : dayNumber(isoDate(until));
    return points(pair, first, last, mayFit).filter(({ value }) => interval.contains(value));
  }

  /**
   * The lowest and the highest rate that the pair had in all that the table holds, days and months. Where a cross rate
   * comes from months, they are bounds that no day went beyond.
   *
   * @throws {MilexError} when the pair was never quoted at one time
   * @example
   * const { low, high } = readEcbRates('Date,USD,\n2008-07-16,1.5888,\n2008-07-15,1.5990,\n').range('EUR', 'USD')
   * low.toString() // '1.5888'
   * high.toString() // '1.599'
   */
  range(from: CurrencyCode, to: CurrencyCode): PairRange {
    const pair = this.#differentPair(from, to);
    const range = rangeOf(pair);
    if (range === undefined) {
      throw new MilexError(`no rate of ${from} to ${to}: the two were never quoted at one time`, {
        code: 'no_rate',
        value: [from, to],
      });
    }
    return range;
  }

  /** Undefined for a currency with itself. */
  #pair(from: CurrencyCode, to: CurrencyCode): Pair | undefined {
    const [fromCode, toCode] = [currencyCode(from), currencyCode(to)];
    if (fromCode === toCode) return undefined;
    const known = this.#pairs.get(fromCode + toCode);
    if (known !== undefined) return known;
    const pair = new Pair(sideOf(fromCode, this.#data), sideOf(toCode, this.#data));
    this.#pairs.set(fromCode + toCode, pair);
    return pair;
  }

  #differentPair(from: CurrencyCode, to: CurrencyCode): Pair {
    const pair = this.#pair(from, to);
    if (pair === undefined)
      throw new MilexError(`no rates of ${shown(from)} to itself`, { code: 'no_rate', value: from });
    return pair;
  }

  #noRate(pair: Pair, asked: IsoDate, policy: MissingDayPolicy): MilexError {
    const day = dayNumber(asked);
    const near = policy === 'exact' ? pair.nearest(day, -1, daysOff) : undefined;
    const euro = sideOf('EUR', this.#data);
    const quoted = [pair.to, pair.from].filter(({ code }) => code !== 'EUR');
    const missing = quoted.find((side) => new Pair(euro, side).nearest(day, -1, daysOff) === undefined);
    const { code } = missing ?? quoted[0] ?? pair.to;
    const why =
      near === undefined
        ? whyNot(code, asked, this.#data)
        : `no fixing on that day; the last before it is of ${fromDayNumber(near)} (policy "previous")`;
    return new MilexError(`no ${code} rate on ${asked}: ${why}`, { code: 'no_rate', value: asked });
  }
}

function isFixingData({ codes, fixings }: FixingData): boolean {
  return Array.isArray(codes) && typeof fixings === 'function';
}

function sideOf(code: CurrencyCode, data: FixingData): Side {
  return { code, fixings: fixingsOf(code, data) };
}

function daysUsed(pair: Pair, day: number, policy: MissingDayPolicy): readonly [number, number?] | undefined {
  if (pair.has(day)) return [day];
  if (policy === 'exact') return undefined;
  const before = pair.nearest(day, -1, daysOff);
  if (policy === 'previous') return before === undefined ? undefined : [before];
  const after = pair.nearest(day, 1, daysOff);
  if (policy === 'interpolate') return before === undefined || after === undefined ? undefined : [before, after];
  if (before === undefined || after === undefined) return before === after ? undefined : [before ?? after ?? day];
  return [day - before <= after - day ? before : after];
}

function points(pair: Pair, first: number, last: number, wanted: (day: number) => boolean): RatePoint[] {
  const found: RatePoint[] = [];
  for (let day = Math.max(first, pair.firstDay); day <= Math.min(last, pair.lastDay); day++)
    if (pair.has(day) && wanted(day)) found.push({ day: fromDayNumber(day), value: pair.on(day) });
  return found;
}
