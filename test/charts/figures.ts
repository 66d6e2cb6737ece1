import type { ChartSpec } from '../../src/charts/forms/index.js';
import type { FigureJson } from '../../src/figures/json.js';

const nato = {
  publisher: 'NATO',
  title: 'Defence Expenditure of NATO Countries (2014–2024)',
  edition: 'June 2024',
  date: '2024-06-17',
};
const ministry = { publisher: 'Ministry of the Armed Forces', title: 'Budget statement', date: '2025-03-09' };
const commission = { publisher: 'European Commission', title: 'Statement on the plan', date: '2025-03-04' };

/** A figure of 2024 by NATO's definition, with what a test says otherwise. */
export function figure(id: string, label: string, amount: string, more: Partial<FigureJson> = {}): FigureJson {
  return { id, label, amount, period: { year: 2024 }, definition: 'NATO', source: nato, ...more };
}

/** The same without a period. */
function undated(id: string, label: string, amount: string, more: Partial<FigureJson> = {}): FigureJson {
  const { period: _, ...rest } = figure(id, label, amount, more);
  return rest;
}

const french = { definition: 'national', excludes: ['pensions'], source: ministry, country: 'FRA' } as const;
const planned = {
  period: { from: 2025, to: 2028 },
  kind: 'envelope',
  status: 'proposed',
  definition: 'plan',
  source: commission,
} as const;

export const france2025: FigureJson = figure('france-2025', 'France', '50.5 billion EUR', {
  ...french,
  period: { year: 2025 },
  status: 'budgeted',
});
export const franceGoal: FigureJson = undated('france-goal', 'France, goal', 'around 100 billion EUR', {
  ...french,
  status: 'target',
});
export const plan: FigureJson = figure('plan', 'ReArm Europe plan', '800 billion EUR', planned);
export const planInDollars: FigureJson = figure('plan-usd', 'The plan in dollars', '843 billion USD', planned);
export const fiscalSpace: FigureJson = figure('space', 'National fiscal space', '650 billion EUR', planned);
export const loans: FigureJson = figure('loans', 'Loans to member states', '150 billion EUR', planned);

export const rates: Extract<ChartSpec, { form: 'rate-window' }>['rates'] = {
  source: {
    publisher: 'European Central Bank',
    title: 'Euro foreign exchange reference rates',
    url: 'https://www.ecb.europa.eu/stats/eurofxref/',
    lastDay: '2025-03-14',
  },
  points: [
    { day: '2025-02-28', value: '1.0411' },
    { day: '2025-03-03', value: '1.0465' },
    { day: '2025-03-04', value: '1.0557' },
    { day: '2025-03-05', value: '1.0694' },
    { day: '2025-03-11', value: '1.0912' },
    { day: '2025-03-14', value: '1.0889' },
  ],
};

type Of<F extends ChartSpec['form']> = Extract<ChartSpec, { form: F }>;
interface Charts {
  readonly bar: Of<'bar'>;
  readonly beforeAfter: Of<'before-after'>;
  readonly composition: Of<'composition'>;
  readonly rateWindow: Of<'rate-window'>;
  readonly path: Of<'path'>;
}

/** One chart of each form. */
export const charts: Charts = {
  bar: {
    form: 'bar',
    title: 'The United States spends almost ten times as much as Germany',
    figures: [
      figure('fra', 'France', '59.6 billion EUR'),
      figure('usa', 'United States', '894.04 billion EUR', {
        receipts: ['$967.7 billion ÷ 1.0824 = €894.04 billion'],
      }),
      figure('deu', 'Germany', '90.6 billion EUR'),
      figure('pol', 'Poland', '32.98 billion EUR', { receipts: ['142 billion PLN ÷ 4.3058 = €32.98 billion'] }),
      figure('gbr', 'United Kingdom', '76.31 billion EUR'),
    ],
  },
  beforeAfter: {
    form: 'before-after',
    title: 'France means to spend about twice as much on defense',
    figures: [france2025, franceGoal],
  },
  composition: {
    form: 'composition',
    title: 'Four fifths of the plan is money that the member states would have to find',
    figures: [fiscalSpace, loans],
    whole: plan,
  },
  rateWindow: {
    form: 'rate-window',
    title: 'The $843 billion fits the rate of 4 March, not of the day it was printed',
    figures: [plan, planInDollars],
    rates,
    printed: '2025-03-11',
  },
  path: {
    form: 'path',
    title: 'To reach its goal by 2030, France would have to add a seventh every year',
    figures: [france2025, franceGoal],
    by: 2030,
  },
};
