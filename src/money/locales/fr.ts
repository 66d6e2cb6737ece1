import type { AmountLocale } from './locale.js';

export const fr: AmountLocale = {
  tag: 'fr',
  decimalSign: ',',
  groupSigns: ['\u202f', '\u00a0', ' '],
  scales: [
    { exponent: 3, short: 'k', singular: 'mille', plural: 'mille', also: [] },
    { exponent: 6, short: 'M', singular: 'million', plural: 'millions', also: ['mio'] },
    { exponent: 9, short: 'Md', singular: 'milliard', plural: 'milliards', also: ['Mds', 'Mrd', 'Mrds'] },
    { exponent: 12, short: 'Bn', singular: 'billion', plural: 'billions', also: [], written: 'long' },
  ],
  symbols: { EUR: '€', USD: '$', GBP: '£' },
  symbolFirst: false,
  shortTouches: 'symbol',
  longWithName: true,
  ofCurrency: (name) => (/^[aeiouyhéè]/i.test(name) ? "d'" : 'de '),
  word: ({ singular, plural }, value) => (value < 2 ? singular : plural),
  percentSign: '\u00a0%',
  names: {
    EUR: ['euros', 'euro'],
    USD: ['dollars', 'dollar', 'dollars américains', 'dollars des États-Unis'],
    GBP: ['livres sterling', 'livre sterling', 'livres'],
    PLN: ['zlotys', 'zloty'],
    TRY: ['livres turques', 'livre turque'],
    UAH: ['hryvnias', 'hryvnia'],
    JPY: ['yens', 'yen'],
    CHF: ['francs suisses', 'franc suisse'],
  },
  hedges: {
    approx: ['environ', 'quelque', 'autour de', 'à peu près', '~'],
    nearly: ['près de', 'presque'],
    at_least: ['plus de', 'au moins'],
    at_most: ["jusqu'à", 'jusqu’à', 'au plus', 'moins de'],
  },
  range: (lo, hi) => `${lo} à ${hi}`,
  orMore: (lo) => `${lo} ou plus`,
};
