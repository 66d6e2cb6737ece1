import { MilexError } from '../../../money/error.js';
import type { LabelLine } from '../label.js';
import type { Box } from '../pen.js';
import { shrinks, type Type } from '../type.js';

/** What is written at the left of a row. */
interface RowText {
  readonly label: string;
  /** Under the label. */
  readonly detail: string;
}

/** The labels at the left of horizontal bars, set so that each fits its row. */
export interface Rows {
  readonly lines: readonly (readonly LabelLine[])[];
  /** Width of the widest. */
  readonly column: number;
  readonly shrunk: number;
}

/**
 * Sets the labels of rows: name and detail under each other where rows are tall enough, else in one line; smaller
 * where they, or the values beside them, have to be.
 *
 * @throws {MilexError} when they do not fit at the smallest size
 */
export function setRows(
  items: readonly RowText[],
  type: Type,
  room: Box,
  axisHeight: number,
  what: 'bars' | 'rows' | 'groups' = 'bars',
): Rows {
  const rowHeight = (room.bottom - room.top - axisHeight) / items.length;
  const settings = [false, true].flatMap((joined) => shrinks.map((shrunk) => ({ joined, shrunk })));
  let needed = 0;
  for (const { joined, shrunk } of settings) {
    // Words are broken only where they would take most of a narrow chart.
    const words = items.flatMap(({ label }) => label.split(' ').map((word) => type.width(word, 'label', shrunk)));
    const whole = Math.min(Math.max(...words) + 1, (room.right - room.left) * 0.42);
    const widest = Math.max(whole, (room.right - room.left) * (joined ? 0.45 : 0.3));
    const lines = items.map((item) => rowLines(item, joined, (text, role) => type.wrap(text, role, widest, shrunk)));
    const heights = lines.map((row) => row.reduce((sum, line) => sum + type.lineHeight(line.role, shrunk), 0));
    needed = Math.max(...heights, type.lineHeight('value', shrunk));
    if (needed > rowHeight) continue;
    const column = Math.max(...lines.flat().map((line) => type.width(line.text, line.role, shrunk)));
    return { lines, column, shrunk };
  }
  const short = Math.ceil((needed - rowHeight) * items.length);
  throw new MilexError(
    `height: ${items.length} ${what} with their labels need ${short} pixels more; set a larger height, or leave it out`,
  );
}

function rowLines(
  item: RowText,
  joined: boolean,
  wrap: (text: string, role: 'label' | 'detail') => string[],
): LabelLine[] {
  const label = joined ? [item.label, item.detail].filter(Boolean).join(', ') : item.label;
  const detail = joined || item.detail === '' ? [] : wrap(item.detail, 'detail');
  return [
    ...wrap(label, 'label').map((text): LabelLine => ({ text, role: 'label' })),
    ...detail.map((text): LabelLine => ({ text, role: 'detail' })),
  ];
}
