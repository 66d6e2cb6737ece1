import { describe, expect, it } from 'vitest';
import { checkedTextJson, checkText } from '../../src/quotes/check.js';

describe('checkText', () => {
  it('gives plain JSON with offsets into the text and exact decimal strings', () => {
    const text = 'The fund totals about €800bn over four years, or €200bn a year.';
    const json = checkedTextJson(checkText(text, { lang: 'en' }));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.figures[0]).toEqual({
      start: 16,
      end: 28,
      text: 'about €800bn',
      value: '800000000000',
      currency: 'EUR',
      unit: 'money',
      qualifier: 'approx',
      period: 'total',
      year: null,
      interval: ['720000000000', '880000000000'],
    });
    const [claim] = json.claims;
    expect(claim).toMatchObject({ kind: 'annualised', verdict: 'consistent', diagnosis: null });
    expect(claim?.members.map(([start, end]) => text.slice(start, end))).toEqual([
      'about €800bn',
      'four years',
      '€200bn',
    ]);
  });

  it('tells the language from the text', () => {
    const text = 'Der Etat steigt von 50,1 Milliarden Euro auf 53,6 Milliarden Euro, das ist ein Plus von 17 Prozent.';
    expect(checkText(text).claims.map(({ verdict }) => verdict)).toEqual(['inconsistent']);
  });

  it('says a difference of the sentence before', () => {
    const text = 'Spending went from €8.1 billion in 2024 to €12.9 billion in 2025. That is €4.8 billion more.';
    expect(checkText(text, { lang: 'en' }).claims.map(({ kind, verdict }) => [kind, verdict])).toContainEqual([
      'difference',
      'consistent',
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(checkText('', { lang: 'en' })).toEqual({ figures: [], claims: [] });
  });

  it('refuses a date, a tolerance and a language that are none', () => {
    expect(() => checkText('', { date: '2025-02-30' })).toThrow('"2025-02-30" is not a date of the calendar');
    expect(() => checkText('', { tolerance: 1.5 })).toThrow('no tolerance: 1.5; write a share from 0 to below 1');
    expect(() => checkText('', { lang: 'xx' as 'en' })).toThrow('unknown language "xx"');
  });
});
