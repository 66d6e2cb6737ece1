import { comparability, type WaivableReason, waivedReasons } from '../../compare/comparability.js';
import type { Figure, Source } from '../../figures/figure.js';
import type { ChartModel, FormWords } from '../model.js';
import type { Figures } from '../read/figures.js';
import { valueText, type Written } from '../say/amounts.js';
import { caveats, sentence, sourceLine, subtitle } from '../say/wording.js';
import { heightFor } from '../scene/heights.js';
import type { BaseSpec } from '../spec/base.js';

/** The keys of the model that every form resolves alike, with notes and sources of the form's own after the figures'. */
export function resolveBase(
  { name, called }: FormWords,
  spec: Omit<BaseSpec, 'form'>,
  figures: Written,
  own: {
    readonly notes?: readonly string[];
    /** Pixels of the theme that what is drawn takes upright, where the chart is as tall as it needs. */
    readonly plot?: number;
    readonly sources?: readonly Source[];
    /** Figures that are not drawn, but what is drawn is worked out from: notes and sources are of them too. */
    readonly beside?: readonly Figure[];
  } = {},
): Omit<ChartModel, 'items' | 'findings'> {
  const all = [...figures.all, ...(own.beside ?? [])];
  const sources = [...all.map((figure) => figure.source), ...(own.sources ?? [])];
  const { locale } = figures;
  const beside = { ...figures, all: own.beside ?? [], write: (figure: Figure) => valueText(figure, locale) };
  const noted = {
    charts: own.beside === undefined ? [figures] : [figures, beside],
    waived: waived(spec, figures),
    own: [...(own.notes ?? []), ...(spec.notes ?? []).map(sentence)],
  };
  const width = spec.width ?? 1200;
  const frame = {
    title: spec.title,
    subtitle: spec.subtitle ?? subtitle(figures),
    notes: [...caveats(noted.charts, noted.waived), ...noted.own],
    ...(spec.byline !== undefined && { byline: spec.byline }),
    source: sourceLine(sources, figures.words),
  };
  return {
    form: name,
    called: called[locale],
    ...frame,
    width,
    height: spec.height ?? heightFor(own.plot ?? 0, frame, width),
    locale,
    theme: spec.theme ?? 'light',
    noted,
    figures: figures.all,
    sources,
  };
}

/**
 * @throws {ComparabilityError} when two of the figures are not alike, unless the reason is waived
 */
export function checkAlike(all: readonly Figure[], { waive = [] }: BaseSpec): void {
  for (const [a, b] of unlike(all)) waivedReasons(a, b, { waive });
}

/** The waived reasons that do hold between two of the figures. */
function waived({ waive = [] }: BaseSpec, { all }: Figures): WaivableReason[] {
  const found = new Set(unlike(all).flatMap(([a, b]) => comparability(a, b).map(({ name }) => name)));
  return waive.filter((reason) => found.has(reason));
}

/** Pairs of figures that may be unlike: one figure stands for all that differ from it in year, country and number alone. */
function unlike(all: readonly Figure[]): [Figure, Figure][] {
  const kinds = [...new Map(all.map((figure) => [natureOf(figure), figure])).values()];
  return kinds.flatMap((a, i) => kinds.slice(i + 1).map((b): [Figure, Figure] => [a, b]));
}

function natureOf(figure: Figure): string {
  const { period, kind, status, definition, excludes, prices, source, subject } = figure;
  const unit = figure.measure === 'money' ? figure.money.currency : figure.unit;
  const time = period && ('year' in period ? { ...period, year: 0 } : period);
  return JSON.stringify([
    subject,
    unit,
    time,
    kind,
    status,
    definition,
    excludes,
    prices,
    source.publisher,
    source.edition,
  ]);
}
