import * as z from 'zod';
import { type FigureJson, figureSchema } from '../figures/json.js';

/** A figure of a chart: its id in the book, the same with what is done to it, or the figure itself. */
export type FigureReference =
  | string
  | {
      readonly figure: string;
      /** Another label than the book's. */
      readonly label?: string;
      /** An envelope as the average of its years. */
      readonly perYear?: boolean;
    }
  | FigureJson;

/** A series of a chart: the id of one in the book, the same with what is done to it, or a list of figures. */
type SeriesReference =
  | string
  | {
      readonly series: string;
      /** Another label than the book's. */
      readonly label?: string;
    }
  | {
      readonly label?: string;
      readonly figures: readonly FigureReference[];
    };

/** The years of the book's series that a chart takes: all of a list, or those that there are in a span. */
export type YearsSpec = readonly number[] | { readonly from: number; readonly to: number };

/** The rate that the figures of a chart are converted at, into one currency. */
export interface ConvertSpec {
  readonly to: string;
  /** The reference rate of a day, '2025-03-04'. */
  readonly on?: string;
  /** The average of a period, '2024'; of each figure's own year for 'year'. */
  readonly average?: string;
}

/** The keys of a chart, of a row or of a panel that hold references for figures. */
interface References {
  readonly figures?: readonly FigureReference[];
  readonly history?: readonly FigureReference[];
  readonly spending?: readonly FigureReference[];
  readonly gdp?: readonly FigureReference[];
  readonly whole?: FigureReference;
  readonly start?: FigureReference;
  readonly end?: FigureReference;
  /** The lines of targets: figures of a line chart, numbers of a chart of shares. */
  readonly targets?: readonly (FigureReference | number)[];
  readonly series?: readonly SeriesReference[];
  /** The years that are taken of series. */
  readonly years?: YearsSpec;
  /** The rows of stacked bars. */
  readonly rows?: readonly References[];
}

/** A chart: the keys of its form, with references for figures. */
export interface ChartJson extends References {
  readonly form: string;
  readonly convert?: ConvertSpec;
  /** The file of a logo, from the folder that the spec is in. */
  readonly logo?: string;
  /** For a rate window: the first and last day whose rates are drawn. */
  readonly days?: { readonly from: string; readonly to: string };
  /** The charts of small multiples; each is converted as it says itself, else as the whole. */
  readonly panels?: readonly ChartJson[];
}

/** The keys of {@link References} that hold a list, and those that hold one. */
export const listKeys = ['figures', 'history', 'spending', 'gdp'] as const;
export const singleKeys = ['whole', 'start', 'end'] as const;

/** A file of one chart. */
interface ChartFileJson extends ChartJson {
  readonly $schema?: string;
  /** The book's file, from the folder that the chart's file is in. */
  readonly book?: string;
}

/** A chart of a report. */
interface ReportChartJson extends ChartJson {
  /** The name of its file, without ending. */
  readonly id: string;
}

/** A report: charts drawn from one book of figures. */
interface ReportJson {
  readonly $schema?: string;
  readonly title?: string;
  /** The book's file, from the folder that the report is in. */
  readonly book?: string;
  readonly charts: readonly ReportChartJson[];
}

const figureId = z.string().min(1).describe('the id of a figure in the book');
const reference: z.ZodType<FigureReference> = z
  .union([
    figureId,
    z.strictObject({
      figure: figureId,
      label: z.string().min(1).describe('one line of text').exactOptional(),
      perYear: z.boolean().describe('true or false').exactOptional(),
    }),
    figureSchema,
  ])
  .describe('the id of a figure in the book, or {figure: id, perYear: true}, or a figure');
const references = z.array(reference).min(1).describe('a list of one or more figures');
const targets = z
  .array(z.union([z.number(), reference]).describe('a share in percent, as in 3.5, or a figure'))
  .describe('a list of targets');
const seriesId = z.string().min(1).describe('the id of a series in the book');
const label = z.string().min(1).describe('one line of text').exactOptional();
const series: z.ZodType<readonly SeriesReference[]> = z
  .array(
    z
      .union([seriesId, z.strictObject({ series: seriesId, label }), z.strictObject({ label, figures: references })])
      .describe('the id of a series in the book, or {series: id, label: TEXT}, or {label: TEXT, figures: [...]}'),
  )
  .min(1)
  .describe('a list of one or more series');
const year = z.int().min(1800).max(2200).describe('a year, as in 2024');
const years: z.ZodType<YearsSpec> = z
  .union([z.array(year).min(1), z.strictObject({ from: year, to: year })])
  .describe('a list of years, [2014, 2024], or a span of them, {from: 2014, to: 2024}');
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('a date, as in 2025-03-04');
const convert: z.ZodType<ConvertSpec> = z
  .strictObject({
    to: z.string().describe('a currency, as in EUR'),
    on: date.exactOptional(),
    average: z
      .string()
      .describe('a period in quotes, as in "2024" or "2025-03", or year for the own year of each figure')
      .exactOptional(),
  })
  .describe('a currency and a rate, {to: EUR, on: 2025-03-04}, {to: EUR, average: "2024"} or {to: EUR, average: year}');

const path = z.string().min(1).describe('the path of a file');
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .describe('a name for the file, of small letters, digits and hyphens, as in "plan-in-dollars"');

const lists = Object.fromEntries(listKeys.map((key) => [key, references.exactOptional()]));
const singles = Object.fromEntries(singleKeys.map((key) => [key, reference.exactOptional()]));

/** The form's own keys are left to the form, which knows them. */
const panel = z.looseObject({
  form: z.string().describe('a form of chart, as in bar'),
  ...lists,
  ...singles,
  targets: targets.exactOptional(),
  series: series.exactOptional(),
  years: years.exactOptional(),
  rows: z
    .array(z.looseObject({ ...lists, ...singles }).describe('a row, {label, figures}'))
    .describe('a list of rows')
    .exactOptional(),
  convert: convert.exactOptional(),
  logo: path.exactOptional(),
  days: z
    .strictObject({ from: date, to: date })
    .describe('the first and last day of rates, {from: 2025-02-12, to: 2025-03-21}')
    .exactOptional(),
});
const chart = panel.extend({
  panels: z.array(panel.describe('a panel, {form, title, figures}')).describe('a list of panels').exactOptional(),
});

export const reportSchema: z.ZodType<ReportJson> = z
  .strictObject({
    $schema: path.exactOptional(),
    title: z.string().min(1).describe('one line of text').exactOptional(),
    book: path.exactOptional(),
    charts: z
      .array(chart.extend({ id }).describe('a chart, {id, form, title, figures}'))
      .min(1)
      .max(200)
      .describe('a list of one or more charts'),
  })
  .describe('a report, {book, charts}');

export const chartFileSchema: z.ZodType<ChartFileJson> = chart
  .extend({ $schema: path.exactOptional(), book: path.exactOptional() })
  .describe('a chart, {book, form, title, figures}');
