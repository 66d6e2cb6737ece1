import type { AmountLocale } from './locale.js';

/** Sums of a thousand "miliardi" and more stay in them, as the Italian press writes: "3.000 miliardi di euro". */
export const it: AmountLocale = {
  tag: 'it',
  decimalSign: ',',
  groupSigns: ['.', '\u202f', '\u00a0', ' '],
  scales: [
    { exponent: 3, short: 'mila', singular: 'mila', plural: 'mila', also: ['mille'] },
    { exponent: 6, short: 'mln', singular: 'milione', plural: 'milioni', also: ['mio'] },
    { exponent: 9, short: 'mld', singular: 'miliardo', plural: 'miliardi', also: ['mrd'] },
    {
      exponent: 12,
      short: 'mila mld',
      singular: 'mila miliardi',
      plural: 'mila miliardi',
      also: ['bilione', 'bilioni'],
      written: 'never',
    },
  ],
  symbols: { EUR: '€', USD: '$', GBP: '£' },
  symbolFirst: false,
  shortTouches: 'neither',
  longWithName: true,
  ofCurrency: () => 'di ',
  word: ({ singular, plural }, value) => (value === 1 ? singular : plural),
  percentSign: '%',
  names: {
    EUR: ['euro'],
    USD: ['dollari', 'dollaro', 'dollari americani', 'dollari statunitensi'],
    GBP: ['sterline', 'sterlina', 'sterline britanniche'],
    PLN: ['zloty', 'złoty'],
    TRY: ['lire turche', 'lira turca'],
    UAH: ['grivne', 'grivna', 'hryvnia'],
    JPY: ['yen'],
    CHF: ['franchi svizzeri', 'franco svizzero'],
  },
  hedges: {
    approx: ['circa', 'all’incirca', "all'incirca", 'intorno a', '~'],
    nearly: ['quasi', 'poco meno di'],
    at_least: ['oltre', 'più di', 'almeno'],
    at_most: ['fino a', 'al massimo', 'meno di'],
  },
  range: (lo, hi) => `da ${lo} a ${hi}`,
  orMore: (lo) => `${lo} o più`,
};
