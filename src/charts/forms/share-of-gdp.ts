import * as z from 'zod';
import { rank } from '../../compare/rank.js';
import type { QuantityFigure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import { MilexError, shown } from '../../money/error.js';
import { formatInterval, formatMoney, formatNumber } from '../../money/format.js';
import { amountLocale, type LocaleTag } from '../../money/locales/index.js';
import type { Money } from '../../money/money.js';
import { alikeInUnit, type Figures } from '../read/figures.js';
import { gapsTo, type TargetGap } from '../read/gdp-gaps.js';
import { checkHighlight } from '../read/highlight.js';
import type { ReadOf } from '../read/placed.js';
import { columnWritten, itemOf, valueText, type Written } from '../say/amounts.js';
import { common, timeText } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { labelsHeight } from '../scene/heights.js';
import { shareRows } from '../scene/rows/share-rows.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

type Target = 2 | 3.5 | 5;

/** Shares of GDP against the targets of the alliance, and the money that is missing to reach each. */
export interface ShareOfGdpSpec extends BaseSpec {
  readonly form: 'share-of-gdp';
  /** One to forty shares of GDP. */
  readonly figures: readonly FigureJson[];
  /** The targets that are drawn, in percent of GDP; 2, 3.5 and 5 unless given. */
  readonly targets?: readonly Target[];
  /** The one target that the gap in money is told to; every target that is drawn unless given. */
  readonly gapTo?: Target;
  /** What the countries spent, each of the country and year of a share: GDP is taken as spending ÷ share. */
  readonly spending?: readonly FigureJson[];
  /** The GDP of the countries instead, each of the country and year of a share. */
  readonly gdp?: readonly FigureJson[];
  /** The id of the figure that the title is about; the largest unless given. */
  readonly highlight?: string;
}

export const shareOfGdp: Form<ShareOfGdpSpec> = {
  name: 'share-of-gdp',
  called: {
    en: 'Shares of GDP',
    fr: 'Parts du PIB',
    de: 'Anteile am BIP',
    es: 'Proporciones del PIB',
    it: 'Quote del PIL',
    pl: 'Udziały w PKB',
  },
  spec,
  draw,
  panel: { narrowest: ({ targets }) => (targets?.length === 1 ? 390 : 660), over: 'rows' },
};

function spec(of: SpecParts): z.ZodType<ShareOfGdpSpec> {
  const target = z.union([z.literal(2), z.literal(3.5), z.literal(5)]).describe('2, 3.5 or 5');
  const moneys = z.array(of.figure).min(1).max(40);
  return z.strictObject({
    form: z.literal('share-of-gdp').describe('share-of-gdp: shares of GDP against targets'),
    ...of.keys,
    figures: z.array(of.figure).min(1).max(40).describe('a list of 1 to 40 shares of GDP'),
    targets: z.array(target).min(1).max(3).describe('a list of 1 to 3 targets, of 2, 3.5 and 5').exactOptional(),
    gapTo: target.exactOptional(),
    spending: moneys.describe('a list of amounts, each of the country and year of a share').exactOptional(),
    gdp: moneys.describe('a list of GDPs, each of the country and year of a share').exactOptional(),
    highlight: z.string().describe('the id of the figure the title is about').exactOptional(),
  });
}

/** @throws {MilexError} for figures that are no shares of GDP, and for money that belongs to none of them */
function draw(spec: ReadOf<ShareOfGdpSpec>): Drawing {
  const figures = columnWritten(alikeInUnit(spec.figures, spec.locale));
  const { words, locale } = figures;
  const shares = figures.all.map(asShare);
  checkHighlight(spec.highlight, shares);
  if (shares.length > 1) rank(shares, { waive: spec.waive ?? [] });
  const targets = [...new Set<Target>(spec.targets ?? [2, 3.5, 5])].sort((a, b) => a - b);
  const gaps = gapsTo(toldTargets(targets, spec), shares, spec);
  const percent = (value: number): string => `${formatNumber(value, locale)}${amountLocale(locale).percentSign}`;
  const samePeriod = common(figures.all, (figure) => figure.period ?? null) !== undefined;
  const sameStatus = spec.subtitle === undefined && common(figures.all, ({ status }) => status) !== undefined;
  const sorted = [...shares].sort((a, b) => b.value.comparedTo(a.value));
  const highlighted = spec.highlight ?? sorted[0]?.id;
  const items = sorted.map((figure) => {
    const item = itemOf(figure, figures, figure.id === highlighted);
    const detail = [samePeriod ? '' : timeText(figure, words), sameStatus ? '' : item.detail];
    return { ...item, detail: detail.filter(Boolean).join(', ') };
  });
  const write = gapWriter(gaps, locale);
  const texts = sorted.map((figure) =>
    (gaps.get(figure) ?? []).map(({ to, value }) => {
      const money = write(value);
      return { to, sum: `+${money}`, text: words.share.gap(money, percent(to)) };
    }),
  );
  const money = [...new Set([...gaps.values()].flat().map(({ basis }) => basis))];
  const base = resolveBase(shareOfGdp, spec, figures, {
    plot: labelsHeight(items),
    notes: gapNote(sorted, gaps, percent, figures),
    ...(money.length > 0 && { beside: money }),
  });
  const model = {
    ...base,
    subtitle: spec.subtitle === undefined && money.length > 0 ? words.share.missing(base.subtitle) : base.subtitle,
    items,
    findings: sorted.flatMap(({ label }, i) => {
      const told = texts[i] ?? [];
      return told.length === 0 ? [] : [`${label}: ${told.map(({ text }) => text).join(', ')}`];
    }),
  };
  const lines = targets.map((value) => ({ value, text: words.share.target(percent(value)) }));
  return { model, scene: shareRows(model, { lines, gaps: texts }, themeOf(model.theme)) };
}

/** The targets that the gap in money is told to. */
function toldTargets(targets: readonly Target[], { gapTo, spending, gdp }: ReadOf<ShareOfGdpSpec>): readonly Target[] {
  if (gapTo === undefined) return targets;
  if (!targets.includes(gapTo)) {
    throw new MilexError(`gapTo: ${gapTo} is none of the targets drawn; there are ${targets.join(', ')}`);
  }
  if (spending !== undefined || gdp !== undefined) return [gapTo];
  throw new MilexError('spending: missing; a gap in money needs what the countries spent, or their gdp');
}

function asShare(figure: Figures['all'][number], i: number): QuantityFigure {
  if (figure.measure === 'percent_of_gdp') return figure;
  throw new MilexError(`figures[${i}]: ${shown(figure.id)} is ${figure.measure}; expected a share of GDP`);
}

/** How the gaps are worked out, with the arithmetic of the largest. */
function gapNote(
  shares: readonly QuantityFigure[],
  gaps: ReadonlyMap<QuantityFigure, readonly TargetGap[]>,
  percent: (value: number) => string,
  { locale, words, write: writeShare }: Written,
): string[] {
  const all = shares.flatMap((share) => (gaps.get(share) ?? []).map((gap) => ({ share, gap })));
  const largest = all.sort((a, b) => b.gap.value.comparedTo(a.gap.value))[0];
  if (largest === undefined) return [];
  const { share, gap } = largest;
  const note = gap.isGdp ? words.share.fromGdp : words.share.fromSpending;
  const { to, value, interval, basis } = gap;
  const range = formatInterval(interval, value.currency, { locale, significant: 3 });
  const texts = { label: share.label, share: writeShare(share), target: percent(to), range };
  const money = valueText(basis, locale, true);
  const gdp = formatMoney(gap.gdp, { locale, significant: 3 });
  // The gap and its range are rounded at one digit.
  return [note({ ...texts, money, gdp, gap: formatMoney(value, { locale, significant: 3 }) })];
}

/** Writes gaps to two digits, and no fractions of whole units of the scale from ten on: "€4.2bn", "€42bn", "€123bn". */
function gapWriter(
  gaps: ReadonlyMap<QuantityFigure, readonly TargetGap[]>,
  locale: LocaleTag,
): (money: Money) => string {
  const largest = Math.max(0, ...[...gaps.values()].flat().map(({ value }) => value.amount.e));
  // Sums that are read against each other count in one unit, up to billions: "€0.49bn" beside "€24bn".
  const exponent = Math.min(9, largest - (largest % 3));
  return (money) => {
    const { e } = money.amount;
    const inUnit = e >= exponent - 2;
    const significant = inUnit && e < exponent ? 2 : Math.max(2, (((e % 3) + 3) % 3) + 1);
    return formatMoney(money, { locale, significant, ...(inUnit && { exponent }) });
  };
}
