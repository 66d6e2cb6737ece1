import type { Chart, ChartData, ChartOptions } from 'chart.js';
import type { Label } from './label.js';
import type { Box, Pen } from './pen.js';
import type { Type } from './type.js';

/** Room that labels need round the plot, in pixels. */
export interface Gutters {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a form draws with, once Chart.js has laid out the axes. */
export interface Stage {
  readonly chart: Chart;
  readonly pen: Pen;
  readonly type: Type;
  /** Between the axes. */
  readonly area: Box;
  /** Between title and notes. */
  readonly room: Box;
  x(value: number): number;
  y(value: number): number;
  /** The bar of a data set's row. */
  bar(dataset: number, row: number): Box;
}

/** What a form gives to be drawn: data and axes for Chart.js, and what is drawn beside its marks. */
export interface Scene {
  readonly type: 'bar' | 'line';
  readonly data: ChartData<'bar' | 'line', { x: number; y: number }[] | number[]>;
  readonly options: ChartOptions<'bar' | 'line'>;
  /** Pixels of the theme that the marks take upright, where they are more than a row for each label. */
  readonly height?: number;
  /**
   * The room labels need; called before the axes are laid out.
   *
   * @param max the upper end of the axis of values, where other charts share it
   */
  gutters(type: Type, room: Box, max?: number): Gutters;
  /** Draws beneath the marks. */
  under?(stage: Stage): void;
  /** Draws above the marks. */
  over?(stage: Stage): void;
  labels(stage: Stage): readonly Label[];
  /** What labels may not cover, besides each other and the axes. */
  obstacles?(stage: Stage): readonly Box[];
}
