import type { Definition, Figure, FigureKind, FigureStatus, Source } from '../../figures/figure.js';
import { type PeriodJson, periodToJson } from '../../figures/period.js';
import { receiptText } from '../../figures/receipt.js';
import { type ReceiptJson, receiptToJson } from '../../figures/receipt-json.js';
import type { IntervalJson } from '../../money/interval.js';
import type { Qualifier } from '../../money/written.js';
import type { RateSource } from '../../rates/rate.js';
import { type Chart, resolve } from '../chart.js';
import type { ChartSpec } from '../forms/index.js';
import { amountOf } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { altTextOf } from '../say/alt-text.js';

/** A figure that a chart was made from. Numbers are exact decimal strings in whole units. */
export interface FigureData {
  /** Where the spec has it: "figures[2]", "whole". */
  readonly place: string;
  readonly id: string;
  readonly label: string;
  /** What it is where it is no spending on defense: "Aid to Ukraine". */
  readonly measure?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly value: string;
  /** "EUR" for money, "% of GDP", "personnel", or what is counted. */
  readonly unit: string;
  /** ISO 4217; null for what is no money. */
  readonly currency: string | null;
  /** What the published number stands for: lowest and highest, null without an upper bound. */
  readonly interval: IntervalJson;
  /** As it was published, with its hedge. */
  readonly written: string;
  readonly qualifier: Qualifier;
  /** Absent for a goal without a date. */
  readonly period?: PeriodJson;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  readonly definition: Definition;
  readonly excludes: readonly string[];
  readonly prices: 'current' | { readonly constant: number };
  /** What was done to it since it was published, a line each: with rates and their sources. */
  readonly derivation: readonly string[];
  /** The same as data, rates in full: each can be worked out again. */
  readonly receipts: readonly ReceiptJson[];
  readonly source: Source;
}

/** What a chart says and the data behind it, as plain JSON. */
export interface ChartDataJson {
  readonly form: string;
  readonly title: string;
  readonly subtitle: string;
  readonly locale: string;
  readonly altText: string;
  /** The values as they are written beside the marks, in the order drawn. */
  readonly marks: readonly { readonly label: string; readonly detail: string; readonly text: string }[];
  /** What the chart works out and prints. */
  readonly findings: readonly string[];
  /** Every caveat that is printed, and the source line. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly figures: readonly FigureData[];
  /** The reference rates a rate window draws: units of the second figure's currency for one of the first's. */
  readonly rates?: RatesData;
  /** Those of small multiples of rate windows. */
  readonly panelRates?: readonly (RatesData & { readonly panel: number })[];
}

interface RatesData {
  readonly source: RateSource;
  readonly points: readonly { readonly day: string; readonly value: string }[];
}

/**
 * What a chart says and the data behind it, from the model that its picture is drawn from.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 * @example
 * writeFileSync('plan.json', JSON.stringify(chartData(spec), null, 2))
 * chartData(spec).figures.map(({ id, value }) => `${id}: ${value}`)
 * // ['germany-nato-2024: 90586000000', 'france-nato-2024: 59600000000']
 */
export function chartData(spec: ChartSpec | Chart): ChartDataJson {
  const { model, figures, read } = resolve(spec);
  const { form, title, subtitle, locale, findings, notes, source } = model;
  return {
    form,
    title,
    subtitle,
    locale,
    altText: altTextOf(model),
    marks: model.items.map(({ label, detail, text }) => ({ label, detail, text })),
    findings,
    notes,
    source,
    figures: figures.map(({ place, figure }) => figureData(figure, place)),
    ...ratesOf(read),
  };
}

function ratesOf(spec: ReadOf<ChartSpec>): Pick<ChartDataJson, 'rates' | 'panelRates'> {
  if (spec.form === 'rate-window') return { rates: spec.rates };
  if (spec.form !== 'multiples') return {};
  const ofPanels = spec.panels.flatMap((panel, i) =>
    panel.form === 'rate-window' ? [{ panel: i, ...panel.rates }] : [],
  );
  return ofPanels.length === 0 ? {} : { panelRates: ofPanels };
}

function figureData(figure: Figure, place: string): FigureData {
  const { period, prices } = figure;
  const money = figure.measure === 'money';
  return {
    place,
    id: figure.id,
    label: figure.label,
    ...(figure.subject === undefined ? {} : { measure: figure.subject }),
    ...(figure.country === undefined ? {} : { country: figure.country }),
    value: amountOf(figure).toFixed(),
    unit: money ? figure.money.currency : figure.unit,
    currency: money ? figure.money.currency : null,
    interval: figure.interval.toJSON(),
    written: figure.written,
    qualifier: figure.qualifier,
    ...(period === undefined ? {} : { period: periodToJson(period) }),
    kind: figure.kind,
    status: figure.status,
    definition: figure.definition,
    excludes: figure.excludes,
    prices: prices.kind === 'current' ? 'current' : { constant: prices.year },
    derivation: figure.receipts.map(receiptText),
    receipts: figure.receipts.map(receiptToJson),
    source: figure.source,
  };
}
