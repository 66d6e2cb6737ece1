import { expectTypeOf, test } from 'vitest';
import { Money } from '../../src/index.js';

const euros = Money.of('800e9', 'EUR');
const dollars = Money.of('843e9', 'USD');

test('the currency is part of the type', () => {
  expectTypeOf(euros).toEqualTypeOf<Money<'EUR'>>();
  expectTypeOf(euros.plus(euros)).toEqualTypeOf<Money<'EUR'>>();
});

test('euros plus dollars does not compile', () => {
  // @ts-expect-error two currencies
  void (() => euros.plus(dollars));
  // @ts-expect-error two currencies
  void (() => euros.minus(dollars));
  // @ts-expect-error two currencies
  void (() => euros.comparedTo(dollars));
  // @ts-expect-error not a currency
  void (() => Money.of(1, 'EURO'));
});

test('an amount cannot be changed', () => {
  void (() => {
    // @ts-expect-error read-only
    euros.currency = 'EUR';
  });
});
