import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Money, parseAmount, parseBook } from '../src/index.js';
import '../src/vitest.js';

const book = parseBook(readFileSync(join(import.meta.dirname, '../fixtures/rearm-europe.yaml'), 'utf8'), 'book');
const on = '2025-03-04';

describe('toBeQuotedAs', () => {
  it('passes for an amount that the text quotes and converts right', () => {
    expect('800 billion EUR').toBeQuotedAs('€800 billion ($843 billion)', { on });
    expect(Money.of('50.5e9', 'EUR')).toBeQuotedAs('€50.5bn', { on });
    expect(Money.of('50500000000', 'EUR')).toBeQuotedAs("50,5 milliards d'euros", { on, lang: 'fr' });
    expect(parseAmount('€812bn')).toBeQuotedAs('about €800 billion', { on });
  });

  it('fails with the arithmetic for a wrong amount or a wrong conversion', () => {
    expect(() => expect('€820bn').toBeQuotedAs('€800 billion', { on })).toThrow(
      /"€800 billion" \(€799\.5 billion to €800\.5 billion\) does not stand for €820 billion/,
    );
    expect(() => expect('€800bn').toBeQuotedAs('€800 billion ($943 billion)', { on })).toThrow(
      /is \$844\.56 billion; quoted \$943 billion/,
    );
    expect(() => expect('€800bn').toBeQuotedAs('a great sum', { on })).toThrow(/"a great sum" quotes no amount/);
    expect(() => expect('€800bn').toBeQuotedAs('$800 billion', { on })).toThrow(/does not stand for €800 billion/);
    expect(() => expect('€800bn').toBeQuotedAs('€800 billion. Then $843 billion.', { on })).toThrow(/no conversion/);
  });

  it('can be negated', () => {
    expect('€800bn').not.toBeQuotedAs('€800 billion ($943 billion)', { on });
    expect(() => expect('€800bn').not.toBeQuotedAs('€800 billion', { on })).toThrow(/stands for €800 billion/);
  });
});

describe('toConvertTo', () => {
  it('passes within the tolerance, and shows the receipt when it fails', () => {
    expect('€800 billion').toConvertTo('$843 billion', { on });
    expect(Money.of('800e9', 'EUR')).toConvertTo(Money.of('844.56e9', 'USD'), { on, tolerance: 0 });
    expect(() => expect('€800 billion').toConvertTo('$843 billion', { on, tolerance: 0 })).toThrow(
      /€800 billion × 1\.0557 = \$844\.56 billion .*\nexpected \$843 billion \(−0\.2 %; 0\.0 % allowed\)/,
    );
  });

  it('refuses an impossible day', () => {
    expect(() => expect('€1bn').toConvertTo('$1bn', { on: '2025-02-30' })).toThrow(/not a date of the calendar/);
  });
});

describe('toBeComparableWith', () => {
  it('passes for like figures, and names each reason and remedy for unlike ones', () => {
    expect(book.get('rearm-loans')).toBeComparableWith(book.get('rearm-fiscal-space'));
    expect(() => expect(book.get('rearm-plan')).toBeComparableWith(book.get('france-2025'))).toThrow(/use perYear\(\)/);
  });
});

describe('toHaveConsistentFigures', () => {
  it('passes for a text whose claims hold or cannot be recomputed', () => {
    expect('Spending rises from €50 billion to €60 billion, by 20 %.').toHaveConsistentFigures({ date: on });
    expect('No figure here.').toHaveConsistentFigures();
  });

  it('fails with each claim that does not hold', () => {
    expect(() =>
      expect(
        'The plan of €800 billion ($943 billion) rises from €50 billion to €60 billion, by 30 %.',
      ).toHaveConsistentFigures({ date: on }),
    ).toThrow(
      /inconsistent\n- "€800 billion", "\$943 billion": .*\n- "€50 billion", "€60 billion", "30 %": .*not 30 %/,
    );
  });
});
