import { z } from 'zod';
import { type GdpGap, gdpGap, isOfSameYear } from '../../compare/gdp-gap.js';
import { rank } from '../../compare/rank.js';
import type { MoneyFigure, QuantityFigure } from '../../figures/figure.js';
import { type FigureJson, figureSchema } from '../../figures/json.js';
import { MilexError, shown } from '../../money/error.js';
import { formatInterval, formatMoney, formatNumber } from '../../money/format.js';
import { amountLocale, type LocaleTag } from '../../money/locales/index.js';
import type { Money } from '../../money/money.js';
import { columnWriter } from '../amounts.js';
import { resolveBase } from '../base.js';
import { type Figures, itemOf, readFigures, readMoney, valueText } from '../figures.js';
import { labelsHeight } from '../heights.js';
import { checkHighlight } from '../highlight.js';
import type { Drawing } from '../model.js';
import { withKey } from '../places.js';
import { shareRows } from '../scene/share-rows.js';
import { type BaseSpec, baseKeys } from '../spec-base.js';
import { themeOf } from '../themes/index.js';
import { common, timeText } from '../wording.js';

type Target = 2 | 3.5 | 5;

/** Shares of GDP against the targets of the alliance, and the money that is missing to reach one of them. */
export interface ShareOfGdpSpec extends BaseSpec {
  readonly form: 'share-of-gdp';
  /** One to forty shares of GDP. */
  readonly figures: readonly FigureJson[];
  /** The targets that are drawn, in percent of GDP; 2 and 3.5 unless given. */
  readonly targets?: readonly Target[];
  /** The target that the gap in money is to; the highest that is drawn unless given. */
  readonly gapTo?: Target;
  /** What the countries spent, each of the country and year of a share: GDP is taken as spending ÷ share. */
  readonly spending?: readonly FigureJson[];
  /** The GDP of the countries instead, each of the country and year of a share. */
  readonly gdp?: readonly FigureJson[];
  /** The id of the figure that the title is about; the largest unless given. */
  readonly highlight?: string;
}

const target: z.ZodType<Target> = z.union([z.literal(2), z.literal(3.5), z.literal(5)]).describe('2, 3.5 or 5');
const moneys = z.array(figureSchema).min(1).max(40);

export const shareOfGdpSpec: z.ZodType<ShareOfGdpSpec> = z.strictObject({
  form: z.literal('share-of-gdp'),
  ...baseKeys,
  figures: z.array(figureSchema).min(1).max(40).describe('a list of 1 to 40 shares of GDP'),
  targets: z.array(target).min(1).max(3).describe('a list of 1 to 3 targets, of 2, 3.5 and 5').exactOptional(),
  gapTo: target.exactOptional(),
  spending: moneys.describe('a list of amounts, each of the country and year of a share').exactOptional(),
  gdp: moneys.describe('a list of GDPs, each of the country and year of a share').exactOptional(),
  highlight: z.string().describe('the id of the figure the title is about').exactOptional(),
});

/** @throws {MilexError} for figures that are no shares of GDP, and for money that belongs to none of them */
export function shareOfGdp(spec: ShareOfGdpSpec): Drawing {
  const read = readFigures(spec.figures, spec.locale);
  const figures = { ...read, write: columnWriter(read.all, read.locale) };
  const { words, locale } = figures;
  const shares = figures.all.map(asShare);
  checkHighlight(spec.highlight, shares);
  if (shares.length > 1) rank(shares, { waive: spec.waive ?? [] });
  const targets = [...new Set<Target>(spec.targets ?? [2, 3.5])].sort((a, b) => a - b);
  const gapTo = spec.gapTo ?? (targets.at(-1) as Target);
  if (!targets.includes(gapTo)) {
    throw new MilexError(`gapTo: ${gapTo} is none of the targets drawn; there are ${targets.join(', ')}`);
  }
  const gaps = gapsTo(gapTo, shares, spec);
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
  const texts = sorted.map((figure) => {
    const gap = gaps.get(figure);
    return gap && words.share.gap(roundedMoney(gap.value, locale), percent(gapTo));
  });
  const money = [...gaps.values()].map(({ basis }) => basis);
  const model = {
    ...resolveBase('share-of-gdp', spec, figures, {
      plot: labelsHeight(items),
      notes: gapNote(sorted, gaps, percent(gapTo), figures),
      ...(money.length > 0 && { beside: money }),
    }),
    items,
    findings: sorted.flatMap((figure, i) => (texts[i] === undefined ? [] : [`${figure.label}: ${texts[i]}`])),
  };
  const lines = targets.map((value) => ({ value, text: words.share.target(percent(value)) }));
  return { model, scene: shareRows(model, { lines, gapTo, gaps: texts }, themeOf(model.theme)) };
}

