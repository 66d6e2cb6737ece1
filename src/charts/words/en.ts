import type { Words } from './words.js';

const scales: Record<number, string> = { 0: '', 3: ' thousand', 6: ' million', 9: ' billion' };
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
  average: (period) => `average of ${period}`,
  fiscalYear: (year) => `fiscal year ${year}`,
  current: 'current prices',
  constant: (year) => `constant ${year} prices`,
  without: (what) => (what.length > 0 ? `without ${list(what)}` : ''),
  noYear: 'no year given',
  goal: 'Goal',
  range: (lo, hi) => `${lo} to ${hi}`,
  orMore: (lo) => `${lo} or more`,
  growth: (rate) => `${rate} a year`,
  reasons: {
    kind: 'annual sums and sums over several years',
    period: 'kinds of period',
    prices: 'price bases',
    definition: 'definitions',
    edition: 'editions of the source',
    excludes: 'what is left out',
  },
  note: {
    hedged: (label, written, range) => `${label}: “${written}” stands for ${range}.`,
    waived: (reasons) => `Compared although they differ in ${list(reasons)}.`,
    inflation: 'Current prices: inflation is not taken out.',
    change: (change, range) => `Change: ${change}, range ${range}.`,
    sum: (parts, whole) => `Sum: ${parts} = ${whole}.`,
    growth: (rate, range, years) => `Growth needed: ${rate} a year, range ${range} (${years}).`,
    assumedYear: (label, year) => `${label}: no year is given; ${year} is assumed here.`,
    unhedged: (written) => `“${written}” is taken without its hedge for the implied rate.`,
    atRate: (day, rate, amount, converted, difference, quoted) =>
      `${day}: ${amount} × ${rate} = ${converted}, ${difference} against the quoted ${quoted}.`,
  },
  rates: {
    subtitle: (quote, base, pair) => `${quote} for ${base}, daily reference rate; shaded: what ${pair} implies`,
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
    light: (statuses) => `Light: ${list(statuses)}.`,
    hollow: (statuses) => `Hollow: ${list(statuses)}.`,
    hatched: (statuses) => `Hatched: ${list(statuses)}.`,
    level: (levels) => `straight line: ${list(levels)}`,
    notFromZero: 'The scale does not start at zero.',
    base: (year) => `${year} = 100`,
    index: (amounts, year) => `Index, ${year} = 100; beside the lines: ${amounts}`,
    yearlyRates: (rates, source) =>
      `Converted at the average rate of each year (${source}), so the figures move with the rates: ${rates}.`,
  },
  share: {
    target: (percent) => `${percent} target`,
    gap: (money, target) => `${money} to ${target}`,
    missing: (subtitle) => `${subtitle}; beside a target: the money missing to reach it`,
    fromSpending: ({ label, share, target, money, gdp, gap, range }) =>
      `Gaps: GDP is taken as spending ÷ share. ${label}: ${money} ÷ ${share} = ${gdp}, and from ${share} to ${target} of it are ${gap} (${range}).`,
    fromGdp: ({ label, share, target, gdp, gap, range }) =>
      `Gaps: the missing share of GDP. ${label}: from ${share} to ${target} of ${gdp} are ${gap} (${range}).`,
  },
  stacked: {
    shares: (subtitle) => `${subtitle}; parts as % of each total`,
    rounding: 'Parts may not add up exactly, because of rounding.',
  },
  ranges: {
    quoted: (written) => `“${written}”`,
    note: 'Dot: the number as written; band: what its words and its last digit leave open; arrow: no upper end.',
  },
  ownScale: 'Each panel has an axis of its own.',
};
