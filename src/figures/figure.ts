import type { CurrencyCode } from '../money/currencies.js';
import type { Decimal } from '../money/decimal.js';
import type { Interval } from '../money/interval.js';
import type { Money } from '../money/money.js';
import type { Qualifier } from '../money/written.js';
import type { IsoDate } from '../rates/calendar.js';
import type { Receipt } from './receipt.js';

/** Who published a figure, and where: what a source line and a receipt print. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: IsoDate;
  /** Who said it, when it was said and not printed. */
  readonly speaker?: string;
  /** "June 2024": figures of two editions are not comparable without a word about it. */
  readonly edition?: string;
}

/** The time a figure is for. */
export type Period =
  | { readonly kind: 'calendar'; readonly year: number }
  /** A fiscal year by the calendar year it ends in, and the month (1 to 12) it starts with. */
  | { readonly kind: 'fiscal'; readonly year: number; readonly firstMonth: number }
  /** Whole years, both included. */
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  /** So many years, when it is not said which. */
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'day'; readonly date: IsoDate };

export const figureKinds = ['annual', 'envelope', 'stock'] as const;
/** `annual`: a flow a year. `envelope`: a sum over several years. `stock`: a level at a moment. */
export type FigureKind = (typeof figureKinds)[number];
export const figureStatuses = ['actual', 'estimate', 'budgeted', 'proposed', 'target'] as const;
/** Whether it was spent, is reckoned, voted, put forward, or aimed at. */
export type FigureStatus = (typeof figureStatuses)[number];
/** Whose definition of military expenditure a figure follows. */
export const definitions = ['national', 'NATO', 'SIPRI', 'EDA', 'COFOG', 'plan'] as const;
export type Definition = (typeof definitions)[number];
/** `current` prices, or the constant prices of a base year. */
export type PriceBasis = { readonly kind: 'current' } | { readonly kind: 'constant'; readonly year: number };

interface FigureBase {
  readonly id: string;
  readonly label: string;
  /** What it is where it is no spending on defense: "Aid to Ukraine". */
  readonly subject?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** Absent for a goal without a date. */
  readonly period?: Period;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  readonly definition: Definition;
  /** What the figure leaves out: "pensions". */
  readonly excludes: readonly string[];
  readonly prices: PriceBasis;
  readonly source: Source;
  /** As written, with its hedge: "around 100 billion EUR". */
  readonly written: string;
  readonly qualifier: Qualifier;
  /** What the written number stands for, in whole units. */
  readonly interval: Interval;
  /** What was done to it since it was published, in order. Each becomes a caveat. */
  readonly receipts: readonly Receipt[];
}

/** An amount of money that somebody published. */
export interface MoneyFigure<C extends CurrencyCode = CurrencyCode> extends FigureBase {
  readonly measure: 'money';
  readonly money: Money<C>;
}

/** A published number that is no money: a share of GDP in percent, personnel, a count of something named by `unit`. */
export interface QuantityFigure extends FigureBase {
  readonly measure: 'percent_of_gdp' | 'personnel' | 'count';
  readonly value: Decimal;
  readonly unit: string;
}

/** A number that somebody published, with what has to be known to compare it. */
export type Figure = MoneyFigure | QuantityFigure;
