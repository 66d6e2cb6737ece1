import type { FrameText } from '../model.js';
import { textUnit } from './type.js';

/** Pixels of a chart; pixels of the theme that what is drawn has at least, and that the frame has round its texts. */
const [leastHeight, mostHeight, leastPlot, roundTexts, margins] = [675, 8000, 290, 130, 80];
/** A line of text is so high, and a letter so wide on average, in pixels of the theme. */
const lines = {
  title: { height: 38.4, letter: 18 },
  subtitle: { height: 24.3, letter: 9.3 },
  note: { height: 18.9, letter: 7.2 },
} as const;

/**
 * The height of a chart that is given none, in pixels: the usual one, or as much as its texts take and what is drawn,
 * which is so many pixels of the theme high.
 */
export function heightFor(plot: number, text: FrameText, width: number): number {
  const heightAt = (unit: number): number =>
    Math.ceil(Math.max(leastHeight, (textsHeight(text, width / unit) + Math.max(leastPlot, plot)) * unit));
  const height = heightAt(textUnit(width, leastHeight));
  // What is upright has larger text, which takes more height, up to the largest there is for the width.
  const tall = height < width ? height : heightAt(textUnit(width, heightAt(textUnit(width, 2 * height))));
  return Math.min(mostHeight, tall);
}

function textsHeight({ title, subtitle, notes, source }: FrameText, width: number): number {
  const high = (text: string, { height, letter }: { height: number; letter: number }): number =>
    Math.ceil((text.length * letter) / (width - margins)) * height;
  const below = high(notes.join(' '), lines.note) + high(source, lines.note);
  return roundTexts + high(title, lines.title) + high(subtitle, lines.subtitle) + below;
}

const lettersInLine = 27;

/** Pixels of the theme that labels of rows take one under the other, with a line for what is said under them. */
export function labelsHeight(items: readonly { readonly label: string; readonly detail: string }[]): number {
  const lines = Math.max(...items.map(({ label }) => Math.ceil(label.length / lettersInLine)));
  const details = Math.max(...items.map(({ detail }) => Math.ceil(detail.length / lettersInLine)));
  return items.length * (27 * lines + Math.max(6, 22 * details));
}

/**
 * Pixels of the theme that the texts beside the ends of lines take one under the other, with words over the plot and
 * the notes that explain them.
 */
export function endsHeight(ends: readonly { readonly name: string; readonly joined: string }[], words: number): number {
  const lines = (text: string): number => Math.ceil(text.length / lettersInLine);
  const under = ends.some(({ name, joined }) => lines(joined) > lines(name)) ? 24 : 0;
  return ends.reduce((sum, { name }) => sum + 26 * lines(name) + under, 44 * words);
}

const head = { letter: 16, line: 36 };
const parts = { bar: 180, width: 920, narrow: 0.15, share: 0.34, most: 7, letter: 10.8, line: 27, gap: 9, amount: 20 };

/** Pixels of the theme that a named bar of parts takes: narrow ones are named one under the other, lower than the others. */
export function partsHeight(name: string, all: readonly { readonly label: string; readonly share: number }[]): number {
  const linesIn = (letters: number, share: number): number =>
    Math.ceil((letters * parts.letter) / (parts.width * share));
  const wide = all.filter(({ share }) => share >= parts.narrow);
  const narrow = all.filter(({ share }) => share < parts.narrow);
  const under = Math.max(0, ...wide.map(({ label, share }) => linesIn(label.length, share)));
  const below = narrow.map(({ label }) => linesIn(label.length + parts.amount, parts.share));
  const deepest = Math.max(0, ...below) * parts.line + parts.gap;
  const over = Math.ceil((name.length * head.letter) / parts.width) * head.line;
  return parts.bar + over + (1 + Math.min(parts.most, under)) * parts.line + below.length * deepest;
}
