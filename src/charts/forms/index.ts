import type * as z from 'zod';
import { ComparabilityError } from '../../compare/comparability.js';
import { checked, pathText } from '../../figures/check.js';
import { shapeArgument } from '../../money/arguments.js';
import { MilexError, shown, suggestion } from '../../money/error.js';
import type { Drawing } from '../model.js';
import { placeOfFigure } from '../places.js';
import { sized } from '../sizes.js';
import { type SpecParts, specParts } from '../spec-parts.js';
import { checkTexts } from '../texts.js';
import { type BarSpec, bar, barSpec } from './bar.js';
import { type BeforeAfterSpec, beforeAfter, beforeAfterSpec } from './before-after.js';
import { type CompositionSpec, composition, compositionSpec } from './composition.js';
import { type DumbbellSpec, dumbbell, dumbbellSpec } from './dumbbell.js';
import { type GroupedBarSpec, groupedBar, groupedBarSpec } from './grouped-bar.js';
import { type IndexSpec, indexNumbers, indexSpec } from './index-numbers.js';
import { type IntervalSpec, interval, intervalSpec } from './interval.js';
import { type LineSpec, line, lineSpec } from './line.js';
import { type MultiplesSpec, multiples, multiplesSpec } from './multiples.js';
import { type PathSpec, path, pathSpec } from './path.js';
import { type RateWindowSpec, rateWindow, rateWindowSpec } from './rate-window.js';
import { type ShareOfGdpSpec, shareOfGdp, shareOfGdpSpec } from './share-of-gdp.js';
import { type SlopeSpec, slope, slopeSpec } from './slope.js';
import { type StackedSpec, stacked, stackedSpec } from './stacked.js';
import { type WaterfallSpec, waterfall, waterfallSpec } from './waterfall.js';

/** The forms a chart can have: a line here and one in the table below for each. */
interface Specs {
  bar: BarSpec;
  'before-after': BeforeAfterSpec;
  composition: CompositionSpec;
  'rate-window': RateWindowSpec;
  path: PathSpec;
  line: LineSpec;
  index: IndexSpec;
  slope: SlopeSpec;
  dumbbell: DumbbellSpec;
  'grouped-bar': GroupedBarSpec;
  'share-of-gdp': ShareOfGdpSpec;
  stacked: StackedSpec;
  waterfall: WaterfallSpec;
  interval: IntervalSpec;
  multiples: MultiplesSpec;
}

export type FormName = keyof Specs;
type Forms = {
  readonly [F in FormName]: { spec(of: SpecParts): z.ZodType<Specs[F]>; draw(spec: Specs[F]): Drawing };
};

const forms: Forms = {
  bar: { spec: barSpec, draw: bar },
  'before-after': { spec: beforeAfterSpec, draw: beforeAfter },
  composition: { spec: compositionSpec, draw: composition },
  'rate-window': { spec: rateWindowSpec, draw: rateWindow },
  path: { spec: pathSpec, draw: path },
  line: { spec: lineSpec, draw: line },
  index: { spec: indexSpec, draw: indexNumbers },
  slope: { spec: slopeSpec, draw: slope },
  dumbbell: { spec: dumbbellSpec, draw: dumbbell },
  'grouped-bar': { spec: groupedBarSpec, draw: groupedBar },
  'share-of-gdp': { spec: shareOfGdpSpec, draw: shareOfGdp },
  stacked: { spec: stackedSpec, draw: stacked },
  waterfall: { spec: waterfallSpec, draw: waterfall },
  interval: { spec: intervalSpec, draw: interval },
  multiples: { spec: multiplesSpec, draw: (spec) => multiples(spec, draw) },
};

/** The name of every form, as in a spec's `form`. */
export const chartForms: readonly FormName[] = Object.keys(forms) as FormName[];

/** The checks of forms, built of other parts than those of a spec. */
export function formChecks(of: SpecParts, names: readonly FormName[]): z.ZodType<ChartSpec>[] {
  return names.map((name) => forms[name].spec(of));
}

