import * as z from 'zod';
import { type FigureJson, figureSchema } from '../../figures/json.js';
import { once } from '../../money/once.js';
import type { IsoDate } from '../../rates/calendar.js';
import type { RateSource } from '../../rates/rate.js';
import { type baseKeys, ofTheWhole } from './base.js';
import { type SeriesCounts, type SeriesSpec, seriesOf } from './series.js';
import { UnreadFigure } from './unread.js';

/** Rates of days, in order. */
export interface RatesSpec {
  readonly source: RateSource;
  readonly points: readonly { readonly day: IsoDate; readonly value: string }[];
}

/**
 * What the checks of a form are built of. A spec has figures in it; a file of charts has references in their place,
 * and keys of its own beside those of every chart.
 */
export interface FormParts {
  readonly keys: ReturnType<typeof baseKeys>;
  readonly figure: z.ZodType<FigureJson>;
  /** The keys of a form of so many series of so many figures each. */
  readonly series: (counts: SeriesCounts) => { readonly series: z.ZodType<readonly SeriesSpec[]> };
  readonly rates: { readonly rates: z.ZodType<RatesSpec> };
}

/** The same, and the panels of small multiples. */
export interface SpecParts extends FormParts {
  readonly panel: () => z.ZodType;
}

/** The parts of a spec whose figures stand in it; checked, they are {@link UnreadFigure}s. */
export function figureParts(keys: FormParts['keys']): FormParts {
  const figure = unreadSchema();
  return { keys, figure, series: (counts) => ({ series: seriesOf(figure, counts) }), rates: { rates: ratesSchema() } };
}

const unreadSchema = once(
  () => figureSchema().transform((json) => new UnreadFigure(json)) as unknown as z.ZodType<FigureJson>,
);

/** The keys of a panel: those that belong to all panels stand beside them. */
export function panelKeys(keys: FormParts['keys']): FormParts['keys'] {
  const ofAll = z.never().describe('nothing here, for it belongs to all panels; give it beside them').exactOptional();
  return { ...keys, ...Object.fromEntries(ofTheWhole.map((key) => [key, ofAll])) };
}

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
