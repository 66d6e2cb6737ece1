import type { BarProps, Chart, Plugin } from 'chart.js';
import type { FrameText } from '../model.js';
import { settable } from '../say/settable.js';
import type { Theme } from '../themes/index.js';
import { tickPadding } from './axes.js';
import type { Frame, LayOut } from './frame.js';
import { type Label, type PlacedLabel, placeLabels } from './label.js';
import type { Box, Pen, Picture } from './pen.js';
import type { Scene, Stage } from './scene.js';
import { Type } from './type.js';

/** A text of a drawn chart and the room it takes, in pixels. */
export interface TextBox extends Box {
  readonly text: string;
}

const boxes = new WeakMap<Chart, readonly TextBox[]>();

/**
 * Every text of a drawn chart, with its box: title, notes, labels and axis values. No two boxes overlap and none
 * leaves the canvas; a chart where that cannot be is refused.
 */
export function textBoxes(chart: Chart): readonly TextBox[] {
  return boxes.get(chart) ?? [];
}

/** Counts texts that a scene has drawn itself among those of its chart. */
export function addTextBoxes(chart: Chart, more: readonly TextBox[]): void {
  boxes.set(chart, [...textBoxes(chart), ...more]);
}

/** Draws the frame and the labels of one chart. */
export function scenePlugin(
  text: FrameText & { readonly width: number; readonly height: number },
  scene: Scene,
  { theme, layOut, logo }: { readonly theme: Theme; readonly layOut: LayOut; readonly logo?: Picture },
): Plugin {
  let frame: Frame | undefined;
  let type: Type | undefined;
  let placed: readonly PlacedLabel[] = [];

  const staged = (chart: Chart): { stage: Stage; frame: Frame } | undefined =>
    frame && type && { stage: stageOf(chart, type, frame), frame };

  return {
    id: 'milex',
    beforeLayout(chart) {
      type = new Type(chart.ctx, theme, text.width, text.height);
      frame = layOut(setFrame(text), type, chart.width, chart.height, logo);
      const gutters = scene.gutters(type, frame.plot);
      chart.options.layout = {
        autoPadding: false,
        padding: {
          left: frame.plot.left + gutters.left,
          right: chart.width - frame.plot.right + gutters.right,
          top: frame.plot.top + gutters.top,
          bottom: chart.height - frame.plot.bottom + gutters.bottom,
        },
      };
    },
    beforeDraw(chart) {
      const set = staged(chart);
      if (set === undefined) return;
      const { stage, frame } = set;
      placed = placeLabels(scene.labels(stage).map(setLabel), stage.type, frame.plot, [
        ...tickBoxes(chart, stage.type),
        ...(scene.obstacles?.(stage) ?? []),
      ]);
      boxes.set(chart, [
        ...frame.lines.map((line) => ({ ...line.box, text: line.text })),
        ...placed.map((label) => ({ ...label.box, text: label.lines.map((line) => line.text).join('\n') })),
        ...tickBoxes(chart, stage.type),
      ]);
      drawFrame(stage, frame, chart.width, chart.height);
      if (logo && frame.logo) drawPicture(stage.pen, logo, frame.logo);
    },
    beforeDatasetsDraw(chart) {
      const stage = staged(chart)?.stage;
      if (stage === undefined) return;
      stage.pen.save();
      stage.pen.fillStyle = theme.background;
      for (const label of placed) if (label.clear) fillBehind(stage.pen, stage.type, label);
      stage.pen.restore();
      scene.under?.(stage);
    },
    afterDatasetsDraw(chart) {
      const set = staged(chart);
      if (set === undefined) return;
      scene.over?.(set.stage);
      for (const label of placed) drawLabel(set.stage.pen, set.stage.type, label);
    },
  };
}

function setFrame({ title, subtitle, notes, source, byline }: FrameText): FrameText {
  return {
    title: settable(title),
    subtitle: settable(subtitle),
    notes: notes.map(settable),
    source: settable(source),
    ...(byline !== undefined && { byline: settable(byline) }),
  };
}

