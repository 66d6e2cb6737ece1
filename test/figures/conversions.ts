import type { FigureJson } from '../../src/figures/json.js';

type ReceiptJson = NonNullable<FigureJson['receipts']>[number];
type Time =
  | { readonly average: string; readonly partOfYear?: true }
  | { readonly day: string; readonly asked?: string }
  | { readonly between: readonly [string, string] };

/** The receipt of a conversion into euros at a rate that is made up. */
export function convertedAt(from: string, value: string, time: Time): ReceiptJson {
  const source = {
    publisher: 'ECB',
    title: 'Euro foreign exchange reference rates',
    url: 'https://www.ecb.europa.eu/stats/',
    lastDay: '2026-04-13',
  } as const;
  const base = { from, to: 'EUR', value, chain: [], source };
  if ('average' in time) {
    const { average: period, partOfYear } = time;
    const rate = { ...base, kind: 'average', period, low: value, high: value } as const;
    return { step: 'conversion', rate, ...(partOfYear && { partOfYear }) };
  }
  const used = 'between' in time ? time.between : [time.day];
  const asked = 'between' in time ? '2025-03-08' : (time.asked ?? time.day);
  const policy = 'between' in time ? 'interpolate' : 'previous';
  return { step: 'conversion', rate: { ...base, kind: 'daily', asked, used, policy } };
}
