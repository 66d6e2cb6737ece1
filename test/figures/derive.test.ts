import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertFigure, inPrices, perYear } from '../../src/figures/derive.js';
import type { Figure } from '../../src/figures/figure.js';
import { figureFromJson } from '../../src/figures/read.js';
import { receiptText } from '../../src/figures/receipt.js';
import { figureToJson } from '../../src/figures/write.js';
import { decimal } from '../../src/money/decimal.js';
import type { AverageRate, DailyRate, Rate } from '../../src/rates/rate.js';
import { book, errorOf, money, quantity } from './make.js';

const source = { publisher: 'ECB', title: 'Euro reference rates', url: 'https://example.org', lastDay: '2025-12-31' };
const daily: DailyRate = {
  kind: 'daily',
  from: 'EUR',
  to: 'USD',
  value: decimal('1.0557'),
  chain: [],
  source,
  asked: '2025-03-04',
  used: ['2025-03-04'],
  policy: 'previous',
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('an envelope a year', () => {
  it('is divided by its years, with its interval, and says so', () => {
    const average = perYear(
      money({ amount: 'about 800 billion EUR', kind: 'envelope', period: { from: 2025, to: 2028 } }),
    );
    expect(average.money.toString()).toBe('200000000000 EUR');
    expect(average.interval.toJSON()).toEqual(['180000000000', '220000000000']);
    expect(average).toMatchObject({
      kind: 'annual',
      period: { from: 2025, to: 2028 },
      written: 'about 800 billion EUR',
    });
    expect(average.receipts.map(receiptText).map(plain)).toEqual(['average of around €800 billion over 4 years']);
  });

  it('takes a number of years, and counts as well as money', () => {
    const rounds = perYear(quantity('2 million rounds', { kind: 'envelope', period: { years: 2 } }));
    expect(rounds).toMatchObject({ measure: 'count', kind: 'annual' });
    expect(rounds.interval.toJSON()).toEqual(['750000', '1250000']);
  });

  it('is refused for what is no envelope', () => {
    expect(errorOf(() => perYear(book.get('france-2025')))).toContain('france-2025 is no envelope');
  });
});

describe('constant prices', () => {
  const deflator = {
    source: { publisher: 'World Bank', title: 'GDP deflator' },
    index: { 2014: 95, 2024: '118.75', 2016: 0 },
  };
  const old = money({ amount: '40 billion EUR', period: { year: 2014 } });

  it('are current ones times the ratio of the index', () => {
    const real = inPrices(old, 2024, deflator);
    expect(real.money.toString()).toBe('50000000000 EUR');
    expect(real.interval.toJSON()).toEqual(['49375000000', '50625000000']);
    expect(real).toMatchObject({ prices: { kind: 'constant', year: 2024 }, period: { kind: 'calendar', year: 2014 } });
    expect(real.receipts.map(receiptText)).toEqual([
      'in prices of 2024: those of 2014 times 1.2500 (GDP deflator, World Bank)',
    ]);
  });

  it('are carried over from those of another year', () => {
    const back = inPrices(inPrices(old, 2024, deflator), 2014, deflator);
    expect(back.money.toString()).toBe('40000000000 EUR');
    expect(back.receipts).toHaveLength(2);
  });

  it('need a calendar year, and an index of it', () => {
    expect(errorOf(() => inPrices(old, 2030, deflator))).toContain(
      'budget: no value for 2030 in GDP deflator (World Bank)',
    );
    expect(errorOf(() => inPrices(old, 2016, deflator))).toContain('the index of 2016 is 0');
    const fiscal = money({ period: { fiscal: 2025, starts: 10 } });
    expect(errorOf(() => inPrices(fiscal, 2024, deflator))).toContain('it has fiscal 2025');
    const goal = money({ period: undefined, status: 'target' });
    expect(errorOf(() => inPrices(goal, 2024, deflator))).toContain('it has no year');
  });
});

describe('a figure in another currency', () => {
  const plan = money({ amount: '800 billion EUR', kind: 'envelope', period: { years: 4 } });
  const lineOf = (rate: Rate): string => convertFigure(plan, rate).receipts.map(receiptText).join();

  it('carries its rate, day and source', () => {
    const dollars = convertFigure(plan, daily);
    expect(dollars.money.toString()).toBe('844560000000 USD');
    expect(dollars.interval.toJSON()).toEqual(['844032150000', '845087850000']);
    expect(dollars.receipts.map(receiptText)).toEqual(['converted at 1 EUR = 1.0557 USD, 4 March 2025 (ECB)']);
  });

  it('says which day was used for another, and what was averaged', () => {
    const sunday: DailyRate = { ...daily, asked: '2025-03-09', used: ['2025-03-07'] };
    expect(lineOf(sunday)).toContain('7 March 2025 for 9 March 2025');
    const between: DailyRate = { ...daily, used: ['2025-03-07', '2025-03-10'], policy: 'interpolate' };
    expect(lineOf(between)).toContain('between those of 7 March 2025 and 10 March 2025');
    const { asked: _, used: __, policy: ___, ...rest } = daily;
    const average: AverageRate = { ...rest, kind: 'average', period: '2025', low: decimal(1), high: decimal(2) };
    expect(lineOf(average)).toContain('the average of 2025');
  });

  it('is refused for a rate from another currency', () => {
    expect(errorOf(() => convertFigure(plan, { ...daily, from: 'GBP' }))).toContain(
      'cannot convert EUR to USD at a rate of GBP to USD',
    );
  });
});

describe('a figure as plain JSON', () => {
  const roundTrip = (figure: Figure): Figure =>
    figureFromJson(JSON.parse(JSON.stringify(figureToJson(figure))), 'json');

  it('comes back the same, each of the book', () => {
    for (const figure of book.figures) expect(roundTrip(figure)).toEqual(figure);
  });

  it('keeps the words it was published with as its amount', () => {
    expect(figureToJson(book.get('france-goal'))).toMatchObject({ amount: 'around 100 billion EUR', status: 'target' });
    expect(figureToJson(book.get('france-goal'))).not.toHaveProperty('interval');
  });

  it('comes back the same after it was derived', () => {
    const thirds = money({ amount: 'more than 100 billion EUR', kind: 'envelope', period: { years: 3 } });
    for (const figure of [perYear(thirds), convertFigure(thirds, daily), perYear(book.get('rearm-plan'))]) {
      expect(roundTrip(figure)).toEqual(figure);
    }
  });

  it('comes back the same when it was quoted in another language', () => {
    const french = money({ written: "50,5 milliards d'euros" });
    expect(figureToJson(french)).toMatchObject({ amount: '50500000000 EUR', written: "50,5 milliards d'euros" });
    expect(roundTrip(french)).toEqual(french);
  });

  it('comes back the same whatever its amount, hedge and years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'up to '),
        fc.constantFrom('million', 'billion'),
        fc.integer({ min: 1, max: 12 }),
        (digits, hedge, scale, years) => {
          const text = `${hedge}${digits / 10} ${scale} PLN`;
          const figure = perYear(money({ amount: text, kind: 'envelope', period: { years } }));
          expect(roundTrip(figure)).toEqual(figure);
          expect(figure.interval.contains(figure.money.amount)).toBe(true);
        },
      ),
    );
  });
});
