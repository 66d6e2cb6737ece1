import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currencySymbol,
  formatInterval,
  formatMoney,
  formatNumber,
  formatPercent,
  Interval,
  type LocaleTag,
  Money,
  parseAmount,
} from '../../src/index.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('reading one amount', () => {
  it.each([
    ['800 billion EUR', 'en', '800000000000 EUR'],
    ['€50.5bn', 'en', '50500000000 EUR'],
    ['EUR 50.5 billion', 'en', '50500000000 EUR'],
    ['US$1.2 trillion', 'en', '1200000000000 USD'],
    ['800 billion-euro', 'en', '800000000000 EUR'],
    ['1,234,567 EUR', 'en', '1234567 EUR'],
    ['£64.6bn', 'en', '64600000000 GBP'],
    ['186 billion zlotys', 'en', '186000000000 PLN'],
    ['CHF 5m', 'en', '5000000 CHF'],
    ['€800\u00a0bn', 'en', '800000000000 EUR'],
    ['−5 billion EUR', 'en', '-5000000000 EUR'],
    ["50,5 milliards d'euros", 'fr', '50500000000 EUR'],
    ['50,5 Mds€', 'fr', '50500000000 EUR'],
    ['2 443 milliards de dollars', 'fr', '2443000000000 USD'],
    ['108,2 Mrd. Euro', 'de', '108200000000 EUR'],
    ['1.234,5 Mio. EUR', 'de', '1234500000 EUR'],
    ['50.500 millones de euros', 'es', '50500000000 EUR'],
    ['800 mil millones de dólares', 'es', '800000000000 USD'],
    ['más de 1,2 billones de euros', 'es', '1200000000000 EUR'],
    ['50,5 miliardi di euro', 'it', '50500000000 EUR'],
    ['500mila euro', 'it', '500000 EUR'],
    ['186,6 mld zł', 'pl', '186600000000 PLN'],
    ['ponad 50,5 miliarda dolarów', 'pl', '50500000000 USD'],
    ['4 miliardy euro', 'pl', '4000000000 EUR'],
  ] as const)('%s (%s) is %s', (text, locale, expected) => {
    expect(parseAmount(text, locale).money.toString()).toBe(expected);
  });

  it('reads the hedge and gives the interval', () => {
    const goal = parseAmount('around €100 billion');
    expect([goal.qualifier, goal.interval.toJSON()]).toEqual(['approx', ['90000000000', '110000000000']]);
    expect(parseAmount('plus de 50 milliards €', 'fr').qualifier).toBe('at_least');
    expect(parseAmount('bis zu 800 Mrd. €', 'de').qualifier).toBe('at_most');
  });

  it.each([
    ['800 bilion EUR', 'en', 'unknown word "bilion EUR" (did you mean "billion"?)'],
    ['800 billion', 'en', 'no currency; write a code or sign'],
    ['billions of euros', 'en', 'no number'],
    ['kr 5bn', 'en', '"kr" may be SEK or NOK or DKK or ISK; write the code'],
    ['¥8.7 trillion', 'en', '"¥" may be JPY or CNY'],
    ['50,5 billion EUR', 'en', '"50,5" is not a number in en: the decimal sign is "."'],
    ['1,23,456 EUR', 'en', 'is not a number in en'],
    ['1.2.3 EUR', 'en', 'is not a number in en'],
    ['50.5 Mrd. €', 'de', '"50.5" is not a number in de'],
    ['€5bn $', 'en', 'two currencies, EUR and USD'],
    ['999999999 trillion EUR', 'en', 'check the scale'],
    ['1e9 EUR', 'en', 'unknown word'],
    ['1 toString', 'en', 'unknown word'],
    ['constructor 1', 'en', 'unknown word'],
    [`${'9'.repeat(300)} EUR`, 'en', 'too long'],
  ] as const)('refuses %s (%s): %s', (text, locale, message) => {
    expect(() => parseAmount(text, locale)).toThrow(message);
    expect(() => parseAmount(text, locale)).toThrow(/^amount ".*": [^\n]*$/);
  });
});

