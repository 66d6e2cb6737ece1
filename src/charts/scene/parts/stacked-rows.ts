import { MilexError } from '../../../money/error.js';
import type { ChartItem, ChartModel } from '../../model.js';
import { contrast, mixed } from '../../themes/colour.js';
import type { Theme } from '../../themes/index.js';
import { valueScale } from '../axes.js';
import type { Label } from '../label.js';
import { hatch } from '../marks.js';
import type { Box } from '../pen.js';
import { barThickness, statusFill } from '../rows/bar-look.js';
import { type Rows, setRows } from '../rows/rows.js';
import { axisHeight } from '../rows/value-rows.js';
import type { Scene, Stage } from '../scene.js';
import { ticks } from '../ticks.js';
import { shrinks, textUnit } from '../type.js';
import { type NamedPart, namesHeight, partNames } from './part-names.js';
import { readable, shades } from './shades.js';

/** Wholes of the same parts. */
interface Stack {
  readonly rows: readonly {
    readonly label: string;
    readonly detail: string;
    readonly total: string;
    readonly sum: ChartItem['value'];
    readonly items: readonly ChartItem[];
  }[];
  readonly parts: readonly string[];
  /** Each whole is drawn to the same length. */
  readonly shares: boolean;
  readonly exponent: number;
}

const bars = { thickest: 84, share: 0.68 };
const [afterName, beforeTotal, roundNumber] = [20, 12, 8];
const leastContrast = 3;
/** The lightness of parts: of the grey that the darkest has, and of the colour of each that is left in a light fill. */
const [darkest, light] = [0.55, 0.2];

/** Horizontal stacked bars, a row a whole: parts named once over the first, totals at the ends. */
export function stackedRows(model: ChartModel, { rows, parts, shares, exponent }: Stack, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const scaled = ({ sum }: Stack['rows'][number], value: ChartItem['value']): number =>
    shares ? value.dividedBy(sum).times(100).toNumber() : value.toNumber() / 10 ** exponent;
  const max = Math.max(...rows.map((row) => scaled(row, row.sum)));
  const colors = colorsOf(rows[0]?.items ?? [], theme);
  const looks = rows.map(({ items }) => items.map((item, i) => lookOf(item, colors[i] ?? theme.context, theme)));
  const bottom = shares ? 0 : axisHeight * unit;
  let names: Rows | undefined;

  const firstParts = (at: (value: number) => number): NamedPart[] => {
    const [first] = rows;
    let sum = 0;
    return parts.map((name, i) => {
      const item = first?.items[i];
      const from = sum;
      if (first && item) sum += scaled(first, item.value);
      return { name, color: item?.highlighted ? theme.accent : theme.ink, left: at(from), right: at(sum) };
    });
  };

  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => label),
      datasets: parts.map((label, i) => ({
        label,
        data: rows.map((row) => (row.items[i] ? scaled(row, row.items[i].value) : 0)),
        backgroundColor: looks.map((row) => row[i]?.fill ?? theme.context),
        borderColor: theme.background,
        borderWidth: { left: i === 0 ? 0 : 2 * unit, right: 0, top: 0, bottom: 0 },
        borderSkipped: false as const,
        ...barThickness(bars, unit),
      })),
    },
    options: {
      indexAxis: 'y',
      scales: {
        y: { display: false, stacked: true },
        x: shares
          ? { display: false, stacked: true, min: 0, max }
          : {
              ...valueScale({ min: 0, max, ticks: ticks(0, max, 4) }, { ...model, theme }),
              stacked: true,
              afterFit: (scale: { height: number }) => {
                scale.height = bottom;
              },
            },
      },
    },
    gutters(type, room) {
      const lay = (taken: number): { names: Rows; left: number; width: number; top: number } => {
        const names = setRows(rows, type, room, taken);
        const left = names.column + afterName * unit;
        const widths = rows.map((row) => {
          const total = type.px(beforeTotal) + type.width(row.total, 'value', names.shrunk);
          return (room.right - room.left - left - total) / (scaled(row, row.sum) / max);
        });
        const width = Math.min(...widths);
        const start = room.left + left;
        const at = (value: number): number => start + (value / max) * width;
        return { names, left, width, top: namesHeight(firstParts(at), type, { ...room, left: start }) };
      };
      const { top } = lay(bottom);
      if (!Number.isFinite(top)) {
        throw new MilexError('parts: no room for their names over the bars; shorten them, or make the chart wider');
      }
      const laid = lay(bottom + top);
      names = laid.names;
      const spare = spareOver(room, rows.length, top + bottom, type.px(bars.thickest));
      const right = room.right - room.left - laid.left - laid.width;
      return { left: laid.left, right, top: Math.max(0, top - spare), bottom: 0 };
    },
    over(stage) {
      looks.forEach((row, r) => {
        row.forEach(({ hatched, edged, strong }, i) => {
          const box = stage.bar(i, r);
          if (hatched) hatch(stage.pen, box, strong, unit);
          if (edged) outline(stage, i === 0 ? box : { ...box, left: box.left + 2 * unit }, strong);
        });
      });
    },
    labels(stage) {
      const { type, room } = stage;
      const shrunk = names?.shrunk ?? 1;
      const top = stage.bar(0, 0).top;
      const over = partNames(firstParts(stage.x), top, type, { ...room, left: stage.x(0) });
      const besides = rows.flatMap((row, r): Label[] => {
        const y = stage.y(r);
        const x = stage.x(scaled(row, row.sum)) + type.px(beforeTotal);
        return [
          { lines: names?.lines[r] ?? [], shrunk, spots: [{ x: room.left, y, align: 'left', baseline: 'middle' }] },
          {
            lines: [{ text: row.total, role: 'value' }],
            shrunk,
            clear: true,
            spots: [{ x, y, align: 'left', baseline: 'middle' }],
          },
          ...row.items.flatMap((item, i) => {
            const look = looks[r]?.[i];
            return look === undefined || item.unlabelled ? [] : [numberOn(stage, item, stage.bar(i, r), look)];
          }),
        ];
      });
      return [...over, ...besides];
    },
  };
}

