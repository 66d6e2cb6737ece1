import { textUnit } from './scene/type.js';

const usual = { height: 675, frame: 255 };

/** The usual height of a chart, or as much as rows take that are so many pixels of the theme high together. */
export function heightFor(rows: number, width = 1200): number {
  const heightAt = (unit: number): number => Math.ceil(Math.max(usual.height, (usual.frame + rows) * unit));
  const height = heightAt(textUnit(width, usual.height));
  // What rows make upright has larger text, which takes more height, up to the largest there is for the width.
  return height < width ? height : heightAt(textUnit(width, heightAt(textUnit(width, 2 * height))));
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

const whole = { bar: 260, narrow: 15, label: 36 };

/** Pixels of the theme that a bar of parts of so many percent takes: narrow ones are named one under the other. */
export function partsHeight(percents: readonly number[]): number {
  return whole.bar + whole.label * percents.filter((percent) => percent < whole.narrow).length;
}
