import type { ChartItem } from '../model.js';
import type { Theme } from '../themes/index.js';
import { hatch, whisker } from './marks.js';
import type { Box } from './pen.js';
import type { Stage } from './scene.js';

const openEnd = 1.08;

/** How bars are filled: the finding in the accent colour; where statuses differ, estimates light, goals hatched as well. */
export function barLook(
  items: readonly ChartItem[],
  theme: Theme,
): {
  /** The fill of one bar, and whether it is a light one. */
  of(item: ChartItem): { readonly fill: string; readonly light: boolean };
  /** Chart.js options of a data set of these bars, or of some of them. */
  options(
    unit: number,
    set?: readonly ChartItem[],
  ): {
    backgroundColor: string[];
    borderColor: string[];
    borderWidth: number[];
    borderSkipped: false;
  };
  /** Hatches the bar of a goal or a proposal. */
  hatch(stage: Stage, item: ChartItem, box: Box): void;
} {
  const mixed = new Set(items.map((item) => item.status)).size > 1;
  const isGoal = ({ status }: ChartItem): boolean => mixed && (status === 'proposed' || status === 'target');
  const isSoft = (item: ChartItem): boolean => isGoal(item) || (mixed && item.status === 'estimate');
  const strong = (item: ChartItem): string => (item.highlighted ? theme.accent : theme.context);
  const soft = (item: ChartItem): string => (item.highlighted ? theme.accentSoft : theme.contextSoft);
  const fill = (item: ChartItem): string => (isSoft(item) ? soft(item) : strong(item));
  return {
    of: (item) => ({ fill: fill(item), light: isSoft(item) && !isGoal(item) }),
    options: (unit, set = items) => ({
      backgroundColor: set.map(fill),
      borderColor: set.map(strong),
      borderWidth: set.map((item) => (isSoft(item) ? 2 * unit : 0)),
      borderSkipped: false,
    }),
    hatch: (stage, item, box) => {
      if (isGoal(item)) hatch(stage.pen, box, strong(item), stage.type.unit);
    },
  };
}

/** Where an item ends on the axis, its range included. An open range is drawn a little past its value. */
export function rangeEnd(item: ChartItem, scaled: (value: ChartItem['value']) => number): number {
  const { hedged, interval } = item;
  if (!hedged) return scaled(item.value);
  return interval.isBounded() ? scaled(interval.hi) : scaled(item.value) * openEnd;
}

/** The range of a hedged item, over its bar. */
export function drawRange(
  stage: Stage,
  item: ChartItem,
  box: Box,
  scaled: (value: ChartItem['value']) => number,
  to: number,
): void {
  const { ink, background } = stage.type.theme;
  const range = {
    from: stage.x(scaled(item.interval.lo)),
    to: stage.x(to),
    y: (box.top + box.bottom) / 2,
    open: !item.interval.isBounded(),
  };
  const cap = Math.min(stage.type.px(10), (box.bottom - box.top) / 3);
  whisker(stage.pen, range, { ink, edge: background, unit: stage.type.unit, cap });
}
