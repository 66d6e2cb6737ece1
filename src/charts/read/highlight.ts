import { MilexError, shown, suggestion } from '../../money/error.js';

/** @throws {MilexError} when a highlight is none of the figures */
export function checkHighlight(id: string | undefined, figures: readonly { readonly id: string }[]): void {
  const ids = figures.map((figure) => figure.id);
  if (id === undefined || ids.includes(id)) return;
  const others = suggestion(id, ids) || `; there are ${ids.join(', ')}`;
  throw new MilexError(`highlight: no figure ${shown(id)} in the chart${others}`);
}
