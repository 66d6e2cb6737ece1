import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/figures/amount-words.js';
import { convertFigure, inPrices, perYear } from '../../src/figures/derive.js';
import type { Figure } from '../../src/figures/figure.js';
import { followReceipts, isAmountOf } from '../../src/figures/receipts.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { money, quantity } from './make.js';

const source = { publisher: 'Eurostat', title: 'HICP' };
const plan = money({ amount: 'about 800 billion EUR', period: { from: 2025, to: 2028 }, kind: 'envelope' });
const spent = money({ amount: '142 billion PLN', period: { year: 2024 } });
const rates = embeddedRates();

describe('the receipts of a figure', () => {
  it.each<[string, Figure]>([
    ['an average', perYear(plan)],
    ['a conversion at a day', convertFigure(plan, rates.rate('EUR', 'USD', '2025-03-04'))],
    ['a conversion at the average of a year', convertFigure(spent, rates.average('PLN', 'EUR', '2024'))],
    ['a cross rate', convertFigure(spent, rates.average('PLN', 'USD', '2024'))],
    ['an average, converted', convertFigure(perYear(plan), rates.rate('EUR', 'JPY', '2025-03-04'))],
    ['constant prices', inPrices(spent, 2025, { source, index: { 2024: '100', 2025: '103.7' } })],
    ['an average of a count', perYear(quantity('2 million rounds', { kind: 'envelope', period: { years: 3 } }))],
    [
      'words of another language',
      convertFigure({ ...spent, written: '142 Mrd. PLN' }, rates.average('PLN', 'EUR', '2024')),
    ],
  ])('lead to it, to the last digit: %s', (_, figure) => {
    expect(isAmountOf(figure, followReceipts(figure) as Amount)).toBe(true);
    const off =
      figure.measure === 'money'
        ? { ...figure, money: figure.money.times('1.000001') }
        : { ...figure, value: figure.value.plus(1) };
    expect(isAmountOf(off, followReceipts(off) as Amount)).toBe(false);
  });

  it('lead nowhere where only a reader can follow them, or where one does not fit', () => {
    expect(followReceipts({ ...spent, receipts: [{ step: 'stated', text: 'pensions added' }] })).toBeUndefined();
    expect(followReceipts({ ...perYear(plan), written: 'a large sum' })).toBeUndefined();
    expect(
      followReceipts({ ...convertFigure(plan, rates.rate('EUR', 'USD', '2025-03-04')), written: '800 billion PLN' }),
    ).toBeUndefined();
  });
});
