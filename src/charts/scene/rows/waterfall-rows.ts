import type { ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import { hatch, line, whisker } from '../marks.js';
import type { Box } from '../pen.js';
import type { Scene, Stage } from '../scene.js';
import { textUnit } from '../type.js';
import { barThickness, statusFill } from './bar-look.js';
import { valueRows } from './value-rows.js';

/** Where a bar of a waterfall begins and ends. */
export interface Level {
  readonly from: { toNumber(): number } | 0;
  readonly to: { toNumber(): number };
  /** An increase or a decrease, not the start or the end. */
  readonly isStep: boolean;
}

const bars = { thickest: 64, share: 0.6 };

/** Rows from start to end, increases and decreases in colours of their own, each beginning where the last one ended. */
export function waterfallRows(model: ChartModel, levels: readonly Level[], exponent: number, theme: Theme): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const scaled = (value: Level['from']): number => (value === 0 ? 0 : value.toNumber() / 10 ** exponent);
  const spans = levels.map(({ from, to }) => [scaled(from), scaled(to)] as [number, number]);
  const ends = spans.map((span, i) => Math.max(...span, ...rangeOf(i)));
  const min = Math.min(0, ...spans.flat());
  const max = Math.max(0, ...ends) || (min < 0 ? 0 : 1);
  const looks = items.map(({ look, value }, i) => {
    const [strong, soft, text] = levels[i]?.isStep
      ? value.isNegative()
        ? [theme.second, theme.secondSoft, theme.second]
        : [theme.accent, theme.accentSoft, theme.accent]
      : [theme.context, theme.contextSoft, theme.ink];
    return { ...statusFill(look, strong, soft), strong, text };
  });
  const colors = looks.map(({ text }) => text);

  /** The ends of the range of a hedged item, on the axis; nothing for an open or an exact one. */
  function rangeOf(i: number): number[] {
    const [item, level] = [items[i], levels[i]];
    if (!item?.hedged || !item.interval.isBounded() || level === undefined) return [];
    return [item.interval.lo, item.interval.hi].map((end) => scaled(level.from) + scaled(end));
  }

  return {
    type: 'bar',
    data: {
      labels: items.map((item) => item.label),
      datasets: [
        {
          data: spans as unknown as number[],
          backgroundColor: looks.map(({ fill }) => fill),
          borderColor: looks.map(({ strong }) => strong),
          borderWidth: looks.map(({ edge }) => (edge === null ? 0 : 2 * unit)),
          borderSkipped: false,
          ...barThickness(bars, unit),
          minBarLength: 2 * unit,
        },
      ],
    },
    ...valueRows(model, { min, max, ends, colors }, theme),
    over(stage) {
      if (min < 0) zeroLine(stage);
      spans.slice(1).forEach((_, i) => {
        const [above, below, x] = [stage.bar(0, i), stage.bar(0, i + 1), stage.x(spans[i]?.[1] ?? 0)];
        connector(stage, x, above, below);
      });
      looks.forEach(({ hatched, strong }, i) => {
        if (hatched) hatch(stage.pen, stage.bar(0, i), strong, unit);
        const [from, to] = rangeOf(i);
        if (from === undefined || to === undefined) return;
        const bar = stage.bar(0, i);
        const range = { from: stage.x(from), to: stage.x(to), y: (bar.top + bar.bottom) / 2, open: false };
        const cap = Math.min(stage.type.px(10), (bar.bottom - bar.top) / 3);
        whisker(stage.pen, range, { ink: theme.ink, edge: theme.background, unit, cap });
      });
    },
  };
}

function connector({ pen, type }: Stage, x: number, above: Box, below: Box): void {
  const look = { color: type.theme.text.detail.color, width: type.px(1.25) };
  line(pen, { x, y: above.bottom }, { x, y: below.top }, look);
}

function zeroLine({ pen, type, area, x }: Stage): void {
  line(pen, { x: x(0), y: area.top }, { x: x(0), y: area.bottom }, { color: type.theme.ink, width: type.px(1.25) });
}
