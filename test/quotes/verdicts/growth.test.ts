import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/quotes/check.js';

const first = (text: string, kind: string) =>
  checkText(text, { lang: 'en' }).claims.find((claim) => claim.kind === kind);
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a change', () => {
  it('shows what the levels give, with the range that rounding leaves', () => {
    const claim = first('Spending rises 4.2% from €50.5 billion to €57.2 billion.', 'change_percent');
    expect(claim?.verdict).toBe('inconsistent');
    expect(plain(claim?.explanation)).toBe('€50.5 billion → €57.2 billion is +13.3 % (+13.1 % to +13.5 %), not 4.2 %');
    expect(plain(claim?.expected)).toBe('+13.3 % (+13.1 % to +13.5 %)');
  });

  it('writes an amount at the scale that it has, not at the one it nearly reaches', () => {
    const claim = first('At $997 billion, it is three times the $314 billion of Beijing.', 'change_multiple');
    expect(plain(claim?.explanation)).toMatch(/^\$997 billion ÷ \$314 billion is ×3\.175/);
  });

  it('has the direction of the words', () => {
    expect(first('Spending fell 20% from $50 billion to $40 billion.', 'change_percent')?.verdict).toBe('consistent');
    expect(first('Spending rose 20% from $50 billion to $40 billion.', 'change_percent')).toMatchObject({
      verdict: 'inconsistent',
      diagnosis: 'arithmetic',
    });
    const bare = first('Spending rose from $50 billion to $40 billion.', 'change');
    expect(bare?.verdict).toBe('inconsistent');
    expect(plain(bare?.explanation)).toBe('$50 billion → $40 billion is a fall, not a rise');
  });

  it('without a size is listed, and cannot be checked', () => {
    expect(first('Spending rose from $40 billion to $50 billion.', 'change')?.verdict).toBe('unverifiable');
  });

  it('in real terms cannot be checked from the amounts', () => {
    const claim = first('In real terms, spending rose 7% from €50.1 billion to €53.6 billion.', 'change_percent');
    expect(claim).toMatchObject({ verdict: 'unverifiable', diagnosis: 'real_for_nominal' });
    expect(plain(claim?.explanation)).toContain('+7.0 %');
    const deflated = first('In real terms, spending rose 3% from €50.1 billion to €53.6 billion.', 'change_percent');
    expect(deflated).toMatchObject({ verdict: 'unverifiable', diagnosis: null });
  });
});

describe('the cause of a wrong change', () => {
  // biome-ignore format: a sentence and its diagnosis read better side by side
  it.each([
    ['Spending rose 200% from €8.4 billion to €16.8 billion.', 'change_percent', 'by_for_to'],
    ['Spending fell 25% from €50.0 billion to €40.0 billion.', 'change_percent', 'wrong_base'],
    ['Its share rose from 1.4% to 2.1% of GDP, up 0.7%.', 'change_percent', 'percent_points'],
    ['Its share rose from 1.4% to 2.1% of GDP, up 50 percentage points.', 'difference', 'percent_points'],
    ['Spending rose 13% from €50.5 billion to €57.2 million.', 'change_percent', 'scale'],
    ['Spending rose 17% from €50.5 billion to €57.2 billion.', 'change_percent', 'arithmetic'],
    ['Spending doubled from €40 billion to €62 billion.', 'change_multiple', 'exaggeration'],
    ['Spending doubled from €40 billion to €162 billion.', 'change_multiple', 'arithmetic'],
    ['Spending halved from €10.0 billion to €7.8 billion.', 'change_multiple', 'exaggeration'],
    ['Spending rose by €6.7 million from €50.5 billion to €57.2 billion.', 'difference', 'scale'],
  ] as const)('%s', (text, kind, diagnosis) => {
    expect(first(text, kind)).toMatchObject({ verdict: 'inconsistent', diagnosis });
  });
});

describe('parts and wholes', () => {
  it('show the arithmetic', () => {
    const text = 'The army gets €12.0 billion and the navy €9.0 billion, together €24.0 billion.';
    const sum = first(text, 'sum');
    expect(sum?.verdict).toBe('inconsistent');
    expect(plain(sum?.explanation)).toBe('€12 billion + €9 billion is €20.9 billion to €21.1 billion, not €24 billion');
    const annual = first('The plan costs €800 billion over four years, or €250 billion a year.', 'annualised');
    expect(plain(annual?.explanation)).toBe(
      '€800 billion over 4 years is €190.36 billion to €210.66 billion a year, not €250 billion',
    );
  });

  it('name a slip of scale', () => {
    const text = 'The army gets €12.0 billion and the navy €9.0 million, together €21.0 billion.';
    expect(first(text, 'sum')?.diagnosis).toBe('scale');
  });

  it('need the gross domestic product for a share of it', () => {
    expect(first('Ukraine spent $64.7 billion (34% of GDP).', 'share_of_gdp')).toMatchObject({
      verdict: 'unverifiable',
      explanation: 'the gross domestic product is not in the text',
    });
  });
});
