import { describe, expect, it } from 'vitest';
import { convertFigure, inPrices, perYear } from '../../src/figures/derive.js';
import type { MoneyFigure } from '../../src/figures/figure.js';
import { figureFromJson } from '../../src/figures/read.js';
import { followReceipts } from '../../src/figures/receipts.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';

const source = { publisher: 'Commission', title: 'Plan' };
const read = (json: object): MoneyFigure => figureFromJson(json, 'figure') as MoneyFigure;
const plan = read({
  id: 'plan',
  label: 'Plan',
  amount: 'about 800 billion EUR',
  period: { from: 2025, to: 2028 },
  kind: 'envelope',
  definition: 'plan',
  source,
});
const spent = read({
  id: 'spent',
  label: 'Poland',
  amount: '142 billion PLN',
  period: { year: 2024 },
  definition: 'NATO',
  source,
});
const rates = embeddedRates();

describe('the receipts of a figure', () => {
  it.each<[string, MoneyFigure]>([
    ['an average', perYear(plan)],
    ['a conversion at a day', convertFigure(plan, rates.rate('EUR', 'USD', '2025-03-04'))],
    ['a conversion at the average of a year', convertFigure(spent, rates.average('PLN', 'EUR', '2024'))],
    ['a cross rate', convertFigure(spent, rates.average('PLN', 'USD', '2024'))],
    ['an average, converted', convertFigure(perYear(plan), rates.rate('EUR', 'JPY', '2025-03-04'))],
    ['constant prices', inPrices(spent, 2025, { source, index: { 2024: '100', 2025: '103.7' } })],
  ])('lead to it: %s', (_, figure) => {
    const followed = followReceipts(figure);
    expect(followed?.currency).toBe(figure.money.currency);
    expect(followed?.interval.contains(figure.money.amount)).toBe(true);
    expect(followed?.interval.contains(figure.money.amount.times('1.001'))).toBe(false);
  });

  it('say nothing where there are none, or where only a reader can follow them', () => {
    expect(followReceipts(spent)).toBeUndefined();
    expect(followReceipts({ ...spent, derivation: ['pensions added by the author'] })).toBeUndefined();
    expect(followReceipts({ ...spent, derivation: ['converted at 1 USD = 0.9 EUR, today'] })).toBeUndefined();
    expect(followReceipts({ ...perYear(plan), written: 'a large sum' })).toBeUndefined();
  });
});
