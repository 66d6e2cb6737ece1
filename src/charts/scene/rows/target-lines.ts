import type { Label } from '../label.js';
import { line } from '../marks.js';
import type { Stage } from '../scene.js';
import { readable, shrinks, type Type } from '../type.js';

export interface TargetLine {
  readonly value: number;
  /** Its name: "3.5 % target". */
  readonly text: string;
}

/** The name of a target: beside the top of its line, which is drawn up to it. */
interface Head {
  readonly lines: readonly string[];
  readonly shrunk: number;
  /** Lines of text between the plot and the name. */
  readonly raised: number;
  readonly align: 'left' | 'right';
}

/** Pixels of the theme between a target's line and what is written beside it, and from that to the next line. */
export const besideLine = 10;
export const beforeLine = 8;
const overPlot = 8;
/** The share of the room right of the names from which a name is rather set in two lines. */
const longName = 0.25;

/** Where values of percent stand on a canvas, and where its room ends. */
export interface Across {
  at(value: number): number;
  readonly right: number;
}

/**
 * Sets the names of targets, the lowest first, each at the right of its line: side by side where they fit between the
 * lines, all in one or all in two lines of text, smaller where they have to be; else in steps.
 */
function setHeads(lines: readonly TargetLine[], { at, right }: Across, type: Type): readonly Head[] {
  const rooms = lines.map(({ value }, i) => {
    const next = lines[i + 1];
    const end = next === undefined ? right : at(next.value) - type.px(beforeLine);
    return end - at(value) - type.px(besideLine);
  });
  const texts = lines.map(({ text }) => text);
  for (const shrunk of shrinks.filter((one) => one >= readable)) {
    for (const heads of [texts.map((text) => [text]), inTwo(texts, type)]) {
      if (heads?.every((head, i) => head.every((text) => type.width(text, 'label', shrunk) <= (rooms[i] ?? 0) + 1)))
        return heads.map((head) => ({ lines: head, shrunk, raised: 0, align: 'left' }));
    }
  }
  // In steps no name crosses the line of another, the steps going down to the right or, from the edge, to the left.
  const rightwards = lines.every(
    ({ value, text }) => at(value) + type.px(besideLine) + type.width(text, 'label') <= right + 1,
  );
  return texts.map((text, i) => ({
    lines: [text],
    shrunk: 1,
    raised: rightwards ? lines.length - 1 - i : i,
    align: rightwards ? 'left' : 'right',
  }));
}

/** The height that the names of targets take over the plot. */
export function headsHeight(lines: readonly TargetLine[], across: Across, type: Type): number {
  const tall = setHeads(lines, across, type).map((head) => head.lines.length + head.raised);
  return type.px(overPlot) + Math.max(...tall) * type.lineHeight('label');
}

/** The most that they take, whatever the room. */
export function tallestHeads(lines: readonly TargetLine[], type: Type): number {
  return type.px(overPlot) + Math.max(2, lines.length) * type.lineHeight('label');
}

/** Names in two lines each, as narrow as they get; undefined for names of one word. */
function inTwo(texts: readonly string[], type: Type): string[][] | undefined {
  const broken = texts.map((text) => {
    const words = text.split(' ');
    const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
    const width = (lines: string[]): number => Math.max(...lines.map((one) => type.width(one, 'label')));
    return breaks.sort((a, b) => width(a) - width(b))[0];
  });
  return broken.every((lines) => lines !== undefined) ? broken : undefined;
}

/** What the name of the highest target takes right of its line. */
export function lastHeadWidth(lines: readonly TargetLine[], room: number, type: Type): number {
  const text = lines.at(-1)?.text ?? '';
  const width = type.width(text, 'label');
  const set = width > room * longName ? (inTwo([text], type)?.[0] ?? [text]) : [text];
  return type.px(besideLine) + Math.max(...set.map((one) => type.width(one, 'label')));
}

const acrossOf = ({ x, room }: Stage): Across => ({ at: x, right: room.right });

/** A dashed line at each target, up to the top of its name. */
export function drawTargets(stage: Stage, lines: readonly TargetLine[]): void {
  const { pen, type, area, x } = stage;
  const dash = [type.px(7), type.px(5)];
  setHeads(lines, acrossOf(stage), type).forEach((head, i) => {
    const at = x(lines[i]?.value ?? 0);
    const height = type.px(overPlot) + (head.lines.length + head.raised) * type.lineHeight('label');
    const ends = [
      { x: at, y: area.bottom },
      { x: at, y: area.top - height + type.px(4) },
    ] as const;
    line(pen, ...ends, { color: type.theme.ink, width: Math.max(1, type.px(1.5)), dash });
  });
}

export function headLabels(stage: Stage, lines: readonly TargetLine[]): Label[] {
  const { type, area, x } = stage;
  return setHeads(lines, acrossOf(stage), type).map((head, i): Label => {
    const beside = type.px(besideLine) * (head.align === 'left' ? 1 : -1);
    const y = area.top - type.px(overPlot) - head.raised * type.lineHeight('label');
    const spot = { x: x(lines[i]?.value ?? 0) + beside, y, align: head.align, baseline: 'bottom' } as const;
    return { lines: head.lines.map((text) => ({ text, role: 'label' })), shrunk: head.shrunk, spots: [spot] };
  });
}
