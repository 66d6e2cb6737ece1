import type { Definition, FigureStatus } from '../../figures/figure.js';

/** What a chart says in one language: data only. */
export interface Words {
  /** BCP 47, for dates: "4 March". */
  readonly dateTag: string;
  readonly source: (sources: readonly string[]) => string;
  readonly edition: (edition: string) => string;
  readonly measure: Record<Definition, string>;
  /** When the definitions differ. */
  readonly spending: string;
  readonly measureOf: Record<'percent_of_gdp' | 'personnel' | 'count', string>;
  readonly status: Record<FigureStatus, string>;
  readonly statusOfAll: Record<FigureStatus, string>;
  /** "€ billion", from the symbol and the exponent of ten. */
  readonly unit: (symbol: string, exponent: number) => string;
  readonly perYear: string;
  readonly over: (from: number, to: number) => string;
  readonly years: (years: number) => string;
  readonly fiscalYear: (year: number) => string;
  readonly current: string;
  readonly constant: (year: number) => string;
  readonly without: (what: readonly string[]) => string;
  readonly noYear: string;
  readonly total: string;
  readonly hedged: (label: string, written: string, range: string) => string;
  readonly waived: (reasons: readonly string[]) => string;
  readonly change: (change: string, range: string) => string;
  readonly growth: (rate: string) => string;
  readonly range: (lo: string, hi: string) => string;
  readonly impliedRate: string;
  readonly referenceRate: string;
  readonly fits: string;
  readonly printed: string;
  readonly rateSubtitle: (quote: string, base: string, publisher: string) => string;
  readonly rateNote: (day: string, rate: string, amount: string, converted: string, difference: string) => string;
}
