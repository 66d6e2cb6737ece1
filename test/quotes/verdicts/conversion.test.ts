import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/quotes/check.js';
import { readEcbRates } from '../../../src/rates/ecb.js';

const only = (text: string, options: Parameters<typeof checkText>[1]) => {
  const conversions = checkText(text, { lang: 'en', ...options }).claims.filter(({ kind }) => kind === 'conversion');
  expect(conversions).toHaveLength(1);
  return conversions[0];
};

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a conversion', () => {
  it('holds at the rate of the day, and shows the arithmetic', () => {
    const claim = only('The plan is worth €800bn ($843bn).', { date: '2025-03-04' });
    expect(claim?.verdict).toBe('consistent');
    expect(claim?.stated).toBe('$843bn');
    expect(plain(claim?.expected)).toBe('$844.56 billion');
    expect(plain(claim?.explanation)).toBe(
      '€800 billion at 1.0557 USD for 1 EUR (ECB, 4 March 2025) is $844.56 billion; quoted $843 billion (−0.2 %)',
    );
  });

  it('holds at a rate of the ten days before, and not of the days after', () => {
    expect(only('It costs €800bn ($838bn).', { date: '2025-03-04' })?.verdict).toBe('consistent');
    expect(only('It costs €800bn ($873bn).', { date: '2025-03-04' })?.verdict).toBe('inconsistent');
    expect(only('It costs €800bn ($873bn).', { date: '2025-03-11' })?.verdict).toBe('consistent');
  });

  it('misses by no more than the tolerance', () => {
    const text = 'It costs €800bn ($863bn).';
    expect(only(text, { date: '2025-03-04', tolerance: '0.01' })?.verdict).toBe('inconsistent');
    expect(only(text, { date: '2025-03-04', tolerance: '0.03' })?.verdict).toBe('consistent');
  });

  it('holds at the average of the year that the figure is of', () => {
    expect(only('In 2024 Germany spent €82 billion ($88.8 billion).', { date: '2025-09-02' })?.verdict).toBe(
      'consistent',
    );
    expect(only('Germany will spend €82 billion ($88.8 billion).', { date: '2025-09-02' })?.verdict).toBe(
      'inconsistent',
    );
  });

  it('is confirmed but not refuted without a date', () => {
    expect(only('In 2024 Germany spent €82 billion ($88.8 billion).', {})?.verdict).toBe('consistent');
    expect(only('In 2024 Germany spent €82 billion ($95 billion).', {})?.verdict).toBe('unverifiable');
    expect(only('Germany will spend €82 billion ($88.8 billion).', {})).toMatchObject({
      verdict: 'unverifiable',
      explanation: 'the text has no date',
    });
  });

  it('is wrong on any day when the pair never came within 20 % of the implied rate', () => {
    expect(only('Germany will spend €82 billion ($888 billion).', {})).toMatchObject({
      verdict: 'inconsistent',
      diagnosis: 'arithmetic',
    });
    expect(only('Germany will spend €82 billion ($88.8 million).', {})?.diagnosis).toBe('scale');
  });

  it('is unverifiable in a currency without reference rates', () => {
    expect(only('Kyiv set aside 2.2 trillion hryvnias ($53 billion).', { date: '2024-10-03' })).toMatchObject({
      verdict: 'unverifiable',
      explanation: 'no reference rates of UAH',
    });
    expect(only('Moscow spends 10.8 trillion rubles ($115 billion).', { date: '2024-09-24' })?.verdict).toBe(
      'unverifiable',
    );
  });

  it('takes the amount as written, and widens the other only by a hedge of its own', () => {
    expect(only('It costs more than €800bn ($843bn).', { date: '2025-03-04' })?.verdict).toBe('consistent');
    expect(only('It costs more than €800bn ($900bn).', { date: '2025-03-04' })?.verdict).toBe('inconsistent');
    expect(only('It costs €800bn (about $870bn).', { date: '2025-03-04' })?.verdict).toBe('consistent');
  });

  it('is compared with the rates of the month where the table holds no days', () => {
    expect(only('It costs €100bn ($111bn).', { date: '2022-03-02' })?.verdict).toBe('consistent');
    expect(only('It costs €100bn ($118bn).', { date: '2022-03-02' })).toMatchObject({
      verdict: 'inconsistent',
      diagnosis: 'stale_rate',
    });
  });

  it('uses the table that it is given', () => {
    const rates = readEcbRates('Date,USD,\n2022-03-02,1.3000,\n2022-03-01,1.3000,\n');
    expect(only('It costs €100bn ($130bn).', { date: '2022-03-02', rates })?.verdict).toBe('consistent');
  });
});

describe('the cause of a wrong conversion', () => {
  // biome-ignore format: a sentence and its diagnosis read better side by side
  it.each([
    ['It costs 85 billion kroner ($7.6 million), Oslo said.', '2025-03-04', 'scale', 'is 1,000 times too small'],
    ['It costs $200 billion (€211 billion).', '2025-03-04', 'inverted_rate', 'divided by the rate of USD to EUR'],
    ['It costs £62.2 billion ($72.5 billion).', '2026-01-14', 'swapped_currency', 'is that of EUR to USD'],
    ['It costs €108.2 billion ($114 billion).', '2026-01-14', 'stale_rate', 'it fits the rate of'],
    // What is within the tolerance and has other digits is not said to fit: 101 × 1.0596 is 107.02.
    ['It costs £101 billion ($106.05 billion).', '2025-04-08', 'stale_rate', 'it is near the rates of September 2022, 1.0596'],
    ['It costs €626 billion ($813.80 billion).', '2025-04-08', 'swapped_currency', 'the rate is near that of GBP'],
    ['It costs €108.2 billion ($150 billion).', '2026-01-14', 'arithmetic', 'quoted $150 billion'],
  ] as const)('%s (%s) is %s', (text, date, diagnosis, why) => {
    const claim = only(text, { date });
    expect(claim?.diagnosis).toBe(diagnosis);
    expect(plain(claim?.explanation)).toContain(why);
  });
});
