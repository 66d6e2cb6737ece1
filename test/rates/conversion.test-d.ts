import { expectTypeOf, it } from 'vitest';
import { Money } from '../../src/money/money.js';
import { type Conversion, convert } from '../../src/rates/conversion.js';
import type { AverageRate, DailyRate, Rate } from '../../src/rates/rate.js';
import type { RateTable } from '../../src/rates/table.js';

declare const table: RateTable;
declare const rate: Rate;

it('a conversion has the currency that it is to in its type', () => {
  const conversion = convert(Money.of(1, 'EUR'), 'USD', rate);
  expectTypeOf(conversion).toEqualTypeOf<Conversion<'USD'>>();
  expectTypeOf(conversion.to).toEqualTypeOf<Money<'USD'>>();
  // @ts-expect-error dollars are not added to euros
  Money.of(1, 'EUR').plus(conversion.to);
});

it('the rate of a day and an average are different types', () => {
  expectTypeOf(table.rate('EUR', 'USD', '2025-03-04')).toEqualTypeOf<DailyRate>();
  expectTypeOf(table.average('EUR', 'USD', '2025')).toEqualTypeOf<AverageRate>();
  expectTypeOf<AverageRate>().not.toExtend<DailyRate>();
});

it('a currency that ISO 4217 does not have is no argument', () => {
  // @ts-expect-error no such code
  table.rate('EUR', 'USX', '2025-03-04');
  // @ts-expect-error no such policy
  table.rate('EUR', 'USD', '2025-03-04', { policy: 'last' });
});
