import * as z from 'zod';
import { ComparabilityError, type WaivableReason, waivedReasons } from '../../compare/comparability.js';
import type { Figure } from '../../figures/figure.js';
import { MilexError, shown } from '../../money/error.js';
import type { ChartItem, ChartModel, Noted } from '../model.js';
import { exponentOf } from '../read/figures.js';
import { type ReadOf, withPlacesFrom } from '../read/placed.js';
import { caveats, sentence, sourceLine } from '../say/wording.js';
import type { Drawing } from '../scene/drawing.js';
import { panelColumns, panelsHeight, panelText, themeWidth } from '../scene/panels/panel-layout.js';
import { type Panel, panelGrid, panelSize } from '../scene/panels/panels.js';
import { textUnit } from '../scene/type.js';
import type { BaseSpec, ofTheWhole } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';
import { themeOf } from '../themes/index.js';
import { wordsOf } from '../words/index.js';
import type { Form } from './form.js';
import { type SingleSpec, singleForms } from './single.js';

/** A chart of another form, without the keys that all panels have in common; its title is the name of the panel. */
export type PanelSpec = PanelOf<SingleSpec>;
type PanelOf<S> = S extends SingleSpec ? Omit<S, (typeof ofTheWhole)[number]> : never;

/** Small multiples: several charts of one form side by side, in one frame. */
export interface MultiplesSpec extends BaseSpec {
  readonly form: 'multiples';
  /** Two to twelve charts; size, theme, language and what is waived are those of the whole. */
  readonly panels: readonly PanelSpec[];
  /** One axis for all, which is the default, or to each its own. */
  readonly scale?: 'shared' | 'own';
}

export const multiples: Form<MultiplesSpec> = {
  name: 'multiples',
  called: {
    en: 'Small charts',
    fr: 'Petits graphiques',
    de: 'Kleine Diagramme',
    es: 'Gráficos pequeños',
    it: 'Piccoli grafici',
    pl: 'Małe wykresy',
  },
  spec,
  draw,
};

function spec(of: SpecParts): z.ZodType<MultiplesSpec> {
  return z.strictObject({
    form: z.literal('multiples').describe('multiples: several charts of one form side by side'),
    ...of.keys,
    panels: z.array(of.panel()).min(2).max(12).describe('a list of 2 to 12 panels, {form, title, figures}'),
    scale: z.enum(['shared', 'own']).describe('shared or own').exactOptional(),
  }) as unknown as z.ZodType<MultiplesSpec>;
}

/** @throws {MilexError} for panels of several forms, or whose figures are not alike where they share an axis */
function draw(spec: ReadOf<MultiplesSpec>): Drawing {
  const { scale = 'shared', locale = 'en', theme = 'light', waive = [] } = spec;
  const words = wordsOf(locale);
  // The theme is that of the whole: what is wrong with it is not said of a panel.
  themeOf(theme);
  const width = spec.width ?? 1200;
  const standing = spec.panels.map((panel, i) => {
    if (panel.form !== spec.panels[0]?.form)
      throw new MilexError(`panels[${i}].form: ${shown(panel.form)}; all panels are of one form`);
    const { panel: stands } = formOf(panel);
    return { narrowest: stands?.narrowest(panel as ReadOf<SingleSpec>) ?? 0, over: stands?.over ?? 'rows' };
  });
  const columns = panelColumns(standing, width, spec.height);
  const size = panelSize(themeWidth(width, columns, spec.height));
  const own = { theme, locale, waive, ...(spec.subtitle !== undefined && { subtitle: spec.subtitle }) };
  const drawings = spec.panels.map((panel, i) =>
    inPanel(i, () =>
      formOf(panel).draw({ ...own, ...withPlacesFrom(panel, `panels[${i}].`), ...size } as ReadOf<SingleSpec>),
    ),
  );
  const models = drawings.map(({ model }) => model);
  const waived = scale === 'shared' ? checkShared(models, waive) : [];
  const parts = models.map(({ subtitle }) => partsOf(subtitle));
  const isCommon = ({ text }: Part): boolean => parts.every((other) => other.some((part) => part.text === text));
  const panels = drawings.map((drawing, i): Panel => {
    const { title } = drawing.model;
    const detail = (parts[i] ?? []).filter((part) => !isCommon(part) && !title.includes(part.text));
    return { ...drawing, title, detail: spec.subtitle === undefined ? joined(detail) : '' };
  });
  const ofPanels = notedOf(models, waived);
  const ownNotes = [...ofPanels.own, ...(scale === 'own' ? [words.ownScale] : []), ...(spec.notes ?? []).map(sentence)];
  const notes = [...caveats(ofPanels.charts, ofPanels.waived), ...ownNotes];
  const height = spec.height ?? panelsHeight(drawings, width, columns, notes.join(' ').length);
  const sources = models.flatMap((model) => model.sources);
  const model: ChartModel = {
    form: multiples.name,
    called: multiples.called[locale],
    title: spec.title,
    subtitle: spec.subtitle ?? joined(parts[0]?.filter(isCommon) ?? []),
    width,
    height,
    locale,
    theme,
    notes,
    noted: { ...ofPanels, own: ownNotes },
    ...(spec.byline !== undefined && { byline: spec.byline }),
    source: sourceLine(sources, words),
    figures: models.flatMap((one) => one.figures),
    sources,
    items: models.flatMap((one) => one.items.map((item) => ({ ...item, label: nameOf(item, one) }))),
    findings: models.flatMap((one) => one.findings.map((finding) => `${one.title}: ${finding}`)),
  };
  const unit = textUnit(width, height) * panelText;
  return { model, scene: panelGrid(panels, { columns, unit, shared: scale === 'shared' }) };
}

