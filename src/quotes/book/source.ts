import type { Figure } from '../../figures/figure.js';
import { labelText, numberText } from '../../figures/text.js';

/** Who published a figure, and in which edition: 'NATO, edition June 2024'. */
export function sourceInWords({ source: { publisher, edition } }: Figure): string {
  return edition === undefined ? publisher : `${publisher}, edition ${edition}`;
}

/** What a book has: 'France (2024): NATO, edition June 2024, has €59.6 billion'. */
export function heldInWords(figure: Figure): string {
  const comma = figure.source.edition === undefined ? '' : ',';
  return `${labelText(figure)}: ${sourceInWords(figure)}${comma} has ${numberText(figure)}`;
}
