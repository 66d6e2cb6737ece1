import { comparability, type WaivableReason } from '../compare/comparability.js';
import type { Source } from '../figures/figure.js';
import type { Figures } from './figures.js';
import type { ChartModel } from './model.js';
import type { BaseSpec } from './spec-base.js';
import { caveats, sentence, sourceLine, subtitle } from './wording.js';

/** The keys of the model that every form resolves alike, with notes and sources of the form's own after the figures'. */
export function resolveBase(
  form: string,
  spec: BaseSpec,
  figures: Figures,
  own: {
    readonly notes?: readonly string[];
    readonly sources?: readonly Source[];
  } = {},
): Omit<ChartModel, 'items' | 'findings'> {
  return {
    form,
    title: spec.title,
    subtitle: spec.subtitle ?? subtitle(figures),
    width: spec.width ?? 1200,
    height: spec.height ?? 675,
    locale: figures.locale,
    theme: spec.theme ?? 'light',
    notes: [...caveats(figures, waived(spec, figures)), ...(own.notes ?? []), ...(spec.notes ?? []).map(sentence)],
    ...(spec.byline !== undefined && { byline: spec.byline }),
    source: sourceLine([...figures.all.map((figure) => figure.source), ...(own.sources ?? [])], figures.words),
  };
}

/** The waived reasons that do hold between two of the figures. */
function waived({ waive = [] }: BaseSpec, { all }: Figures): WaivableReason[] {
  const found = new Set(
    all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => comparability(a, b).map(({ name }) => name))),
  );
  return waive.filter((reason) => found.has(reason));
}
