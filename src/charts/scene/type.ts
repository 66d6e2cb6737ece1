import { settable } from '../say/settable.js';
import type { TextRole, Theme } from '../themes/index.js';
import type { Pen } from './pen.js';

/** Text sizes of the theme hold for a chart of this size; others scale with the root of their area, and little with one side alone. */
const reference = { width: 1000, height: 562.5 };
const most = 1.12;
/** Upright charts up to this width are seen on a phone, where their width is a hand's: their text is larger for it. */
const upright = { widest: 1080, most: 1.5 };
const [smallest, largest] = [0.62, 4];

/** Text sizes that labels are tried in, as shares of their role's: the first in which they fit is taken. */
export const shrinks: readonly number[] = [1, 0.92, 0.84, 0.76, 0.68, 0.6];
/** The least of them that is easily read: another layout is tried before a smaller one. */
export const readable = 0.76;

/** How many pixels a pixel of the theme is on a chart of this size. */
export function textUnit(width: number, height: number): number {
  const [byWidth, byHeight] = [width / reference.width, height / reference.height];
  const forWidth = width <= upright.widest && height >= width ? upright.most : most;
  const fitting = Math.min(Math.sqrt(byWidth * byHeight), byWidth * forWidth, byHeight * most);
  return Math.min(largest, Math.max(smallest, fitting));
}

/** Measures and sets text of a theme at the scale of one chart. */
export class Type {
  readonly unit: number;
  readonly theme: Theme;
  private readonly pen: Pen;
  /** Measuring is most of the work of laying out. */
  private readonly widths = new Map<string, number>();

  constructor(pen: Pen, theme: Theme, width: number, height: number) {
    this.pen = pen;
    this.theme = theme;
    this.unit = textUnit(width, height);
  }

  /** Pixels of this chart for so many pixels of the theme. */
  px(themePixels: number): number {
    return themePixels * this.unit;
  }

  size(role: TextRole, shrunk = 1): number {
    return this.px(this.theme.text[role].size) * shrunk;
  }

  lineHeight(role: TextRole, shrunk = 1): number {
    return this.size(role, shrunk) * (role === 'title' ? 1.2 : 1.35);
  }

  width(text: string, role: TextRole, shrunk = 1): number {
    const key = `${role} ${shrunk} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    this.pen.font = this.font(role, shrunk);
    const { width } = this.pen.measureText(settable(text));
    this.widths.set(key, width);
    return width;
  }

  font(role: TextRole, shrunk = 1): string {
    return `${this.theme.text[role].weight} ${this.size(role, shrunk)}px ${this.theme.family}`;
  }

  /**
   * Breaks text into lines that are at most so wide; a word wider than that is broken where it has to be. Words are
   * measured one by one, for measuring is slow and words recur.
   */
  wrap(text: string, role: TextRole, width: number, shrunk = 1): string[] {
    const space = this.width(' ', role, shrunk);
    const lines: string[][] = [];
    let taken = Number.POSITIVE_INFINITY;
    for (const word of text.split(/ +/).flatMap((part) => this.breakWord(part, role, width, shrunk))) {
      const needed = this.width(word, role, shrunk);
      if (taken + space + needed > width) {
        lines.push([word]);
        taken = needed;
      } else {
        lines.at(-1)?.push(word);
        taken += space + needed;
      }
    }
    return lines.map((words) => words.join(' ')).filter((line) => line !== '');
  }

  /** Wraps into as few lines as {@link Type.wrap}, and makes them about equally long. */
  wrapEvenly(text: string, role: TextRole, width: number, shrunk = 1): string[] {
    const fewest = this.wrap(text, role, width, shrunk);
    if (fewest.length < 2) return fewest;
    let [low, high] = [width / fewest.length / 1.2, width];
    while (high - low > 4) {
      const middle = (low + high) / 2;
      if (this.wrap(text, role, middle, shrunk).length > fewest.length) low = middle;
      else high = middle;
    }
    return this.wrap(text, role, high, shrunk);
  }

  private breakWord(word: string, role: TextRole, width: number, shrunk: number): string[] {
    if (this.width(word, role, shrunk) <= width) return [word];
    // Words that were to stay together part before a word or a number is torn.
    const together = word.split(/\u00a0+/).filter((part) => part !== '');
    if (together.length > 1) return together.flatMap((part) => this.breakWord(part, role, width, shrunk));
    const parts: string[] = [];
    let part = '';
    for (const letter of word) {
      if (part !== '' && this.width(part + letter, role, shrunk) > width) {
        parts.push(part);
        part = letter;
      } else part += letter;
    }
    return [...parts, part];
  }
}
