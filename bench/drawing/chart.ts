import { join } from 'node:path';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { embeddedRates } from '../../src/rates/embedded/rates.js';
import { readReport } from '../../src/report/report.js';
import { specText } from '../../src/report/spec-text.js';

const size = { width: 1200, height: 675 };

/** The charts of the gallery: one of every form or more. */
export const gallery: readonly ChartSpec[] = readReport(
  specText(join(import.meta.dirname, '../../examples/gallery/report.yaml')),
  embeddedRates(),
).charts.map(({ chart }) => ({ ...chart.spec, ...size }));

/** Five countries' spending as bars, as milex is given it. */
export const fiveBars: ChartSpec = first(gallery);

/** The same as the others are given it. */
export const plainBars: object = {
  size,
  title: fiveBars.title,
  source: 'Source: NATO, Defence Expenditure of NATO Countries (2014–2024), June 2024.',
  unit: 'billion euros',
  rows: [
    { label: 'United States', value: 894.3 },
    { label: 'Germany', value: 90.6 },
    { label: 'United Kingdom', value: 76.3 },
    { label: 'France', value: 59.6 },
    { label: 'Poland', value: 35.1 },
  ],
};

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('the gallery is empty');
  return one;
}