describe('writing an amount', () => {
  it.each([
    ['800e9', 'EUR', 'en', '€800bn', '€800 billion'],
    ['800e9', 'EUR', 'de', '800 Mrd. €', '800 Milliarden Euro'],
    ['800e9', 'EUR', 'fr', '800 Md€', "800 milliards d'euros"],
    ['843e9', 'USD', 'fr', '843 Md$', '843 milliards de dollars'],
    ['1.7e9', 'EUR', 'fr', '1,7 Md€', "1,7 milliard d'euros"],
    ['1e9', 'EUR', 'de', '1 Mrd. €', '1 Milliarde Euro'],
    ['142.1e9', 'PLN', 'en', 'PLN 142.1bn', 'PLN 142.1 billion'],
    ['-5e9', 'EUR', 'en', '−€5bn', '−€5 billion'],
    ['1.2e12', 'USD', 'en', '$1.2tn', '$1.2 trillion'],
    ['50500', 'EUR', 'en', '€50,500', '€50,500'],
    ['999999999999', 'EUR', 'en', '€1tn', '€1 trillion'],
    ['0', 'EUR', 'en', '€0', '€0'],
    ['50.5e9', 'EUR', 'es', '50.500 M€', '50.500 millones de euros'],
    ['1e6', 'EUR', 'es', '1 M€', '1 millón de euros'],
    ['5e9', 'USD', 'es', '5.000 M$', '5.000 millones de dólares'],
    ['1.2e12', 'EUR', 'es', '1.200.000 M€', '1,2 billones de euros'],
    ['50.5e9', 'EUR', 'it', '50,5 mld €', '50,5 miliardi di euro'],
    ['1e9', 'EUR', 'it', '1 mld €', '1 miliardo di euro'],
    ['3e12', 'EUR', 'it', '3.000 mld €', '3.000 miliardi di euro'],
    ['1e9', 'PLN', 'pl', '1 mld zł', '1 miliard złotych'],
    ['2e9', 'PLN', 'pl', '2 mld zł', '2 miliardy złotych'],
    ['5e9', 'PLN', 'pl', '5 mld zł', '5 miliardów złotych'],
    ['12e9', 'EUR', 'pl', '12 mld €', '12 miliardów euro'],
    ['22e9', 'EUR', 'pl', '22 mld €', '22 miliardy euro'],
    ['50.5e9', 'EUR', 'pl', '50,5 mld €', '50,5 miliarda euro'],
    ['-50500', 'PLN', 'pl', '−50 500 zł', '−50 500 złotych'],
  ] as const)('%s %s in %s: %s, %s', (amount, currency, locale, short, long) => {
    const money = Money.of(amount, currency);
    expect(plain(formatMoney(money, { locale }))).toBe(short);
    expect(plain(formatMoney(money, { locale, style: 'long' }))).toBe(long);
  });

  it('writes hedges, intervals, fixed digits and percent', () => {
    expect(formatMoney(Money.of('100e9', 'EUR'), { qualifier: 'approx' })).toBe('around €100bn');
    expect(formatMoney(Money.of('100e9', 'EUR'), { digits: 1 })).toBe('€100.0bn');
    expect(formatMoney(Money.of('893.98e9', 'EUR'), { digits: 0 })).toBe('€894bn');
    expect(formatMoney(Money.of('999.6e9', 'EUR'), { digits: 0 })).toBe('€1tn');
    expect(formatMoney(Money.of('0.4e6', 'EUR'), { digits: 0 })).toBe('€400,000');
    expect(formatInterval(Interval.of('90e9', '110e9'), 'EUR')).toBe('€90bn to €110bn');
    expect(formatInterval(Interval.atLeast('49.5e9'), 'EUR')).toBe('€49.5bn or more');
    expect(plain(formatInterval(Interval.of('90e9', '110e9'), 'EUR', { locale: 'de' }))).toBe('90 bis 110 Mrd. €');
    expect(plain(formatPercent('98.0198', { signed: true }))).toBe('+98.0 %');
    expect(plain(formatPercent('-0.18', { signed: true, locale: 'de' }))).toBe('−0,2 %');
    expect(formatNumber('12345678901234567890.123456789')).toBe('12,345,678,901,234,567,890.123456789');
    expect(currencySymbol('CAD')).toBe('CA$');
  });

  it('writes what it can read back', () => {
    const digits = fc.integer({ min: 1, max: 99999 });
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom<LocaleTag>('en', 'fr', 'de', 'es', 'it', 'pl'),
        fc.constantFrom('EUR', 'USD', 'PLN', 'GBP'),
        fc.constantFrom('short', 'long'),
        (n, locale, currency, style) => {
          const money = Money.of(n, currency).times('1e7');
          const written = formatMoney(money, { locale, style, digits: 5 });
          expect(parseAmount(written, locale).money.equals(money), written).toBe(true);
        },
      ),
    );
  });
});
