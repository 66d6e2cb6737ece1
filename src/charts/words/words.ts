import type { WaivableReason } from '../../compare/comparability.js';
import type { Definition, FigureStatus } from '../../figures/figure.js';

/** What a chart says in one language: data only. */
export interface Words {
  /** BCP 47, for dates: "4 March". */
  readonly dateTag: string;
  /** In quotation marks. */
  readonly quote: (text: string) => string;
  /** "France: without pensions" */
  readonly named: (label: string, text: string) => string;
  /** One after the other: "1 USD = 0.92 EUR; 1 GBP = 1.18 EUR" */
  readonly listed: (texts: readonly string[]) => string;
  readonly source: (sources: readonly string[]) => string;
  readonly edition: (edition: string) => string;
  readonly measure: Record<Definition, string>;
  /** When the definitions differ. */
  readonly spending: string;
  readonly measureOf: Record<'percent_of_gdp' | 'personnel', string>;
  readonly status: Record<FigureStatus, string>;
  readonly statusOfAll: Record<FigureStatus, string>;
  /** What an axis counts in, from the currency's symbol and the power of ten: "€ billion", "Md€". */
  readonly unit: (symbol: string, exponent: number) => string;
  readonly perYear: string;
  readonly over: (from: number, to: number) => string;
  readonly years: (years: number) => string;
  /** Of an annual figure that is a mean: "average of 2025–2028". */
  readonly average: (period: string) => string;
  readonly fiscalYear: (year: number) => string;
  readonly current: string;
  readonly constant: (year: number) => string;
  /** Empty for an empty list. */
  readonly without: (what: readonly string[]) => string;
  readonly noYear: string;
  /** Of a goal without a year, as the label of a bar. */
  readonly goal: string;
  readonly range: (lo: string, hi: string) => string;
  readonly orMore: (lo: string) => string;
  readonly growth: (rate: string) => string;
  /** A change of a share, in points of it: \"+0.13 percentage points\". */
  readonly points: (change: string) => string;
  readonly reasons: Record<WaivableReason, string>;
  readonly note: {
    /** What hedged amounts stand for. */
    readonly hedged: (amounts: readonly Hedged[]) => string;
    readonly waived: (reasons: readonly string[]) => string;
    readonly inflation: string;
    readonly change: (change: string, range: string) => string;
    readonly sum: (parts: string, whole: string) => string;
    readonly growth: (rate: string, range: string, years: string) => string;
    /** The year was taken, not published. */
    readonly assumedYear: (label: string, year: number) => string;
    /** A rate is worked out from the amount without its hedge, as it was converted. */
    readonly unhedged: (written: string, taken: string) => string;
    /** What an amount is at the rate of a day, and by how much that differs from the quoted one. */
    readonly atRate: (
      day: string,
      rate: string,
      amount: string,
      converted: string,
      difference: string,
      quoted: string,
    ) => string;
  };
  /** What was done to the figures since they were published. */
  readonly derived: {
    /** At which rates amounts were converted, the clause before the rates themselves. */
    readonly atAverage: (period: string, several: boolean) => string;
    readonly atAverages: (yearly: boolean) => string;
    /** Of a year that is not over, said after the days of the average or the clause with them. */
    readonly partOfYear: (text: string) => string;
    readonly onDay: (day: string, several: boolean) => string;
    /** The day had no rate; that of another was taken. */
    readonly forDay: (day: string, asked: string, several: boolean) => string;
    readonly onDays: string;
    readonly between: (day: string, next: string) => string;
    readonly converted: string;
    /** A sum over years as the average of one. */
    readonly average: (amount: string, years: number) => string;
    readonly inPrices: (year: number) => string;
  };
  readonly rates: {
    /** `pair` is in quotation marks. */
    readonly subtitle: (quote: string, base: string, pair: string) => string;
    readonly reference: string;
    readonly implied: string;
    readonly fits: string;
    readonly printed: string;
    /** The rate of a marked day, what the amount is at it, and by how much that differs from the quoted one. */
    readonly mark: (rate: string, converted: string, difference: string) => string;
  };
  /** Of charts of several series: grouped bars, dumbbells, slopes, lines, indexes. */
  readonly series: {
    /** A definition beside another one: "NATO". */
    readonly definition: Record<Definition, string>;
    /** What a broken line says: "new definition". */
    readonly changed: Record<'definition' | 'edition', string>;
    /** Why a line is broken: from which year on which definition or edition holds. */
    readonly broken: (label: string, year: number, before: string, after: string) => string;
    /** What the lines of a line chart that are dashed stand for. */
    readonly dashed: (statuses: readonly string[]) => string;
    /** What a dotted line leads over. */
    readonly gap: string;
    /** What outlined, empty and hatched marks stand for. */
    readonly outlined: (statuses: readonly string[]) => string;
    readonly hollow: (statuses: readonly string[]) => string;
    readonly hatched: (statuses: readonly string[]) => string;
    /** What the level lines are, in a subtitle. */
    readonly level: (levels: readonly string[]) => string;
    readonly notFromZero: string;
    /** "2014 = 100" */
    readonly base: (year: number) => string;
    readonly index: (amounts: string, year: number) => string;
  };
  readonly share: {
    /** Over the line at a target. */
    readonly target: (percent: string) => string;
    /** The money that is missing to a target. */
    readonly gap: (money: string, target: string) => string;
    /** The subtitle when gaps are written beside the lines. */
    readonly missing: (subtitle: string) => string;
    readonly fromSpending: (gap: GapTexts) => string;
    readonly fromGdp: (gap: GapTexts) => string;
  };
  readonly stacked: {
    /** The subtitle when bars are drawn to one length. */
    readonly shares: (subtitle: string) => string;
    readonly rounding: string;
  };
  readonly ranges: {
    /** How the marks are read. */
    readonly note: string;
    /** And those of ranges without an upper end. */
    readonly open: string;
  };
  /** Of small multiples that share no axis. */
  readonly ownScale: string;
}

/** An amount as it is drawn and what it stands for, with what it is called where another is drawn alike. */
export interface Hedged {
  readonly written: string;
  readonly range: string;
  readonly label?: string;
}

/** The arithmetic of a gap to a target share of GDP. */
type GapTexts = Readonly<Record<'label' | 'share' | 'target' | 'money' | 'gdp' | 'gap' | 'range', string>>;
