import type { ChartItem } from '../../model.js';
import { type Label, type LabelLine, placeLabels, type Spot, tryPlacing } from '../label.js';
import type { Box } from '../pen.js';
import { apart } from '../spread.js';
import type { Type } from '../type.js';
import { staircases } from './staircases.js';

/** Of the width, what a name that does not fit under its part may take, the best first. */
const widths = [0.6, 0.4, 0.25];
const [gapUnderBar, gapUnderRange, gapOfRows] = [14, 32, 8];
const [besideLine, leastApart, betweenNames] = [4, 8, 6];

/** Whether a part has a range that is drawn, between the bar and the labels under it. */
export function hasRange({ hedged, interval }: ChartItem): boolean {
  return hedged && interval.isBounded();
}

/** The share of a part stands on it, where it is wide enough. */
export function fitsOn(item: ChartItem, box: Box, type: Type): boolean {
  return type.width(item.detail, 'finding') + type.px(24) < box.right - box.left;
}

/** How amount and name may be set under their part, the best first; words are broken in the last alone. */
const settings = [
  { amount: 'finding', most: 2, shrunk: 1, whole: true },
  { amount: 'label', most: 3, shrunk: 1, whole: true },
  { amount: 'label', most: 4, shrunk: 0.84, whole: true },
  { amount: 'label', most: 7, shrunk: 0.84, whole: false },
] as const;

type Text = Pick<Label, 'lines' | 'shrunk'>;

/** Amount and name in lines that are no wider than their part; null where they do not fit. */
function standing(item: ChartItem, box: Box, type: Type): Text | null {
  const width = box.right - box.left - type.px(betweenNames);
  const [name, color] = [nameOf(item, box, type), colorOf(item, type)];
  for (const { amount, most, shrunk, whole } of settings) {
    const isNarrow = whole && name.split(' ').some((word) => type.width(word, 'label', shrunk) > width);
    if (isNarrow || type.width(item.text, amount, shrunk) > width) continue;
    const names = type.wrap(name, 'label', width, shrunk);
    if (names.length > most) continue;
    const below = names.map((text): LabelLine => ({ text, role: 'label' }));
    return { lines: [{ text: item.text, role: amount, color }, ...below], shrunk };
  }
  return null;
}

/** The same in lines as wide as there is room for, to be joined to the part by a line. */
function loose(item: ChartItem, box: Box, type: Type, width: number): Text {
  const lines = type.wrap(`${item.text} ${nameOf(item, box, type)}`, 'label', width);
  return { lines: lines.map((text) => ({ text, role: 'label', color: colorOf(item, type) })) };
}

function nameOf(item: ChartItem, box: Box, type: Type): string {
  return fitsOn(item, box, type) ? item.label : `${item.label}, ${item.detail}`;
}

function colorOf({ highlighted }: ChartItem, { theme }: Type): string {
  return highlighted ? theme.accent : theme.ink;
}

/**
 * The labels under the bar: those that fit stand under their part, the others lower, with a line to it. One that
 * reaches to the right must not lie over the line to a later part's label, nor one that reaches to the left over that
 * to an earlier one's: of some orders, the one that takes the least height.
 */
export function partLabels(
  items: readonly ChartItem[],
  bar: readonly Box[],
  type: Type,
  bounds: Box,
): readonly Label[] {
  const choices = widths.map((width) => labelsOf(items, bar, type, bounds, width * (bounds.right - bounds.left)));
  return choices.find((labels) => Number.isFinite(lowest(labels, type, bounds))) ?? choices[0] ?? [];
}

function labelsOf(
  items: readonly ChartItem[],
  bar: readonly Box[],
  type: Type,
  bounds: Box,
  width: number,
): readonly Label[] {
  const parts = items.flatMap((item, i) => (bar[i] ? [{ item, box: bar[i], text: standing(item, bar[i], type) }] : []));
  const anchors = apart(
    parts.map(({ box }) => Math.min((box.left + box.right) / 2, box.left + type.px(besideLine))),
    type.px(leastApart),
    bounds.right,
  );
  const heightOf = ({ lines, shrunk = 1 }: Text): number =>
    lines.reduce((sum, { role }) => sum + type.lineHeight(role, shrunk), 0);
  const texts = parts.map(({ item, box, text }) => text ?? loose(item, box, type, width));
  const isLoose = (_: Text, i: number): boolean => parts[i]?.text === null;
  const deepest = Math.max(0, ...texts.filter((text, i) => !isLoose(text, i)).map(heightOf));
  const step = Math.max(0, ...texts.filter(isLoose).map(heightOf)) + type.px(gapOfRows);
  const top = (bar[0]?.bottom ?? 0) + type.px(items.some(hasRange) ? gapUnderRange : gapUnderBar);
  const below = deepest === 0 ? top : top + deepest + type.px(gapOfRows);
  const rows = [top, ...Array.from({ length: parts.length }, (_, row) => below + row * step)];

  const under = parts.flatMap(({ box, text }): Label[] => {
    const spot = { y: top, baseline: 'top' } as const;
    const spots = [
      { ...spot, x: box.left, align: 'left' } as const,
      { ...spot, x: box.right, align: 'right' } as const,
    ];
    return text === null ? [] : [{ ...text, spots }];
  });
  const lower = staircases(rows, (spotsOf) =>
    texts.flatMap((text, i): Label[] => {
      if (!isLoose(text, i)) return [];
      const x = anchors[i] ?? 0;
      const leader = { x, y: (bar[i]?.bottom ?? 0) + type.px(2) };
      const at = (y: number, align: 'left' | 'right'): Spot => {
        const edge = x + type.px(besideLine) * (align === 'left' ? -1 : 1);
        return { x: Math.min(bounds.right, Math.max(bounds.left, edge)), y, align, baseline: 'top', leader };
      };
      return [{ ...text, spots: spotsOf(at) }];
    }),
  );
  const orders = lower.map((labels) => [...under, ...labels]);
  const heights = orders.map((labels) => lowest(labels, type, bounds));
  return orders[heights.indexOf(Math.min(...heights))] ?? [];
}

function lowest(labels: readonly Label[], type: Type, bounds: Box): number {
  const placed = tryPlacing(labels, type, bounds) ?? [];
  return placed.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...placed.map(({ box }) => box.bottom));
}

/** Where parts of a bar lie that is as wide as the room. */
export function partBoxes(
  values: readonly number[],
  { left, right }: Box,
  { top, bottom }: Omit<Box, 'left' | 'right'>,
): Box[] {
  const perUnit = (right - left) / values.reduce((a, b) => a + b, 0);
  let end = left;
  return values.map((value): Box => {
    const start = end;
    end += value * perUnit;
    return { left: start, right: end, top, bottom };
  });
}

/** How far the labels reach under a bar over the width of the room. */
export function labelsHeight(items: readonly ChartItem[], values: readonly number[], type: Type, room: Box): number {
  const bounds = { ...room, top: 0, bottom: Number.POSITIVE_INFINITY };
  const bar = partBoxes(values, room, { top: 0, bottom: 0 });
  const placed = placeLabels(partLabels(items, bar, type, bounds), type, bounds, []);
  return Math.max(...placed.map((label) => label.box.bottom));
}
