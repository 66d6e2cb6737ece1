import type { ChartModel } from './model.js';
import { panelWidth } from './scene/panel-places.js';
import { textUnit } from './scene/type.js';

/** Texts in panels, beside those of a chart of the size of the whole: the least are as large as its notes. */
export const panelText = 0.94;

const usual = { height: 675, frame: 255, noteLine: 19, letter: 7.6 };
const margin = 40;
/** Columns of two, three ... twelve panels, where they are wide enough. */
const columnsFor = [2, 3, 2, 3, 3, 3, 4, 3, 4, 4, 4];
const narrowest = 200;
/** Width to height of a panel: of lines over years, and of rows with their names at the left. */
const bestAspect = { years: 1.35, rows: 2 };
const overYears: readonly string[] = ['line', 'index', 'slope', 'path', 'rate-window'];
/** Of a panel over years: its height as a share of its width, and its title. */
const [tall, title] = [0.66, 34];
const panel = { title: 64, row: 36, line: 24, letter: 10, names: 0.3, gap: 26 };

/** How many panels stand beside each other: as many as suit their number, or the height that is given. */
export function panelColumns(form: string, count: number, width: number, height?: number): number {
  if (height === undefined) {
    const unit = textUnit(width, usual.height) * panelText;
    return Math.min(columnsFor[count - 2] ?? 4, Math.max(1, Math.floor(width / (narrowest * unit))));
  }
  const best = overYears.includes(form) ? bestAspect.years : bestAspect.rows;
  const plot = height - usual.frame * textUnit(width, height);
  const off = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const aspect = width / columns / (Math.max(1, plot) / rows);
    return Math.abs(Math.log(aspect / best)) + 0.15 * (rows * columns - count);
  };
  const choices = Array.from({ length: count }, (_, i) => i + 1);
  return choices.reduce((least, one) => (off(one) < off(least) ? one : least));
}

/** The width of a panel in pixels of the theme. */
export function themeWidth(width: number, columns: number, height: number = usual.height): number {
  const unit = textUnit(width, height);
  return panelWidth(width - 2 * margin * unit, columns, unit * panelText) / (unit * panelText);
}

/** The height that panels need with so many letters of notes under them. */
export function panelsHeight(models: readonly ChartModel[], width: number, columns: number, letters: number): number {
  const rows = Math.ceil(models.length / columns);
  const heightAt = (given: number): number => {
    const unit = textUnit(width, given);
    const across = themeWidth(width, columns, given);
    const cell = Math.max(tall * across + title, ...models.map((model) => rowsHeight(model, across))) * panelText;
    const noteLines = Math.max(0, Math.ceil((letters * usual.letter * unit) / width) - 2);
    const needed = usual.frame + rows * cell + (rows - 1) * panel.gap + noteLines * usual.noteLine;
    return Math.ceil(Math.max(usual.height, needed * unit));
  };
  // Taller charts have larger texts, which take more height, up to the largest there is for the width.
  const height = heightAt(usual.height);
  return heightAt(heightAt(height));
}

/** What the rows of a chart take, with names that are broken where they are wider than their column. */
function rowsHeight({ items }: ChartModel, across: number): number {
  const labels = [...new Set(items.filter(({ unlabelled }) => unlabelled !== true).map(({ label }) => label))];
  const letters = Math.floor((across * panel.names) / panel.letter);
  const lines = Math.max(...labels.map((label) => Math.ceil(label.length / letters)));
  return panel.title + labels.length * (panel.row + (lines - 1) * panel.line);
}
