import type { Words } from './words.js';

const scales: Record<number, string> = { 0: '', 3: ' thousand', 6: ' million', 9: ' billion', 12: ' trillion' };
const list = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);

export const en: Words = {
  dateTag: 'en-GB',
  source: (sources) => `${sources.length > 1 ? 'Sources' : 'Source'}: ${sources.join('; ')}.`,
  edition: (edition) => `edition ${edition}`,
  measure: {
    national: 'Defense budget',
    NATO: 'Defense expenditure (NATO definition)',
    SIPRI: 'Military expenditure (SIPRI definition)',
    EDA: 'Defense expenditure (EDA definition)',
    COFOG: 'Government expenditure on defense (COFOG)',
    plan: 'Planned defense spending',
  },
  spending: 'Defense spending',
  measureOf: { percent_of_gdp: 'Defense spending, % of GDP', personnel: 'Military personnel', count: 'Number' },
  status: { actual: '', estimate: 'estimate', budgeted: 'budgeted', proposed: 'proposed', target: 'goal' },
  statusOfAll: { actual: '', estimate: 'estimates', budgeted: 'budgeted', proposed: 'proposed', target: 'goals' },
  unit: (symbol, exponent) => `${symbol}${scales[exponent] ?? ''}`,
  perYear: 'a year',
  over: (from, to) => `${from}–${to}`,
  years: (years) => `over ${years} years`,
  fiscalYear: (year) => `fiscal year ${year}`,
  current: 'current prices',
  constant: (year) => `constant ${year} prices`,
  without: (what) => (what.length > 0 ? `without ${list(what)}` : ''),
  noYear: 'no year given',
  total: 'Total',
  hedged: (label, written, range) =>
    `${label}: “${written}”, drawn with the range that the words stand for (${range}).`,
  waived: (reasons) => `Compared although these differ: ${list(reasons)}.`,
  change: (change, range) => `Change ${change} (${range}).`,
  growth: (rate) => `${rate} a year`,
  range: (lo, hi) => `${lo} to ${hi}`,
  impliedRate: 'implied rate',
  referenceRate: 'reference rate',
  fits: 'fits best',
  printed: 'printed',
  rateSubtitle: (quote, base, publisher) =>
    `${quote} per ${base}, daily reference rate (${publisher}); band: what the quoted pair implies`,
  rateNote: (day, rate, amount, converted, difference) =>
    `At the rate of ${day}, ${rate}, ${amount} is ${converted} (${difference} against the quoted figure).`,
};
