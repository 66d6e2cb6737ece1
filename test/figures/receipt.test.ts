import { describe, expect, it } from 'vitest';
import { convertFigure, inPrices, perYear } from '../../src/figures/derive.js';
import type { FigureJson } from '../../src/figures/json.js';
import { figureFromJson } from '../../src/figures/read.js';
import { receiptText } from '../../src/figures/receipt.js';
import { figureToJson } from '../../src/figures/write.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { convertedAt } from './conversions.js';
import { errorOf, money } from './make.js';

const rates = embeddedRates();
const plan = money({ amount: 'about 800 billion USD', kind: 'envelope', period: { from: 2025, to: 2028 } });
const source = { publisher: 'World Bank', title: 'GDP deflator' };
const line = (receipt: NonNullable<FigureJson['receipts']>[number]): string =>
  money({ receipts: [receipt] })
    .receipts.map(receiptText)
    .join();

describe('a receipt', () => {
  it.each([
    ['the average of a year', convertFigure(plan, rates.average('USD', 'EUR', '2024'))],
    ['a day that has no fixing', convertFigure(perYear(plan), rates.rate('USD', 'EUR', '2025-03-09'))],
    [
      'an interpolated cross rate',
      convertFigure(plan, rates.rate('USD', 'GBP', '2025-03-09', { policy: 'interpolate' })),
    ],
    ['part of a year', convertFigure(plan, rates.average('USD', 'EUR', '2026-01-02/2026-04-13'), { partOfYear: true })],
    ['prices', inPrices(money({ period: { year: 2014 } }), 2024, { source, index: { 2014: '95.5', 2024: 118.75 } })],
    ['words', money({ receipts: ['counted by hand'] })],
  ])('comes back from JSON with all that it says: %s', (_, figure) => {
    const json: unknown = JSON.parse(JSON.stringify(figureToJson(figure)));
    expect(figureFromJson(json, 'figure').receipts).toEqual(figure.receipts);
  });

  it.each([
    [{ average: '2024' }, 'the average of 2024 (ECB)'],
    [{ average: '2026-01-02/2026-04-13', partOfYear: true as const }, 'the part of its year there are rates for (ECB)'],
    [{ day: '2025-09-04' }, ', 4 September 2025 (ECB)'],
    [{ day: '2025-03-07', asked: '2025-03-09' }, '7 March 2025 for 9 March 2025 (ECB)'],
    [{ between: ['2025-03-07', '2025-03-10'] as const }, 'between those of 7 March 2025 and 10 March 2025 (ECB)'],
  ])('of a conversion is a line that names rate, time and source: %j', (time, text) => {
    const written = line(convertedAt('JPY', '1234.5678901', time));
    expect(written).toContain('converted at 1 JPY = 1,234.57 EUR, ');
    expect(written).toContain(text);
  });

  it.each<[object, string]>([
    [{ from: 'PNL' }, 'receipts[0].rate: unknown currency "PNL"'],
    [{ value: '-1' }, 'receipts[0].rate.value: found "-1"'],
    [{ period: '2024-13' }, 'receipts[0].rate: "2024-13" is not a period'],
    [{ source: undefined }, 'receipts[0].rate.source: missing'],
  ])('that cannot be is refused with its key: %j', (change, message) => {
    const receipt = convertedAt('PLN', '0.24', { average: '2024' });
    if (typeof receipt === 'string' || receipt.step !== 'conversion') throw new Error('no conversion');
    const wrong = { ...receipt, rate: { ...receipt.rate, ...change } };
    expect(errorOf(() => money({ receipts: [JSON.parse(JSON.stringify(wrong))] }))).toContain(message);
  });
});
