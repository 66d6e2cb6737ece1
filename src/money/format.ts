import { digitsArgument, instanceArgument, optionsArgument, wordArgument, wrongArgument } from './arguments.js';
import { type CurrencyCode, currencyCode } from './currencies.js';
import { symbols } from './currency-data.js';
import { type Decimal, decimal, exactProduct, type Numeric } from './decimal.js';
import { Interval } from './interval.js';
import { type AmountLocale, amountLocale, type LocaleTag, type Scale } from './locales/index.js';
import { Money } from './money.js';
import { type Qualifier, qualifiers } from './written.js';

const nbsp = '\u00a0';
const trueMinus = '\u2212';

/** How an amount is written out. */
export interface AmountFormat {
  /** Default English. */
  readonly locale?: LocaleTag;
  /** "€800bn" (default) or "€800 billion". */
  readonly style?: 'short' | 'long';
  /** Exactly this many digits after the decimal sign; without it as many as there are, two at most. */
  readonly digits?: number;
  /** The power of ten to count in, 9 for billions; the largest that leaves one digit before the decimal sign unless given. */
  readonly exponent?: number;
  /** Instead of `digits`: rounded to this many significant digits, trailing zeros written: 3 for "€33.0bn". */
  readonly significant?: number;
  /** Writes the hedge before the amount: "around €100bn". */
  readonly qualifier?: Qualifier;
}

/**
 * Writes an amount at the scale it is read at, rounded half to even.
 *
 * @throws {MilexError} for an unknown language, style or qualifier, and digits that are no whole number from 0 to 100
 * @example
 * formatMoney(Money.of('800e9', 'EUR')) // '€800bn'
 * formatMoney(Money.of('800e9', 'EUR'), { locale: 'de' }) // '800 Mrd. €', with no-break spaces
 * formatMoney(Money.of('800e9', 'EUR'), { locale: 'fr', style: 'long' }) // "800 milliards d'euros"
 */
export function formatMoney(money: Money, format: AmountFormat = {}): string {
  instanceArgument('amount', money, Money, 'money, as in Money.of(50, "EUR")');
  checkFormat(format);
  const language = amountLocale(format.locale ?? 'en');
  const { rounded, scale, digits } = atScale(money.amount, language, format);
  const number = formatNumber(rounded.abs(), format.locale, digits);
  const sign = rounded.isNegative() && !rounded.isZero() ? trueMinus : '';
  const written =
    format.style === 'long'
      ? long(number, rounded, scale, money.currency, language)
      : short(number, scale, money.currency, language);
  return `${hedge(format.qualifier, language)}${sign}${written}`;
}

function checkFormat(format: AmountFormat): void {
  const { digits, significant, style, qualifier, exponent } = optionsArgument('format', format);
  if (exponent !== undefined) digitsArgument('exponent', exponent);
  if (digits !== undefined) digitsArgument('digits', digits);
  if (significant !== undefined && digitsArgument('significant', significant) === 0)
    throw wrongArgument('significant', significant, 'a whole number from 1 to 100');
  if (style !== undefined) wordArgument('style', style, ['short', 'long']);
  if (qualifier !== undefined) wordArgument('qualifier', qualifier, qualifiers);
}

/**
 * Writes a number with the language's decimal sign and grouping, with all its digits unless told how many.
 *
 * @param digits after the decimal sign, rounded half to even
 * @throws {MilexError} for what is no number, an unknown language, and digits that are no whole number from 0 to 100
 * @example
 * formatNumber('1234567.5') // '1,234,567.5'
 * formatNumber('1234567.5', 'de', 2) // '1.234.567,50'
 */
export function formatNumber(value: Numeric, locale: LocaleTag = 'en', digits?: number): string {
  const exact = decimal(value);
  if (digits !== undefined) digitsArgument('digits', digits);
  const rounded = digits === undefined ? exact : exact.toDecimalPlaces(digits);
  const places = digits ?? Math.min(rounded.decimalPlaces(), 20);
  const { decimalSign, groupSigns } = amountLocale(locale);
  const [whole = '', fraction] = rounded.abs().toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupSigns[0] ?? '');
  const sign = rounded.isNegative() && !rounded.isZero() ? trueMinus : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimalSign}${fraction}`}`;
}

/**
 * Writes a percentage, rounded half to even to one digit after the decimal sign unless told how many.
 *
 * @param percent in percent: 98 for 98 %
 * @throws {MilexError} for what is no number, an unknown language, and digits that are no whole number from 0 to 100
 * @example formatPercent('98.02', { digits: 1, signed: true }) // '+98.0 %', with a no-break space
 */
export function formatPercent(
  percent: Numeric,
  format: { locale?: LocaleTag; digits?: number; signed?: boolean } = {},
): string {
  checkFormat(format);
  const rounded = decimal(percent).toDecimalPlaces(format.digits ?? 1);
  const plus = format.signed === true && rounded.greaterThan(0) ? '+' : '';
  return `${plus}${formatNumber(rounded, format.locale, format.digits ?? 1)}${amountLocale(format.locale ?? 'en').percentSign}`;
}

/**
 * Writes the two ends of an interval of money: "€90bn to €110bn", "€49.5bn or more". Where the unit stands after the
 * number it is written once.
 *
 * @throws {MilexError} for an unknown currency, and a format that {@link formatMoney} refuses
 * @example
 * formatInterval(Interval.of('90e9', '110e9'), 'EUR') // '€90bn to €110bn'
 * formatInterval(Interval.of('90e9', '110e9'), 'EUR', { locale: 'de' }) // '90 bis 110 Mrd. €', with no-break spaces
 */
