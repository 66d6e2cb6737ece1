import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/quotes/check.js';
import type { Lang } from '../../src/quotes/languages/index.js';
import { findMentions } from '../../src/quotes/mentions/find.js';

/** Each figure of a text as its unit, value and interval. */
const figures = (lang: Lang, text: string): string[] =>
  findMentions(`${text}.`, { lang }).map(({ unit, value, interval }) =>
    [unit, value.toFixed(), ...interval.toJSON().map((end) => end ?? '…')].join(' '),
  );

const twoMillion = 'multiple 2000000 1900000 2100000';
const twoThousand = 'multiple 2000 1900 2100';
const halfAMillion = 'multiple 500000 475000 525000';
const aboutTwoMillion = 'multiple 2000000 1800000 2200000';
const twoToThreeMillion = ['multiple 2000000 1900000 …', 'multiple 3000000 0 3150000'];

describe('a multiple with a word of scale', () => {
  it.each<[Lang, string, string]>([
    ['en', 'It rose 2 million times', twoMillion],
    ['en', 'It rose two million times', twoMillion],
    ['en', 'It rose 2-million-fold', twoMillion],
    ['en', 'It was multiplied by 2 million', twoMillion],
    ['en', 'It is 2 thousand times as much', twoThousand],
    ['en', 'It is 2,000 times as much', twoThousand],
    ['en', 'It rose half a million times', halfAMillion],
    ['en', 'It rose a million times', 'multiple 1000000 950000 1050000'],
    ['en', 'It rose about 2 million times', aboutTwoMillion],
    ['en', 'It rose more than 2 thousand times', 'multiple 2000 1900 …'],
    ['en', 'It rose 2.5 million times', 'multiple 2500000 2450000 2550000'],
    ['en', 'It rose 1 million 200 thousand times', 'multiple 1200000 1140000 1260000'],
    ['fr', 'C’est 2 millions de fois plus', twoMillion],
    ['fr', 'Il a été multiplié par 2 millions', twoMillion],
    ['fr', 'C’est 2 mille fois plus', twoThousand],
    ['fr', 'C’est 2 000 fois plus', twoThousand],
    ['fr', 'C’est un demi-million de fois plus', halfAMillion],
    ['fr', 'C’est environ 2 millions de fois plus', aboutTwoMillion],
    ['de', 'Das ist 2 Millionen Mal so viel', twoMillion],
    ['de', 'Das ist 2 Tausend Mal so viel', twoThousand],
    ['de', 'Das ist 2.000-mal so viel', twoThousand],
    ['de', 'Das ist eine halbe Million Mal so viel', halfAMillion],
    ['de', 'Das ist rund 2 Millionen Mal so viel', aboutTwoMillion],
    ['es', 'Son 2 millones de veces más', twoMillion],
    ['es', 'Son 2 mil veces más', twoThousand],
    ['es', 'Son 2.000 veces más', twoThousand],
    ['es', 'Es medio millón de veces más', halfAMillion],
    ['es', 'Son unos 2 millones de veces más', aboutTwoMillion],
    ['it', 'È 2 milioni di volte tanto', twoMillion],
    ['it', 'È 2mila volte tanto', twoThousand],
    ['it', 'È 2.000 volte tanto', twoThousand],
    ['it', 'È mezzo milione di volte tanto', halfAMillion],
    ['it', 'È circa 2 milioni di volte tanto', aboutTwoMillion],
    ['pl', 'To 2 miliony razy więcej', twoMillion],
    ['pl', 'To 2 tysiące razy więcej', twoThousand],
    ['pl', 'To 2000 razy więcej', twoThousand],
    ['pl', 'To pół miliona razy więcej', halfAMillion],
    ['pl', 'To około 2 miliony razy więcej', aboutTwoMillion],
  ])('has its interval at that scale (%s: %s)', (lang, text, expected) => {
    expect(figures(lang, text)).toEqual([expected]);
  });

  it.each<[Lang, string]>([
    ['en', 'It is 2 to 3 million times as much'],
    ['fr', 'C’est 2 à 3 millions de fois plus'],
    ['de', 'Das ist 2 bis 3 Millionen Mal so viel'],
    ['es', 'Son de 2 a 3 millones de veces más'],
    ['it', 'È da 2 a 3 milioni di volte tanto'],
    ['pl', 'To od 2 do 3 milionów razy więcej'],
  ])('lends it to the other end of a range (%s)', (lang, text) => {
    expect(figures(lang, text)).toEqual(twoToThreeMillion);
  });

  it('is judged by it', () => {
    const verdicts = (text: string) =>
      checkText(text, { lang: 'en' }).claims.map(({ kind, verdict }) => [kind, verdict]);
    const rose = 'It rose from €1.00 million to €2.00 billion';
    for (const times of ['2 thousand times as much', '2,000 times as much'])
      expect(verdicts(`${rose}, ${times}.`)).toEqual([['change_multiple', 'consistent']]);
    expect(verdicts(`${rose}, 2 million times as much.`)).toEqual([['change_multiple', 'inconsistent']]);
  });
});

it.each<[Lang, string, string]>([
  ['en', 'Prices rose 2 thousand percent', 'percent 2000 1500 2500'],
  ['fr', 'Les prix ont augmenté de 2 mille pour cent', 'percent 2000 1500 2500'],
  ['de', 'Die Preise stiegen um 2 tausend Prozent', 'percent 2000 1500 2500'],
  ['es', 'Los precios subieron un 2 mil por ciento', 'percent 2000 1500 2500'],
  ['it', 'I prezzi sono aumentati del 2 mila per cento', 'percent 2000 1500 2500'],
  ['pl', 'Ceny wzrosły o 2 tysiące procent', 'percent 2000 1500 2500'],
  ['en', 'The army has 1 million 200 thousand soldiers', 'personnel 1200000 1199500 1200500'],
  ['en', 'It was 2 thousand percentage points', 'percentage_points 2000 1500 2500'],
])('percentages and counts have the scale of their words (%s: %s)', (lang, text, expected) => {
  expect(figures(lang, text).at(0)).toBe(expected);
});
