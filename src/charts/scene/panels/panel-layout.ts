import type { Drawing } from '../drawing.js';
import { textUnit } from '../type.js';
import { panelWidth } from './panel-places.js';

/** Texts in panels, beside those of a chart of the size of the whole: the least are as large as its notes. */
export const panelText = 0.88;

const usual = { height: 675, frame: 255, noteLine: 19, letter: 7.6 };
const margin = 40;
/** Columns of two, three ... twelve panels, where they are wide enough. */
const columnsFor = [2, 3, 2, 3, 3, 4, 4, 3, 4, 4, 4];
/** Width to height of a panel: of lines over years, and of rows with their names at the left. */
const bestAspect = { years: 1.35, rows: 2 };
/** Height of a panel as a share of its width, and at most. */
const tall = { share: 0.66, most: 300 };
const panel = { title: 36, head: 66, row: 38, line: 27, letter: 11, names: 0.3, gap: 26 };

/** How a panel stands among others. */
interface Standing {
  /** Its least width, in pixels of the theme. */
  readonly narrowest: number;
  readonly over: 'years' | 'rows';
}

/** How many panels stand beside each other: as many as suit their number, or the height that is given. */
export function panelColumns(panels: readonly Standing[], width: number, height?: number): number {
  const count = panels.length;
  const least = Math.max(...panels.map(({ narrowest }) => narrowest));
  const isWide = (columns: number): boolean => columns === 1 || themeWidth(width, columns, height) >= least;
  const choices = Array.from({ length: count }, (_, i) => i + 1).filter(isWide);
  if (height === undefined) return Math.min(columnsFor[count - 2] ?? 4, choices.length);
  const best = bestAspect[panels[0]?.over ?? 'rows'];
  const plot = Math.max(1, height - usual.frame * textUnit(width, height));
  const off = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    return Math.abs(Math.log((width * rows) / (columns * plot * best))) + 0.15 * (rows * columns - count);
  };
  return choices.reduce((least, one) => (off(one) < off(least) ? one : least));
}

/** The width of a panel in pixels of the theme. */
export function themeWidth(width: number, columns: number, height: number = usual.height): number {
  const unit = textUnit(width, height);
  return panelWidth(width - 2 * margin * unit, columns, unit * panelText) / (unit * panelText);
}

/** The height that panels need with so many letters of notes under them. */
export function panelsHeight(drawings: readonly Drawing[], width: number, columns: number, letters: number): number {
  const rows = Math.ceil(drawings.length / columns);
  const heightAt = (given: number): number => {
    const unit = textUnit(width, given);
    const across = themeWidth(width, columns, given);
    const plot = Math.min(tall.most, tall.share * across);
    const cell = Math.max(panel.title + plot, ...drawings.map((one) => rowsHeight(one, across))) * panelText;
    const noteLines = Math.max(0, Math.ceil((letters * usual.letter * unit) / width) - 2);
    const needed = usual.frame + rows * cell + (rows - 1) * panel.gap + noteLines * usual.noteLine;
    return Math.ceil(Math.max(usual.height, needed * unit));
  };
  // Taller charts have larger texts, which take more height, up to the largest there is for the width.
  const height = heightAt(usual.height);
  return heightAt(heightAt(height));
}

/** What the rows of a chart take, with names that are broken where they are wider than their column. */
function rowsHeight({ model, scene }: Drawing, across: number): number {
  const labels = [...new Set(model.items.map(({ label }) => label))];
  const letters = Math.floor((across * panel.names) / panel.letter);
  const lines = Math.max(...labels.map((label) => Math.ceil(label.length / letters)));
  const detail = model.items.some((item) => item.detail !== '' && scene.data.labels !== undefined) ? panel.line : 0;
  const names = (scene.data.labels?.length ?? labels.length) * (panel.row + (lines - 1) * panel.line + detail);
  return panel.head + Math.max(names, scene.height ?? 0);
}
