import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/money/decimal.js';
import { formatNumber } from '../../src/money/format.js';
import { amountLocale, localeTags } from '../../src/money/locales/index.js';

describe.each(localeTags)('the numbers of %s', (tag) => {
  it('are written as the CLDR writes them', () => {
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }), places, (digits, point) => {
        const value = decimal(`${digits}e-${point}`);
        const format = { minimumFractionDigits: point, maximumFractionDigits: point, useGrouping: 'always' } as const;
        const written = new Intl.NumberFormat(tag, format).format(value.toFixed() as unknown as number);
        expect(formatNumber(value, tag, point)).toBe(written.replace('-', '\u2212'));
      }),
    );
  });

  it('have signs at hand that are those of the CLDR, or of the press', () => {
    const press = new Set(['fr USD', 'fr GBP', 'es USD', 'es GBP', 'it USD']);
    for (const [currency, sign] of Object.entries(amountLocale(tag).symbols)) {
      if (press.has(`${tag} ${currency}`)) continue;
      const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(0);
      expect(sign).toBe(parts.find(({ type }) => type === 'currency')?.value);
    }
  });
});

it('Polish words of scale take the form that the CLDR gives their number', () => {
  const rules = new Intl.PluralRules('pl');
  const scale = { exponent: 9, short: 'mld', singular: 'miliard', plural: 'miliardów', also: [] };
  const forms = new Map([
    ['one', 'miliard'],
    ['few', 'miliardy'],
    ['many', 'miliardów'],
  ]);
  for (let value = 0; value <= 1300; value++) {
    expect(amountLocale('pl').word(scale, value)).toBe(forms.get(rules.select(value)));
  }
});
