import { z } from 'zod';
import { type WaivableReason, waivedReasons } from '../../compare/comparability.js';
import type { Figure } from '../../figures/figure.js';
import { MilexError, shown } from '../../money/error.js';
import { exponentOf } from '../figures.js';
import type { ChartModel, Drawing, Noted } from '../model.js';
import { type Panel, panelGrid, panelSize } from '../scene/panels.js';
import { textUnit } from '../scene/type.js';
import { type BaseSpec, baseKeys } from '../spec-base.js';
import { themeOf } from '../themes/index.js';
import { caveats, sentence, sourceLine } from '../wording.js';
import { wordsOf } from '../words/index.js';

/** A chart of another form, without the keys that all panels have in common. */
interface PanelSpec {
  readonly form: string;
  /** The name of the panel: "France", "2024". */
  readonly title: string;
  readonly [key: string]: unknown;
}

/** Small multiples: several charts of one form side by side, in one frame. */
export interface MultiplesSpec extends BaseSpec {
  readonly form: 'multiples';
  /** Two to twelve charts; size, theme, language and what is waived are those of the whole. */
  readonly panels: readonly PanelSpec[];
  /** One axis for all, which is the default, or to each its own. */
  readonly scale?: 'shared' | 'own';
}

export const multiplesSpec: z.ZodType<MultiplesSpec> = z.strictObject({
  form: z.literal('multiples'),
  ...baseKeys,
  panels: z
    .array(
      z
        .looseObject({
          form: z.string().describe('a form of chart, as in bar'),
          title: z.string().min(1).describe('one line of text, the name of the panel'),
        })
        .describe('a panel, {form, title, figures}'),
    )
    .min(2)
    .max(12)
    .describe('a list of 2 to 12 panels, {form, title, figures}'),
  scale: z.enum(['shared', 'own']).describe('shared or own').exactOptional(),
});

const ofTheWhole: readonly string[] = ['size', 'width', 'height', 'theme', 'locale', 'waive', 'byline', 'logo'];

/**
 * @param draw resolves the chart of a panel
 * @throws {MilexError} for panels of several forms, or whose figures are not alike where they share an axis
 */
export function multiples(spec: MultiplesSpec, draw: (spec: unknown) => Drawing): Drawing {
  const { scale = 'shared', locale = 'en', theme = 'light', waive = [] } = spec;
  const words = wordsOf(locale);
  // The theme is that of the whole: what is wrong with it is not said of a panel.
  themeOf(theme);
  const drawings = spec.panels.map((panel, i) => {
    const own = ofTheWhole.find((key) => key in panel);
    if (own !== undefined) throw new MilexError(`panels[${i}].${own}: belongs to all panels; give it beside them`);
    if (panel.form !== spec.panels[0]?.form || panel.form === 'multiples') {
      throw new MilexError(
        `panels[${i}].form: ${shown(panel.form)}; all panels are of one form, and none of multiples`,
      );
    }
    try {
      return draw({ ...panel, ...panelSize, theme, locale, waive });
    } catch (error) {
      throw error instanceof MilexError ? error.at(`panels[${i}]`) : error;
    }
  });
  const models = drawings.map(({ model }) => model);
  const waived = scale === 'shared' ? checkShared(models, waive) : [];
  const parts = models.map(({ subtitle }) => subtitle.split(', '));
  const common = parts[0]?.filter((part) => parts.every((other) => other.includes(part))) ?? [];
  const panels = drawings.map((drawing, i): Panel => {
    const { title } = drawing.model;
    const detail = (parts[i] ?? []).filter((part) => !common.includes(part) && !title.includes(part));
    return { ...drawing, title, detail: spec.subtitle === undefined ? detail.join(', ') : '' };
  });
  const width = spec.width ?? 1200;
  const ofPanels = notedOf(models, waived);
  const own = [...ofPanels.own, ...(scale === 'own' ? [words.ownScale] : []), ...(spec.notes ?? []).map(sentence)];
  const notes = [...caveats(ofPanels.charts, ofPanels.waived), ...own];
  const layout = layoutOf(panels, width, spec.height, notes.join(' ').length);
  const sources = models.flatMap((model) => model.sources);
  const model: ChartModel = {
    form: 'multiples',
    title: spec.title,
    subtitle: spec.subtitle ?? common.join(', '),
    width,
    height: layout.height,
    locale,
    theme,
    notes,
    noted: { ...ofPanels, own },
    ...(spec.byline !== undefined && { byline: spec.byline }),
    source: sourceLine(sources, words),
    figures: models.flatMap((one) => one.figures),
    sources,
    items: models.flatMap((one) => one.items.map((item) => ({ ...item, label: `${one.title}: ${item.label}` }))),
    findings: models.flatMap((one) => one.findings.map((finding) => `${one.title}: ${finding}`)),
  };
  const unit = textUnit(width, layout.height) * textShare(panels.length);
  return { model, scene: panelGrid(panels, { columns: layout.columns, unit, shared: scale === 'shared' }) };
}

