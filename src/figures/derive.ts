import { shapeArgument } from '../money/arguments.js';
import { type Decimal, decimal, type Numeric } from '../money/decimal.js';
import { MilexError } from '../money/error.js';
import { Interval } from '../money/interval.js';
import { convert, isRate, rateWanted } from '../rates/conversion.js';
import type { Rate } from '../rates/rate.js';
import { figureArgument, moneyFigureArgument } from './argument.js';
import type { Figure, MoneyFigure, Source } from './figure.js';
import { periodText } from './period.js';
import type { Receipt } from './receipt.js';

/** A price index, a value for each calendar year; only the ratios of its values count, not its base. */
export interface Deflator {
  readonly source: Source;
  readonly index: Readonly<Record<number, Numeric>>;
}

/**
 * An envelope as the average of its years. The period stays: the average is over it.
 *
 * @throws {MilexError} for a figure that is no envelope
 * @example perYear(book.get('rearm-plan')).receipts.map(receiptText) // ['average of around €800 billion over 4 years']
 */
export function perYear(figure: MoneyFigure): MoneyFigure;
export function perYear(figure: Figure): Figure;
export function perYear(figure: Figure): Figure {
  const { period } = figureArgument('figure', figure);
  if (figure.kind !== 'envelope' || (period?.kind !== 'span' && period?.kind !== 'years')) {
    throw new MilexError(`${figure.id} is no envelope, so there is no average a year of it`);
  }
  const years = period.kind === 'years' ? period.years : period.to - period.from + 1;
  const average = {
    kind: 'annual',
    interval: figure.interval.dividedBy(Interval.exactly(years)),
    receipts: withReceipt(figure, {
      step: 'average',
      of: figure.measure === 'money' ? figure.money : { value: figure.value, unit: figure.unit },
      qualifier: figure.qualifier,
      years,
    }),
  } as const;
  return figure.measure === 'money'
    ? { ...figure, ...average, money: figure.money.dividedBy(years) }
    : { ...figure, ...average, value: figure.value.dividedBy(years) };
}

/**
 * A figure in the constant prices of a year. One in the constant prices of another year is carried over.
 *
 * @throws {MilexError} for a figure whose prices are of no calendar year, and a year that the index does not have
 * @example inPrices(book.get('france-nato-2014'), 2024, deflator).prices // { kind: 'constant', year: 2024 }
 */
export function inPrices(figure: MoneyFigure, year: number, deflator: Deflator): MoneyFigure {
  shapeArgument('year', year, Number.isInteger, 'a year, as in 2024');
  const from = priceYear(moneyFigureArgument('figure', figure));
  shapeArgument('deflator', deflator, isDeflator, 'an index and its source, as in { source, index: { 2024: 100 } }');
  const { publisher, title } = deflator.source;
  const index = new Map(Object.entries(deflator.index));
  const [then, now] = [from, year].map((one) => {
    const value = index.get(String(one));
    if (value === undefined) throw new MilexError(`${figure.id}: no value for ${one} in ${title} (${publisher})`);
    const exact = decimal(value);
    if (exact.greaterThan(0)) return exact;
    throw new MilexError(`${figure.id}: the index of ${one} is ${exact} in ${title} (${publisher}); it is above zero`);
  }) as [Decimal, Decimal];
  return {
    ...figure,
    money: figure.money.times(now).dividedBy(then),
    interval: figure.interval.times(Interval.exactly(now)).dividedBy(Interval.exactly(then)),
    prices: { kind: 'constant', year },
    receipts: withReceipt(figure, {
      step: 'prices',
      from,
      year,
      before: then,
      after: now,
      source: { publisher, title },
    }),
  };
}

function isDeflator({ source, index }: Deflator): boolean {
  return typeof source.publisher === 'string' && typeof index === 'object' && index !== null;
}

function priceYear({ id, prices, period }: MoneyFigure): number {
  if (prices.kind === 'constant') return prices.year;
  if (period?.kind === 'calendar') return period.year;
  const found = period === undefined ? 'no year' : periodText(period);
  throw new MilexError(`${id} cannot be put in constant prices: it has ${found}, and the index is of calendar years`);
}

/**
 * A figure in another currency, at a stated rate. The rate counts as exact.
 *
 * @param partOfYear that the rate is the average of that part of the figure's year that there are rates for, which notes
 * then say
 * @throws {MilexError} for a rate from another currency than the figure's
 * @example
 * convertFigure(book.get('france-2025'), table.rate('EUR', 'USD', '2025-03-04')).money.toString() // '53312850000 USD'
 */
export function convertFigure(
  figure: MoneyFigure,
  rate: Rate,
  { partOfYear = false }: { readonly partOfYear?: boolean } = {},
): MoneyFigure {
  const { money, qualifier, interval, written } = moneyFigureArgument('figure', figure);
  const { to } = shapeArgument('rate', rate, isRate, rateWanted);
  const conversion = convert({ text: written, money, qualifier, interval }, to, rate);
  return {
    ...figure,
    money: conversion.to,
    interval: conversion.interval,
    receipts: withReceipt(figure, { step: 'conversion', rate, ...(partOfYear && { partOfYear: true as const }) }),
  };
}

function withReceipt({ receipts }: Figure, receipt: Receipt): readonly Receipt[] {
  return [...receipts, receipt];
}
