import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { describe as inWords } from '../../src/compare/describe.js';
import { gap } from '../../src/compare/gap.js';
import { rank } from '../../src/compare/rank.js';
import { share } from '../../src/compare/share.js';
import { book, figure, money, quantity } from '../figures/make.js';

const words = (result: Parameters<typeof inWords>[0]): string => inWords(result).replaceAll('\u00a0', ' ');
const france = book.get('france-2025');
const goal = book.get('france-goal');

describe('a result in words', () => {
  it('tells a change with its range and every caveat', () => {
    expect(words(compare(france, goal))).toBe(
      'From €50.5 billion (France, 2025) to around €100 billion (France’s goal; no year given): +€49.5 billion, +98.0 % (+78.0 % to ' +
        '+118.0 %), 1.98 times as much. France (2025) is budgeted, not yet spent. France’s goal is a target, not a ' +
        'budget. No year is given for France’s goal. France’s goal was given as “around 100 billion EUR”. Without ' +
        'pensions. In current prices: inflation is not taken out.',
    );
  });

  it('tells growth a year, and leaves out a range that rounding hides', () => {
    expect(words(compare(book.get('france-nato-2014'), book.get('france-nato-2024')))).toBe(
      'From €39.15 billion (France, 2014) to €59.6 billion (France, 2024): +€20.45 billion, +52.2 %, 1.52 times as much, +4.3 % a year ' +
        'from 2014 to 2024. France (2024) is an estimate. In current prices: inflation is not taken out.',
    );
  });

  it('tells a change of a share of GDP in points', () => {
    const change = compare(book.get('france-nato-share-2014'), book.get('france-nato-share-2024'));
    expect(words(change)).toMatch(
      /: \+0\.24 percentage points \(\+0\.23 to \+0\.25\), \+13\.2 % \(\+12\.6 % to \+13\.8 %\), /,
    );
  });

  it('tells a fall with a minus, and no change', () => {
    const [more, less] = [quantity('8,000 personnel'), quantity('6,000 personnel')];
    expect(words(compare(more, less))).toBe(
      'From 8,000 personnel (Budget, 2025) to 6,000 personnel (Budget, 2025): −25.0 %, 0.75 times as many.',
    );
    expect(words(compare(more, more))).toContain(': no change, 1.00 times as many.');
  });

  it('tells a change to more than a number', () => {
    const more = figure({ amount: 'more than 101 billion EUR' });
    expect(words(compare(figure(), more))).toContain('+100.0 % (+98.8 % or more)');
  });

  it('tells a share', () => {
    expect(words(share(book.get('rearm-loans'), book.get('rearm-plan')))).toMatch(
      /^€150 billion \(Loans to member states, 2025–2028\) is 18\.8 % \(17\.0 % to 20\.9 %\) of around €800 billion \(/,
    );
  });

  it('tells a gap, below the target, above it and at it', () => {
    expect(words(gap(france, goal))).toMatch(
      /^€50\.5 billion \(France, 2025\) falls short of around €100 billion \(France’s goal; no year given\) by €49\.5 billion \(€39\.45 billion to €59\.55 billion\)\./,
    );
    expect(words(gap(goal, france))).toMatch(
      /^Around €100 billion .* exceeds .* by €49\.5 billion \(€39\.45 billion to/,
    );
    expect(words(gap(france, france))).toMatch(/^€50\.5 billion \(France, 2025\) meets €50\.5 billion/);
  });

  it('tells a gap in percent of GDP in money too', () => {
    const gdp = money({ label: 'GDP', country: 'FRA', amount: '2900 billion EUR', period: { year: 2024 } });
    const target = quantity('3.5 % of GDP', {
      label: 'Target',
      status: 'target',
      definition: 'NATO',
      period: undefined,
    });
    const spent = book.get('france-nato-share-2024');
    expect(words(gap(spent, target, { gdp }))).toContain(
      'by 1.44 percentage points (1.38 to 1.50), which is €41.76 billion (€40.16 billion to €43.36 billion).',
    );
    const exceeded = quantity('2.0 % of GDP', {
      label: 'Target',
      status: 'target',
      definition: 'NATO',
      period: undefined,
    });
    expect(words(gap(spent, exceeded, { gdp }))).toContain('exceeds 2 % of GDP (Target; no year given) by 0.06');
  });

  it('tells a ranking, and which places rounding leaves open', () => {
    const ranking = rank(
      ['52 billion EUR', 'about 50 billion EUR', '40 billion EUR'].map((amount) => figure({ amount })),
    );
    expect(words(ranking)).toContain(
      'From the largest to the smallest: 1. Budget (2025), €52 billion, its order within the rounding; 2. Budget (2025), ' +
        'around €50 billion, its order within the rounding; 3. Budget (2025), €40 billion.',
    );
  });
});