export function formatInterval(interval: Interval, currency: CurrencyCode, format: AmountFormat = {}): string {
  instanceArgument('interval', interval, Interval, 'an Interval');
  checkFormat(format);
  const { orMore } = amountLocale(format.locale ?? 'en');
  const lo = formatMoney(Money.of(interval.lo, currency), format);
  if (!interval.isBounded()) return orMore(lo);
  const hi = formatMoney(Money.of(interval.hi, currency), format);
  return lo === hi ? lo : formatRange(lo, hi, format.locale);
}

/** Two written amounts as a range, the unit once where it stands after both numbers: "90 bis 110 Mrd. €". */
export function formatRange(lo: string, hi: string, locale: LocaleTag = 'en'): string {
  const [number, unit] = afterNumber(lo);
  return amountLocale(locale).range(unit !== '' && unit === afterNumber(hi)[1] ? number : lo, hi);
}

/** An amount that begins with its number: the number, and what follows it. */
function afterNumber(amount: string): [string, string] {
  const [, number = amount, unit = ''] = /^(\u2212?\d(?:[\d.,\u202f\u00a0]*\d)?)(\u00a0\D*)$/.exec(amount) ?? [];
  return [number, unit];
}

/**
 * What stands for a currency beside a number: the sign that the language has for it, where that sign means this currency
 * alone, so that it can be read back; else the code. The yen has its code, as the yuan is written with the same sign.
 *
 * @throws {MilexError} for an unknown currency or language
 * @example
 * currencySymbol('CAD') // 'CA$'
 * currencySymbol('JPY') // 'JPY'
 */
export function currencySymbol(currency: CurrencyCode, locale: LocaleTag = 'en'): string {
  const language = amountLocale(locale);
  const code = currencyCode(currency);
  const sign = language.symbols[code] ?? cldrSymbol(language.tag, code);
  return symbols.get(sign) === code ? sign : code;
}

// Making a formatter takes a hundred times as long as using it.
const cldrSymbols = new Map<string, string>();

function cldrSymbol(tag: string, currency: CurrencyCode): string {
  const key = `${tag} ${currency}`;
  const known = cldrSymbols.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
  cldrSymbols.set(key, symbol);
  return symbol;
}

/** An amount in the largest scale that it has one of, rounded. */
interface AtScale {
  readonly rounded: Decimal;
  readonly scale: Scale | undefined;
  /** As many as are written; undefined for as many as there are. */
  readonly digits: number | undefined;
}

function atScale(
  amount: Decimal,
  language: AmountLocale,
  { digits, exponent, significant, style = 'short' }: AmountFormat,
): AtScale {
  const at = (scale: Scale | undefined): AtScale => {
    const exact = scale === undefined ? amount : exactProduct(amount, decimal(`1e-${scale.exponent}`));
    if (significant === undefined) return { rounded: exact.toDecimalPlaces(digits ?? 2), scale, digits };
    const rounded = exact.toSignificantDigits(significant);
    return { rounded, scale, digits: Math.max(0, significant - 1 - rounded.e) };
  };
  const written = language.scales.filter((scale) => scale.written === undefined || scale.written === style);
  const asked = written.find((scale) => scale.exponent === exponent);
  if (asked !== undefined) return at(asked);
  const scales = [undefined, ...written.filter((scale) => scale.exponent >= 6)];
  const fitting = scales.findLastIndex((scale) => scale === undefined || amount.e >= scale.exponent);
  const [scale, next] = [scales[fitting], scales[fitting + 1]];
  const fit = at(scale);
  // Rounding may carry an amount to the next scale: 999.999 billion is written as 1 trillion.
  return next !== undefined && fit.rounded.e >= next.exponent - (scale?.exponent ?? 0) ? at(next) : fit;
}

function short(number: string, scale: Scale | undefined, currency: CurrencyCode, language: AmountLocale): string {
  const symbol = currencySymbol(currency, language.tag as LocaleTag);
  const isWord = /\p{L}/u.test(symbol.slice(-1));
  const abbreviation = scale?.short ?? '';
  if (language.symbolFirst) return `${symbol}${isWord ? nbsp : ''}${number}${abbreviation}`;
  const touches = language.shortTouches === 'symbol' && scale !== undefined && !/^\p{L}/u.test(symbol);
  return [number, touches ? `${abbreviation}${symbol}` : [abbreviation, symbol].filter(Boolean).join(nbsp)].join(nbsp);
}

function long(
  number: string,
  value: Decimal,
  scale: Scale | undefined,
  currency: CurrencyCode,
  language: AmountLocale,
): string {
  const word = scale && language.word(scale, value.abs().toNumber());
  if (!language.longWithName) {
    const symbol = currencySymbol(currency, language.tag as LocaleTag);
    return `${symbol}${/\p{L}/u.test(symbol.slice(-1)) ? nbsp : ''}${number}${word === undefined ? '' : nbsp + word}`;
  }
  const name = language.names[currency]?.[0] ?? currency;
  return word === undefined ? `${number}${nbsp}${name}` : `${number}${nbsp}${word} ${language.ofCurrency(name)}${name}`;
}

function hedge(qualifier: Qualifier | undefined, language: AmountLocale): string {
  return qualifier === undefined || qualifier === 'exact' ? '' : `${language.hedges[qualifier][0]} `;
}
