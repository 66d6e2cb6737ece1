import type { ChartSpec } from '../../src/charts/forms/index.js';
import { charts, figure } from './figures.js';
import { seriesCharts } from './series-figures.js';

type Specs = { readonly [F in ChartSpec['form']]: Extract<ChartSpec, { form: F }> };

const parts = (scale: number): ReturnType<typeof figure>[] =>
  [
    ['pay', 'Pay', 22.5],
    ['kit', 'Equipment', 17],
    ['running', 'Running costs', 20.1],
  ].map(([id, label, amount]) =>
    figure(String(id), String(label), `${(Number(amount) * scale).toFixed(2)} billion EUR`),
  );

const share = (id: string, label: string, country: string, percent: string): ReturnType<typeof figure> => {
  const { amount: _, ...rest } = figure(`${id}-share`, label, '', { country, status: 'estimate' });
  return { ...rest, quantity: `${percent} % of GDP` };
};
const spent = (id: string, label: string, country: string, amount: string): ReturnType<typeof figure> =>
  figure(id, label, `${amount} billion EUR`, { country, status: 'estimate' });

/** A chart of every form: one of them missing, or one too many, is an error of types. */
export const table: Specs = {
  bar: charts.bar,
  'before-after': charts.beforeAfter,
  composition: charts.composition,
  'rate-window': charts.rateWindow,
  path: charts.path,
  'grouped-bar': seriesCharts.groupedBar,
  dumbbell: seriesCharts.dumbbell,
  slope: seriesCharts.slope,
  line: seriesCharts.line,
  index: seriesCharts.index,
  'share-of-gdp': {
    form: 'share-of-gdp',
    title: 'Germany would have to find the most',
    figures: [
      share('pol', 'Poland', 'POL', '4.12'),
      share('fra', 'France', 'FRA', '2.06'),
      share('deu', 'Germany', 'DEU', '2.12'),
    ],
    spending: [
      spent('pol', 'Poland', 'POL', '35.0'),
      spent('fra', 'France', 'FRA', '59.6'),
      spent('deu', 'Germany', 'DEU', '90.586'),
    ],
  },
  stacked: {
    form: 'stacked',
    title: 'Pay takes the most',
    parts: ['Pay', 'Equipment', 'Running costs'],
    rows: [
      { label: 'France', figures: parts(1), whole: figure('france', 'France', '59.6 billion EUR') },
      { label: 'Italy', figures: parts(0.8) },
    ],
  },
  waterfall: {
    form: 'waterfall',
    title: 'Equipment adds the most',
    start: figure('start', 'Budget of 2024', '47.2 billion EUR'),
    figures: [
      figure('kit', 'Equipment', '3.1 billion EUR'),
      figure('pay', 'Pay', 'about 1.4 billion EUR'),
      figure('sales', 'Sales', '0.9 billion EUR'),
    ],
    decreases: ['sales'],
    end: figure('end', 'Budget of 2025', '50.8 billion EUR', { period: { year: 2025 } }),
  },
  interval: {
    form: 'interval',
    title: 'What the words stand for',
    figures: [
      figure('a', 'The ministry', '98.4 billion EUR'),
      figure('b', 'The chancellor', 'around 100 billion EUR'),
      figure('c', 'A newspaper', 'nearly 105 billion EUR'),
      figure('d', 'The party', 'more than 100 billion EUR'),
      figure('e', 'The opposition', 'up to 120 billion EUR'),
    ],
  },
  multiples: {
    form: 'multiples',
    title: 'Germany overtook France',
    panels: [2014, 2024].map((year) => ({
      form: 'bar',
      title: String(year),
      figures: [
        figure('fra', 'France', `${year === 2014 ? 39.1 : 59.6} billion EUR`, { period: { year } }),
        figure('deu', 'Germany', `${year === 2014 ? 34.7 : 90.6} billion EUR`, { period: { year } }),
      ],
    })),
  },
};

export const everyForm: readonly (readonly [ChartSpec['form'], ChartSpec])[] = Object.values(table).map(
  (spec: ChartSpec) => [spec.form, spec] as const,
);
