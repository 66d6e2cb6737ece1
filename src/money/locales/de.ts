import type { AmountLocale } from './locale.js';

export const de: AmountLocale = {
  tag: 'de',
  decimalSign: ',',
  groupSigns: ['.', '\u202f', '\u00a0', ' '],
  scales: [
    { exponent: 3, short: 'Tsd.', singular: 'Tausend', plural: 'Tausend', also: ['Tsd'] },
    { exponent: 6, short: 'Mio.', singular: 'Million', plural: 'Millionen', also: ['Mio', 'Mill.'] },
    { exponent: 9, short: 'Mrd.', singular: 'Milliarde', plural: 'Milliarden', also: ['Mrd', 'Mia.', 'Mia'] },
    { exponent: 12, short: 'Bio.', singular: 'Billion', plural: 'Billionen', also: ['Bio'] },
  ],
  symbols: { EUR: '€', USD: '$', GBP: '£' },
  symbolFirst: false,
  shortTouches: 'neither',
  longWithName: true,
  ofCurrency: () => '',
  word: ({ singular, plural }, value) => (value === 1 ? singular : plural),
  percentSign: '\u00a0%',
  names: {
    EUR: ['Euro', 'Euros'],
    USD: ['US-Dollar', 'Dollar'],
    GBP: ['Pfund', 'Pfund Sterling', 'britische Pfund'],
    PLN: ['Zloty', 'Złoty'],
    TRY: ['türkische Lira', 'Lira'],
    UAH: ['Hrywnja', 'Hrywnia'],
    JPY: ['Yen'],
    CHF: ['Schweizer Franken', 'Franken'],
  },
  hedges: {
    approx: ['rund', 'etwa', 'ungefähr', 'circa', 'ca.', '~'],
    nearly: ['fast', 'knapp', 'nahezu'],
    at_least: ['mehr als', 'über', 'mindestens'],
    at_most: ['bis zu', 'höchstens', 'weniger als'],
  },
  range: (lo, hi) => `${lo} bis ${hi}`,
  orMore: (lo) => `${lo} oder mehr`,
};
