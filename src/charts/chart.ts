import type { ChartConfiguration } from 'chart.js';
import { ComparabilityError } from '../compare/comparability.js';
import { optionsArgument } from '../money/arguments.js';
import { once } from '../money/once.js';
import { checkedSpec } from './check-spec.js';
import { type ChartSpec, formOf } from './forms/index.js';
import type { ChartModel } from './model.js';
import { figuresIn, figuresRead, figuresWritten, type PlacedFigure, type ReadOf, unread } from './read/placed.js';
import { altTextOf } from './say/alt-text.js';
import { configuration } from './scene/configuration.js';
import type { Drawing } from './scene/drawing.js';
import type { Picture } from './scene/pen.js';
import { sized } from './spec/sizes.js';

/**
 * A chart, resolved: its figures are read and its picture is worked out. Every format is made of it, so that what is
 * written in several is checked and read once.
 */
export interface Chart extends Drawing {
  /** What it is made from, as plain JSON: a PNG file carries it. */
  readonly spec: ChartSpec;
  /** The same, with its figures read. */
  readonly read: ReadOf<ChartSpec>;
  /** The figures it is made from, in the order of its spec. */
  readonly figures: readonly PlacedFigure[];
}

/** A chart is known by having been made here: whatever else is given is not asked for anything. */
const made = new WeakSet<object>();

/**
 * The chart of a spec whose figures are read.
 *
 * @param json the spec as it was given, where it was plain JSON
 * @throws {MilexError} for figures that cannot be drawn in its form
 */
export function chartOf(read: ReadOf<ChartSpec>, json?: ChartSpec): Chart {
  const figures = figuresIn(read);
  const { model, scene } = namingFigures(figures, () => formOf(read.form).draw(sized(read)));
  const written = once(() => json ?? figuresWritten<ChartSpec>(read));
  const chart: Chart = {
    read,
    figures,
    model,
    scene,
    ...(read.logo !== undefined && { logo: read.logo }),
    get spec() {
      return written();
    },
  };
  made.add(chart);
  return chart;
}

/** Figures that are not alike are named with their keys. */
function namingFigures<T>(figures: readonly PlacedFigure[], draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof ComparabilityError)) throw error;
    const places = error.figures.flatMap(
      ({ id, source }) => figures.find(({ figure }) => figure.id === id && figure.source === source)?.place ?? [],
    );
    throw places.length === 0 ? error : error.at(places.join(' and '));
  }
}

/**
 * Checks a spec, reads its figures and works out what is drawn. A chart that is resolved is given back as it is.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 * @example
 * const chart = resolve(spec)
 * chart.figures.map(({ place }) => place) // ['figures[0]', 'figures[1]']
 * await writeFile('plan.png', await renderPng(chart))
 * await writeFile('plan.svg', await renderSvg(chart))
 */
export function resolve(spec: ChartSpec | Chart): Chart {
  if (isMade(spec)) return spec;
  const checked = checkedSpec(spec);
  return chartOf(figuresRead(checked), unread(checked));
}

function isMade(spec: ChartSpec | Chart): spec is Chart {
  return made.has(spec);
}

/**
 * What a chart says: its words, items and findings, from which its picture is made.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 * @example chartModel(spec).items.map(({ text }) => text) // ['€90.6bn', '€59.6bn']
 */
export function chartModel(spec: ChartSpec | Chart): ChartModel {
  return resolve(spec).model;
}

/**
 * A Chart.js 4 configuration, fresh on each call, for a canvas of the spec's width and height. In a browser, load the
 * font Inter first, import `chart.js/auto`, and give the canvas element that width and height.
 *
 * @param logo the picture of the spec's logo, loaded: in a browser an Image whose `decode()` is done
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form; and while Chart.js draws,
 * when the texts do not fit
 * @example
 * new Chart(canvas, toChartJs(spec))
 * toChartJs(spec).type // 'bar'
 */
export function toChartJs(spec: ChartSpec | Chart, options: { readonly logo?: Picture } = {}): ChartConfiguration {
  const { logo } = optionsArgument('options', options);
  return configuration(resolve(spec), { ...(logo !== undefined && { logo }) });
}

/**
 * What a chart shows, for those who do not see it: its title, what it measures, the value of each mark and what it
 * works out, in the chart's language. Every number in it is one that is drawn.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 * @example
 * altText(spec) // 'Germany spends more than France. Bar chart: Defense expenditure …. Germany: €90.6bn; France: €59.6bn.'
 */
export function altText(spec: ChartSpec | Chart): string {
  return altTextOf(resolve(spec).model);
}
