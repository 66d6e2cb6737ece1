import { MilexError, shown } from '../../money/error.js';
import type { TextRole } from '../themes/index.js';
import type { Box } from './pen.js';
import type { Type } from './type.js';

/** The words round a chart. */
export interface FrameText {
  readonly title: string;
  readonly subtitle: string;
  /** Every caveat, a sentence each. */
  readonly notes: readonly string[];
  /** "Source: ...". */
  readonly source: string;
}

/** One line of text of the frame, and where it is drawn: y is its baseline. */
export interface FrameLine {
  readonly text: string;
  readonly role: TextRole;
  readonly shrunk: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The frame of a chart, laid out: the lines, the rule above the notes, and the room left for the plot. */
export interface Frame {
  readonly lines: readonly FrameLine[];
  /** Absent where nothing stands under the plot. */
  readonly ruleY?: number;
  readonly plot: Box;
}

/** Lays out the words round a chart of a size. */
export type LayOut = (text: FrameText, type: Type, width: number, height: number) => Frame;

const margin = 40;
const gapUnderTitles = 26;
const gapOverRule = 18;
const titleSizes = [1, 0.94, 0.88, 0.82, 0.76];

/**
 * Lays out title, subtitle, notes and source. The title takes two lines, smaller when it has to be, and three at the
 * smallest size.
 *
 * @throws {MilexError} when a text needs more lines than it may have, or no room is left to draw in
 */
export function layOutFrame(text: FrameText, type: Type, width: number, height: number): Frame {
  const left = type.px(margin);
  const room = width - 2 * left;
  const lines: FrameLine[] = [];
  let y = type.px(34);
  const write = (texts: readonly string[], role: TextRole, shrunk = 1): void => {
    for (const line of texts) {
      const lineHeight = type.lineHeight(role, shrunk);
      const box = { left, top: y, right: left + type.width(line, role, shrunk), bottom: y + lineHeight };
      lines.push({ text: line, role, shrunk, x: left, y: y + lineHeight * 0.77, box });
      y += lineHeight;
    }
  };

  // A number stays with its word: "4 March", "843 billion".
  const title = titleLines(text.title.replace(/(\d) (?=\p{L})/gu, '$1\u00a0'), type, room);
  write(title.lines, 'title', title.shrunk);
  y += type.px(6);
  write(atMost(3, 'subtitle', text.subtitle, type, room), 'subtitle');
  const top = y + type.px(gapUnderTitles);

  const notes = type.wrap(text.notes.join(' '), 'note', room);
  const source = type.wrap(text.source, 'note', room);
  const noteHeight = type.lineHeight('note');
  const bottomBlock = (notes.length + source.length) * noteHeight + (notes.length > 0 ? type.px(4) : 0);
  const ruleY = Math.round(height - type.px(30) - bottomBlock - type.px(12));
  y = ruleY + type.px(12);
  write(notes, 'note');
  if (notes.length > 0) y += type.px(4);
  write(source, 'note');

  const plot = { left, top, right: width - left, bottom: ruleY - type.px(gapOverRule) };
  if (plot.bottom - plot.top < type.px(100)) {
    const needed = Math.ceil(height + type.px(200) - (plot.bottom - plot.top));
    throw new MilexError(
      `height: title, notes and source leave no room for the chart in ${width} x ${height}; shorten them, or set a height of ${needed} or more`,
    );
  }
  return { lines, ruleY, plot };
}

function titleLines(title: string, type: Type, room: number): { lines: string[]; shrunk: number } {
  for (const shrunk of titleSizes) {
    const lines = type.wrapEvenly(title, 'title', room, shrunk);
    if (lines.length <= 2) return { lines, shrunk };
  }
  const shrunk = titleSizes.at(-1) ?? 1;
  return { lines: atMost(3, 'title', title, type, room, shrunk), shrunk };
}

function atMost(
  most: number,
  role: 'title' | 'subtitle',
  text: string,
  type: Type,
  room: number,
  shrunk = 1,
): string[] {
  const lines = type.wrapEvenly(text, role, room, shrunk);
  if (lines.length <= most) return lines;
  const letters = Math.floor((text.length * most) / lines.length);
  throw new MilexError(
    `${role}: ${shown(text)} takes ${lines.length} lines where ${most} fit; shorten it to about ${letters} characters`,
  );
}
