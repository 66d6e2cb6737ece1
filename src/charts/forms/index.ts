import * as z from 'zod';
import type { FormParts, SpecParts } from '../spec/parts.js';
import type { Form } from './form.js';
import { type MultiplesSpec, multiples } from './multiples.js';
import { type SingleSpec, singleForms } from './single.js';

/** What to draw, as plain JSON. */
export type ChartSpec = SingleSpec | MultiplesSpec;
export type FormName = ChartSpec['form'];

const forms: Readonly<Record<FormName, object>> = { ...singleForms, multiples };

/** The name of every form, as in a spec's `form`. */
export const chartForms: readonly FormName[] = Object.keys(forms) as FormName[];

/** All that is known of the form that a spec names. */
export function formOf<S extends ChartSpec>(name: S['form']): Form<S> {
  return forms[name] as Form<S>;
}

/** What the checks of charts are built of: the parts of a chart, and those of a chart in a panel. */
export interface ChartParts {
  readonly chart: FormParts;
  readonly panel: FormParts;
}

/** The checks of charts that have one of the forms, as their panels have. */
export function chartSchema({ chart, panel }: ChartParts, names: readonly FormName[]): z.ZodType<ChartSpec> {
  const ofPanels = names.filter((name) => name !== 'multiples');
  const parts = (of: FormParts): SpecParts => ({
    ...of,
    panel: () => anyOf(ofPanels, { ...panel, panel: () => z.never() }).describe('a panel, {form, title, figures}'),
  });
  return anyOf(names, parts(chart)) as z.ZodType<ChartSpec>;
}

/** Told apart by the form, so that an error is about the form that is meant, and an editor offers its keys. */
function anyOf(names: readonly FormName[], of: SpecParts): z.ZodType {
  const checks = names.map((name) => formOf(name).spec(of));
  return z.discriminatedUnion('form', checks as unknown as Parameters<typeof z.discriminatedUnion>[1]);
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
