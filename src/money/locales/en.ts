import type { AmountLocale } from './locale.js';

export const en: AmountLocale = {
  tag: 'en',
  decimalSign: '.',
  groupSigns: [','],
  scales: [
    { exponent: 3, short: 'k', singular: 'thousand', plural: 'thousand', also: ['thousands'] },
    { exponent: 6, short: 'm', singular: 'million', plural: 'million', also: ['millions', 'mn', 'mln'] },
    { exponent: 9, short: 'bn', singular: 'billion', plural: 'billion', also: ['billions', 'bln', 'b'] },
    { exponent: 12, short: 'tn', singular: 'trillion', plural: 'trillion', also: ['trillions', 'trn', 't'] },
  ],
  symbols: { EUR: '€', USD: '$', GBP: '£' },
  symbolFirst: true,
  shortTouches: 'number',
  longWithName: false,
  ofCurrency: () => '',
  word: ({ singular, plural }, value) => (value === 1 ? singular : plural),
  percentSign: '\u00a0%',
  names: {
    EUR: ['euros', 'euro'],
    USD: ['US dollars', 'US dollar', 'dollars', 'dollar'],
    GBP: ['pounds', 'pounds sterling', 'pound'],
    PLN: ['zlotys', 'zloty', 'zlotych'],
    TRY: ['Turkish lira', 'lira', 'liras'],
    UAH: ['hryvnias', 'hryvnia'],
    JPY: ['yen'],
    CHF: ['Swiss francs', 'Swiss franc'],
  },
  hedges: {
    approx: ['around', 'about', 'approximately', 'roughly', 'some', '~', 'c.', 'circa'],
    nearly: ['nearly', 'almost', 'close to'],
    at_least: ['more than', 'over', 'at least', 'above'],
    at_most: ['up to', 'at most', 'as much as', 'less than', 'under'],
  },
  range: (lo, hi) => `${lo} to ${hi}`,
  orMore: (lo) => `${lo} or more`,
};
