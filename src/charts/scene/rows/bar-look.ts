import type { FigureStatus } from '../../../figures/figure.js';
import type { ChartItem } from '../../model.js';
import { mixed } from '../../themes/colour.js';
import type { Theme } from '../../themes/index.js';
import { hatch, whisker } from '../marks.js';
import type { Box } from '../pen.js';
import type { Stage } from '../scene.js';

const openEnd = 1.08;

/** How a mark of a status is filled, whatever the statuses of the others. */
interface Fill {
  readonly fill: string;
  /** Money spent or voted has none. */
  readonly edge: string | null;
  readonly hatched: boolean;
}

/** Filled for money spent or voted, lighter with an edge for an estimate, light and hatched for a goal or a proposal. */
export function statusFill(status: FigureStatus, strong: string, soft: string): Fill {
  const hatched = status === 'target' || status === 'proposed';
  if (hatched) return { fill: soft, edge: strong, hatched };
  if (status === 'estimate') return { fill: mixed(strong, soft, 0.5), edge: strong, hatched };
  return { fill: strong, edge: null, hatched };
}

/** How bars are filled: by their status, the finding in the accent colour. */
export function barLook(theme: Theme): {
  /** Chart.js options of a data set of bars. */
  options(
    items: readonly ChartItem[],
    unit: number,
  ): {
    backgroundColor: string[];
    borderColor: string[];
    borderWidth: number[];
    borderSkipped: false;
  };
  /** Hatches the bar of a goal or a proposal. */
  hatch(stage: Stage, item: ChartItem, box: Box): void;
} {
  const strong = ({ highlighted }: ChartItem): string => (highlighted ? theme.accent : theme.context);
  const look = (item: ChartItem): Fill =>
    statusFill(item.look, strong(item), item.highlighted ? theme.accentSoft : theme.contextSoft);
  return {
    options: (items, unit) => ({
      backgroundColor: items.map((item) => look(item).fill),
      borderColor: items.map(strong),
      borderWidth: items.map((item) => (look(item).edge === null ? 0 : 2 * unit)),
      borderSkipped: false,
    }),
    hatch: (stage, item, box) => {
      if (look(item).hatched) hatch(stage.pen, box, strong(item), stage.type.unit);
    },
  };
}

/** How thick the one bar of a row is: pixels of the theme at most, and as a share of its row. */
export interface Thickness {
  readonly thickest: number;
  readonly share: number;
}

/** The same as Chart.js options. */
export function barThickness(
  { thickest, share }: Thickness,
  unit: number,
): {
  readonly barPercentage: number;
  readonly categoryPercentage: number;
  readonly maxBarThickness: number;
} {
  return { barPercentage: 1, categoryPercentage: share, maxBarThickness: thickest * unit };
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
