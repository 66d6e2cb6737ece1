import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/figures/book.js';
import { countryName } from '../../src/figures/country.js';
import { parseQuantity } from '../../src/figures/quantity.js';
import { labelText, numberText } from '../../src/figures/text.js';
import { book, errorOf } from './make.js';

describe('a book of figures', () => {
  it('gives a figure by its id, with its hedge and interval out of its words', () => {
    const goal = book.get('france-goal');
    expect(goal).toMatchObject({ status: 'target', kind: 'annual', qualifier: 'approx', excludes: ['pensions'] });
    expect(goal.period).toBeUndefined();
    expect(goal.interval.toJSON()).toEqual(['90000000000', '110000000000']);
    expect(goal.source.publisher).toBe('Ministry of the Armed Forces, France');
  });

  it('suggests the id that may be meant', () => {
    expect(errorOf(() => book.get('france-2052'))).toBe(
      'MilexError: no figure "france-2052" in rearm-europe.yaml (did you mean "france-2025"?)',
    );
    expect(errorOf(() => book.series('france-nat'))).toContain('no series "france-nat"');
    expect(errorOf(() => book.get('constructor'))).toContain('no figure "constructor"');
  });

  it('expands a series to a figure a year, each as precise as its last written digit', () => {
    const france = book.series('france-nato');
    expect(france.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, i) => `france-nato-${2014 + i}`));
    expect(france[0]).toBe(book.get('france-nato-2014'));
    expect(france[0]).toMatchObject({ country: 'FRA', status: 'actual', period: { kind: 'calendar', year: 2014 } });
    expect(france[0]?.interval.toJSON()).toEqual(['39148500000', '39149500000']);
    expect(france.at(-1)?.status).toBe('estimate');
  });

  it('keeps the zeros that a number was written with', () => {
    const share = book.get('france-nato-share-2020');
    expect(share.written).toBe('2.00 % of GDP');
    expect(share.interval.toJSON()).toEqual(['1.995', '2.005']);
  });

  it('reads JSON the same', () => {
    const source = { publisher: 'NATO', title: 'Defence Expenditure', edition: '2024' };
    const json = JSON.stringify({
      $schema: './schemas/book.json',
      figures: [
        {
          id: 'a',
          label: 'A',
          amount: '5 billion EUR',
          period: { fiscal: 2025, starts: 10 },
          definition: 'NATO',
          source,
        },
      ],
    });
    expect(parseBook(json, 'b.json').get('a')).toMatchObject({
      source,
      period: { kind: 'fiscal', year: 2025, firstMonth: 10 },
      prices: { kind: 'current' },
    });
  });

  it('takes the constant prices of a year, and quoted words beside an amount', () => {
    const text = `figures:
  - id: a
    label: A
    amount: 50.5 billion EUR
    written: 50,5 milliards d'euros
    period: { year: 2025 }
    prices: { constant: 2015 }
    definition: national
    source: { publisher: P, title: T }`;
    const figure = parseBook(text, 'b.yaml').get('a');
    expect(figure.prices).toEqual({ kind: 'constant', year: 2015 });
    expect(figure.written).toBe("50,5 milliards d'euros");
  });
});

describe('a quantity', () => {
  it('may be a share of GDP that a war made larger than GDP: Kuwait in 1991', () => {
    expect(parseQuantity('117.35 % of GDP').value.toNumber()).toBe(117.35);
  });

  it.each([
    ['800,000 personnel', 'personnel', '800000', 'personnel', ['799999.5', '800000.5']],
    ['about 800 thousand troops', 'personnel', '800000', 'troops', ['720000', '880000']],
    ['2.06 % of GDP', 'percent_of_gdp', '2.06', '% of GDP', ['2.055', '2.065']],
    ['2 percent of GDP', 'percent_of_gdp', '2', '% of GDP', ['1.5', '2.5']],
    ['30 nations', 'count', '30', 'nations', ['29.5', '30.5']],
    ['more than 1 million artillery rounds', 'count', '1000000', 'artillery rounds', ['500000', null]],
  ])('%s', (text, measure, value, unit, interval) => {
    const read = parseQuantity(text);
    expect([read.measure, read.value.toFixed(), read.unit, read.interval.toJSON()]).toEqual([
      measure,
      value,
      unit,
      interval,
    ]);
  });

  it.each(['', '30', 'nations', '-5 nations', '1,00 nations', '30 nations 5'])('refuses %j', (text) => {
    expect(errorOf(() => parseQuantity(text))).toContain('expected a number of zero or more and a unit');
  });
});

describe('the words for a figure', () => {
  it.each([
    ['france-2025', 'France (2025)', '€50.5 billion'],
    ['france-goal', 'France’s goal', 'around €100 billion'],
    ['rearm-plan', 'ReArm Europe plan (2025–2028)', 'around €800 billion'],
    ['paris-meeting-nations', 'Nations at the meeting of chiefs of staff in Paris (11 March 2025)', '30 nations'],
    ['ukraine-personnel', "Ukraine's armed forces (2025)", '800,000 personnel'],
    ['france-nato-share-2024', 'France (2024)', '2.06 % of GDP'],
  ])('%s', (id, label, number) => {
    expect(labelText(book.get(id))).toBe(label);
    expect(numberText(book.get(id)).replaceAll('\u00a0', ' ')).toBe(number);
  });

  it('has the name of a country in the language of the reader', () => {
    expect(['en', 'fr', 'de'].map((locale) => countryName('DEU', locale))).toEqual([
      'Germany',
      'Allemagne',
      'Deutschland',
    ]);
    expect(countryName('XKX')).toBe('Kosovo');
    expect(errorOf(() => countryName('ZZZ'))).toContain('unknown country "ZZZ"');
  });
});
