import { describe, expect, it } from 'vitest';
import { ComparabilityError, comparability, type WaivableReason } from '../../src/compare/comparability.js';
import { compare } from '../../src/compare/compare.js';
import { perYear } from '../../src/figures/derive.js';
import type { Figure } from '../../src/figures/figure.js';
import { MilexError } from '../../src/money/error.js';
import { book, errorOf, figure, money, quantity } from '../figures/make.js';

const budget = figure();
const envelope = money({ id: 'plan', label: 'Plan', kind: 'envelope', period: { from: 2025, to: 2028 } });
const nato = (edition: string): Figure => figure({ source: { publisher: 'NATO', title: 'Expenditure', edition } });

const table: readonly (readonly [string, Figure, Figure, string[], string])[] = [
  [
    'an envelope and a year',
    envelope,
    budget,
    ['kind'],
    'Plan is an envelope over several years and Budget an annual figure: use perYear(), or waive "kind"',
  ],
  [
    'a stock and a year',
    quantity('5 ships', { kind: 'stock' }),
    quantity('5 ships', { label: 'Built', kind: 'annual' }),
    ['kind'],
    ': waive "kind"',
  ],
  [
    'envelopes of unlike length',
    envelope,
    figure({ kind: 'envelope', period: { years: 5 } }),
    ['period'],
    'Plan is for 4 years and Budget for 5 years: use perYear() on both, or waive "period"',
  ],
  [
    'a calendar and a fiscal year',
    budget,
    figure({ label: 'US', period: { fiscal: 2025, starts: 10 } }),
    ['period'],
    'Budget is for a calendar year and US for a fiscal year that starts in month 10: waive "period"',
  ],
  [
    'a figure without a year',
    { ...budget, status: 'actual', period: undefined } as unknown as Figure,
    budget,
    ['period'],
    'Budget has no year: give its year, or waive "period"',
  ],
  [
    'current and constant prices',
    budget,
    figure({ label: 'Real', prices: { constant: 2015 } }),
    ['prices'],
    'Budget is in current prices and Real in constant prices of 2015: use inPrices(2015), or waive "prices"',
  ],
  [
    'constant prices of two years',
    figure({ prices: { constant: 2010 } }),
    figure({ prices: { constant: 2015 } }),
    ['prices'],
    'use inPrices(2010)',
  ],
  [
    'two definitions',
    budget,
    figure({ label: 'Alliance', definition: 'NATO' }),
    ['definition'],
    'Budget follows a national definition and Alliance NATO\'s definition: take both by one definition, or waive "definition"',
  ],
  [
    'two editions',
    nato('June 2024'),
    nato('August 2025'),
    ['edition'],
    'Budget (2025) is of the edition of June 2024 and Budget (2025) of that of August 2025: take both from one edition',
  ],
  [
    'unlike exclusions',
    figure({ excludes: ['pensions'] }),
    figure({ label: 'Full' }),
    ['excludes'],
    'Budget leaves out pensions and Full nothing: take both with the same left out, or waive "excludes"',
  ],
  [
    'two currencies',
    budget,
    figure({ label: 'Dollars', amount: '5 billion USD' }),
    ['currency'],
    'Budget is in EUR and Dollars in USD: convert one at a stated rate with convertFigure()',
  ],
  [
    'money and people',
    budget,
    quantity('5 personnel', { label: 'Force' }),
    ['measure'],
    'Budget is in money and Force in personnel: take figures of one measure',
  ],
  [
    'ships and tanks',
    quantity('5 ships'),
    quantity('5 tanks', { label: 'Tanks' }),
    ['measure'],
    'Budget is in ships and Tanks in tanks',
  ],
];

describe('figures that are not alike', () => {
  it.each(table)('%s are refused with the reason and its remedy', (_, a, b, names, message) => {
    expect(comparability(a, b).map(({ name }) => name)).toEqual(names);
    expect(comparability(b, a).map(({ name }) => name)).toEqual(names);
    const error = errorOf(() => compare(a, b));
    expect(error).toContain(message);
    expect(error).not.toContain('\n');
  });

  it('are refused with all the reasons in one line', () => {
    expect(errorOf(() => compare(book.get('rearm-plan'), book.get('france-2025')))).toBe(
      'ComparabilityError: cannot compare ReArm Europe plan (2025–2028) with France (2025): ReArm Europe plan is an ' +
        'envelope over several years and France an annual figure: use perYear(), or waive "kind"; ReArm Europe plan ' +
        'follows what a plan counts and France a national definition: take both by one definition, or waive ' +
        '"definition"; ReArm Europe plan leaves out nothing and France pensions: take both with the same left out, or ' +
        'waive "excludes"',
    );
  });

  it('are refused by an error that carries the reasons', () => {
    try {
      compare(envelope, budget);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ComparabilityError);
      expect(error).toBeInstanceOf(MilexError);
      expect((error as ComparabilityError).reasons.map(({ name }) => name)).toEqual(['kind']);
    }
  });

  it('are compared when each reason is waived, and the reason becomes a caveat', () => {
    const { caveats } = compare(envelope, budget, { waive: ['kind'] });
    expect(caveats[0]).toEqual({
      name: 'kind',
      text: 'Plan is an envelope over several years and Budget an annual figure',
    });
    expect(errorOf(() => compare(envelope, figure({ definition: 'NATO' }), { waive: ['kind'] }))).toContain(
      '"definition"',
    );
  });

  it('are refused in unlike currencies or measures whatever is waived', () => {
    for (const name of ['currency', 'measure']) {
      expect(errorOf(() => compare(budget, budget, { waive: [name as WaivableReason] }))).toContain(
        `cannot waive "${name}"; only kind, period, prices, definition, edition, excludes`,
      );
    }
  });
});

describe('figures that are alike', () => {
  it.each<[string, Figure, Figure]>([
    ['the years of a series', book.get('france-nato-2014'), book.get('france-nato-2024')],
    ['a budget and a goal without a year', book.get('france-2025'), book.get('france-goal')],
    ['two countries', book.get('france-nato-share-2024'), book.get('poland-nato-share-2024')],
    ['an average of an envelope and a year', perYear(envelope), budget],
    ['an envelope of named years and one of as many', envelope, figure({ kind: 'envelope', period: { years: 4 } })],
    ['people, whatever they are called', quantity('5 troops'), quantity('6 personnel')],
  ])('%s', (_, a, b) => {
    expect(comparability(a, b)).toEqual([]);
  });
});