function formOf({ form }: { readonly form: SingleSpec['form'] }): Form<SingleSpec> {
  return singleForms[form] as unknown as Form<SingleSpec>;
}

/** The error of a panel names it; figures that are not alike are named by their keys. */
function inPanel<T>(i: number, draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    throw error instanceof MilexError && !(error instanceof ComparabilityError) ? error.at(`panels[${i}]`) : error;
  }
}

/** What is waived of the reasons not to draw the panels on one axis. */
function checkShared(models: readonly ChartModel[], waive: readonly WaivableReason[]): WaivableReason[] {
  const firsts = models[0]?.figures ?? [];
  const exponents = models.map(({ figures, locale }) => exponentOf(figures, locale));
  const other = exponents.findIndex((exponent) => exponent !== exponents[0]);
  if (other > 0) {
    throw new MilexError(
      `panels[${other}]: counts in 10^${exponents[other]}, panels[0] in 10^${exponents[0]}; one of the two would not be seen on a shared axis: set "scale: own"`,
    );
  }
  const names = models.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      // Amounts that are quoted in two currencies are held each to those in its own.
      const first = firsts.find((one) => unitOf(one) === unitOf(figure)) ?? (firsts[0] as Figure);
      return waivedReasons(first, figure, { waive }).map(({ name }) => name);
    }),
  );
  return waive.filter((reason) => names.includes(reason));
}

/** A part of a subtitle, and what parts it from the one before: a comma, or a semicolon. */
interface Part {
  readonly text: string;
  readonly before: string;
}

function partsOf(subtitle: string): readonly Part[] {
  const [first = '', ...rest] = subtitle.split(/(,\s|\s?;\s)/);
  const others = rest.flatMap((text, i) => (i % 2 === 1 ? [{ text, before: rest[i - 1] ?? '' }] : []));
  return [{ text: first, before: '' }, ...others];
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ text, before }, i) => (i === 0 ? text : before + text)).join('');
}

/** A mark by its panel, which is not said twice. */
function nameOf({ label }: ChartItem, { title }: ChartModel): string {
  return label === title ? label : `${title}: ${label}`;
}

function unitOf(figure: Figure): string {
  return figure.measure === 'money' ? figure.money.currency : figure.unit;
}

/** What the notes of all panels are made of; figures with the name of their panel, where that is not what they are called. */
function notedOf(models: readonly ChartModel[], waived: readonly WaivableReason[]): Noted {
  const charts = models.flatMap(({ title, noted }) =>
    noted.charts.map((chart) => ({
      ...chart,
      all: chart.all.map((one) => (one.label === title ? one : { ...one, label: `${title}: ${one.label}` })),
    })),
  );
  return {
    charts,
    waived: [...new Set([...models.flatMap(({ noted }) => noted.waived), ...waived])],
    own: ownOf(models),
  };
}

/** Each note that a form adds once, with the panels it is of unless it is of all. */
function ownOf(models: readonly ChartModel[]): string[] {
  const notes = [...new Set(models.flatMap(({ noted }) => noted.own))];
  return notes.map((note) => {
    const of = models.filter(({ noted }) => noted.own.includes(note)).map(({ title }) => title);
    return of.length === models.length || of.some((title) => note.startsWith(title))
      ? note
      : `${of.join(', ')}: ${note}`;
  });
}