/**
 * The forms that a file of charts names: its checks are built for these alone. All, where one is none that there is, for
 * it to be told of.
 */
export function formsNamedIn(file: unknown): readonly FormName[] {
  const named = new Set<unknown>();
  const visit = (value: unknown): void => {
    const { form, charts, panels } = Object(value) as { form?: unknown; charts?: unknown; panels?: unknown };
    if (charts === undefined) named.add(form);
    for (const list of [charts, panels]) if (Array.isArray(list)) for (const one of list) visit(one);
  };
  visit(file);
  const found = chartForms.filter((name) => named.has(name));
  const saysAll = found.length === named.size && found.some((name) => name !== 'multiples');
  return saysAll ? found : chartForms;
}

/** What to draw, as plain JSON. */
export type ChartSpec = Specs[FormName];

/**
 * Checks a spec and resolves what it draws.
 *
 * @throws {MilexError} for a spec that is none, or figures that cannot be drawn in its form
 */
export function draw(spec: unknown): Drawing {
  return drawAs(formOf(spec), spec);
}

/**
 * Checks what a chart is made from.
 *
 * @throws {MilexError} naming the key, the value and what would be right
 * @example chartSpec({ form: 'bars' }) // throws: form: "bars" is no form of chart (did you mean "bar"?)
 */
export function chartSpec(spec: unknown): ChartSpec {
  return parsed(formOf(spec), spec);
}

function drawAs<F extends FormName>(name: F, spec: unknown): Drawing {
  const form: Forms[F] = forms[name];
  const read = sized(parsed(name, spec));
  const { model, scene } = namingFigures(read, () => form.draw(read));
  return { model, scene, ...(read.logo !== undefined && { logo: read.logo }) };
}

/** Figures that are not alike are named with their keys. */
function namingFigures<T>(spec: ChartSpec, resolve: () => T): T {
  try {
    return resolve();
  } catch (error) {
    if (!(error instanceof ComparabilityError)) throw error;
    const places = error.figures.map((figure) => placeOfFigure(spec, figure)).filter((place) => place !== undefined);
    throw places.length === 0 ? error : error.at(places.join(' and '));
  }
}

function isReadable(spec: { form?: unknown }): boolean {
  return typeof spec === 'object' && spec !== null && spec.form !== Symbol.iterator;
}

function formOf(spec: unknown): FormName {
  const name = shapeArgument(
    'spec',
    spec as { form?: unknown },
    isReadable,
    'the spec of a chart, an object with its form',
  ).form;
  const found = chartForms.find((form) => form === name);
  if (found !== undefined) return found;
  const forms = chartForms.join(', ');
  const misspelt = name === undefined && Object.keys(spec as object).find((key) => suggestion(key, ['form']) !== '');
  if (misspelt)
    throw new MilexError(`${misspelt}: unknown key ${shown(misspelt)} (did you mean "form"?)`, {
      code: 'unknown_key',
      path: misspelt,
      value: misspelt,
    });
  if (name === undefined)
    throw new MilexError(`form: missing; expected one of ${forms}`, {
      code: 'missing',
      path: 'form',
      expected: `one of ${forms}`,
    });
  const near = typeof name === 'string' ? suggestion(name, chartForms) : '';
  throw new MilexError(`form: ${shown(name)} is no form of chart${near || `; there are ${forms}`}`, {
    code: 'unknown_name',
    path: 'form',
    value: name,
    expected: `one of ${forms}`,
  });
}

const checks = new Map<FormName, z.ZodType>();

function parsed<F extends FormName>(name: F, spec: unknown): Specs[F] {
  const schema = (checks.get(name) ?? forms[name].spec(specParts())) as z.ZodType<Specs[F]>;
  checks.set(name, schema);
  const read = checked(schema, spec, (path, message, details) => {
    throw new MilexError(`${pathText(path)}: ${message}`, { ...details, path: pathText(path) });
  });
  checkTexts(read);
  return read;
}
