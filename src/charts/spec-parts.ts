import * as z from 'zod';
import { type FigureJson, figureSchema } from '../figures/json.js';
import { once } from '../money/once.js';
import type { IsoDate } from '../rates/calendar.js';
import type { RateSource } from '../rates/rate.js';
import { type Count, type SeriesSpec, seriesOf } from './series.js';
import { baseKeys } from './spec-base.js';

/** A chart of another form, without the keys that all panels have in common. */
export interface PanelSpec {
  readonly form: string;
  /** The name of the panel: "France", "2024". */
  readonly title: string;
  readonly [key: string]: unknown;
}

/** Rates of days, in order. */
export interface RatesSpec {
  readonly source: RateSource;
  readonly points: readonly { readonly day: IsoDate; readonly value: string }[];
}

/**
 * What the checks of a form are built of. A spec has figures in it; a file of charts has references in their place,
 * and keys of its own beside those of every chart.
 */
export interface SpecParts {
  readonly keys: ReturnType<typeof baseKeys>;
  readonly figure: z.ZodType<FigureJson>;
  /** The keys of a form of so many series of so many figures each. */
  readonly series: (series: Count, figures: Count) => { readonly series: z.ZodType<readonly SeriesSpec[]> };
  readonly rates: { readonly rates: z.ZodType<RatesSpec> };
  readonly panel: z.ZodType<PanelSpec>;
}

export const specParts: () => SpecParts = once(() => ({
  keys: baseKeys(),
  figure: figureSchema(),
  series: (series, figures) => ({ series: seriesOf(series, figures) }),
  rates: { rates: ratesSchema() },
  panel: z
    .looseObject({
      form: z.string().describe('a form of chart, as in bar'),
      title: z.string().min(1).describe('one line of text, the name of the panel'),
    })
    .describe('a panel, {form, title, figures}'),
}));

export function daySchema(): z.ZodString {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('a date, as in 2025-03-04');
}

export function ratesSchema(): z.ZodType<RatesSpec> {
  const day = daySchema();
  const text = z.string().min(1).max(500).describe('one line of at most 500 characters');
  const value = z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .describe('a rate in quotes, as in "1.0557"');
  return z
    .strictObject({
      source: z.strictObject({ publisher: text, title: text, url: text, lastDay: day }).describe('a source of rates'),
      points: z
        .array(z.strictObject({ day, value }).describe('a day and its rate, {day, value}'))
        .min(2)
        .max(400)
        .describe('a list of 2 to 400 days with their rates, the earliest first'),
    })
    .describe('the rates round the day, {source, points}');
}
