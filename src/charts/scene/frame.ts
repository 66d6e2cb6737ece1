import { MilexError, shown } from '../../money/error.js';
import type { FrameText } from '../model.js';
import type { TextRole } from '../themes/index.js';
import type { Box, Picture } from './pen.js';
import type { Type } from './type.js';

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
  readonly logo?: Box;
}

/** Lays out the words round a chart of a size. */
export type LayOut = (text: FrameText, type: Type, width: number, height: number, logo?: Picture) => Frame;

const margin = 40;
const gapUnderTitles = 26;
const gapOverRule = 18;
const logoSize = { width: 180, height: 40, gap: 28 };
const titleSizes = [1, 0.94, 0.88, 0.82, 0.76];

/**
 * Lays out title, subtitle, notes and source. The title takes two lines, smaller when it has to be, and three at the
 * smallest size.
 *
 * @throws {MilexError} when a text needs more lines than it may have, or no room is left to draw in
 */
export function layOutFrame(text: FrameText, type: Type, width: number, height: number, picture?: Picture): Frame {
  const left = type.px(margin);
  const room = width - 2 * left;
  const lines: FrameLine[] = [];
  let y = type.px(34);
  const write = (texts: readonly string[], role: TextRole, shrunk = 1, x = left): void => {
    for (const line of texts) {
      const lineHeight = type.lineHeight(role, shrunk);
      const box = { left: x, top: y, right: x + type.width(line, role, shrunk), bottom: y + lineHeight };
      lines.push({ text: line, role, shrunk, x, y: y + lineHeight * 0.77, box });
      y += lineHeight;
    }
  };

  const title = titleLines(together(text.title), type, room);
  write(title.lines, 'title', title.shrunk);
  y += type.px(6);
  write(atMost(3, 'subtitle', together(text.subtitle), type, room), 'subtitle');
  const top = y + type.px(gapUnderTitles);

  const logo = picture && fitted(picture, type);
  const noteRoom = room - (logo ? logo.width + type.px(logoSize.gap) : 0);
  const notes = type.wrap(text.notes.join(' '), 'note', noteRoom);
  const source = type.wrap(text.source, 'note', noteRoom);
  const byline = bylineOf(text, source.at(-1) ?? '', type, noteRoom);
  const noteLines = notes.length + source.length + byline.below.length;
  const noteHeight = noteLines * type.lineHeight('note') + (notes.length > 0 ? type.px(4) : 0);
  const bottomBlock = Math.max(noteHeight, logo?.height ?? 0);
  const ruleY = Math.round(height - type.px(30) - bottomBlock - type.px(12));
  y = ruleY + type.px(12);
  write(notes, 'note');
  if (notes.length > 0) y += type.px(4);
  write(source, 'note');
  if (byline.beside !== undefined) {
    y -= type.lineHeight('note');
    write([byline.beside], 'note', 1, left + noteRoom - type.width(byline.beside, 'note'));
  }
  write(byline.below, 'note');

  const plot = { left, top, right: width - left, bottom: ruleY - type.px(gapOverRule) };
  if (plot.bottom - plot.top < type.px(100)) {
    const needed = Math.ceil(height + type.px(200) - (plot.bottom - plot.top));
    throw new MilexError(
      `height: title, notes and source leave no room for the chart in ${width} x ${height}; shorten them, or set a height of ${needed} or more`,
    );
  }
  if (logo === undefined) return { lines, ruleY, plot };
  const logoTop = ruleY + type.px(12);
  return {
    lines,
    ruleY,
    plot,
    logo: { left: width - left - logo.width, top: logoTop, right: width - left, bottom: logoTop + logo.height },
  };
}

/** Text whose numbers stay with their words, and signs of currencies with their scales: "4 March", "€ billion". */
function together(text: string): string {
  return text.replace(/([\d\p{Sc}]) (?=\p{L})/gu, '$1\u00a0');
}

/** The largest size that a logo has room in. */
function fitted({ width, height }: Picture, type: Type): Picture {
  const scale = Math.min(type.px(logoSize.width) / width, type.px(logoSize.height) / height);
  return { width: width * scale, height: height * scale };
}

/** The byline at the right of the source's last line where it fits there, else under it. */
function bylineOf(
  { byline }: FrameText,
  lastLine: string,
  type: Type,
  room: number,
): { readonly beside?: string; readonly below: readonly string[] } {
  if (byline === undefined) return { below: [] };
  const gap = type.px(24);
  if (type.width(lastLine, 'note') + gap + type.width(byline, 'note') <= room) return { beside: byline, below: [] };
  return { below: type.wrap(byline, 'note', room) };
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
