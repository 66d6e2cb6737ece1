import type { PlacedFigure } from '../../charts/read/placed.js';
import { amountInWords } from '../../figures/amount-words.js';
import type { Figure } from '../../figures/figure.js';
import { parseQuantity } from '../../figures/quantity.js';
import { followReceipts, isAmountOf, publishedAmount } from '../../figures/receipts.js';
import { MilexError, shown } from '../../money/error.js';
import type { Interval } from '../../money/interval.js';
import { parseAmount } from '../../money/parse.js';
import { confirmRate } from '../../rates/confirm.js';
import { embeddedRates } from '../../rates/embedded/rates.js';
import type { Rate } from '../../rates/rate.js';
import type { RateTable } from '../../rates/table.js';

/** A number as it was published. */
interface Published {
  readonly unit: string;
  readonly interval: Interval;
}

/** What the figures of a spec are, beside the words that they were published with. */
export interface Consistency {
  readonly findings: readonly string[];
  readonly remarks: readonly string[];
}

/** Figures that are not what the words they were published with, and their receipts, make them. */
export function figureConsistency(figures: readonly PlacedFigure[]): Consistency {
  const all = figures.map(({ place, figure }) => {
    const called = `${place}: ${shown(figure.label)}`;
    return figure.receipts.length > 0 ? derived(called, figure) : asPublished(called, figure);
  });
  return together(all);
}

function together(all: readonly Consistency[]): Consistency {
  return { findings: all.flatMap(({ findings }) => findings), remarks: all.flatMap(({ remarks }) => remarks) };
}

/** A derived figure, worked out again from what was published, and its rates asked of the table that they name. */
function derived(called: string, figure: Figure): Consistency {
  const rates = figure.receipts.map((receipt) =>
    receipt.step === 'conversion' ? asked(called, receipt.rate, embeddedRates()) : nothing,
  );
  const stated = figure.receipts.flatMap((receipt) => (receipt.step === 'stated' ? [receipt.text] : []));
  return together([...rates, stated.length > 0 ? inWords(called, figure, stated) : workedOut(called, figure)]);
}

function workedOut(called: string, figure: Figure): Consistency {
  const expected = followReceipts(figure);
  if (expected === undefined) {
    const words = shown(figure.written);
    return publishedAmount(figure) !== undefined
      ? finding(`${called} does not follow from ${words}: its receipts are of another currency or unit`)
      : remark(`${called} is not worked out again: ${words} is in no form that is read`);
  }
  if (isAmountOf(figure, expected)) return nothing;
  const given = amountInWords(expected, 'exact');
  return finding(
    `${called} is ${amountInWords(figure.measure === 'money' ? figure.money : figure, 'exact')}, where ${shown(figure.written)} and its receipts give ${given}`,
  );
}

/** What was done is stated in words: it cannot be followed, and no words make one currency another. */
function inWords(called: string, figure: Figure, stated: readonly string[]): Consistency {
  const published = publishedAs(figure);
  const unit = figure.measure === 'money' ? figure.money.currency : figure.unit;
  const isConverted = figure.receipts.some(({ step }) => step === 'conversion');
  const text = stated.map(shown).join(', ');
  return published !== undefined && published.unit !== unit && !isConverted
    ? finding(
        `${called} is in ${unit}, was published in ${published.unit}, and no rate says how it was converted: ${text}`,
      )
    : remark(`${called} was worked out as is said in words, which are not followed: ${text}`);
}

/** A rate that its source never had is a finding. */
function asked(called: string, rate: Rate, table: RateTable): Consistency {
  const answer = confirmRate(rate, table);
  const what = `${called} was converted at 1 ${rate.from} = ${rate.value.toSignificantDigits(6)} ${rate.to}`;
  if (answer.verdict === 'agrees') return nothing;
  if (answer.verdict === 'unknown') return remark(`${what}, which is not held against its source: ${answer.why}`);
  const { lo, hi } = answer.expected;
  const expected = [...new Set([lo, hi].map((end) => end.toSignificantDigits(6).toFixed()))].join(' to ');
  return finding(`${what}, where the ${rate.source.publisher} has ${expected}`);
}

/** Words in another unit, or in no form that is read, say nothing here. */
function asPublished(called: string, figure: Figure): Consistency {
  const published = publishedAs(figure);
  const unit = figure.measure === 'money' ? figure.money.currency : figure.unit;
  if (published === undefined || published.unit !== unit) return nothing;
  const value = figure.measure === 'money' ? figure.money.amount : figure.value;
  if (!published.interval.contains(value)) {
    return finding(
      `${called} is ${value.toFixed()} ${unit}, where ${shown(figure.written)} stands for ${published.interval}`,
    );
  }
  if (String(published.interval) === String(figure.interval)) return nothing;
  const remark = `${called} has the range ${figure.interval}, where ${shown(figure.written)} stands for ${published.interval}`;
  return { findings: [], remarks: [remark] };
}

function publishedAs({ measure, written }: Figure): Published | undefined {
  try {
    if (measure !== 'money') return parseQuantity(written);
    const { money, interval } = parseAmount(written);
    return { unit: money.currency, interval };
  } catch (error) {
    if (error instanceof MilexError) return undefined;
    throw error;
  }
}

const nothing: Consistency = { findings: [], remarks: [] };

function finding(text: string): Consistency {
  return { findings: [text], remarks: [] };
}

function remark(text: string): Consistency {
  return { findings: [], remarks: [text] };
}
