import type { ChartSpec } from '../../src/charts/forms/index.js';
import type { SeriesSpec } from '../../src/charts/spec/series.js';
import type { FigureJson } from '../../src/figures/json.js';
import { figure } from './figures.js';

/** Figures of one country, in billions of euros by year, with what a test says otherwise. */
export function series(
  label: string,
  values: Record<number, number | string>,
  more: Partial<FigureJson> = {},
): SeriesSpec {
  const id = `s${[...label].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e9}`;
  return {
    figures: Object.entries(values).map(([year, value]) =>
      figure(`${id}-${year}`, label, typeof value === 'number' ? `${value} billion EUR` : value, {
        period: { year: Number(year) },
        ...more,
      }),
    ),
  };
}

type Of<F extends ChartSpec['form']> = Extract<ChartSpec, { form: F }>;

interface SeriesCharts {
  readonly groupedBar: Of<'grouped-bar'>;
  readonly dumbbell: Of<'dumbbell'>;
  readonly slope: Of<'slope'>;
  readonly line: Of<'line'>;
  readonly index: Of<'index'>;
}

const countries = {
  Germany: [34.7, 46.9, 90.6],
  'United Kingdom': [49.5, 53, 76.3],
  France: [39.1, 44.2, 59.6],
  Poland: [7.62, 10.6, 35.1],
  Italy: [18.4, 21, 32],
};

const of = (years: readonly number[]): SeriesSpec[] =>
  Object.entries(countries).map(([label, values]) =>
    series(
      label,
      Object.fromEntries(years.map((year, i) => [year, values[years.length === 2 && i === 1 ? 2 : i] ?? 0])),
    ),
  );

/** One chart of each form that takes series. */
export const seriesCharts: SeriesCharts = {
  groupedBar: { form: 'grouped-bar', title: 'Most of the rise came late', series: of([2014, 2019, 2024]) },
  dumbbell: { form: 'dumbbell', title: 'All five spend more than in 2014', series: of([2014, 2024]) },
  slope: {
    form: 'slope',
    title: 'Germany overtook the United Kingdom',
    series: of([2014, 2024]),
    highlight: 'Germany',
  },
  line: { form: 'line', title: 'Germany passed its neighbours', series: of([2022, 2023, 2024]) },
  index: { form: 'index', title: 'Poland’s budget grew fastest, from a small base', series: of([2014, 2019, 2024]) },
};
