import { describe, expect, it } from 'vitest';
import { convertFigure, perYear } from '../../src/figures/derive.js';
import { figureFromJson } from '../../src/figures/read.js';
import { type Receipt, readReceipt, receiptText } from '../../src/figures/receipt.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';

const conversion = { step: 'conversion', from: 'JPY', to: 'EUR', rate: '0.00612345' } as const;
const receipts: readonly Receipt[] = [
  { ...conversion, time: { kind: 'average', period: '2024', source: 'ECB' } },
  { ...conversion, rate: '1234.5', time: { kind: 'average', period: '2025-03', source: 'ECB' } },
  { ...conversion, time: { kind: 'average', period: '2023-10-01/2024-09-30', source: 'A bank (its table)' } },
  { ...conversion, time: { kind: 'day', day: '2025-09-04', source: 'ECB' } },
  { ...conversion, time: { kind: 'day', day: '2025-03-07', asked: '2025-03-09', source: 'ECB' } },
  { ...conversion, time: { kind: 'between', days: ['2025-03-07', '2025-03-10'], source: 'ECB' } },
  { ...conversion, time: { kind: 'stated', text: 'as the ministry counts' } },
  { step: 'average', of: 'around €800 billion', years: 4 },
  { step: 'average', of: '€80 billion', years: 1 },
  { step: 'prices', year: 2024, from: 2014, factor: '1.2500', source: 'GDP deflator, World Bank' },
];

describe('the line of a receipt', () => {
  it.each(receipts)('is read back as the data it was written from: %j', (receipt) => {
    expect(readReceipt(receiptText(receipt))).toEqual(receipt);
  });

  it('is what a derived figure keeps', () => {
    const source = { publisher: 'The ministry', title: 'Budget' };
    const json = { id: 'a', label: 'A', amount: '800 billion USD', definition: 'plan', source } as const;
    const figure = figureFromJson({ ...json, kind: 'envelope', period: { from: 2025, to: 2028 } }, 'figure');
    if (figure.measure !== 'money') throw new Error('expected money');
    const derived = convertFigure(perYear(figure), embeddedRates().rate('USD', 'EUR', '2025-03-09'));
    expect(derived.derivation.map(readReceipt)).toMatchObject([
      { step: 'average', of: '$800\u00a0billion', years: 4 },
      { step: 'conversion', from: 'USD', time: { kind: 'day', day: '2025-03-07', asked: '2025-03-09' } },
    ]);
  });

  it('is nobody else’s sentence, and a day that the calendar lacks is left as it was stated', () => {
    expect(readReceipt('$967.7 billion ÷ 1.0824 = €894.04 billion')).toBeUndefined();
    expect(readReceipt('converted at 1 USD = 0.9 EUR, 31 February 2025 (ECB)')).toMatchObject({
      time: { kind: 'stated', text: '31 February 2025 (ECB)' },
    });
  });
});
