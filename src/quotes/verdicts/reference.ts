import type { CurrencyCode } from '../../money/currencies.js';
import { type Decimal, Decimal as Exact } from '../../money/decimal.js';
import { MilexError } from '../../money/error.js';
import { Interval } from '../../money/interval.js';
import { addDays, type IsoDate } from '../../rates/calendar.js';
import type { RateTable } from '../../rates/table.js';

/** A rate that a conversion may have been made at. */
export interface Reference {
  /** One rate, or the mean of a period. */
  readonly value: Decimal;
  /** The rates of it that have a name. The bounds of a cross rate's month are rates of no day. */
  readonly named: readonly NamedRate[];
  /** What counts as fitting: the rate itself, or for a month of which no days are held, its lowest to highest rate. */
  readonly interval: Interval;
  /** '2025-03-04', '2022-03' or '2024'. */
  readonly period: string;
}

export interface NamedRate {
  readonly value: Decimal;
  readonly name: 'rate' | 'average' | 'lowest' | 'highest';
}

/** How far before its date a text may have taken its rate. */
const daysBefore = 10;
/** How far back a rate is looked for that an old one may have been taken from. */
const staleYears = 4;
/** Days: a wide interval would else be fitted by hundreds of which only the last counts. */
const searchedAtOnce = 180;

/**
 * The rates of the text's date and the ten days before it. Where the table holds no days of that time, the months that
 * these days touch stand for them, each with its lowest and highest rate: a table with the days is stricter.
 */
export function referencesAround(
  rates: RateTable,
  from: CurrencyCode,
  to: CurrencyCode,
  date: IsoDate,
): readonly Reference[] {
  return remembered(rates, `${from} ${to} around ${date}`, () => {
    const since = addDays(date, -daysBefore);
    const days = rates
      .daysFitting(from, to, anyRate, { since, until: date })
      .map(({ day, value }) => ofOneRate(value, 'rate', day));
    const months = [...new Set([date.slice(0, 7), since.slice(0, 7)])].filter(
      (month) => !days.some(({ period }) => period.startsWith(month)) && !holdsDays(rates, from, to, month),
    );
    return [...days.reverse(), ...months.flatMap((month) => ofMonth(rates, from, to, month))];
  });
}

/** The average rate of a year. */
export function referenceOfYear(
  rates: RateTable,
  from: CurrencyCode,
  to: CurrencyCode,
  year: number,
): readonly Reference[] {
  return remembered(rates, `${from} ${to} in ${year}`, () =>
    held(() => {
      const { value } = rates.average(from, to, String(year));
      return ofOneRate(value, 'average', String(year));
    }),
  );
}

/** The last day, or month of which no days are held, some time before the date on which the rate lay in the interval. */
export function earlierFit(
  rates: RateTable,
  from: CurrencyCode,
  to: CurrencyCode,
  fitting: Interval,
  date: IsoDate,
): Reference | null {
  const until = addDays(date, -daysBefore - 1);
  const since = addDays(date, -365 * staleYears);
  for (let last = until; last > since; last = addDays(last, -searchedAtOnce)) {
    const day = rates.daysFitting(from, to, fitting, { since: addDays(last, 1 - searchedAtOnce), until: last }).at(-1);
    if (day !== undefined) return ofOneRate(day.value, 'rate', day.day);
  }
  return monthsBetween(rates, from, to, since, until).find(({ interval }) => interval.meets(fitting)) ?? null;
}

/** The lowest and highest rate that the pair ever had; null when it never had one. */
export function everQuoted(rates: RateTable, from: CurrencyCode, to: CurrencyCode): Interval | null {
  return remembered(rates, `${from} ${to}`, () => {
    const [range] = held(() => rates.range(from, to));
    return range === undefined ? null : Interval.of(range.low, range.high);
  });
}

/** The first rate of a reference that lies in an interval; undefined where the interval only lies between its ends. */
export function namedIn({ named }: Reference, interval: Interval): NamedRate | undefined {
  return named.find(({ value }) => interval.contains(value));
}

function ofOneRate(value: Decimal, name: NamedRate['name'], period: string): Reference {
  return { value, named: [{ value, name }], interval: Interval.exactly(value), period };
}

const anyRate: Interval = Interval.atLeast(new Exact(0));

function holdsDays(rates: RateTable, from: CurrencyCode, to: CurrencyCode, month: string): boolean {
  return rates.daysFitting(from, to, anyRate, { since: `${month}-01`, until: `${month}-28` }).length > 0;
}

/** The months from the one of the second day back to that of the first, as far as they are held. */
function monthsBetween(
  rates: RateTable,
  from: CurrencyCode,
  to: CurrencyCode,
  since: IsoDate,
  until: IsoDate,
): readonly Reference[] {
  const [first, last] = [since.slice(0, 7), until.slice(0, 7)];
  return remembered(rates, `${from} ${to} from ${first} to ${last}`, () => {
    const found: Reference[] = [];
    for (let month = last; month >= first; month = addDays(`${month}-01`, -1).slice(0, 7))
      found.push(...ofMonth(rates, from, to, month));
    return found;
  });
}

function ofMonth(rates: RateTable, from: CurrencyCode, to: CurrencyCode, month: string): readonly Reference[] {
  return remembered(rates, `${from} ${to} in ${month}`, () =>
    held(() => {
      const { value, low, high } = rates.average(from, to, month);
      const average = { value, name: 'average' } as const;
      const ends = [{ value: low, name: 'lowest' } as const, { value: high, name: 'highest' } as const];
      const named = from === 'EUR' || to === 'EUR' ? [average, ...ends] : [average];
      return { value, named, interval: Interval.of(low, high), period: month };
    }),
  );
}

/** What the table holds, or nothing: a period outside it is no error here. */
function held<T>(ask: () => T): T[] {
  try {
    return [ask()];
  } catch (error) {
    if (error instanceof MilexError) return [];
    throw error;
  }
}

/** Answers of each table: texts ask the same few again and again. */
const answers = new WeakMap<RateTable, Map<string, unknown>>();
/** Beyond so many, answers are forgotten, so that memory stays bounded whatever is checked. */
const mostAnswers = 5000;

function remembered<T>(rates: RateTable, question: string, ask: () => T): T {
  const known = answers.get(rates) ?? new Map<string, unknown>();
  answers.set(rates, known);
  if (known.has(question)) return known.get(question) as T;
  if (known.size >= mostAnswers) known.clear();
  const answer = ask();
  known.set(question, answer);
  return answer;
}
