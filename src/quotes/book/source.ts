import type { Figure } from '../../figures/figure.js';

/** Who published a figure, and in which edition: 'NATO, edition June 2024'. */
export function sourceInWords({ source: { publisher, edition } }: Figure): string {
  return edition === undefined ? publisher : `${publisher}, edition ${edition}`;
}
