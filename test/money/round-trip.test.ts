import { describe, expect, it } from 'vitest';
import { currencyCodes, formatMoney, type LocaleTag, Money, parseAmount, type Qualifier } from '../../src/index.js';
import { localeTags } from '../../src/money/locales/index.js';

const styles = ['short', 'long'] as const;
const qualifiers: readonly Qualifier[] = ['exact', 'approx', 'nearly', 'at_least', 'at_most'];
/** All of them have two decimals at the scale that they are written at. */
const amounts = [
  '0',
  '1',
  '2',
  '999',
  '1234.5',
  '-50500',
  '784000',
  '1e6',
  '1.5e6',
  '-2.25e6',
  '999.99e6',
  '1e9',
  '784e9',
  '1.23e12',
  '-5e12',
  '98.76e12',
  '1e15',
];

/** What is not read back as it was, or not with its hedge. */
function misread(locale: LocaleTag): string[] {
  return currencyCodes.flatMap((currency) =>
    styles.flatMap((style) =>
      amounts.flatMap((amount, i) => {
        const money = Money.of(amount, currency);
        const qualifier = qualifiers[i % qualifiers.length] ?? 'exact';
        const hedged = money.isNegative() ? 'exact' : qualifier;
        return [...new Set<Qualifier>(['exact', hedged])].flatMap((one) => {
          const written = formatMoney(money, { locale, style, qualifier: one });
          try {
            const read = parseAmount(written, locale);
            return read.money.equals(money) && read.qualifier === one
              ? []
              : [`${written}: ${read.qualifier} ${read.money}`];
          } catch (error) {
            return [String(error)];
          }
        });
      }),
    ),
  );
}

describe('an amount that formatMoney writes', () => {
  it.each(localeTags)('is read back by parseAmount in every currency and style (%s)', (locale) => {
    expect(misread(locale)).toEqual([]);
  });
});

describe('a sign that several currencies share', () => {
  it.each(['¥784bn', 'kr 5 billion', 'Rs 5 billion', '5 billion lei', '784bn ¥'])('is refused: %s', (text) => {
    expect(() => parseAmount(text)).toThrow(/ may be .* write the code/);
  });

  it('is not written either', () => {
    for (const locale of localeTags) {
      expect(formatMoney(Money.of('784e9', 'JPY'), { locale })).toContain('JPY');
      expect(formatMoney(Money.of('784e9', 'XOF'), { locale })).toContain('XOF');
    }
    expect(formatMoney(Money.of('784e9', 'CNY'))).toBe('CN¥784bn');
  });
});
