import { textUnit } from './scene/type.js';

const usual = { height: 675, rows: 420, lettersInLine: 30 };

/** The usual height of a chart of rows, or as much more as rows with labels of this length take. */
export function rowsHeight(
  rows: readonly { readonly label: string; readonly detail: string }[],
  width: number,
  reserved = 0,
): number {
  const lines = Math.max(...rows.map((row) => Math.ceil(row.label.length / usual.lettersInLine)));
  const details = Math.max(0, ...rows.map((row) => Math.ceil(row.detail.length / usual.lettersInLine)));
  const needed = rows.length * (24 * lines + Math.max(6, 20 * details)) * textUnit(width, usual.height);
  return Math.ceil(usual.height + Math.max(0, needed + reserved - usual.rows));
}
