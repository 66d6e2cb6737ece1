import { join } from 'node:path';
import { altText } from '../../src/charts/chart.js';
import { type ChartSpec, chartForms } from '../../src/charts/forms/index.js';
import { type ThemeName, themeNames } from '../../src/charts/themes/index.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { readReport } from '../../src/report/report.js';
import { specText } from '../../src/report/spec-text.js';

/** One chart in one theme. */
export interface Picture {
  /** The name of its file, without ending: "waterfall-dark". */
  readonly name: string;
  readonly theme: ThemeName;
  readonly spec: ChartSpec;
}

/** A chart of the gallery's report, with its picture in each theme. */
export interface Exhibit {
  readonly id: string;
  readonly form: ChartSpec['form'];
  readonly title: string;
  readonly alt: string;
  readonly pictures: readonly Picture[];
  /** As it is drawn for a phone. */
  readonly phone: Picture;
}

export const root: string = join(import.meta.dirname, '../..');
/** Where a chart for each form stands. */
export const reportFile = 'examples/gallery/report.yaml';

/** The charts of the gallery in the order of the forms' own table, each form in every theme that there is. */
export function exhibits(): Exhibit[] {
  const { charts } = readReport(specText(join(root, reportFile)), embeddedRates());
  return chartForms.flatMap((form) =>
    charts
      .filter(({ chart }) => chart.model.form === form)
      .map(({ id, chart: { spec } }) => ({
        id,
        form,
        title: spec.title,
        alt: altText(spec),
        pictures: themeNames.map((theme) => ({ name: `${id}-${theme}`, theme, spec: { ...spec, theme } })),
        phone: { name: `${id}-phone`, theme: 'light', spec: onPhone(spec) },
      })),
  );
}

function onPhone({ width: _, height: __, ...spec }: ChartSpec): ChartSpec {
  return { ...spec, size: 'phone' } as ChartSpec;
}

/** The forms that the gallery has no chart of. */
export function formsWithout(shown: readonly Exhibit[]): string[] {
  return chartForms.filter((form) => !shown.some((exhibit) => exhibit.form === form));
}
