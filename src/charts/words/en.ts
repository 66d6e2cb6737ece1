import { lower } from './lower.js';
import type { Words } from './words.js';

const scales: Record<number, string> = { 0: '', 3: ' thousand', 6: ' million', 9: ' billion' };
const list = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
const quote = (text: string): string => `“${text}”`;

export const en: Words = {
  dateTag: 'en-GB',
  quote,
  named: (label, text) => `${label}: ${text}`,
  listed: (texts) => texts.join('; '),
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
  measureOf: { percent_of_gdp: 'Defense spending, % of GDP', personnel: 'Military personnel' },
  status: { actual: '', estimate: 'estimate', budgeted: 'budgeted', proposed: 'proposed', target: 'goal' },
  statusOfAll: { actual: '', estimate: 'estimates', budgeted: 'budgeted', proposed: 'proposed', target: 'goals' },
  unit: (symbol, exponent) => `${symbol}${scales[exponent] ?? ''}`,
  perYear: 'a year',
  over: (from, to) => `${from}–${to}`,
  years: (years) => `over ${years === 1 ? '1 year' : `${years} years`}`,
  average: (period) => (/^\d/.test(period) ? `average of ${period}` : `average ${period}`),
  fiscalYear: (year) => `fiscal year ${year}`,
  current: 'current prices',
  constant: (year) => `constant ${year} prices`,
  without: (what) => (what.length > 0 ? `without ${list(what)}` : ''),
  noYear: 'no year given',
  goal: 'Goal',
  range: (lo, hi) => `${lo} to ${hi}`,
  orMore: (lo) => `${lo} or more`,
  growth: (rate) => `${rate} a year`,
  points: (change) => `${change}\u00a0percentage points`,
  reasons: {
    kind: 'kind (sums of one year, of several years)',
    period: 'kind of period',
    prices: 'price basis',
    definition: 'definition',
    edition: 'edition of the source',
    excludes: 'what is left out',
  },
  note: {
    hedged: (amounts) => {
      const texts = amounts.map(({ written, range, label }, i) => {
        const of = label === undefined ? '' : ` (${label})`;
        return `${quote(written)}${of} ${i === 0 ? 'stands for' : 'for'} ${range}`;
      });
      return `${texts.join(', ')}.`;
    },
    waived: (reasons) => `The figures differ in ${list(reasons)}.`,
    inflation: 'Current prices: inflation is not taken out.',
    change: (change, range) => `Change: ${change}, range ${range}.`,
    sum: (parts, whole) => `Sum: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Growth needed: ${rate} a year, range ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: no year is given; ${year} is assumed here.`,
    unhedged: (written, taken) => `${quote(written)} is taken as ${taken} for the implied rate.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} against the quoted ${quoted}.`,
  },
  derived: {
    atAverage: (period, several) => `Converted at the average rate${several ? 's' : ''} of ${period}`,
    atAverages: (yearly) => (yearly ? 'Converted at the average rate of each year' : 'Converted at average rates'),
    partOfYear: (text) => `${text}, the part of the year there are rates for`,
    onDay: (day, several) => `Converted at the reference rate${several ? 's' : ''} of ${day}`,
    forDay: (day, asked, several) => `Converted at the reference rate${several ? 's' : ''} of ${day}, for ${asked}`,
    onDays: 'Converted at reference rates',
    between: (day, next) => `Converted at rates between those of ${day} and ${next}`,
    converted: 'Converted',
    average: (amount, years) => `average of ${amount} over ${years === 1 ? '1 year' : `${years} years`}`,
    inPrices: (year) => `In prices of ${year}`,
  },
  rates: {
    subtitle: (quote, base, pair) =>
      `${quote} for ${base}, daily reference rate; shaded: the rate that ${pair} implies`,
    reference: 'Reference rate',
    implied: 'Implied rate',
    fits: 'fits best',
    printed: 'printed',
    mark: (rate, converted, difference) => `${rate}: ${converted} (${difference})`,
  },
  series: {
    definition: { national: 'national', NATO: 'NATO', SIPRI: 'SIPRI', EDA: 'EDA', COFOG: 'COFOG', plan: 'plan' },
    changed: { definition: 'new definition', edition: 'new edition' },
    broken: (label, year, before, after) => `${label}: ${before} before ${year}, ${after} since.`,
    dashed: (statuses) => `Dashed: ${list(statuses)}.`,
    gap: 'Dotted: years without a figure.',
    outlined: (statuses) => `Outlined: ${list(statuses)}.`,
    hollow: (statuses) => `Hollow: ${list(statuses)}.`,
    hatched: (statuses) => `Hatched: ${list(statuses)}.`,
    level: (levels) => `straight line: ${list(levels)}`,
    notFromZero: 'The scale does not start at zero.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Index, ${year} = 100; beside the lines: ${lower(amounts)}`,
  },
  share: {
    target: (percent) => `${percent} target`,
    gap: (money, target) => `${money} to ${target}`,
    missing: (subtitle) => `${subtitle}; beside a target: the money missing to reach it`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Gaps: GDP is taken as spending ÷ share. ${label}: ${money} ÷ ${share} = ${gdp}; ${target} of that is ${gap} more (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Gaps: the missing share of GDP. ${label}: ${target} of ${gdp} is ${gap} more than ${share} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; parts as % of each total`,
    rounding: 'Parts may not add up exactly, because of rounding.',
  },
  ranges: {
    note: 'Dot: the number as written; band: what its words and its last digit leave open.',
    open: 'Arrow: no upper end.',
  },
  ownScale: 'Each panel has an axis of its own.',
};
