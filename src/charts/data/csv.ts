import type { PeriodJson } from '../../figures/period.js';
import type { Chart } from '../chart.js';
import type { ChartSpec } from '../forms/index.js';
import { type ChartDataJson, chartData, type FigureData } from './data.js';

// biome-ignore format: a table
const columns = [
  'place', 'id', 'label', 'country', 'value', 'unit', 'currency', 'low', 'high', 'written', 'qualifier', 'period', 'kind',
  'status', 'definition', 'excludes', 'prices', 'derivation', 'publisher', 'title', 'edition', 'date', 'speaker', 'url',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/**
 * The data behind a chart as CSV (RFC 4180, UTF-8): a row for each figure and, of a rate window, for each reference
 * rate. Numbers are exact, in whole units, with a decimal point; an empty `high` is one without an upper bound. A
 * period is a year, a span as in 2025/2028, months as in 2024-10/2025-09, a day, or a duration as in P4Y. A text that a
 * spreadsheet would run as a formula has an apostrophe before it.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 * @example
 * writeFileSync('plan.csv', chartCsv(spec))
 * chartCsv(spec).split('\r\n')[1] // 'figures[0],germany-nato-2024,Germany,DEU,90586000000,EUR,EUR,…'
 */
export function chartCsv(spec: ChartSpec | Chart): string {
  const data = chartData(spec);
  const { figures, rates, panelRates = [] } = data;
  const ofPanels = panelRates.flatMap((one) => rateRows(one, figures, `panels[${one.panel}].`));
  const rows = [...figures.map(figureRow), ...(rates === undefined ? [] : rateRows(rates, figures, '')), ...ofPanels];
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function figureRow(figure: FigureData): Row {
  const { interval, period, excludes, prices, derivation, receipts, source, currency, ...own } = figure;
  const [low, high] = interval;
  return {
    ...own,
    currency: currency ?? '',
    low,
    high: high ?? '',
    period: period === undefined ? '' : isoPeriod(period),
    excludes: excludes.join('; '),
    prices: prices === 'current' ? prices : `constant ${prices.constant}`,
    derivation: derivation.join('; '),
    ...source,
  };
}

function rateRows(rates: NonNullable<ChartDataJson['rates']>, figures: readonly FigureData[], at: string): Row[] {
  const [base, quote] = figures.filter(({ place }) => place.startsWith(`${at}figures[`));
  if (base === undefined || quote === undefined) return [];
  const { publisher, title, url } = rates.source;
  return rates.points.map(({ day, value }, i) => ({
    place: `${at}rates.points[${i}]`,
    label: `${quote.unit} for 1 ${base.unit}`,
    value,
    unit: `${quote.unit}/${base.unit}`,
    period: day,
    publisher,
    title,
    url,
  }));
}

function isoPeriod(period: PeriodJson): string {
  if ('year' in period) return String(period.year);
  if ('day' in period) return period.day;
  if ('years' in period) return `P${period.years}Y`;
  if ('from' in period) return `${period.from}/${period.to}`;
  const { fiscal, starts } = period;
  const month = (number: number): string => String(number).padStart(2, '0');
  return starts === 1 ? `${fiscal}-01/${fiscal}-12` : `${fiscal - 1}-${month(starts)}/${fiscal}-${month(starts - 1)}`;
}

/** What a spreadsheet takes for the start of a formula or a command, behind what some of them skip. */
const formula = /^[\s\p{Cc}\p{Cf}"'\u2018-\u201f]*[=+\-@|]|^[\t\r\n]/u;
const number = /^[+-]?\d+(\.\d+)?$/;

function cell(text: string): string {
  // In full or small width the same signs start a formula too.
  const safe = formula.test(text.normalize('NFKC')) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
