import { MilexError } from '../../../money/error.js';
import type { ChartItem, ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import type { Label, LabelLine } from '../label.js';
import { hatch, line, whisker } from '../marks.js';
import type { Box } from '../pen.js';
import { statusFill } from '../rows/bar-look.js';
import type { Scene, Stage } from '../scene.js';
import { type Type, textUnit } from '../type.js';
import { readable } from './shades.js';
import { fitsOn, hasRange, labelsHeight, partBoxes, partLabels } from './stack-labels.js';

/** What is written over the bar: the whole. */
interface Head {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
}

const [thinnest, thickest] = [30, 300];
const underHead = 28;

/** One stacked bar over the whole width, the whole in a bracket over it, each part labelled under it. */
export function stackedBar(model: ChartModel, head: Head, exponent: number, theme: Theme): Scene {
  const { items } = model;
  const unit = textUnit(model.width, model.height);
  const values = items.map((item) => item.value.toNumber() / 10 ** exponent);
  const sum = values.reduce((a, b) => a + b, 0);
  const strong = ({ highlighted }: ChartItem): string => (highlighted ? theme.accent : theme.context);
  const looks = items.map((item) =>
    statusFill(item.look, strong(item), item.highlighted ? theme.accentSoft : theme.contextSoft),
  );

  return {
    type: 'bar',
    data: {
      labels: [head.label],
      datasets: items.map((item, i) => ({
        label: item.label,
        data: [values[i] ?? 0],
        backgroundColor: looks[i]?.fill ?? theme.context,
        borderColor: theme.background,
        borderWidth: { left: i === 0 ? 0 : 3 * unit, right: 0, top: 0, bottom: 0 },
        borderSkipped: false as const,
        barPercentage: 1,
        categoryPercentage: 1,
      })),
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { display: false, stacked: true, min: 0, max: sum },
        y: { display: false, stacked: true },
      },
    },
    gutters(type, room) {
      const under = labelsHeight(items, values, type, room);
      const lines = headLines(head, type, room);
      const over = type.px(underHead) + lines.reduce((height, { role }) => height + type.lineHeight(role), 0);
      const free = room.bottom - room.top - over - under;
      if (free < type.px(thinnest)) {
        const short = Math.ceil(type.px(thinnest) - free);
        throw new MilexError(`height: the parts with their labels need ${short} pixels more; set a larger height`);
      }
      // The bar takes most of what is free; the rest goes over the bar and under its labels.
      const spare = free - Math.max(type.px(thinnest), Math.min(type.px(thickest), free * 0.8));
      return { left: 0, right: 0, top: over + spare * 0.3, bottom: under + spare * 0.7 };
    },
    over(stage) {
      const bar = partBoxes(values, stage.room, stage.bar(0, 0));
      const [first, last] = [bar[0], bar.at(-1)];
      if (first === undefined || last === undefined) return;
      const y = first.top - stage.type.px(16);
      const look = { color: stage.type.theme.ink, width: stage.type.px(1.5) };
      line(stage.pen, { x: first.left, y }, { x: last.right, y }, look);
      for (const x of [first.left, last.right]) line(stage.pen, { x, y }, { x, y: y + stage.type.px(8) }, look);
      items.forEach((item, i) => {
        const box = bar[i];
        if (looks[i]?.hatched && box) hatch(stage.pen, box, strong(item), unit);
        if (looks[i]?.edge && box) outline(stage, box, strong(item));
      });
      items.forEach((item, i) => {
        const box = bar[i];
        if (hasRange(item) && box) drawRange(stage, item, box, i === items.length - 1);
      });
    },
    labels(stage) {
      const bar = partBoxes(values, stage.room, stage.bar(0, 0));
      const top = (bar[0]?.top ?? 0) - stage.type.px(24);
      const over: Label = {
        lines: headLines(head, stage.type, stage.room),
        spots: [{ x: stage.area.left, y: top, align: 'left', baseline: 'bottom' }],
      };
      return [over, ...shareLabels(items, bar, stage.type, looks), ...partLabels(items, bar, stage.type, stage.room)];
    },
  };
}

function headLines({ label, text, detail }: Head, type: Type, { left, right }: Box): LabelLine[] {
  const whole = type.wrapEvenly(`${label}: ${text}`, 'finding', right - left);
  const below = detail === '' ? [] : type.wrap(detail, 'detail', right - left);
  return [
    ...whole.map((line): LabelLine => ({ text: line, role: 'finding', color: type.theme.ink })),
    ...below.map((line): LabelLine => ({ text: line, role: 'detail' })),
  ];
}

function shareLabels(
  items: readonly ChartItem[],
  bar: readonly Box[],
  type: Type,
  looks: readonly ReturnType<typeof statusFill>[],
): Label[] {
  return items.flatMap((item, i): Label[] => {
    const [box, look] = [bar[i], looks[i]];
    if (box === undefined || look === undefined || !fitsOn(item, box, type)) return [];
    const spot = {
      x: box.left + type.px(14),
      y: (box.top + box.bottom) / 2,
      align: 'left',
      baseline: 'middle',
    } as const;
    const color = readable(look.fill, type.theme.onMark, type.theme.ink);
    return [
      {
        lines: [{ text: item.detail, role: 'finding', color }],
        ...(look.hatched && { plate: look.fill }),
        spots: [spot],
      },
    ];
  });
}

/** The range of a hedged part, under the edge it shares with the next part, or with the one before when it is the last. */
function drawRange(stage: Stage, item: ChartItem, box: Box, isLast: boolean): void {
  const { lo, hi } = item.interval;
  const perUnit = (box.right - box.left) / item.value.toNumber();
  const [low, high] = [lo, hi].map((end) => (end.toNumber() - item.value.toNumber()) * perUnit) as [number, number];
  const { ink, background } = stage.type.theme;
  const range = isLast
    ? { from: box.left - low, to: box.left - high }
    : { from: box.right + low, to: box.right + high };
  whisker(
    stage.pen,
    { ...range, y: box.bottom + stage.type.px(17), open: false },
    { ink, edge: background, unit: stage.type.unit, cap: stage.type.px(8) },
  );
}

function outline({ pen, type }: Stage, box: Box, color: string): void {
  const width = type.px(2);
  pen.save();
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.strokeRect(box.left + width / 2, box.top + width / 2, box.right - box.left - width, box.bottom - box.top - width);
  pen.restore();
}
