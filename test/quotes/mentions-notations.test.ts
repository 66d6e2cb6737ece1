import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/quotes/languages/index.js';
import { findMentions } from '../../src/quotes/mentions/find.js';
import { shortly } from './shortly.js';

function figures(text: string, lang: Lang = 'en'): readonly string[] {
  return findMentions(text, { lang }).map((mention) => `${mention.text} = ${shortly(mention)}`);
}

describe('one amount in many notations', () => {
  it.each([
    ['en', '€50.5bn'],
    ['en', 'EUR 50.5 billion'],
    ['en', '50.5 billion euros'],
    ['en', '50.5bn EUR'],
    ['en', '50.5-billion-euro'],
    ['fr', '50,5 Md€'],
    ['fr', '50,5 Mds€'],
    ['fr', "50,5 milliards d'euros"],
    ['fr', '50,5 milliards d’euros'],
    ['fr', '50, 5 milliards d’euros'],
    ['fr', '50\u202f500 millions d’euros'],
    ['fr', '50\u00a0500 M€'],
    ['de', '50,5 Mrd. Euro'],
    ['de', '50,5 Mrd. €'],
    ['de', '50.5 Milliarden Euro'],
    ['de', '50.500 Millionen Euro'],
    ['de', '50.500.000.000 Euro'],
    ['es', '50.500 millones de euros'],
    ['es', '50,5 mil millones de euros'],
    ['es', '50.500 M€'],
    ['it', '50,5 miliardi di euro'],
    ['it', '50,5 mld €'],
    ['pl', '50,5 mld euro'],
    ['pl', '50 500 mln euro'],
  ] as const)('%s: %s', (lang, text) => {
    expect(findMentions(text, { lang }).map((one) => [one.text, shortly(one)])).toEqual([[text, '50500e6 EUR']]);
  });
});

describe('scales', () => {
  it.each([
    ['en', '2 trillion dollars', '2000e9 USD'],
    ['fr', '2 billions de dollars', '2000e9 USD'],
    ['de', '2 Billionen Dollar', '2000e9 USD'],
    ['es', '2 billones de dólares', '2000e9 USD'],
    ['it', '2 mila miliardi di dollari', '2000e9 USD'],
    ['pl', '2 bln dolarów', '2000e9 USD'],
    ['fr', 'un millier de milliards d’euros', '1000e9 EUR approx'],
    ['en', 'Rs 6,81,210 crore', '6812100e6 INR'],
    ['es', '5 mil 700 millones de pesos mexicanos', '5700e6 MXN'],
    ['en', 'half a trillion euros', '500e9 EUR'],
    ['de', 'zweieinhalb Milliarden Euro', '2500e6 EUR'],
    ['fr', '2 milliards et demi d’euros', '2500e6 EUR'],
    ['it', 'un miliardo e mezzo di euro', '1500e6 EUR'],
    ['pl', 'półtora miliarda złotych', '1500e6 PLN'],
    ['pl', 'miliard złotych', '1e9 PLN'],
    ['en', 'a trillion-dollar pledge', '1000e9 USD'],
    ['en', 'two hundred and fifty million pounds', '250e6 GBP'],
    ['de', 'fünfundzwanzig Milliarden Euro', '25e9 EUR'],
  ] as const)('%s: %s', (lang, text, figure) => {
    expect(findMentions(text, { lang }).map((one) => shortly({ ...one, period: null }))).toEqual([figure]);
  });

  it('tells grouping from decimals by plausibility where the digits allow both', () => {
    expect(figures('2.718 Milliarden US-Dollar', 'de')).toEqual(['2.718 Milliarden US-Dollar = 2718e9 USD']);
    expect(figures('1.404 billones de dólares', 'es')).toEqual(['1.404 billones de dólares = 1404e9 USD']);
  });
});

describe('hedges', () => {
  it.each([
    ['en', 'up to €8bn', 'at_most'],
    ['en', '€8bn or more', 'at_least'],
    ['en', 'just under €8bn', 'nearly'],
    ['en', '€8bn or so', 'approx'],
    ['fr', 'près de 8 milliards d’euros', 'nearly'],
    ['fr', 'quelque 8 milliards d’euros', 'approx'],
    ['fr', '8 milliards d’euros environ', 'approx'],
    ['de', 'knapp 8 Mrd. Euro', 'nearly'],
    ['de', 'ein Vertrag über 8 Mrd. Euro', 'exact'],
    ['de', 'über 8 Mrd. Euro', 'at_least'],
    ['es', 'unos 8.000 millones de euros', 'approx'],
    ['es', 'hasta 8.000 millones de euros', 'at_most'],
    ['it', 'oltre 8 miliardi di euro', 'at_least'],
    ['pl', 'niespełna 8 mld zł', 'nearly'],
    ['pl', 'co najmniej 8 mld zł', 'at_least'],
  ] as const)('%s: %s is %s', (lang, text, qualifier) => {
    expect(findMentions(text, { lang }).map((one) => one.qualifier)).toEqual([qualifier]);
  });

  it('are in the span and in the interval, and not in the unhedged one', () => {
    const [mention] = findMentions('It costs about €650 billion.');
    expect(mention?.text).toBe('about €650 billion');
    expect(mention?.interval.toJSON()).toEqual(['600000000000', '700000000000']);
    expect(mention?.unhedged.toJSON()).toEqual(['649500000000', '650500000000']);
  });

  it('are none where a limit is only compared with', () => {
    expect(figures('This is less than the $924bn that was asked for.')).toEqual(['$924bn = 924e9 USD']);
  });

  it('widen a factor and a length of time by 5 %', () => {
    const [double, years] = findMentions('It will double in four years.');
    expect(double?.interval.toJSON()).toEqual(['1.9', '2.1']);
    expect(years?.interval.toJSON()).toEqual(['3.8', '4.2']);
  });
});

