import { tableOf } from '../table.js';
import type { AmountLocale } from './locale.js';

/** Two to four take one form, five and more another, fractions a third: "2 miliardy", "5 miliardów", "50,5 miliarda". */
const few: ReadonlyMap<string, string> = tableOf({
  tysiąc: 'tysiące',
  milion: 'miliony',
  miliard: 'miliardy',
  bilion: 'biliony',
});

export const pl: AmountLocale = {
  tag: 'pl',
  decimalSign: ',',
  groupSigns: ['\u00a0', '\u202f', ' ', '.'],
  scales: [
    { exponent: 3, short: 'tys.', singular: 'tysiąc', plural: 'tysięcy', also: ['tysiące', 'tysiąca', 'tys'] },
    { exponent: 6, short: 'mln', singular: 'milion', plural: 'milionów', also: ['miliony', 'miliona'] },
    { exponent: 9, short: 'mld', singular: 'miliard', plural: 'miliardów', also: ['miliardy', 'miliarda', 'mlrd'] },
    { exponent: 12, short: 'bln', singular: 'bilion', plural: 'bilionów', also: ['biliony', 'biliona'] },
  ],
  symbols: { EUR: '€', USD: 'USD', GBP: 'GBP', PLN: 'zł' },
  symbolFirst: false,
  shortTouches: 'neither',
  longWithName: true,
  ofCurrency: () => '',
  word: ({ singular, plural }, value) => {
    if (!Number.isInteger(value)) return `${singular}a`;
    if (value === 1) return singular;
    const isFew = value % 10 > 1 && value % 10 < 5 && Math.floor(value / 10) % 10 !== 1;
    return isFew ? (few.get(singular) ?? plural) : plural;
  },
  percentSign: '%',
  names: {
    EUR: ['euro'],
    USD: ['dolarów', 'dolary', 'dolar', 'dol.', 'dolarów amerykańskich'],
    GBP: ['funtów', 'funty', 'funt', 'funtów szterlingów', 'funtów brytyjskich'],
    PLN: ['złotych', 'złote', 'złoty'],
    TRY: ['lir tureckich', 'liry tureckie', 'lira turecka'],
    UAH: ['hrywien', 'hrywny', 'hrywna'],
    JPY: ['jenów', 'jeny', 'jen'],
    CHF: ['franków szwajcarskich', 'franki szwajcarskie', 'frank szwajcarski'],
  },
  hedges: {
    approx: ['około', 'ok.', 'mniej więcej', 'w przybliżeniu', '~'],
    nearly: ['prawie', 'niemal', 'blisko'],
    at_least: ['ponad', 'co najmniej', 'więcej niż'],
    at_most: ['do', 'najwyżej', 'co najwyżej', 'mniej niż'],
  },
  range: (lo, hi) => `od ${lo} do ${hi}`,
  orMore: (lo) => `${lo} lub więcej`,
};
