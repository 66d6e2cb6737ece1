import type { FigureJson } from '../../src/charts/figure-json.js';
import type { Period, Source } from '../../src/figures/figure.js';
import { decimal } from '../../src/money/decimal.js';
import { type Qualifier, writtenInterval } from '../../src/money/written.js';

const nato: Source = {
  publisher: 'NATO',
  title: 'Defence Expenditure of NATO Countries (2014–2024)',
  edition: 'June 2024',
  date: '2024-06-17',
};

type MoneyJson = Extract<FigureJson, { measure: 'money' }>;

/** A figure in billions, as a test needs it. */
export function billions(
  id: string,
  label: string,
  digits: string,
  currency: MoneyJson['money']['currency'],
  more: Partial<Omit<MoneyJson, 'period'>> & { hedge?: Qualifier; period?: Period | null } = {},
): MoneyJson {
  const { hedge = 'exact', period, ...rest } = more;
  const time: Period | null = period === undefined ? { kind: 'calendar', year: 2024 } : period;
  return {
    measure: 'money',
    id,
    label,
    kind: 'annual',
    status: 'actual',
    definition: 'NATO',
    excludes: [],
    prices: { kind: 'current' },
    source: nato,
    written: `${hedge === 'approx' ? 'around ' : ''}${digits} billion ${currency}`,
    qualifier: hedge,
    derivation: [],
    money: { amount: decimal(digits).times(1e9).toFixed(), currency },
    interval: writtenInterval(digits, 1e9, hedge).toJSON(),
    ...(time === null ? {} : { period: time }),
    ...rest,
  };
}
