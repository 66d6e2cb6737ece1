import { describe, expect, it } from 'vitest';
import {
  currencyCode,
  currencyCodes,
  currencyName,
  isCurrencyCode,
  minorUnitDigits,
} from '../../src/money/currencies.js';
import { activeCodes } from '../../src/money/currency-data.js';

describe('currencies', () => {
  it('are the 178 codes of ISO 4217 in force, each once', () => {
    expect(activeCodes).toHaveLength(178);
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
  });

  it('include every currency that this JavaScript engine knows to be in use', () => {
    const inUse = [
      'EUR',
      'USD',
      'GBP',
      'TRY',
      'PLN',
      'UAH',
      'JPY',
      'CHF',
      'SEK',
      'NOK',
      'DKK',
      'CZK',
      'HUF',
      'RON',
      'ISK',
      'ALL',
      'MKD',
    ];
    const known = new Set(Intl.supportedValuesOf('currency'));
    for (const code of inUse) expect(known.has(code) && isCurrencyCode(code), code).toBe(true);
  });

  it('keep the withdrawn codes that old figures are in', () => {
    for (const code of ['BGN', 'HRK', 'TRL', 'ROL', 'DEM']) expect(isCurrencyCode(code), code).toBe(true);
  });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['ISK', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['XAU', undefined],
  ] as const)('%s has %s digits in its minor unit', (code, digits) => expect(minorUnitDigits(code)).toBe(digits));

  it('are read in capitals or not, and a slip is named', () => {
    expect(currencyCode('eur')).toBe('EUR');
    expect(() => currencyCode('EURO')).toThrow('unknown currency "EURO" (did you mean "EUR"?)');
  });

  it('have names in the languages of their readers', () => {
    expect(currencyName('PLN', 'fr')).toBe('zloty polonais');
  });
});
