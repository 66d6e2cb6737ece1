import { textArgument } from './arguments.js';
import { type CurrencyCode, isCurrencyCode } from './currencies.js';
import { ambiguousSymbols, symbols } from './currency-data.js';
import { decimal, Decimal as Exact, exactProduct } from './decimal.js';
import { MilexError, shown, suggestion } from './error.js';
import type { Interval } from './interval.js';
import { type AmountLocale, amountLocale, type LocaleTag, type Scale } from './locales/index.js';
import { Money } from './money.js';
import { type Qualifier, writtenInterval } from './written.js';

/** An amount as somebody wrote it: the money it names, how it is hedged, and the interval it stands for. */
export interface WrittenAmount<C extends CurrencyCode = CurrencyCode> {
  readonly text: string;
  readonly money: Money<C>;
  readonly qualifier: Qualifier;
  /** In whole currency units. */
  readonly interval: Interval;
}

/** Above this a sum is taken for a slip of scale: the largest national accounts, Iran's, are of 10^17 rials. */
const absurd = new Exact('1e18');

/**
 * Reads one amount of money, written the way the press writes it: currency as code, sign or name, before or after;
 * scale as a word or abbreviation; an optional hedge before. Nothing is guessed: a sign that several currencies share,
 * a group of the wrong length or an unknown word is an error.
 *
 * @param locale the language of the decimal sign, the scale and the names (default English)
 * @throws {MilexError} with the text and what is wrong in it
 * @example
 * parseAmount('€50.5bn').money.toString() // '50500000000 EUR'
 * parseAmount('around 100 billion EUR').interval.toJSON() // ['90000000000', '110000000000']
 * parseAmount("50,5 milliards d'euros", 'fr').money.toString() // '50500000000 EUR'
 */
export function parseAmount(text: string, locale: LocaleTag = 'en'): WrittenAmount {
  const fail = (what: string): never => {
    throw new MilexError(`amount ${shown(text)}: ${what}`, {
      value: text,
      expected: 'an amount as written, as in "50.5 billion EUR"',
    });
  };
  textArgument('amount', text, 'an amount as written, as in "50.5 billion EUR"');
  if (text.length > 200) fail('too long to be one amount');
  const language = amountLocale(locale);
  const [qualifier, unhedged] = readHedge(text.trim().replace(/[\u00a0\u202f\s]+/g, ' '), language);
  const number = /\d[\d.,' ]*\d|\d/.exec(unhedged);
  if (number === null) return fail('no number; write one as in "50.5 billion EUR"');
  const before = unhedged.slice(0, number.index).trim();
  const after = unhedged.slice(number.index + number[0].length).trim();
  const negative = /^[-−]|[-−]$/.test(before);
  const digits =
    readDigits(number[0], language) ??
    fail(`${shown(number[0])} is not a number in ${language.tag}: the decimal sign is ${shown(language.decimalSign)}`);
  const words = after.replace(/^-/, '');
  const scale = longestPrefix(words, language.scales, (one) => [one.plural, one.singular, one.short, ...one.also]);
  const afterScale = words
    .slice(scale?.length ?? 0)
    .trim()
    .replace(/^(-|d['’]|d[ei] )/, '');
  const currencies = [before.replace(/^[-−]|[-−]$/g, '').trim(), afterScale].filter((part) => part !== '');
  if (currencies.length === 0) fail('no currency; write a code or sign, as in "50.5 billion EUR"');
  const codes = new Set(currencies.map((part) => readCurrency(part, language, fail)));
  if (codes.size > 1) fail(`two currencies, ${[...codes].join(' and ')}`);
  const [currency] = codes as Set<CurrencyCode>;
  const factor = new Exact(10).pow(scale?.found.exponent ?? 0);
  const money = Money.of(exactProduct(decimal(negative ? `-${digits}` : digits), factor), currency as CurrencyCode);
  if (money.amount.abs().greaterThanOrEqualTo(absurd))
    fail(`more than any economy counts, ${money.amount.toExponential(1)}; check the scale`);
  return { text, money, qualifier, interval: writtenInterval(negative ? `-${digits}` : digits, factor, qualifier) };
}

function readHedge(text: string, language: AmountLocale): [Qualifier, string] {
  const lower = text.toLowerCase();
  for (const [qualifier, words] of Object.entries(language.hedges)) {
    const word = words.find((one) => lower.startsWith(one) && !/^\p{L}/u.test(lower.slice(one.length)));
    if (word !== undefined) return [qualifier as Qualifier, text.slice(word.length).trim()];
  }
  return ['exact', text];
}

/** The digits with a point for the decimal sign and without grouping; undefined when they are not well formed. */
function readDigits(written: string, language: AmountLocale): string | undefined {
  const [whole = '', fraction, ...more] = written.split(language.decimalSign);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = new Set(whole.replace(/\d/g, ''));
  const [sign] = groups;
  if (sign !== undefined) {
    const wellFormed = new RegExp(`^\\d{1,3}([${sign}]\\d{3})+$`).test(whole);
    if (groups.size > 1 || !wellFormed || ![...language.groupSigns, ' '].includes(sign)) return undefined;
  }
  const digits = whole.replace(/\D/g, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function longestPrefix(
  text: string,
  scales: readonly Scale[],
  spellings: (scale: Scale) => readonly string[],
): { found: Scale; length: number } | undefined {
  let best: { found: Scale; length: number } | undefined;
  for (const found of scales) {
    for (const word of spellings(found)) {
      const ends = !/^\p{L}/u.test(text.slice(word.length));
      // "M" and "m" differ in no language here; what follows a scale is never a letter of the same word.
      if (text.toLowerCase().startsWith(word.toLowerCase()) && ends && word.length > (best?.length ?? 0))
        best = { found, length: word.length };
    }
  }
  return best;
}

function readCurrency(text: string, language: AmountLocale, fail: (what: string) => never): CurrencyCode {
  const code = text.toUpperCase();
  if (isCurrencyCode(code)) return code;
  const bySign = symbols.get(text);
  if (bySign !== undefined) return bySign as CurrencyCode;
  const several = ambiguousSymbols.get(text);
  if (several !== undefined) return fail(`${shown(text)} may be ${several.join(' or ')}; write the code`);
  for (const [named, names] of Object.entries(language.names)) {
    if (names.some((name) => name.toLowerCase() === text.toLowerCase())) return named as CurrencyCode;
  }
  const words = [...language.scales.flatMap((one) => [one.plural, one.short]), ...Object.values(language.names).flat()];
  return fail(
    `unknown ${/^[A-Z]+$/.test(text) ? 'currency' : 'word'} ${shown(text)}${suggestion(text.split(' ')[0] ?? text, words)}; write the amount as in "50.5 billion EUR"`,
  );
}
