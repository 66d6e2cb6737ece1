import * as z from 'zod';
import { waivedReasons } from '../../compare/comparability.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureJson } from '../../figures/json.js';
import { breaksOf, changesBetween } from '../read/breaks.js';
import { alikeInUnit, amountOf, exponentOf } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { readSeries } from '../read/series.js';
import { inOrder } from '../read/years.js';
import { asWritten, columnWritten, itemOf } from '../say/amounts.js';
import { breakNotes } from '../say/breaks.js';
import { seriesItems, seriesNotes } from '../say/series.js';
import { lineNotes } from '../say/status.js';
import type { Drawing } from '../scene/drawing.js';
import { endsHeight } from '../scene/heights.js';
import { breakFlags } from '../scene/lines/break-flags.js';
import { scaledRange, trackPoints } from '../scene/lines/points.js';
import { timeLines } from '../scene/lines/time-lines.js';
import { dashedOf, type Track, waysOf } from '../scene/lines/track.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { highlightKey, type SeriesCounts, type SeriesSpec } from '../spec/series.js';
import { themeOf } from '../themes/index.js';
import { resolveBase } from './base.js';
import type { Form } from './form.js';

/** Figures over the years: a line for each series, broken where its definition or its edition changes. */
export interface LineSpec extends BaseSpec {
  readonly form: 'line';
  /** One to eight series of figures, each a year's. Years may be missing. */
  readonly series: readonly SeriesSpec[];
  /** Levels to reach, each drawn as a line over the whole width. */
  readonly targets?: readonly FigureJson[];
  /** The label or id of the series that the title is about, or several; the largest unless given. */
  readonly highlight?: string | readonly string[];
  /** False for a scale that starts near the lowest value, which a note then says. */
  readonly fromZero?: boolean;
}

export const line: Form<LineSpec> = {
  name: 'line',
  called: {
    en: 'Line chart',
    fr: 'Courbes',
    de: 'Liniendiagramm',
    es: 'Gráfico de líneas',
    it: 'Grafico a linee',
    pl: 'Wykres liniowy',
  },
  spec,
  draw,
  panel: { narrowest: () => 250, over: 'years' },
};

const counts: SeriesCounts = { series: { min: 1, max: 8 }, figures: { min: 2, max: 120 } };

function spec(of: SpecParts): z.ZodType<LineSpec> {
  return z.strictObject({
    form: z.literal('line').describe('line: series over years, as lines'),
    ...of.keys,
    ...of.series(counts),
    targets: z.array(of.figure).min(1).max(4).describe('a list of 1 to 4 figures, levels to reach').exactOptional(),
    highlight: highlightKey(),
    fromZero: z.boolean().describe('true or false').exactOptional(),
  });
}

/** @throws {MilexError} for figures that cannot be compared, or that are not of a year each */
function draw(spec: ReadOf<LineSpec>): Drawing {
  const read = readSeries(spec, counts);
  const series = inOrder(read.series);
  const targets = readTargets(spec);
  const figures = columnWritten({ ...read.figures, all: [...read.figures.all, ...targets] });
  const { words, write } = figures;
  const breaks = breaksOf(series, spec.waive ?? []);
  const [newest] = series.flatMap((one) => one.figures.slice(-1));
  for (const target of targets) if (newest) waivedReasons(newest, target, { waive: spec.waive ?? [] });
  const exponent = exponentOf(figures.all, figures.locale);
  const scaled = (value: { toNumber(): number }): number => value.toNumber() / 10 ** exponent;
  const fromZero = spec.fromZero ?? true;
  // Values stand at the ends of lines alone.
  const ends = new Set(series.map((_, i) => series.slice(0, i + 1).flatMap((one) => one.figures).length - 1));
  // A chart that is called as its only series names it once, and its levels in the subtitle.
  const named = series.length > 1 || series[0]?.label !== spec.title;
  const levelsNamed = named || spec.subtitle !== undefined;
  const lastYear = Math.max(...series.flatMap(({ years }) => years));
  const tracks = series.map((one): Track => {
    const [last, year] = [one.figures.at(-1), one.years.at(-1)];
    const value = `${last ? write(last) : ''}${year === lastYear ? '' : ` (${year})`}`;
    const values = one.figures.map((figure) => scaledRange(figure, exponent));
    return {
      name: one.label,
      highlighted: one.highlighted,
      points: trackPoints(one, figures.look, values, (before, figure) => changesBetween(before, figure).length > 0),
      end: named
        ? { name: one.label, value, joined: `${one.label} ${value}` }
        : { name: value, value: '', joined: value },
    };
  });
  const goalText = (target: Figure): string => asWritten(target, figures.locale);
  const levels = targets.map((target) => ({
    y: scaled(amountOf(target)),
    end: levelsNamed
      ? { name: target.label, value: goalText(target), joined: `${target.label} ${goalText(target)}` }
      : null,
  }));
  const flags = breakFlags(breaks, series.length, (figure) => scaled(amountOf(figure)), words);
  const rows = endsHeight(
    [...tracks, ...levels].flatMap(({ end }) => end ?? []),
    flags.length,
  );
  const base = resolveBase(line, spec, figures, {
    plot: rows,
    notes: [
      ...breakNotes(breaks, words),
      ...lineNotes(read.figures, dashedOf(tracks), spec.subtitle === undefined && targets.length === 0),
      ...(waysOf(tracks).includes('gap') ? [words.series.gap] : []),
      ...seriesNotes(read.figures, fromZero),
    ],
  });
  const told = levelsNamed ? [] : targets.map((target) => `${target.label} ${goalText(target)}`);
  const model = {
    ...base,
    subtitle: told.length > 0 ? `${base.subtitle}, ${words.series.level(told)}` : base.subtitle,
    items: [
      ...seriesItems(series, figures).map((item, i) => (ends.has(i) ? item : { ...item, unlabelled: true as const })),
      ...targets.map((target) => ({
        ...itemOf(target, figures, false),
        text: goalText(target),
        ...(!levelsNamed && { unlabelled: true as const }),
      })),
    ],
    findings: [],
  };
  return { model, scene: timeLines(model, { tracks, levels, flags, fromZero }, themeOf(model.theme)) };
}

/** Targets are of the series' measure and currency: they are read beside the first of their figures. */
function readTargets({ series, targets = [], locale }: ReadOf<LineSpec>): readonly Figure[] {
  const first = series.flatMap((one) => one.figures).slice(0, 1);
  return alikeInUnit([...first, ...targets], locale).all.slice(1);
}
