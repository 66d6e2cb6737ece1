import type { PlacedFigure } from '../../charts/read/placed.js';
import type { Figure } from '../../figures/figure.js';
import { parseQuantity } from '../../figures/quantity.js';
import { followReceipts } from '../../figures/receipts.js';
import { currencyCode } from '../../money/currencies.js';
import { MilexError, shown } from '../../money/error.js';
import { formatInterval, formatMoney } from '../../money/format.js';
import type { Interval } from '../../money/interval.js';
import { parseAmount } from '../../money/parse.js';

/** A number as it was published. */
interface Published {
  readonly unit: string;
  readonly interval: Interval;
}

/** What the figures of a spec are, beside the words that they were published with. */
interface Consistency {
  readonly findings: readonly string[];
  readonly remarks: readonly string[];
}

/** Figures that are not what the words they were published with, and their receipts, make them. */
export function figureConsistency(figures: readonly PlacedFigure[]): Consistency {
  const all = figures.map(({ place, figure }) => {
    const called = `${place}: ${shown(figure.label)}`;
    return figure.derivation.length > 0 ? derived(called, figure) : asPublished(called, figure);
  });
  return { findings: all.flatMap(({ findings }) => findings), remarks: all.flatMap(({ remarks }) => remarks) };
}

function derived(called: string, figure: Figure): Consistency {
  const followed = figure.measure === 'money' ? followReceipts(figure) : undefined;
  if (followed === undefined || figure.measure !== 'money') return nothing;
  const { amount, currency } = figure.money;
  if (currency === followed.currency && followed.interval.contains(amount)) return nothing;
  const expected = formatInterval(followed.interval, currencyCode(followed.currency), { style: 'long' });
  const found = formatMoney(figure.money, { style: 'long' });
  return finding(`${called} is ${found}, where ${shown(figure.written)} and its receipts give ${expected}`);
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
