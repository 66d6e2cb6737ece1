import { expect, expectTypeOf, test } from 'vitest';
import { Money } from '../src/index.js';
import { toConvertTo } from '../src/matchers.js';
import '../src/vitest.js';

test('the matchers are typed', () => {
  expectTypeOf(expect('€1bn').toConvertTo).toBeCallableWith('$1bn', { on: '2025-03-04' });
  expectTypeOf(expect(Money.of(1, 'EUR')).toBeQuotedAs).toBeCallableWith('€1', { on: '2025-03-04', lang: 'fr' });
  expectTypeOf(expect('text').toHaveConsistentFigures).toBeCallableWith({ date: '2025-03-04' });
  expectTypeOf(toConvertTo).returns.toHaveProperty('pass');
  // @ts-expect-error a conversion needs its day
  expect('€1bn').toConvertTo('$1bn');
  // @ts-expect-error a number is no amount: it has no currency
  expect(5).toConvertTo('$1bn', { on: '2025-03-04' });
  // @ts-expect-error a text is no figure
  expect('€1bn').toBeComparableWith('$1bn');
});
