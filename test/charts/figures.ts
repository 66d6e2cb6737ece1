import type { FigureJson } from '../../src/figures/json.js';

const nato = {
  publisher: 'NATO',
  title: 'Defence Expenditure of NATO Countries (2014–2024)',
  edition: 'June 2024',
  date: '2024-06-17',
};

/** A figure of 2024 by NATO's definition, with what a test says otherwise. */
export function figure(id: string, label: string, amount: string, more: Partial<FigureJson> = {}): FigureJson {
  return { id, label, amount, period: { year: 2024 }, definition: 'NATO', source: nato, ...more };
}
