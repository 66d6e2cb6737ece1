import * as z from 'zod';
import { waivedReasons } from '../../compare/comparability.js';
import { type Comparison, compare } from '../../compare/compare.js';
import type { Result } from '../../compare/number.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import { MilexError } from '../../money/error.js';
import { Interval } from '../../money/interval.js';
import { alikeInUnit, exponentOf } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { withKey } from '../read/places.js';
import { yearOf } from '../read/years.js';
import { eachWritten, itemOf } from '../say/amounts.js';
import { percentTexts, pointTexts } from '../say/change.js';
import { statusNotes } from '../say/status.js';
import type { Drawing } from '../scene/drawing.js';
import { growthPath } from '../scene/lines/growth-path.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** The way from a figure to a target, with the growth a year that it takes. */
export interface PathSpec extends BaseSpec {
  readonly form: 'path';
  /** The figure of today and the target. */
  readonly figures: readonly [FigureJson, FigureJson];
  /** The year of the target, when the target itself has none. */
  readonly by?: number;
  /** Earlier years, each a figure, the earliest first. */
  readonly history?: readonly FigureJson[];
}

export const path: Form<PathSpec> = {
  name: 'path',
  called: {
    en: 'Path to a target',
    fr: 'Trajectoire',
    de: 'Weg zum Ziel',
    es: 'Camino hacia el objetivo',
    it: 'Percorso verso l’obiettivo',
    pl: 'Droga do celu',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'years' },
};

function spec(of: SpecParts): z.ZodType<PathSpec> {
  return z.strictObject({
    form: z.literal('path').describe('path: the growth it takes from today to a target'),
    ...of.keys,
    figures: z.tuple([of.figure, of.figure]).describe('a list of two figures, today and the target'),
    by: z.int().min(1900).max(2200).describe('a year, as in 2030').exactOptional(),
    history: z.array(of.figure).max(60).describe('a list of up to 60 figures of earlier years').exactOptional(),
  });
}

/** @throws {MilexError} for figures that cannot be compared, or without years to go from and to */
function draw(spec: ReadOf<PathSpec>): Drawing {
  const figures = eachWritten(alikeInUnit([...spec.figures, ...(spec.history ?? [])], spec.locale));
  const { words, locale } = figures;
  const [from, target, ...history] = figures.all as [Figure, Figure, ...Figure[]];
  const start = yearOf(from, 'figures[0]');
  const end = spec.by ?? yearOf(target, 'by');
  if (end <= start) throw new MilexError(`by: ${end} is not after ${start}, the year of the first figure`);
  if (spec.by !== undefined && target.period !== undefined && yearOf(target, 'by') !== spec.by) {
    throw new MilexError(
      `by: ${spec.by} is not the year of the target, ${yearOf(target, 'by')}; leave one of them out`,
    );
  }
  const past = history.map((figure, i) => ({ year: yearOf(figure, `history[${i}]`), figure }));
  past.forEach(({ year }, i) => {
    const next = past[i + 1]?.year ?? start;
    if (year >= next)
      throw new MilexError(`history[${i}]: ${year} is not before ${next}; give the earliest year first`);
  });
  const waive = spec.waive ?? [];
  const years = { from: start, to: end };
  const comparison = withKey('figures[0]', () => compare(from, target, { waive, years }));
  for (const { figure } of past) waivedReasons(figure, from, { waive });
  const growth = comparison.compoundGrowth;
  if (growth === undefined) throw new MilexError('figures: no growth between them');
  // What is a share grows by points of it.
  const isShare = from.measure === 'percent_of_gdp';
  const texts = isShare
    ? pointTexts(pointsAYear(comparison, end - start), locale, words)
    : percentTexts(growth, locale, words);
  const hedged = from.qualifier !== 'exact' || target.qualifier !== 'exact';
  const nominal = from.measure === 'money' && from.prices.kind === 'current';
  const model = {
    ...resolveBase(path, spec, figures, {
      notes: [
        words.note.growth(texts.value, texts.range, words.over(start, end)),
        ...(spec.by !== undefined && target.period === undefined ? [words.note.assumedYear(target.label, end)] : []),
        ...statusNotes({ ...figures, all: history }, 'hollow', { among: figures.all, subtitle: spec.subtitle }),
        ...(nominal ? [words.note.inflation] : []),
      ],
    }),
    items: [
      ...past.map(({ figure, year }) => ({
        ...itemOf(figure, figures, false),
        label: String(year),
        unlabelled: true as const,
      })),
      { ...itemOf(from, figures, false), label: String(start) },
      { ...itemOf(target, figures, true), label: String(end) },
    ],
    findings: [words.growth(texts.value), ...(hedged ? [texts.range] : [])],
  };
  const drawn = [...past.map(({ year }) => year), start, end];
  const way = { years: drawn, exponent: exponentOf(figures.all, figures.locale), isStraight: isShare };
  return { model, scene: growthPath(model, way, themeOf(model.theme)) };
}

function pointsAYear({ difference, from, to }: Comparison, years: number): Result {
  const interval = difference.interval ?? to.interval.minus(from.interval);
  return { value: difference.value.dividedBy(years), interval: interval.dividedBy(Interval.exactly(years)) };
}