describe('ranges and changes', () => {
  it('give a range a lower and an upper end, with the scale and unit of both', () => {
    expect(figures('a bill of €50-60bn')).toEqual(['€50 = 50e9 EUR at_least', '60bn = 60e9 EUR at_most']);
    expect(figures('zwischen 6 und 8 Milliarden Euro', 'de')).toEqual([
      '6 = 6e9 EUR at_least',
      '8 Milliarden Euro = 8e9 EUR at_most',
    ]);
    expect(figures('2% to 3.5% of GDP')).toEqual([
      '2% = 2 percent_of_gdp at_least',
      '3.5% of GDP = 3.5 percent_of_gdp at_most',
    ]);
  });

  it('give the two ends of a change as they are', () => {
    expect(figures('z 2,1 do 6,3 mld zł', 'pl')).toEqual([
      '2,1 = 2100e6 PLN per_year',
      '6,3 mld zł = 6300e6 PLN per_year',
    ]);
    expect(figures('von 1,4 auf 2,0 Prozent des BIP', 'de')).toEqual([
      '1,4 = 1.4 percent_of_gdp',
      '2,0 Prozent des BIP = 2 percent_of_gdp',
    ]);
  });
});

describe('currencies that share a name', () => {
  it.each([
    ['en', 'Copenhagen spent 50 billion kroner.', 'DKK'],
    ['en', 'Oslo spent 50 billion kroner.', 'NOK'],
    ['en', 'Prague spent 50 billion crowns.', 'CZK'],
    ['fr', 'Stockholm a dépensé 50 milliards de couronnes.', 'SEK'],
    ['de', '50 Milliarden dänische Kronen', 'DKK'],
    ['en', 'Beijing spent ¥50 billion.', 'CNY'],
    ['en', 'They spent ¥50 billion.', 'JPY'],
    ['en', 'Islamabad spent 50 billion rupees.', 'PKR'],
    ['en', 'The allies, Canada among them, spent 50 billion dollars.', 'USD'],
    ['en', '50 billion Australian dollars', 'AUD'],
    ['fr', '50 milliards de dollars canadiens', 'CAD'],
    ['en', 'NT$50 billion', 'TWD'],
    ['en', '50 billion kroner', null],
  ] as const)('%s: %s', (lang, text, currency) => {
    expect(findMentions(text, { lang }).map((one) => one.currency)).toEqual([currency]);
  });
});

describe('an amount without currency', () => {
  it('has that of the amounts before it, in its sentence or the one before', () => {
    expect(figures('It rose to 57 billion euros from 50 billion. The navy gets 9 billion.')).toEqual([
      '57 billion euros = 57e9 EUR per_year',
      '50 billion = 50e9 EUR per_year',
      '9 billion = 9e9 EUR per_year',
    ]);
  });

  it('has none in brackets, where it may be a conversion into any', () => {
    expect(figures('13.5tn rubles (109bn)')).toEqual(['13.5tn rubles = 13500e9 RUB', '109bn = 109e9 money']);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    'The F-35, the A400M, the Leopard 2 and the MiG-29 met on 4 March 2025 at 10:30.',
    'Article 87a and Article 5, page 14, [1][3], Einzelplan 14.',
    'In 2024 and 2025 the G7 and its allies met; see SIPRI 2024.',
    'Call 030 1824 24242 or write to 10117 Berlin.',
    'It cost 2,718 9,4 milliards.',
    'Several billion euros, hundreds of millions of dollars, multi-billion-euro plans.',
    '155mm shells, 5G, 3/4, 24.02.2022, 192.168.1.1, 1,2,3.',
    'in constant 2022 dollars, in 2021 prices',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('spans', () => {
  it('are UTF-16 offsets into the text as given', () => {
    const text = '🚀 e\u0301 \u202b“€50bn”\u202c and\r\n  8,5\u202fMd€';
    for (const { start, end, text: quoted } of findMentions(text)) expect(text.slice(start, end)).toBe(quoted);
    expect(findMentions(text, { lang: 'fr' }).map((one) => one.text)).toEqual(['€50bn', '8,5\u202fMd€']);
  });

  it('follow one another', () => {
    const text = 'It spent 5 to 6 billion euros, €7bn-8bn and 9% of GDP, double the 3 billion of 2020. '.repeat(20);
    const mentions = findMentions(text);
    for (const [index, mention] of mentions.entries())
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
  });
});

describe('input of any kind', () => {
  it.each([
    '',
    ' ',
    '€',
    '5',
    '%',
    '(((',
    '1,1,1,1',
    '9'.repeat(500),
    'é'.repeat(500),
    '€5bn '.repeat(200),
    '\ud800 5 %',
  ])('is read without an error: %j', (text) => {
    for (const lang of ['en', 'fr', 'de', 'es', 'it', 'pl'] as const)
      expect(() => findMentions(text, { lang })).not.toThrow();
  });
});
