import * as z from 'zod';
import { currencyCode } from '../money/currencies.js';
import { decimal } from '../money/decimal.js';
import { Money, type MoneyJson } from '../money/money.js';
import { once } from '../money/once.js';
import { type Qualifier, qualifiers } from '../money/written.js';
import { isoDate } from '../rates/calendar.js';
import { daySpan } from '../rates/period.js';
import {
  type MissingDayPolicy,
  missingDayPolicies,
  type Quotation,
  type Rate,
  type RateSource,
} from '../rates/rate.js';
import { at, type Fail } from './check.js';
import type { Receipt } from './receipt.js';

interface QuotationJson {
  readonly base: string;
  readonly quote: string;
  readonly value: string;
  readonly day?: string;
}

interface RateBaseJson {
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly chain: readonly QuotationJson[];
  readonly source: RateSource;
}

/** A rate as plain JSON: numbers are exact decimals in quotes. */
export type RateJson =
  | (RateBaseJson & {
      readonly kind: 'daily';
      readonly asked: string;
      readonly used: readonly string[];
      readonly policy: MissingDayPolicy;
    })
  | (RateBaseJson & {
      readonly kind: 'average';
      readonly period: string;
      readonly low: string;
      readonly high: string;
    });

/** A receipt as plain JSON; one that is stated in words is those words. */
export type ReceiptJson =
  | string
  | { readonly step: 'conversion'; readonly rate: RateJson; readonly partOfYear?: true }
  | {
      readonly step: 'average';
      readonly of: MoneyJson | { readonly value: string; readonly unit: string };
      readonly qualifier: Qualifier;
      readonly years: number;
    }
  | {
      readonly step: 'prices';
      readonly from: number;
      readonly year: number;
      readonly before: string;
      readonly after: string;
      readonly source: { readonly publisher: string; readonly title: string };
    };

/** Checks the shape of a receipt. */
export const receiptSchema: () => z.ZodType<ReceiptJson> = once(() => {
  const text = z.string().min(1).max(500).describe('one line of at most 500 characters');
  const number = z
    .string()
    .regex(/^\d{1,60}(\.\d{1,80})?$/)
    .describe('a number in quotes, as in "1.0557"');
  const day = z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('a date, as in 2025-03-04');
  const year = z.int().min(1800).max(2200).describe('a year, as in 2025');
  const code = z.string().min(1).max(20).describe('a currency, as in EUR');
  const quotation = z
    .strictObject({ base: code, quote: code, value: number, day: day.exactOptional() })
    .describe('a quotation, so many units of quote for one base');
  const stepOf = <S extends string>(step: S): z.ZodType<S> => z.literal(step).describe(step);
  const rate = {
    from: code,
    to: code,
    value: number,
    chain: z.array(quotation).max(4).describe('a list of up to 4 quotations, {base, quote, value, day}'),
    source: z
      .strictObject({ publisher: text, title: text, url: text, lastDay: day })
      .describe('the source of the rate, {publisher, title, url, lastDay}'),
  };
  const rates = z
    .discriminatedUnion('kind', [
      z.strictObject({
        ...rate,
        kind: z.literal('daily').describe('daily'),
        asked: day,
        used: z.array(day).min(1).max(2).describe('a list of one day or two'),
        policy: z.enum(missingDayPolicies).describe(`one of ${missingDayPolicies.join(', ')}`),
      }),
      z.strictObject({
        ...rate,
        kind: z.literal('average').describe('average'),
        period: text,
        low: number,
        high: number,
      }),
    ])
    .describe('a rate of a day or of a period, as milex writes it');
  const sum = z.union([
    z.strictObject({ amount: number, currency: code }),
    z.strictObject({ value: number, unit: text }),
  ]);
  const source = z.strictObject({ publisher: text, title: text }).describe('the deflator, {publisher, title}');
  return z
    .union([
      text,
      z.strictObject({
        step: stepOf('conversion'),
        rate: rates,
        partOfYear: z.literal(true).describe('true').exactOptional(),
      }),
      z.strictObject({
        step: stepOf('average'),
        of: sum.describe('a sum, {amount, currency} or {value, unit}'),
        qualifier: z.enum(qualifiers).describe(`one of ${qualifiers.join(', ')}`),
        years: z.int().min(1).max(100).describe('a number of years, 1 to 100'),
      }),
      z.strictObject({ step: stepOf('prices'), from: year, year, before: number, after: number, source }),
    ])
    .meta({
      id: 'receipt',
      description:
        'what was done to the figure since it was published: a line of text, or a receipt as milex writes it',
    }) as unknown as z.ZodType<ReceiptJson>;
});

/** @throws {MilexError} through `fail`, for a currency, a day or a period that there is not, and a deflator of zero */
export function receiptFromJson(json: ReceiptJson, fail: Fail): Receipt {
  if (typeof json === 'string') return { step: 'stated', text: json };
  switch (json.step) {
    case 'conversion':
      return { ...json, rate: at(['rate'], fail, () => rateFromJson(json.rate)) };
    case 'average': {
      const { of } = json;
      const sum = at(['of'], fail, () =>
        'amount' in of ? Money.of(of.amount, currencyCode(of.currency)) : { ...of, value: decimal(of.value) },
      );
      return { ...json, of: sum };
    }
    case 'prices': {
      const before = decimal(json.before);
      if (before.isZero()) fail(['before'], 'found 0; the value of a deflator is above zero');
      return { ...json, before, after: decimal(json.after) };
    }
  }
}

export function receiptToJson(receipt: Receipt): ReceiptJson {
  switch (receipt.step) {
    case 'stated':
      return receipt.text;
    case 'conversion':
      return { ...receipt, rate: rateToJson(receipt.rate) };
    case 'average': {
      const { of } = receipt;
      return { ...receipt, of: of instanceof Money ? of.toJSON() : { value: of.value.toFixed(), unit: of.unit } };
    }
    case 'prices':
      return { ...receipt, before: receipt.before.toFixed(), after: receipt.after.toFixed() };
  }
}

function rateFromJson(json: RateJson): Rate {
  const base = {
    from: currencyCode(json.from),
    to: currencyCode(json.to),
    value: decimal(json.value),
    chain: json.chain.map(
      ({ base, quote, value, day }): Quotation => ({
        base: currencyCode(base),
        quote: currencyCode(quote),
        value: decimal(value),
        ...(day !== undefined && { day: isoDate(day) }),
      }),
    ),
    source: { ...json.source, lastDay: isoDate(json.source.lastDay) },
  };
  if (json.kind === 'average') {
    daySpan(json.period);
    return { ...base, kind: json.kind, period: json.period, low: decimal(json.low), high: decimal(json.high) };
  }
  const [first, second] = json.used.map(isoDate) as [ReturnType<typeof isoDate>, ReturnType<typeof isoDate>?];
  return {
    ...base,
    kind: json.kind,
    asked: isoDate(json.asked),
    used: second === undefined ? [first] : [first, second],
    policy: json.policy,
  };
}

function rateToJson(rate: Rate): RateJson {
  const base = {
    from: rate.from,
    to: rate.to,
    value: rate.value.toFixed(),
    chain: rate.chain.map((one) => ({ ...one, value: one.value.toFixed() })),
    source: rate.source,
  };
  return rate.kind === 'average'
    ? { ...base, kind: rate.kind, period: rate.period, low: rate.low.toFixed(), high: rate.high.toFixed() }
    : { ...base, kind: rate.kind, asked: rate.asked, used: rate.used, policy: rate.policy };
}
