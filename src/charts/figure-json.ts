import { z } from 'zod';
import type { Figure, MoneyFigure, QuantityFigure } from '../figures/figure.js';
import { type CurrencyCode, currencyCode } from '../money/currencies.js';
import { decimal } from '../money/decimal.js';
import { Interval, type IntervalJson } from '../money/interval.js';
import { Money, type MoneyJson } from '../money/money.js';

type Plain<F> = Omit<F, 'money' | 'interval' | 'value'> & { readonly interval: IntervalJson };
/** A figure as plain JSON. */
export type FigureJson =
  | (Plain<MoneyFigure> & { readonly money: MoneyJson })
  | (Plain<QuantityFigure> & { readonly value: string });

export const figureJson: z.ZodType<FigureJson> = z.custom<FigureJson>(
  (value) => typeof value === 'object' && value !== null && 'measure' in value && 'interval' in value,
  'expected a figure as JSON',
);

export function figureFromJson(json: FigureJson): Figure {
  const interval = Interval.fromJSON(json.interval);
  if (json.measure !== 'money') return { ...json, interval, value: decimal(json.value) };
  const currency: CurrencyCode = currencyCode(json.money.currency);
  return { ...json, interval, money: Money.of(json.money.amount, currency) };
}
