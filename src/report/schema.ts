import * as z from 'zod';
import { type ChartSpec, chartForms, chartSchema, type FormName } from '../charts/forms/index.js';
import { baseKeys, houseKeys } from '../charts/spec/base.js';
import { daySchema, type FormParts, panelKeys, ratesSchema } from '../charts/spec/parts.js';
import type { SeriesCounts, SeriesSpec } from '../charts/spec/series.js';
import { type FigureJson, figureSchema, jsonSchema, schemaKey } from '../figures/json.js';
import { once } from '../money/once.js';
import { missingDayPolicies } from '../rates/rate.js';
import type { ChartFileJson, Convert, ConvertSpec, FigureReference, ReportJson, YearsSpec } from './spec.js';

/** The checks of a report whose charts have these forms. */
export function reportSchema(forms: readonly FormName[] = chartForms): z.ZodType<ReportJson> {
  const id = z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80)
    .describe('a name for the file, of small letters, digits and hyphens, as in "plan-in-dollars"');
  return z
    .strictObject({
      $schema: schemaKey().exactOptional(),
      title: oneLine().exactOptional(),
      book: filePath().exactOptional(),
      ...houseKeys(filePath()),
      convert: conversion().exactOptional(),
      charts: z
        .array(schemaOf({ id }, forms).describe('a chart, {id, form, title, figures}'))
        .min(1)
        .max(200)
        .describe('a list of one or more charts'),
    })
    .describe('a report, {book, charts}') as unknown as z.ZodType<ReportJson>;
}

/** The checks of a file of one chart that has one of these forms, as its panels have. */
export function chartFileSchema(forms: readonly FormName[] = chartForms): z.ZodType<ChartFileJson> {
  const own = { $schema: schemaKey().exactOptional(), book: filePath().exactOptional() };
  const chart = schemaOf(own, forms).describe('a chart, {book, form, title, figures}');
  return chart as unknown as z.ZodType<ChartFileJson>;
}

/** The JSON Schema (draft 2020-12) of a report, for editors. */
export function reportJsonSchema(): object {
  return jsonSchema('report', 'A report: charts drawn from a book of defense figures', reportSchema());
}

/** The JSON Schema (draft 2020-12) of a file of one chart, for editors. */
export function chartJsonSchema(): object {
  return jsonSchema('chart', 'A chart of defense figures', chartFileSchema());
}

/** A chart as a file has it, with keys of the file's own. */
function schemaOf(own: z.core.$ZodShape, forms: readonly FormName[]): z.ZodType<ChartSpec> {
  const convert = convertSchema().exactOptional();
  const base = baseKeys(filePath());
  return chartSchema(
    { chart: fileParts({ ...own, ...base, convert }), panel: fileParts({ ...panelKeys(base), convert }) },
    forms,
  );
}

/** What is built of these is a chart before its references are resolved: the types are those of after. */
function fileParts(keys: object): FormParts {
  const years = yearsSchema().exactOptional();
  const days = z
    .strictObject({ from: daySchema(), to: daySchema() })
    .describe('the first and last day of rates, {from: 2025-02-12, to: 2025-03-21}');
  return {
    keys: keys as FormParts['keys'],
    figure: referenceSchema() as unknown as z.ZodType<FigureJson>,
    series: (counts) => ({ series: seriesReferences(counts), years }),
    rates: { rates: ratesSchema().exactOptional(), days: days.exactOptional() } as unknown as FormParts['rates'],
  };
}

const referenceSchema = once((): z.ZodType<FigureReference> => {
  const id = z.string().min(1).describe('the id of a figure in the book');
  return z
    .union([
      id,
      z.strictObject({
        figure: id,
        label: oneLine().exactOptional(),
        perYear: z.boolean().describe('true for an envelope as the average of its years').exactOptional(),
      }),
      figureSchema(),
    ])
    .meta({
      id: 'reference',
      description: 'the id of a figure in the book, or {figure: id, perYear: true}, or a figure',
    });
});

function seriesReferences({ series, figures }: SeriesCounts): z.ZodType<readonly SeriesSpec[]> {
  const id = z.string().min(1).describe('the id of a series in the book');
  const label = oneLine().exactOptional();
  const each = figures.min === figures.max ? `${figures.max}` : `${figures.min} to ${figures.max}`;
  const list = z.array(referenceSchema()).min(figures.min).max(figures.max).describe(`a list of ${each} figures`);
  return z
    .array(
      z
        .union([id, z.strictObject({ series: id, label }), z.strictObject({ label, figures: list })])
        .describe('the id of a series in the book, or {series: id, label: TEXT}, or {label: TEXT, figures: [...]}'),
    )
    .min(series.min)
    .max(series.max)
    .describe(`a list of ${series.min} to ${series.max} series of ${each} figures each`) as unknown as z.ZodType<
    readonly SeriesSpec[]
  >;
}

function yearsSchema(): z.ZodType<YearsSpec> {
  return z
    .union([z.array(year()).min(1), z.strictObject({ from: year(), to: year() })])
    .describe('a list of years, [2014, 2024], or a span of them, {from: 2014, to: 2024}');
}

const conversion = once((): z.ZodType<ConvertSpec> => {
  const to = z.string().describe('a currency, as in EUR');
  const period = z.string().regex(/^(year|\d{4}(-\d{2}(-\d{2}\/\d{4}-\d{2}-\d{2})?)?)$/);
  const policy = z
    .enum(missingDayPolicies)
    .describe(`which rate is taken for a day without one, one of ${missingDayPolicies.join(', ')}`);
  const average = z
    .union([period, year()])
    .describe('a period in quotes, as in "2024" or "2025-03", or year for the own year of each figure');
  return z
    .union([z.strictObject({ to, on: daySchema(), policy: policy.exactOptional() }), z.strictObject({ to, average })])
    .meta({
      id: 'convert',
      description:
        'a currency and a rate, {to: EUR, on: 2025-03-04}, {to: EUR, average: "2024"} or {to: EUR, average: year}',
    });
});

function convertSchema(): z.ZodType<Convert> {
  return z
    .union([z.literal('none'), conversion()])
    .describe(
      'a currency and a rate, {to: EUR, on: 2025-03-04}, {to: EUR, average: "2024"} or {to: EUR, average: year}; or none',
    );
}

function year(): z.ZodType<number> {
  return z.int().min(1800).max(2200).describe('a year, as in 2024');
}

function oneLine(): z.ZodString {
  return z.string().min(1).describe('one line of text');
}

function filePath(): z.ZodString {
  return z.string().min(1).describe('the path of a file');
}
