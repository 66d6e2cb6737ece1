import * as z from 'zod';
import type { IntervalJson } from '../money/interval.js';
import { once } from '../money/once.js';
import { type Qualifier, qualifiers } from '../money/written.js';
import {
  type Definition,
  definitions,
  type FigureKind,
  type FigureStatus,
  figureKinds,
  figureStatuses,
  type Source,
} from './figure.js';
import type { PeriodJson } from './period.js';
import { type ReceiptJson, receiptSchema } from './receipt-json.js';

/** A figure as a book or a chart spec holds it: plain JSON. `amount` or `quantity`, one of the two. */
export interface FigureJson {
  readonly id: string;
  readonly label: string;
  readonly measure?: string;
  readonly country?: string;
  readonly amount?: string;
  readonly quantity?: string;
  readonly period?: PeriodJson;
  readonly kind?: FigureKind;
  readonly status?: FigureStatus;
  readonly definition: Definition;
  readonly excludes?: readonly string[];
  readonly prices?: PricesJson;
  readonly source: string | Source;
  readonly written?: string;
  readonly qualifier?: Qualifier;
  readonly interval?: IntervalJson;
  readonly receipts?: readonly ReceiptJson[];
}

/** Figures of one country and one measure, a year each: each becomes a figure with the id `${id}-${year}`. */
export interface SeriesJson {
  readonly id: string;
  readonly label: string;
  readonly measure?: string;
  readonly country?: string;
  readonly unit: string;
  readonly status?: FigureStatus;
  readonly definition: Definition;
  readonly excludes?: readonly string[];
  readonly prices?: PricesJson;
  readonly source: string | Source;
  /** The years whose status is `estimate`. */
  readonly estimates?: readonly number[];
  /** The years of another status than the rest: { 2025: 'budgeted', 2026: 'proposed' }. */
  readonly statuses?: Readonly<Record<string, FigureStatus>>;
  readonly values: Readonly<Record<string, number | string>>;
}

interface BookJson {
  readonly $schema?: string;
  readonly title?: string;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly figures?: readonly FigureJson[];
  readonly series?: readonly SeriesJson[];
}

type PricesJson = 'current' | { readonly constant: number };

// A description says what the value should be: editors show it, and an error line quotes it.
function line(what: string): z.ZodString {
  return z
    .string()
    .regex(/^\S(.{0,498}\S)?$/)
    .describe(what);
}

/** Keys that figures and books have in common. */
const basic = once(() => ({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('an id of small letters and digits joined by hyphens, as in "france-2025"'),
  year: z.number().int().min(1800).max(2200).describe('a year, as in 2025'),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('a date, as in 2025-03-04'),
  status: z.enum(figureStatuses).describe('one of actual, estimate, budgeted, proposed, target'),
}));

const sourceSchema = once(
  (): z.ZodType<Source> =>
    z
      .strictObject({
        publisher: line('one line of text, who published it, as in "NATO"'),
        title: line('one line of text, the title of the publication or a plain description of it'),
        url: z
          .string()
          .regex(/^https?:\/\/\S+$/)
          .describe('an address with http or https')
          .exactOptional(),
        date: basic().day.exactOptional(),
        speaker: line('one line of text, who said it').exactOptional(),
        edition: line(
          'one line of text, the edition, in quotes when it is a number, as in "June 2024"',
        ).exactOptional(),
      })
      .meta({ id: 'source', description: 'a source, {publisher, title} and optionally url, date, speaker, edition' }),
);

function periodSchema(): z.ZodType<PeriodJson> {
  const { year, day } = basic();
  const months = z.number().int().min(1).max(12);
  const count = z.number().int().min(1).max(100);
  return z
    .union([
      z.strictObject({ year }),
      z.strictObject({ fiscal: year, starts: months.describe('the first month, 1 to 12') }),
      z.strictObject({ from: year, to: year }),
      z.strictObject({ years: count.describe('a number of years, 1 to 100') }),
      z.strictObject({ day }),
    ])
    .describe(
      'a period: {year: 2025}, {fiscal: 2025, starts: 10}, {from: 2025, to: 2028}, {years: 4} or {day: 2025-03-11}',
    );
}

