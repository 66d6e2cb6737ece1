import type { HouseSpec } from '../charts/spec/base.js';
import type { FigureJson } from '../figures/json.js';
import type { MissingDayPolicy } from '../rates/rate.js';

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
  /** Which rate is taken for a day that has none; the one before unless given. */
  readonly policy?: MissingDayPolicy;
  /**
   * The average of a period, '2024'; of each figure's own year for 'year'. Of an own year that is not over the part is
   * taken that there are rates for.
   */
  readonly average?: string | number;
}

/** How figures are converted, or that they are left as they are where the whole is converted. */
export type Convert = ConvertSpec | 'none';

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
  readonly convert?: Convert;
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
export interface ChartFileJson extends ChartJson {
  readonly $schema?: string;
  /** The book's file, from the folder that the chart's file is in. */
  readonly book?: string;
}

/** A chart of a report. */
interface ReportChartJson extends ChartJson {
  /** The name of its file, without ending. */
  readonly id: string;
}

/** What a report sets for all its charts; a chart may set it otherwise. */
export interface House extends HouseSpec {
  /** Of all charts but rate windows, which are about two currencies. */
  readonly convert?: ConvertSpec;
}

/** A report: charts drawn from one book of figures. */
export interface ReportJson extends House {
  readonly $schema?: string;
  readonly title?: string;
  /** The book's file, from the folder that the report is in. */
  readonly book?: string;
  readonly charts: readonly ReportChartJson[];
}