function asShare(figure: Figures['all'][number], i: number): QuantityFigure {
  if (figure.measure === 'percent_of_gdp') return figure;
  throw new MilexError(`figures[${i}]: ${shown(figure.id)} is ${figure.measure}; expected a share of GDP`);
}

type Gap = GdpGap & { readonly basis: MoneyFigure; readonly isGdp: boolean };

/** The gap of each share that is below the target, when money is given: of all of them or of none. */
function gapsTo(to: Target, shares: readonly QuantityFigure[], spec: ShareOfGdpSpec): Map<QuantityFigure, Gap> {
  const bases = (['spending', 'gdp'] as const).flatMap((key) =>
    (spec[key] ?? []).map((json, i) => ({ key, place: `${key}[${i}]`, money: readMoney(json, `${key}[${i}]`) })),
  );
  const gaps = new Map<QuantityFigure, Gap>();
  const [first] = bases;
  if (first === undefined) {
    if (spec.gapTo === undefined) return gaps;
    throw new MilexError('spending: missing; a gap in money needs what the countries spent, or their gdp');
  }
  const { currency } = first.money.money;
  const found = new Map<QuantityFigure, (typeof bases)[number]>();
  for (const basis of bases) {
    const { place, money } = basis;
    if (money.money.currency !== currency) {
      const other = `${place}: ${shown(money.id)} is in ${money.money.currency}, ${first.place} in ${currency}`;
      throw new MilexError(`${other}; convert it at a stated rate first`);
    }
    const share = shares.find((one) => isOfSameYear(one, money));
    if (share === undefined)
      throw new MilexError(`${place}: ${shown(money.id)} is of no country and year that figures has a share of`);
    const twin = found.get(share);
    if (twin)
      throw new MilexError(`${place}: ${shown(money.id)} beside ${twin.place} for ${share.id}; give one of the two`);
    found.set(share, basis);
  }
  for (const share of shares.filter(({ value }) => value.lessThan(to))) {
    const basis = found.get(share);
    if (basis === undefined)
      throw new MilexError(`${first.key}: none for ${shown(share.id)}, which is below ${to} %; give it too`);
    const { key, money } = basis;
    const from = key === 'gdp' ? { gdp: money } : { spending: money };
    const gap = withKey(`figures[${shares.indexOf(share)}]`, () =>
      gdpGap(share, to, from, { waive: spec.waive ?? [] }),
    );
    gaps.set(share, { ...gap, basis: money, isGdp: key === 'gdp' });
  }
  return gaps;
}

/** How the gaps are worked out, with the arithmetic of the largest. */
function gapNote(
  shares: readonly QuantityFigure[],
  gaps: ReadonlyMap<QuantityFigure, Gap>,
  target: string,
  { locale, words, write }: Figures,
): string[] {
  const withGap = shares.flatMap((share) => {
    const gap = gaps.get(share);
    return gap === undefined ? [] : [{ share, gap }];
  });
  const largest = withGap.sort((a, b) => b.gap.value.comparedTo(a.gap.value))[0];
  if (largest === undefined) return [];
  const { share, gap } = largest;
  const note = gap.isGdp ? words.share.fromGdp : words.share.fromSpending;
  const { value, interval, basis } = gap;
  const range = formatInterval(interval, value.currency, { locale, significant: 3 });
  const texts = { label: share.label, share: write(share), target, range };
  const money = valueText(basis, locale, true);
  return [
    note({ ...texts, money, gdp: formatMoney(gap.gdp, { locale, significant: 3 }), gap: roundedMoney(value, locale) }),
  ];
}

/** Two digits, and no fractions of whole units of the scale from ten on: "€4.2bn", "€42bn", "€123bn". */
function roundedMoney(money: Money, locale: LocaleTag): string {
  return formatMoney(money, { locale, significant: Math.max(2, 1 + (((money.amount.e % 3) + 3) % 3)) });
}
