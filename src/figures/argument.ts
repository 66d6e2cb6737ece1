import { listArgument, shapeArgument } from '../money/arguments.js';
import { Decimal } from '../money/decimal.js';
import { Interval } from '../money/interval.js';
import { Money } from '../money/money.js';
import { qualifiers } from '../money/written.js';
import { definitions, type Figure, figureKinds, figureStatuses } from './figure.js';
import { isPeriod } from './period.js';
import { isReceipt } from './receipt.js';

const measures: readonly string[] = ['percent_of_gdp', 'personnel', 'count'];
const wanted = 'a figure, as from book.get("france-2025") or figureFromJson()';

/** @throws {MilexError} for anything but a figure */
export function figureArgument<F extends Figure>(name: string, value: F): F {
  return shapeArgument(name, value, isFigure, wanted);
}

/** @throws {MilexError} for anything but a figure of money */
export function moneyFigureArgument<F extends Figure>(name: string, value: F): F {
  return shapeArgument(name, value, (one) => isFigure(one) && one.measure === 'money', `${wanted}, of money`);
}

/** @throws {MilexError} for anything but a list of figures */
export function figuresArgument(name: string, value: readonly Figure[]): readonly Figure[] {
  return listArgument(name, value, 'a list of figures').map((one, i) => figureArgument(`${name}[${i}]`, one));
}

function isFigure(value: Figure): boolean {
  const { id, label, written, excludes, receipts, prices, source, interval, period, country } = value;
  const texts = [id, label, written, source.publisher, source.title, country ?? '', source.edition ?? ''];
  return (
    [excludes, receipts].every(Array.isArray) &&
    receipts.every(isReceipt) &&
    [...texts, ...excludes].every((text) => typeof text === 'string') &&
    figureKinds.includes(value.kind) &&
    figureStatuses.includes(value.status) &&
    definitions.includes(value.definition) &&
    qualifiers.includes(value.qualifier) &&
    (prices.kind === 'current' || (prices.kind === 'constant' && Number.isInteger(prices.year))) &&
    interval instanceof Interval &&
    (period === undefined || isPeriod(period)) &&
    isNumber(value)
  );
}

function isNumber(value: Figure): boolean {
  if (value.measure === 'money') return value.money instanceof Money;
  return measures.includes(value.measure) && typeof value.unit === 'string' && Decimal.isDecimal(value.value);
}
