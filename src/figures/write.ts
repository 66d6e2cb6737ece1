import { MilexError } from '../money/error.js';
import { parseAmount } from '../money/parse.js';
import { figureArgument } from './argument.js';
import type { Figure } from './figure.js';
import type { FigureJson } from './json.js';
import { periodToJson } from './period.js';
import { parseQuantity } from './quantity.js';
import { receiptToJson } from './receipt-json.js';

/**
 * A figure as plain JSON, with the keys of a book and its source in it; `figureFromJson` reads it back the same.
 * Where the words it was published with say all of it they are its amount; else the exact amount, the interval and
 * the words are written apart.
 *
 * @throws {MilexError} for an argument of another type
 * @example figureToJson(book.get('france-goal')).amount // 'around 100 billion EUR'
 */
export function figureToJson(figure: Figure): FigureJson {
  const { period, prices } = figureArgument('figure', figure);
  const key = figure.measure === 'money' ? 'amount' : 'quantity';
  return {
    id: figure.id,
    label: figure.label,
    ...(figure.subject === undefined ? {} : { measure: figure.subject }),
    ...(figure.country === undefined ? {} : { country: figure.country }),
    ...(saysItAll(figure)
      ? { [key]: figure.written }
      : {
          [key]: exactly(figure),
          written: figure.written,
          qualifier: figure.qualifier,
          interval: figure.interval.toJSON(),
        }),
    ...(period === undefined ? {} : { period: periodToJson(period) }),
    kind: figure.kind,
    status: figure.status,
    definition: figure.definition,
    excludes: figure.excludes,
    prices: prices.kind === 'current' ? 'current' : { constant: prices.year },
    source: figure.source,
    ...(figure.receipts.length === 0 ? {} : { receipts: figure.receipts.map(receiptToJson) }),
  };
}

function exactly(figure: Figure): string {
  return figure.measure === 'money' ? figure.money.toString() : `${figure.value.toFixed()} ${figure.unit}`;
}

function saysItAll(figure: Figure): boolean {
  try {
    const read = figure.measure === 'money' ? parseAmount(figure.written) : parseQuantity(figure.written);
    const same =
      'money' in read
        ? figure.measure === 'money' && read.money.equals(figure.money)
        : figure.measure === read.measure && figure.unit === read.unit && read.value.equals(figure.value);
    return same && read.qualifier === figure.qualifier && String(read.interval) === String(figure.interval);
  } catch (error) {
    if (error instanceof MilexError) return false;
    throw error;
  }
}