function drawPicture(pen: Pen, picture: Picture, { left, top, right, bottom }: Box): void {
  pen.drawImage(picture, left, top, right - left, bottom - top);
}

function setLabel(label: Label): Label {
  return { ...label, lines: label.lines.map((line) => ({ ...line, text: settable(line.text) })) };
}

function stageOf(chart: Chart, type: Type, frame: Frame): Stage {
  const pixel = (axis: string) => (value: number) => chart.scales[axis]?.getPixelForValue(value) ?? Number.NaN;
  return {
    chart,
    pen: chart.ctx,
    type,
    area: chart.chartArea,
    room: frame.plot,
    x: pixel('x'),
    y: pixel('y'),
    bar(dataset, row) {
      const element = chart.getDatasetMeta(dataset).data[row] as unknown as Record<keyof BarProps, number>;
      const { x, y, base, height } = element;
      return { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 };
    },
  };
}

function tickBoxes(chart: Chart, type: Type): TextBox[] {
  return Object.values(chart.scales).flatMap((scale) => {
    if (!scale.options.display) return [];
    return scale.ticks.flatMap((tick, i) => {
      const text = String(tick.label ?? '');
      if (text === '') return [];
      const at = scale.getPixelForTick(i);
      const [half, tall] = [type.width(text, 'axis') / 2, type.size('axis')];
      if (scale.isHorizontal()) {
        return [{ text, left: at - half, right: at + half, top: scale.bottom - tall * 1.3, bottom: scale.bottom }];
      }
      const right = scale.right - type.px(tickPadding);
      return [{ text, left: right - half * 2, right, top: at - tall / 2, bottom: at + tall / 2 }];
    });
  });
}

function drawFrame({ pen, type }: Stage, frame: Frame, width: number, height: number): void {
  const { background, rule, text } = type.theme;
  pen.save();
  pen.fillStyle = background;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = rule;
  const { left, right } = frame.plot;
  if (frame.ruleY !== undefined) pen.fillRect(left, frame.ruleY, right - left, Math.max(1, Math.round(type.px(1))));
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  for (const line of frame.lines) {
    pen.font = type.font(line.role, line.shrunk);
    pen.fillStyle = text[line.role].color;
    pen.fillText(line.text, line.x, line.y);
  }
  pen.restore();
}

function fillBehind(pen: Pen, type: Type, { lines, spot, box, shrunk }: PlacedLabel): void {
  let top = box.top;
  for (const line of lines) {
    const width = type.width(line.text, line.role, shrunk) + type.px(8);
    const height = type.lineHeight(line.role, shrunk);
    const middle = (box.left + box.right - width) / 2;
    const left =
      spot.align === 'left' ? box.left - type.px(4) : spot.align === 'right' ? box.right - width + type.px(4) : middle;
    pen.fillRect(left, top, width, height);
    top += height;
  }
}

function drawLabel(pen: Pen, type: Type, label: PlacedLabel): void {
  const { box, spot } = label;
  pen.save();
  if (label.plate !== undefined) {
    pen.fillStyle = label.plate;
    fillBehind(pen, type, label);
  }
  if (spot.leader !== undefined) {
    pen.strokeStyle = type.theme.text.detail.color;
    pen.lineWidth = type.px(1);
    pen.beginPath();
    pen.moveTo(spot.leader.x, spot.leader.y);
    pen.lineTo(spot.leader.x, spot.leader.y < box.top ? box.top : box.bottom);
    pen.stroke();
  }
  pen.textAlign = spot.align;
  pen.textBaseline = 'alphabetic';
  const x = spot.align === 'left' ? box.left : spot.align === 'right' ? box.right : (box.left + box.right) / 2;
  let y = box.top;
  for (const line of label.lines) {
    const lineHeight = type.lineHeight(line.role, label.shrunk);
    pen.font = type.font(line.role, label.shrunk);
    pen.fillStyle = line.color ?? type.theme.text[line.role].color;
    pen.fillText(line.text, x, y + lineHeight * 0.77);
    y += lineHeight;
  }
  pen.restore();
}
