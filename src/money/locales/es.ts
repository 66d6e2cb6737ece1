import type { AmountLocale } from './locale.js';

/** The Spanish press counts in "millones" up to the "billón", which is a million of them: "50.500 millones de euros". */
export const es: AmountLocale = {
  tag: 'es',
  decimalSign: ',',
  groupSigns: ['.', '\u202f', '\u00a0', ' '],
  scales: [
    { exponent: 3, short: 'mil', singular: 'mil', plural: 'mil', also: ['miles'] },
    { exponent: 6, short: 'M', singular: 'millón', plural: 'millones', also: ['mill.', 'mill', 'mln'] },
    {
      exponent: 9,
      short: 'mM',
      singular: 'mil millones',
      plural: 'mil millones',
      also: ['miles de millones', 'millardos', 'millardo'],
      written: 'never',
    },
    { exponent: 12, short: 'B', singular: 'billón', plural: 'billones', also: [], written: 'long' },
  ],
  symbols: { EUR: '€', USD: '$', GBP: '£' },
  symbolFirst: false,
  shortTouches: 'symbol',
  longWithName: true,
  ofCurrency: () => 'de ',
  word: ({ singular, plural }, value) => (value === 1 ? singular : plural),
  percentSign: '\u00a0%',
  names: {
    EUR: ['euros', 'euro'],
    USD: ['dólares', 'dólar', 'dólares estadounidenses', 'dólares de Estados Unidos'],
    GBP: ['libras esterlinas', 'libra esterlina', 'libras'],
    PLN: ['eslotis', 'esloti', 'zlotys', 'zloty'],
    TRY: ['liras turcas', 'lira turca'],
    UAH: ['grivnas', 'grivna', 'hryvnias'],
    JPY: ['yenes', 'yen'],
    CHF: ['francos suizos', 'franco suizo'],
  },
  hedges: {
    approx: ['alrededor de', 'unos', 'unas', 'cerca de unos', 'aproximadamente', 'en torno a', '~'],
    nearly: ['casi', 'cerca de'],
    at_least: ['más de', 'al menos', 'por lo menos'],
    at_most: ['hasta', 'como máximo', 'menos de'],
  },
  range: (lo, hi) => `de ${lo} a ${hi}`,
  orMore: (lo) => `${lo} o más`,
};
