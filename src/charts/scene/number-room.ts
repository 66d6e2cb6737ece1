import { textUnit } from './type.js';

/** Pixels of the theme: a letter of a label, of a detail and of a value, rather wide ones; margins and gaps of a row. */
const letter = { label: 10.8, detail: 8.6, value: 12.2 };
const [aroundRow, aroundNumber] = [80 + 32, 8];
/** A number is set as small as this before it is left out. */
const smallest = 0.72;

interface RowTexts {
  readonly label: string;
  readonly detail: string;
  readonly total: string;
}

/**
 * Which parts of stacked bars are long enough for their number. It is judged by counting letters, not by measuring
 * them, so that what a chart says can be told without drawing it.
 *
 * @param size the canvas in pixels
 * @returns for a number and the share of the longest bar that its part is, whether it is drawn
 */
export function numberRoom(
  rows: readonly RowTexts[],
  size: { readonly width: number; readonly height: number },
): (number: string, share: number) => boolean {
  const width = size.width / textUnit(size.width, size.height);
  const longest = (key: keyof RowTexts): number => Math.max(...rows.map((row) => row[key].length));
  const names = Math.max(longest('label') * letter.label, longest('detail') * letter.detail);
  const bar = width - aroundRow - Math.min(names, width * 0.3) - longest('total') * letter.value;
  return (number, share) => number.length * letter.label * smallest + aroundNumber <= share * bar;
}
