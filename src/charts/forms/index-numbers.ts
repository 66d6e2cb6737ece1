import * as z from 'zod';
import { percentOf, type Result, ratioOf } from '../../compare/number.js';
import type { Figure } from '../../figures/figure.js';
import { MilexError } from '../../money/error.js';
import { formatNumber, formatRange } from '../../money/format.js';
import { amountOf } from '../read/figures.js';
import type { ReadOf } from '../read/placed.js';
import { readSeries } from '../read/series.js';
import { inOrder, type YearSeries } from '../read/years.js';
import { columnWritten } from '../say/amounts.js';
import { seriesItems, seriesNotes } from '../say/series.js';
import { lineNotes } from '../say/status.js';
import { subtitle } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { endsHeight } from '../scene/heights.js';
import { trackPoints } from '../scene/lines/points.js';
import { timeLines } from '../scene/lines/time-lines.js';
import { dashedOf, type Track, waysOf } from '../scene/lines/track.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { highlightKey, type SeriesCounts, type SeriesSpec } from '../spec/series.js';
import { themeOf } from '../themes/index.js';
import { checkAlike, resolveBase } from './base.js';
import type { Form } from './form.js';

/** Growth since a base year that is 100, with the amounts themselves beside the lines. */
export interface IndexSpec extends BaseSpec {
  readonly form: 'index';
  /** One to eight series of figures, each a year's, the base year among them. */
  readonly series: readonly SeriesSpec[];
  /** The year that is 100; the first that all series have unless given. */
  readonly base?: number;
  /** The label or id of the series that the title is about, or several; the one that grew most unless given. */
  readonly highlight?: string | readonly string[];
  /** False for a scale that starts near the lowest value, which a note then says. */
  readonly fromZero?: boolean;
}

export const indexNumbers: Form<IndexSpec> = {
  name: 'index',
  called: {
    en: 'Index chart',
    fr: 'Indice',
    de: 'Indexdiagramm',
    es: 'Índice',
    it: 'Indice',
    pl: 'Indeks',
  },
  spec,
  draw,
  panel: { narrowest: () => 390, over: 'years' },
};

const counts: SeriesCounts = { series: { min: 1, max: 8 }, figures: { min: 2, max: 120 } };

function spec(of: SpecParts): z.ZodType<IndexSpec> {
  return z.strictObject({
    form: z.literal('index').describe('index: growth of series since a base year, which is 100'),
    ...of.keys,
    ...of.series(counts),
    base: z.int().min(1800).max(2200).describe('a year, as in 2014').exactOptional(),
    highlight: highlightKey(),
    fromZero: z.boolean().describe('true or false').exactOptional(),
  });
}

/** @throws {MilexError} for figures that cannot be compared, and a base year that a series lacks or that is zero */
function draw(spec: ReadOf<IndexSpec>): Drawing {
  const read = readSeries(spec, counts);
  const figures = columnWritten(read.figures);
  const { words, locale } = figures;
  checkAlike(figures.all, spec);
  const ordered = inOrder(read.series);
  const base = spec.base ?? firstShared(ordered);
  const bases = ordered.map((one, i) => baseOf(one, base, `series[${i}]`));
  const indexes = ordered.map(({ figures: own }, i) =>
    own.map((figure) => percentOf(ratioOf(figure, bases[i] ?? figure))),
  );
  const series = spec.highlight === undefined ? fastest(ordered, indexes) : ordered;
  const { write } = figures;
  const fromZero = spec.fromZero ?? true;
  const lastYear = Math.max(...series.flatMap(({ years }) => years));
  const number = ({ value }: Result): string => formatNumber(value, locale, 0);
  // What is written at the ends of lines is told as findings.
  const items = seriesItems(series, figures).map((one, i) => {
    const item = { ...one, unlabelled: true as const };
    const index = indexes.flat()[i];
    return index === undefined ? item : { ...item, ...index, text: `${number(index)} (${item.text})` };
  });
  const tracks = series.map((one, i): Track => {
    const own = indexes[i] ?? [];
    const [last, year, first, index] = [one.figures.at(-1), one.years.at(-1), bases[i], own.at(-1)] as [
      Figure,
      number,
      Figure,
      Result,
    ];
    // The index is not parted from its name where that takes two lines.
    const name = `${one.label}\u00a0${number(index)}`;
    const value = `${formatRange(write(first), write(last), locale)}${year === lastYear ? '' : ` (${year})`}`;
    const values = own.map(({ value, interval: { lo, hi } }, j) => ({
      value: value.toNumber(),
      range: isExact([first, one.figures[j]]) ? null : { lo: lo.toNumber(), hi: hi.isFinite() ? hi.toNumber() : null },
    }));
    return {
      name: one.label,
      highlighted: one.highlighted,
      points: trackPoints(one, figures.look, values),
      end: { name, value, joined: `${one.label} ${number(index)} (${value})` },
    };
  });
  const plot = endsHeight(
    tracks.map(({ end }) => end),
    1,
  );
  const model = {
    ...resolveBase(
      indexNumbers,
      { ...spec, subtitle: spec.subtitle ?? words.series.index(subtitle(figures), base) },
      figures,
      {
        plot,
        notes: [
          ...lineNotes(figures, dashedOf(tracks), spec.subtitle === undefined),
          ...(waysOf(tracks).includes('gap') ? [words.series.gap] : []),
          ...seriesNotes(figures, fromZero),
        ],
      },
    ),
    items,
    findings: tracks.map(({ end }) => end.joined),
  };
  const lines = {
    tracks,
    levels: [{ y: 100, end: null }],
    flags: [{ x: base, y: 100, text: words.series.base(base) }],
    fromZero,
  };
  return { model, scene: timeLines(model, lines, themeOf(model.theme)) };
}

function isExact(figures: readonly (Figure | undefined)[]): boolean {
  return figures.every((figure) => figure?.qualifier === 'exact');
}

function firstShared(series: readonly YearSeries[]): number {
  const shared = series[0]?.years.find((year) => series.every(({ years }) => years.includes(year)));
  if (shared !== undefined) return shared;
  throw new MilexError('base: the series have no year in common; give each a figure for one year');
}

function baseOf({ label, figures, years }: YearSeries, base: number, place: string): Figure {
  const figure = figures[years.indexOf(base)];
  if (figure === undefined) {
    throw new MilexError(
      `base: ${place}, ${JSON.stringify(label)}, has no figure for ${base}; it has ${years.join(', ')}`,
    );
  }
  if (amountOf(figure).isZero())
    throw new MilexError(`base: ${JSON.stringify(label)} is zero in ${base}; nothing can be an index of it`);
  return figure;
}

/** The series whose last index is the largest, in the accent colour. */
function fastest(series: readonly YearSeries[], indexes: readonly (readonly Result[])[]): YearSeries[] {
  const last = indexes.map((own) => own.at(-1)?.value.toNumber() ?? 0);
  return series.map((one, i) => ({ ...one, highlighted: i === last.indexOf(Math.max(...last)) }));
}
