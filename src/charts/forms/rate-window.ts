import * as z from 'zod';
import { waivedReasons } from '../../compare/comparability.js';
import type { Figure, MoneyFigure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import { currencyName } from '../../money/currencies.js';
import { type Decimal, decimal } from '../../money/decimal.js';
import { MilexError, shown } from '../../money/error.js';
import { formatMoney, formatNumber, formatPercent } from '../../money/format.js';
import type { Interval } from '../../money/interval.js';
import { amountLocale } from '../../money/locales/index.js';
import { Money } from '../../money/money.js';
import { type IsoDate, isoDate } from '../../rates/calendar.js';
import type { RatePoint } from '../../rates/rate.js';
import { moneyAt, unhedged } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { itemOf, valueText } from '../say/amounts.js';
import { dayText } from '../say/day-text.js';
import type { Drawing } from '../scene/drawing.js';
import { type RateMark, rateLine } from '../scene/lines/rate-line.js';
import type { BaseSpec } from '../spec/base.js';
import { daySchema, type RatesSpec, type SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { wordsOf } from '../words/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** The rate that a quoted pair of amounts implies, against the reference rates of the days round it. */
export interface RateWindowSpec extends BaseSpec {
  readonly form: 'rate-window';
  /** The amount, and what it was said to be in the other currency. */
  readonly figures: readonly [FigureJson, FigureJson];
  /** Units of the second figure's currency for one of the first's: each day's fixing, in order. */
  readonly rates: RatesSpec;
  /** The day the pair was printed. */
  readonly printed?: IsoDate;
}

export const rateWindow: Form<RateWindowSpec> = {
  name: 'rate-window',
  called: {
    en: 'Exchange rates',
    fr: 'Taux de change',
    de: 'Wechselkurse',
    es: 'Tipos de cambio',
    it: 'Tassi di cambio',
    pl: 'Kursy walut',
  },
  spec,
  draw,
  panel: { narrowest: () => 760, over: 'years' },
};

function spec(of: SpecParts): z.ZodType<RateWindowSpec> {
  return z.strictObject({
    form: z
      .literal('rate-window')
      .describe('rate-window: the exchange rates round a day, and the rate that a quoted pair implies'),
    ...of.keys,
    figures: z.tuple([of.figure, of.figure]).describe('a list of two figures, the amount and its conversion'),
    ...of.rates,
    printed: daySchema().exactOptional(),
  });
}

/** Digits of an amount beside a day, where the quoted one has no more. */
const leastDigits = 3;

/** @throws {MilexError} for figures that are no money, days out of order, or a day printed outside them */
function draw(spec: ReadOf<RateWindowSpec>): Drawing {
  const amount = moneyAt(spec.figures[0]);
  const quoted = moneyAt(spec.figures[1]);
  const locale = spec.locale ?? 'en';
  const words = wordsOf(locale);
  checkPair(amount, quoted, spec);
  const points = readPoints(spec);
  const implied = quoted.interval.dividedBy(unhedged(amount));
  const printed = spec.printed === undefined ? undefined : rateOn(points, isoDate(spec.printed));
  const fitting = bestFit(points, implied, quoted.money.amount.dividedBy(amount.money.amount), printed?.day);

  const rateText = (rate: Decimal): string => formatNumber(rate, locale, Math.max(4, rate.decimalPlaces()));
  const at = ({ value }: RatePoint): { text: string; rounded: string; difference: string } => {
    const converted = Money.of(amount.money.amount.times(value), quoted.money.currency);
    const difference = converted.amount.dividedBy(quoted.money.amount).minus(1).times(100);
    return {
      text: formatMoney(converted, { locale }),
      rounded: formatMoney(converted, { locale, significant: Math.max(leastDigits, quoted.money.amount.precision()) }),
      difference: formatPercent(difference, { locale, digits: 1, signed: true }),
    };
  };
  const mark = (point: RatePoint, role: string, kind: RateMark['kind']): RateMark => ({
    point,
    kind,
    title: `${dayText(point.day, words)}, ${role}`,
    detail: words.rates.mark(rateText(point.value), at(point).rounded, at(point).difference),
  });
  const marks = [
    mark(
      fitting,
      fitting.day === printed?.day ? `${words.rates.fits}, ${words.rates.printed}` : words.rates.fits,
      'fits',
    ),
    ...(printed && printed.day !== fitting.day ? [mark(printed, words.rates.printed, 'printed')] : []),
  ];
  const asWritten = { ...amount, qualifier: 'exact', interval: unhedged(amount) } as const;
  const write = (figure: Figure): string => valueText(figure, locale);
  const places = spec.figures.map(({ place }) => place);
  const figures = {
    all: [asWritten, quoted],
    places,
    currency: null,
    locale,
    words,
    write,
    look: ({ status }: Figure) => status,
  };
  const pair = words.quote(`${write(asWritten)} (${write(quoted)})`);
  const { currency } = quoted.money;
  const quote = amountLocale(locale).names[currency]?.[0] ?? currencyName(currency, locale);
  const base = formatMoney(Money.of(1, amount.money.currency), { locale });
  const model = {
    ...resolveBase(rateWindow, { subtitle: words.rates.subtitle(quote, base, pair), ...spec }, figures, {
      notes: [
        ...(amount.qualifier === 'exact' ? [] : [words.note.unhedged(write(amount), write(asWritten))]),
        ...marks.map(({ point }) =>
          words.note.atRate(
            dayText(point.day, words, 'numeric'),
            rateText(point.value),
            formatMoney(amount.money, { locale }),
            at(point).text,
            at(point).difference,
            formatMoney(quoted.money, { locale }),
          ),
        ),
      ],
      sources: [spec.rates.source],
    }),
    items: [amount, quoted].map((figure, i) => itemOf(figure, figures, i === 1)),
    findings: marks.map(({ title, detail }) => `${title}: ${detail}`),
  };
  const band = { lo: implied.lo, hi: implied.hi, title: words.rates.implied, detail: bandText(implied, rateText) };
  return {
    model,
    scene: rateLine(model, { points, marks, band, name: words.rates.reference, words }, themeOf(model.theme)),
  };
}

/** What is to be one amount in two currencies has to be alike in all else. */
function checkPair(amount: MoneyFigure, quoted: MoneyFigure, { waive = [] }: ReadOf<RateWindowSpec>): void {
  const { currency } = amount.money;
  if (quoted.money.currency === currency) {
    throw new MilexError(
      `figures[1]: ${shown(quoted.id)} is in ${currency} as figures[0]; give it in another currency`,
    );
  }
  waivedReasons(amount, { ...quoted, money: Money.of(quoted.money.amount, currency) }, { waive });
  [amount, quoted].forEach((figure, i) => {
    const { lo, hi } = i === 0 ? unhedged(figure) : figure.interval;
    if (lo.greaterThan(0) && hi.isFinite()) return;
    throw new MilexError(
      `figures[${i}]: ${shown(figure.written)} has no bound ${hi.isFinite() ? 'above zero' : 'upward'}; no rate follows from it`,
    );
  });
}

function bandText({ lo, hi }: Interval, write: (rate: Decimal) => string): string {
  return [lo, hi].map((bound) => write(bound.toSignificantDigits(5))).join('–');
}

function readPoints({ rates }: ReadOf<RateWindowSpec>): RatePoint[] {
  return rates.points.map(({ day, value }, i) => {
    const before = rates.points[i - 1];
    if (before !== undefined && before.day >= day) {
      throw new MilexError(`rates.points[${i}].day: ${day} after ${before.day}; give the earliest day first`);
    }
    return { day: isoDate(day), value: decimal(value) };
  });
}

/** The rate of a day, or the last before it. */
function rateOn(points: readonly RatePoint[], day: IsoDate): RatePoint {
  const found = points.filter((point) => point.day <= day).at(-1);
  const last = points.at(-1);
  if (found !== undefined && last !== undefined && day <= last.day) return found;
  throw new MilexError(
    `printed: ${day} is outside the rates, ${points[0]?.day} to ${last?.day}; give the rates round it`,
  );
}

/** The day up to the printed one whose rate is nearest to the implied one. */
function bestFit(points: readonly RatePoint[], implied: Interval, central: Decimal, printed?: IsoDate): RatePoint {
  const candidates = points.filter((point) => printed === undefined || point.day <= printed);
  const inBand = candidates.filter((point) => implied.contains(point.value));
  const off = (point: RatePoint): Decimal => point.value.minus(central).abs();
  return (inBand.length > 0 ? inBand : candidates).reduce((best, point) =>
    off(point).lessThan(off(best)) ? point : best,
  );
}
