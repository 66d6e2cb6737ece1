import type { CurrencyCode } from './currencies.js';
import { type Decimal, decimal, type Numeric } from './decimal.js';
import type { Interval } from './interval.js';
import { type AmountLocale, amountLocale, type LocaleTag, type Scale } from './locales/index.js';
import { Money } from './money.js';
import type { Qualifier } from './written.js';

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
  /** Writes the hedge before the amount: "around €100bn". */
  readonly qualifier?: Qualifier;
}

/**
 * Writes an amount at the scale it is read at, rounded half to even.
 *
 * @example
 * formatMoney(Money.of('800e9', 'EUR')) // '€800bn'
 * formatMoney(Money.of('800e9', 'EUR'), { locale: 'de' }) // '800 Mrd. €', with no-break spaces
 * formatMoney(Money.of('800e9', 'EUR'), { locale: 'fr', style: 'long' }) // "800 milliards d'euros"
 */
export function formatMoney(money: Money, format: AmountFormat = {}): string {
  const language = amountLocale(format.locale ?? 'en');
  const { rounded, scale } = atScale(money.amount, language, format.digits, format.exponent);
  const number = formatNumber(rounded.abs(), format.locale, format.digits);
  const sign = rounded.isNegative() && !rounded.isZero() ? trueMinus : '';
  const written =
    format.style === 'long'
      ? long(number, rounded, scale, money.currency, language)
      : short(number, scale, money.currency, language);
  return `${hedge(format.qualifier, language)}${sign}${written}`;
}

/** Writes a number with the language's decimal sign and grouping, with all its digits unless told how many. */
export function formatNumber(value: Numeric, locale: LocaleTag = 'en', digits?: number): string {
  const exact = decimal(value);
  const rounded = digits === undefined ? exact : exact.toDecimalPlaces(digits);
  const places = digits ?? Math.min(rounded.decimalPlaces(), 20);
  const format = numberFormat(amountLocale(locale).tag, places);
  // The string form keeps every digit, where a number would keep sixteen; the library's type does not know it yet.
  return format.format(rounded.toFixed() as unknown as number).replace('-', trueMinus);
}

/** Writes a percentage that is given in percent: formatPercent('98.02', { digits: 1, signed: true }) is "+98.0 %". */
export function formatPercent(
  percent: Numeric,
  format: { locale?: LocaleTag; digits?: number; signed?: boolean } = {},
): string {
  const rounded = decimal(percent).toDecimalPlaces(format.digits ?? 1);
  const plus = format.signed === true && rounded.greaterThan(0) ? '+' : '';
  return `${plus}${formatNumber(rounded, format.locale, format.digits ?? 1)}${nbsp}%`;
}

/** Writes the two ends of an interval of money: "€90bn to €110bn", "€49.5bn or more". */
export function formatInterval(interval: Interval, currency: CurrencyCode, format: AmountFormat = {}): string {
  const { range, orMore } = amountLocale(format.locale ?? 'en');
  const lo = formatMoney(Money.of(interval.lo, currency), format);
  if (!interval.isBounded()) return orMore(lo);
  const hi = formatMoney(Money.of(interval.hi, currency), format);
  return lo === hi ? lo : range(lo, hi);
}

/** The sign or code that stands for a currency beside a number. */
export function currencySymbol(currency: CurrencyCode, locale: LocaleTag = 'en'): string {
  const language = amountLocale(locale);
  return language.symbols[currency] ?? cldrSymbol(language.tag, currency);
}

// Making a formatter takes a hundred times as long as using it.
const numberFormats = new Map<string, Intl.NumberFormat>();
const cldrSymbols = new Map<string, string>();

function numberFormat(tag: string, places: number): Intl.NumberFormat {
  const key = `${tag} ${places}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(tag, { minimumFractionDigits: places, maximumFractionDigits: places });
  numberFormats.set(key, made);
  return made;
}

function cldrSymbol(tag: string, currency: CurrencyCode): string {
  const key = `${tag} ${currency}`;
  const known = cldrSymbols.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
  cldrSymbols.set(key, symbol);
  return symbol;
}

function atScale(
  amount: Decimal,
  language: AmountLocale,
  digits = 2,
  exponent?: number,
): { rounded: Decimal; scale: Scale | undefined } {
  const at = (scale: Scale | undefined): Decimal =>
    (scale === undefined ? amount : amount.dividedBy(`1e${scale.exponent}`)).toDecimalPlaces(digits);
  const asked = language.scales.find((scale) => scale.exponent === exponent);
  if (asked !== undefined) return { rounded: at(asked), scale: asked };
  const scales = [undefined, ...language.scales.filter(({ exponent }) => exponent >= 6)];
  const fitting = scales.findLastIndex((scale) => scale === undefined || amount.e >= scale.exponent);
  const [scale, next] = [scales[fitting], scales[fitting + 1]];
  const rounded = at(scale);
  // Rounding may carry an amount to the next scale: 999.999 billion is written as 1 trillion.
  const carried = next !== undefined && rounded.e >= next.exponent - (scale?.exponent ?? 0);
  return carried ? { rounded: at(next), scale: next } : { rounded, scale };
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
  const word = scale && (language.isSingular(value.abs().toNumber()) ? scale.singular : scale.plural);
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