/** The accent for the part that the title is about, greys from dark to light for the others. */
function colorsOf(items: readonly ChartItem[], theme: Theme): string[] {
  const others = items.filter(({ highlighted }) => !highlighted).length;
  const greys = shades(mixed(theme.context, theme.contextSoft, darkest), theme.contextSoft, others);
  return items.map((item) => (item.highlighted ? theme.accent : (greys.shift() ?? theme.context)));
}

type Look = ReturnType<typeof lookOf>;

/** A part in its colour, filled by its status; what is light is edged, so that its end is seen on the background. */
function lookOf({ look, highlighted }: ChartItem, color: string, theme: Theme) {
  const { fill, hatched, edge } = statusFill(look, color, mixed(color, theme.background, light));
  const edged = edge !== null || contrast(fill, theme.background) < leastContrast;
  return { fill, hatched, edged, strong: highlighted ? theme.accent : theme.context };
}

/** The number of a part on it, smaller where the part is narrow or low. */
function numberOn({ type }: Stage, { text }: ChartItem, box: Box, { fill, hatched }: Look): Label {
  const { onMark, ink } = type.theme;
  const [width, height] = [box.right - box.left - type.px(roundNumber), box.bottom - box.top];
  const fits = (one: number): boolean =>
    type.width(text, 'label', one) <= width && type.lineHeight('label', one) <= height;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return {
    lines: [{ text, role: 'label', color: readable(fill, onMark, ink) }],
    shrunk: shrinks.find(fits) ?? (shrinks.at(-1) as number),
    ...(hatched && { plate: fill }),
    spots: [{ x, y, align: 'center', baseline: 'middle' }],
  };
}

/** What lies free over the first bar within its own row. */
function spareOver(room: Box, rows: number, taken: number, thickest: number): number {
  const rowHeight = (room.bottom - room.top - taken) / rows;
  return Math.max(0, (rowHeight - Math.min(thickest, rowHeight * bars.share)) / 2) * 0.9;
}

function outline({ pen, type }: Stage, box: Box, color: string): void {
  const width = type.px(1.25);
  if (box.right - box.left < 3 * width) return;
  pen.save();
  pen.strokeStyle = color;
  pen.lineWidth = width;
  const [left, top] = [box.left + width / 2, box.top + width / 2];
  pen.strokeRect(left, top, box.right - width / 2 - left, box.bottom - width / 2 - top);
  pen.restore();
}
