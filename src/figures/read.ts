import { textArgument } from '../money/arguments.js';
import { MilexError, shown, suggestion } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { parseAmount, type WrittenAmount } from '../money/parse.js';
import { isoDate } from '../rates/calendar.js';
import { at, checked, type Fail, pathText } from './check.js';
import { country } from './country.js';
import type { Figure, Period, PriceBasis, Source } from './figure.js';
import { type FigureJson, figureSchema } from './json.js';
import { periodFromJson, periodText } from './period.js';
import { checkAmount } from './plausible.js';
import { parseQuantity, type WrittenQuantity } from './quantity.js';
import { receiptFromJson } from './receipt-json.js';

/**
 * Reads one figure that stands by itself, its source in it, as a chart spec holds it.
 *
 * @param place named in errors: 'chart.json: figures[2]'
 * @throws {MilexError} with the place, the key and the value
 * @example
 * figureFromJson({
 *   id: 'france-2025', label: 'France', country: 'FRA', amount: '50.5 billion EUR', period: { year: 2025 },
 *   status: 'budgeted', definition: 'national', excludes: ['pensions'],
 *   source: { publisher: 'Ministry of the Armed Forces', title: 'Budget of 2025' },
 * }, 'figure').interval.toJSON() // ['50450000000', '50550000000']
 */
export function figureFromJson(json: unknown, place: string): Figure {
  const fail = failingAt(textArgument('place', place, 'the place of the figure, for errors'));
  return readFigure(checked(figureSchema(), json, fail), new Map(), fail);
}

/** The same of a figure whose shape is checked already. */
export function readCheckedFigure(json: FigureJson, place: string): Figure {
  return readFigure(json, new Map(), failingAt(place));
}

function failingAt(place: string): Fail {
  return (path, message, details) => {
    const key = [place, pathText(path)].filter(Boolean).join('.');
    throw new MilexError(`${key}: ${message}`, { ...details, path: key });
  };
}

/** Reads a figure of checked shape; `sources` are those it may refer to. */
export function readFigure(json: FigureJson, sources: ReadonlyMap<string, Source>, fail: Fail): Figure {
  const { receipts = [], period } = json;
  const number = readNumber(json, fail);
  const base = {
    id: json.id,
    label: json.label,
    ...(json.measure === undefined ? {} : { subject: json.measure }),
    ...(json.country === undefined ? {} : { country: at(['country'], fail, () => country(json.country ?? '')) }),
    ...(period === undefined ? {} : { period: at(['period'], fail, () => periodFromJson(period)) }),
    kind: json.kind ?? (number.measure === 'personnel' || number.measure === 'count' ? 'stock' : 'annual'),
    status: json.status ?? 'actual',
    definition: json.definition,
    excludes: json.excludes ?? [],
    prices: readPrices(json),
    source: readSource(json.source, sources, fail),
    written: json.written ?? json.amount ?? json.quantity ?? '',
    qualifier: json.qualifier ?? number.qualifier,
    interval: readInterval(json, number, fail),
    receipts: receipts.map((receipt, i) =>
      receiptFromJson(receipt, (path, ...said) => fail(['receipts', i, ...path], ...said)),
    ),
  } as const;
  checkPeriod(base, fail);
  return number.measure === 'money'
    ? { ...base, measure: 'money', money: number.money }
    : { ...base, measure: number.measure, value: number.value, unit: number.unit };
}

function readPrices({ prices = 'current' }: FigureJson): PriceBasis {
  return prices === 'current' ? { kind: 'current' } : { kind: 'constant', year: prices.constant };
}

type ReadNumber = ({ readonly measure: 'money' } & WrittenAmount) | WrittenQuantity;

function readNumber({ amount, quantity }: FigureJson, fail: Fail): ReadNumber {
  if (amount !== undefined && quantity !== undefined) {
    return fail(['quantity'], 'beside an amount; a figure has one of the two');
  }
  if (quantity !== undefined) return at(['quantity'], fail, () => parseQuantity(quantity));
  if (amount === undefined) {
    return fail([], 'no number; give an amount, as in "50.5 billion EUR", or a quantity, as in "800,000 personnel"');
  }
  return at(['amount'], fail, () => {
    const written = parseAmount(amount);
    checkAmount(written.money);
    return { measure: 'money', ...written };
  });
}

function readInterval({ interval }: FigureJson, number: ReadNumber, fail: Fail): Interval {
  if (interval === undefined) return number.interval;
  const value = number.measure === 'money' ? number.money.amount : number.value;
  const given = at(['interval'], fail, () => Interval.fromJSON([...interval]));
  return given.contains(value) ? given : fail(['interval'], `${given} does not contain ${value.toFixed()}`);
}

/** A source that is given in place, or the one with the id. */
export function readSource(source: string | Source, sources: ReadonlyMap<string, Source>, fail: Fail): Source {
  const found = typeof source === 'string' ? sources.get(source) : source;
  if (found === undefined) {
    return fail(['source'], `no source ${shown(source)} in the file${suggestion(String(source), sources.keys())}`);
  }
  if (found.date !== undefined) at(['source', 'date'], fail, () => isoDate(found.date ?? ''));
  return found;
}

/** The period has to be of the kind of the figure; what was derived (an average over a span) says so itself. */
function checkPeriod({ period, kind, status, receipts }: Checkable, fail: Fail): void {
  if (period === undefined) {
    if (kind === 'envelope')
      fail(['period'], 'missing; an envelope says its years, {from: 2025, to: 2028} or {years: 4}');
    if (status !== 'target' && status !== 'proposed')
      fail(['period'], 'missing; only a target or a proposal may have no date');
    return;
  }
  const text = periodText(period);
  const isSpan = period.kind === 'span' || period.kind === 'years';
  if (period.kind === 'span' && period.from > period.to) fail(['period'], `${text} ends before it begins`);
  if (kind === 'envelope' && !isSpan) {
    fail(['period'], `${text} for an envelope; give its years, {from: 2025, to: 2028} or {years: 4}`);
  }
  if (kind === 'stock' && isSpan) fail(['period'], `${text} for a stock; give the year or the day it was counted`);
  if (kind === 'annual' && period.kind === 'day') fail(['period'], `${text} for an annual figure; give its year`);
  if (kind === 'annual' && isSpan && receipts.length === 0) {
    fail(['period'], `${text} for an annual figure; give its year, or make it "kind: envelope"`);
  }
}

type Checkable = Pick<Figure, 'kind' | 'status' | 'receipts'> & { readonly period?: Period };
