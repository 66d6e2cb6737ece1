import { comparability } from './compare/comparability.js';
import type { Figure } from './figures/figure.js';
import { instanceArgument, optionsArgument, shapeArgument, textArgument } from './money/arguments.js';
import { decimal, type Numeric } from './money/decimal.js';
import { formatInterval, formatMoney, formatPercent } from './money/format.js';
import { Interval } from './money/interval.js';
import { Money } from './money/money.js';
import { parseAmount, type WrittenAmount } from './money/parse.js';
import { plain } from './money/plain.js';
import { type CheckOptions, checkText } from './quotes/check.js';
import type { CheckedClaim } from './quotes/claim.js';
import { type IsoDate, isoDate } from './rates/calendar.js';
import { convert, isAmount } from './rates/conversion.js';
import { embeddedRates } from './rates/embedded/rates.js';
import { RateTable } from './rates/table.js';

/** What a matcher tells the test runner: Vitest and Jest read it alike. */
export interface Match {
  readonly pass: boolean;
  readonly message: () => string;
}

/** An amount as it is written ("€800 billion"), or as the library has it. */
export type Amount = string | Money | WrittenAmount;

/** What a quoted text is checked with. */
export interface QuoteOptions extends Omit<CheckOptions, 'date'> {
  /** The day of the text: its rate counts, and those of the ten days before. */
  readonly on: IsoDate;
}

/** What a conversion is held against. */
export interface ConvertOptions {
  /** The day whose reference rate counts. */
  readonly on: IsoDate;
  /** The share by which the result may miss; default 0.015, which is 1.5 %. */
  readonly tolerance?: Numeric;
  readonly rates?: RateTable;
}

/**
 * Passes when a text quotes an amount right: the first amount of the text stands for it, and every conversion of the
 * text holds on the day.
 *
 * @throws {MilexError} for an amount or a date that is none
 * @example expect('800 billion EUR').toBeQuotedAs('€800 billion ($843 billion)', { on: '2025-03-04' })
 */
export function toBeQuotedAs(received: Amount, quoted: string, options: QuoteOptions): Match {
  const { on, ...more } = optionsArgument('options', options);
  const money = moneyOf(received);
  const { figures, claims } = checkText(textArgument('quoted', quoted), { lang: 'en', ...more, date: isoDate(on) });
  const amounts = figures.filter(({ unit }) => unit === 'money');
  const [first] = amounts;
  const conversions = claims.filter(({ kind }) => kind === 'conversion');
  const written = formatMoney(money, { style: 'long' });
  if (first === undefined) return match(false, `${JSON.stringify(quoted)} quotes no amount`);
  if (first.currency !== money.currency || !first.interval.contains(money.amount)) {
    const range =
      first.currency === null ? '' : ` (${formatInterval(first.interval, first.currency, { style: 'long' })})`;
    return match(false, `${JSON.stringify(first.text)}${range} does not stand for ${written}`);
  }
  if (conversions.length < amounts.length - 1)
    return match(false, `${JSON.stringify(quoted)} has ${amounts.length} amounts that are no conversion of each other`);
  const failing = conversions.filter(({ verdict }) => verdict !== 'consistent');
  const told = (failing.length > 0 ? failing : conversions).map(({ explanation }) => explanation);
  return match(failing.length === 0, [`${JSON.stringify(first.text)} stands for ${written}`, ...told].join('\n'));
}

/**
 * Passes when an amount, converted at the reference rate of a day, is another amount.
 *
 * @throws {MilexError} for an amount, a day or a rate that there is none of
 * @example expect('€800 billion').toConvertTo('$843 billion', { on: '2025-03-04' })
 */
export function toConvertTo(received: Amount, expected: Amount, options: ConvertOptions): Match {
  const { on, tolerance = '0.015', rates = embeddedRates() } = optionsArgument('options', options);
  instanceArgument('rates', rates, RateTable, 'a table of rates, as from embeddedRates() or readEcbRates()');
  const [from, to, wanted] = [moneyOf(received), moneyOf(expected), read(expected)];
  const rate = rates.rate(from.currency, to.currency, isoDate(on));
  const conversion = convert(read(received), to.currency, rate);
  const interval = wanted instanceof Money ? Interval.exactly(to.amount) : wanted.interval;
  const off = to.amount.dividedBy(conversion.to.amount).minus(1).times(100);
  const allowed = formatPercent(decimal(tolerance).times(100), { digits: 1 });
  return match(
    conversion.interval.meets(interval.widenedBy(tolerance)),
    `${conversion.line()}\nexpected ${formatMoney(to, { style: 'long' })} (${formatPercent(off, { digits: 1, signed: true })}; ${allowed} allowed)`,
  );
}

/**
 * Passes when two figures can be compared as they are: alike in kind, period, prices, definition and edition.
 *
 * @throws {MilexError} for arguments of another type
 * @example expect(book.get('france-nato-2024')).toBeComparableWith(book.get('germany-nato-2024'))
 */
export function toBeComparableWith(received: Figure, other: Figure): Match {
  const reasons = comparability(received, other).map(
    ({ message, remedy }) => `- ${message}${remedy === '' ? '' : `: ${remedy}`}`,
  );
  const pair = `${received.label} and ${other.label}`;
  return match(
    reasons.length === 0,
    reasons.length === 0 ? `${pair} are alike` : `${pair} are not alike:\n${reasons.join('\n')}`,
  );
}

/**
 * Passes when no claim that a text makes about its figures is inconsistent.
 *
 * @throws {MilexError} for a date, language or tolerance that is none
 * @example expect('Spending rises from €50 billion to €60 billion, by 20 %.').toHaveConsistentFigures({ date: '2025-03-11' })
 */
export function toHaveConsistentFigures(received: string, options: CheckOptions = {}): Match {
  const { claims } = checkText(received, options);
  const wrong = claims.filter(({ verdict }) => verdict === 'inconsistent');
  const told = wrong.length > 0 ? wrong : claims;
  const head = `${wrong.length} of ${claims.length} ${claims.length === 1 ? 'claim is' : 'claims are'} inconsistent`;
  return match(wrong.length === 0, [head, ...told.map(line)].join('\n'));
}

function line({ members, explanation, diagnosis }: CheckedClaim): string {
  const quoted = members.map(({ text }) => JSON.stringify(text)).join(', ');
  return `- ${quoted}: ${explanation}${diagnosis === null ? '' : ` [${diagnosis}]`}`;
}

function match(pass: boolean, message: string): Match {
  return { pass, message: () => plain(message) };
}

function read(amount: Amount): Money | WrittenAmount {
  if (typeof amount === 'string') return parseAmount(amount);
  return shapeArgument('amount', amount, isAmount, 'an amount, as in "€800 billion" or Money.of(50, "EUR")');
}

function moneyOf(amount: Amount): Money {
  const known = read(amount);
  return known instanceof Money ? known : known.money;
}