/** What is waived of the reasons not to draw the panels on one axis. */
function checkShared(models: readonly ChartModel[], waive: readonly WaivableReason[]): WaivableReason[] {
  const [first] = models.map(({ figures }) => figures[0] as Figure) as [Figure];
  const exponents = models.map(({ figures, locale }) => exponentOf(figures, locale));
  const other = exponents.findIndex((exponent) => exponent !== exponents[0]);
  if (other > 0) {
    throw new MilexError(
      `panels[${other}]: counts in 10^${exponents[other]}, panels[0] in 10^${exponents[0]}; one of the two would not be seen on a shared axis: set "scale: own"`,
    );
  }
  const names = models.flatMap(({ figures }, i) => {
    try {
      return figures.flatMap((figure) => waivedReasons(first, figure, { waive }).map(({ name }) => name));
    } catch (error) {
      throw error instanceof MilexError ? error.at(`panels[${i}]`) : error;
    }
  });
  return waive.filter((reason) => names.includes(reason));
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

const usual = { height: 675, frame: 255, cell: 280, row: 34, letter: 7.6, noteLine: 19 };
/** Columns of two, three ... twelve panels at the usual width. */
const columnsAtUsual = [2, 3, 2, 3, 3, 4, 4, 3, 4, 4, 4];
const bestAspect = 1.35;

/** Smaller texts for more panels. */
function textShare(count: number): number {
  return count <= 2 ? 0.9 : count <= 4 ? 0.82 : count <= 6 ? 0.76 : 0.7;
}

/** The columns and the height of all: as tall as the rows of its panels need, or the columns that suit a given height. */
function layoutOf(
  panels: readonly Panel[],
  width: number,
  height: number | undefined,
  letters: number,
): { columns: number; height: number } {
  const count = panels.length;
  if (height === undefined) {
    const columns = Math.min(columnsAtUsual[count - 2] ?? 4, Math.max(1, Math.floor(width / 280)));
    const rows = Math.ceil(count / columns);
    const unit = textUnit(width, usual.height);
    const noteLines = Math.max(0, Math.ceil((letters * usual.letter * unit) / width) - 2);
    const most = Math.max(...panels.map(({ model }) => (model.form === 'path' ? 0 : model.items.length)));
    const cell = Math.max(usual.cell, 70 + usual.row * most * textShare(count));
    return {
      columns,
      height: Math.ceil(Math.max(usual.height, (usual.frame + rows * cell + noteLines * usual.noteLine) * unit)),
    };
  }
  const plot = height - usual.frame * textUnit(width, height);
  const off = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const aspect = width / columns / (Math.max(1, plot) / rows);
    return Math.abs(Math.log(aspect / bestAspect)) + 0.15 * (rows * columns - count);
  };
  const choices = Array.from({ length: count }, (_, i) => i + 1);
  return { height, columns: choices.reduce((best, one) => (off(one) < off(best) ? one : best)) };
}
