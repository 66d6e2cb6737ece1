import { readFileSync } from 'node:fs';
import { type FigureBook, parseBook } from '../../src/figures/book.js';
import type { Figure, MoneyFigure } from '../../src/figures/figure.js';
import { figureFromJson } from '../../src/figures/read.js';

/** The figures of the story. */
export const book: FigureBook = parseBook(
  readFileSync(new URL('../../fixtures/rearm-europe.yaml', import.meta.url), 'utf8'),
  'rearm-europe.yaml',
);

/** A figure of 50.5 billion euros for 2025, with what the test changes in it. */
export function figure(changes: Record<string, unknown> = {}): Figure {
  const json = {
    id: 'budget',
    label: 'Budget',
    amount: '50.5 billion EUR',
    period: { year: 2025 },
    definition: 'national',
    source: { publisher: 'Ministry', title: 'Budget act' },
    ...changes,
  };
  return figureFromJson(Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined)), 'test');
}

export function money(changes: Record<string, unknown> = {}): MoneyFigure {
  const made = figure(changes);
  if (made.measure !== 'money') throw new Error('not money');
  return made;
}

export function quantity(text: string, changes: Record<string, unknown> = {}): Figure {
  return figure({ amount: undefined, quantity: text, ...changes });
}

/** The message of the error that something throws. */
export function errorOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return 'no error';
}
