import { describe, expectTypeOf, it } from 'vitest';
import { type convertFigure, type inPrices, perYear } from '../../src/figures/derive.js';
import type { Figure, MoneyFigure, QuantityFigure } from '../../src/figures/figure.js';
import type { Money } from '../../src/money/money.js';

describe('the type of a figure', () => {
  it('is narrowed by its measure', () => {
    expectTypeOf<Extract<Figure, { measure: 'money' }>>().toEqualTypeOf<MoneyFigure>();
  });

  it('has the currency of its money', () => {
    expectTypeOf<MoneyFigure<'EUR'>['money']>().toEqualTypeOf<Money<'EUR'>>();
  });

  it('keeps money as money, a year', () => {
    expectTypeOf<typeof perYear>().toBeCallableWith({} as Figure);
    expectTypeOf(perYear({} as MoneyFigure)).toEqualTypeOf<MoneyFigure>();
  });

  it('has to be money for a rate or a price index', () => {
    expectTypeOf<QuantityFigure>().not.toExtend<Parameters<typeof convertFigure>[0]>();
    expectTypeOf<QuantityFigure>().not.toExtend<Parameters<typeof inPrices>[0]>();
  });
});