/** Keys that a figure and a series have in common. */
const shared = once(() => ({
  id: basic().id,
  label: line('one line of text, what the figure is called in print, in quotes when it is a number'),
  measure: line(
    'one line of text, what it is where it is no spending on defense, as in "Aid to Ukraine"',
  ).exactOptional(),
  country: line('an alpha-3 code of ISO 3166, as in FRA').exactOptional(),
  status: basic().status.exactOptional(),
  definition: z
    .enum(definitions)
    .describe('one of national, NATO, SIPRI, EDA, COFOG, plan: whose definition it follows'),
  excludes: z
    .array(line('one line of text, what it leaves out, as in "pensions"'))
    .max(50)
    .describe('a list of up to 50 things that it leaves out')
    .exactOptional(),
  prices: z
    .union([z.literal('current'), z.strictObject({ constant: basic().year })])
    .describe('current, or {constant: 2015}')
    .exactOptional(),
  source: z
    .union([basic().id, sourceSchema()])
    .describe('the id of one of the sources, or a source of its own, {publisher, title, ...}'),
}));

/** Checks the shape of a figure; what the texts in it say is checked when it is read. */
export const figureSchema: () => z.ZodType<FigureJson> = once(() => {
  const bound = z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .describe('a number in quotes');
  return z
    .strictObject({
      ...shared(),
      amount: line('money as the press writes it, as in "about 800 billion EUR"').exactOptional(),
      quantity: line('a number and its unit, as in "800,000 personnel" or "2.06 % of GDP"').exactOptional(),
      period: periodSchema().exactOptional(),
      kind: z.enum(figureKinds).describe('one of annual, envelope, stock').exactOptional(),
      written: line('one line of text, the figure as it was quoted when the amount is not').exactOptional(),
      qualifier: z.enum(qualifiers).describe('one of exact, approx, nearly, at_least, at_most').exactOptional(),
      interval: z
        .tuple([bound, bound.nullable()])
        .describe('the lowest and the highest value in whole units, as numbers in quotes; null for no upper bound')
        .exactOptional(),
      receipts: z
        .array(z.lazy(receiptSchema))
        .max(50)
        .describe('a list of up to 50 things that were done to the figure since it was published')
        .exactOptional(),
    })
    .meta({ id: 'figure', description: 'a figure, with id, label, amount or quantity, period, definition and source' });
});

function seriesSchema(): z.ZodType<SeriesJson> {
  const yearKey = z.string().regex(/^(1[89]|2[01])\d\d$/);
  const number = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/)]);
  return z
    .strictObject({
      ...shared(),
      unit: line('the unit of the values, as in "million EUR", "% of GDP" or "personnel"'),
      estimates: z.array(basic().year).describe('a list of the years that are estimates').exactOptional(),
      statuses: z
        .record(yearKey, basic().status)
        .describe('the status of single years, as in {2025: budgeted, 2026: proposed}')
        .exactOptional(),
      values: z
        .record(yearKey, number.describe('a plain number, as in 39149 or 2.06'))
        .describe('a value for each year, as in {2023: 54900, 2024: 59600}'),
    })
    .meta({ id: 'series', description: 'a series, with id, label, unit, definition, source and values' });
}

/** Checks the shape of a book of figures. */
export const bookSchema: () => z.ZodType<BookJson> = once(() =>
  z
    .strictObject({
      $schema: schemaKey().exactOptional(),
      title: line('one line of text, what the book is about').exactOptional(),
      sources: z
        .record(basic().id, sourceSchema())
        .describe('sources by ids of small letters and digits joined by hyphens')
        .exactOptional(),
      figures: z.array(figureSchema()).describe('a list of figures').exactOptional(),
      series: z.array(seriesSchema()).describe('a list of series of figures, a value a year').exactOptional(),
    })
    .describe('a book of figures, with sources, figures and series'),
);

/** The key by which a file names its own JSON Schema, for editors. */
export function schemaKey(): z.ZodString {
  return z.string().min(1).describe('the path or address of the JSON Schema of this file');
}

/**
 * The JSON Schema (draft 2020-12) of a book of figures, for editors.
 *
 * @example JSON.stringify(bookJsonSchema()) // '{"$schema":"https://json-schema.org/draft/2020-12/schema",…}'
 */
export function bookJsonSchema(): object {
  return jsonSchema('book', 'A book of defense figures', bookSchema());
}

/** The JSON Schema of a file of the project. */
export function jsonSchema(name: string, title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: `https://unpkg.com/milex/schemas/${name}.json`, title, ...rest };
}
