import { MilexError } from '../../../money/error.js';
import { type Theme, themeOf } from '../../themes/index.js';
import { configuration } from '../configuration.js';
import type { Drawing } from '../drawing.js';
import type { Frame } from '../frame.js';
import type { Box } from '../pen.js';
import { addTextBoxes, textBoxes } from '../plugin.js';
import type { Gutters, Scene, Stage } from '../scene.js';
import { Type, textUnit } from '../type.js';
import { axesRoom, type Outer, panelScales, type Scales, scalesOf, sharedScales } from './panel-axes.js';
import { drawPanel, type PanelPlace } from './panel-canvas.js';
import { type Head, panelHeads } from './panel-heads.js';
import { type Grid, outerOf, placesOf, spill } from './panel-places.js';

/** A chart among others, resolved at {@link panelSize}. */
export interface Panel extends Drawing {
  readonly title: string;
  /** What sets it apart from the others besides its title; may be empty. */
  readonly detail: string;
}

/** At this height, texts are of the smallest unit whatever the width; each panel is drawn larger than that. */
const resolved = { height: 311, least: 200 };
const panelUnit: number = textUnit(resolved.least, resolved.height);

/** The size that a panel is resolved at which is so many pixels of the theme wide. */
export function panelSize(across: number): { width: number; height: number } {
  return { width: Math.max(resolved.least, Math.round(across * panelUnit)), height: resolved.height };
}

const underTitle = 8;

/** Charts side by side, each drawn as it is drawn alone, under a title of its own; their plots are of one size. */
export function panelGrid(panels: readonly Panel[], grid: Grid): Scene {
  return {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: { scales: { x: { display: false }, y: { display: false } } },
    gutters: () => ({ left: 0, right: 0, top: 0, bottom: 0 }),
    labels: () => [],
    over(stage) {
      const scale = grid.unit / panelUnit;
      const scenes = panels.map(({ scene }) => scene);
      const shared = grid.shared ? sharedScales(scenes) : {};
      const scales = scenes.map((scene): Scales => ({ ...scalesOf(scene), ...shared }));
      const axes = axesRoom(scales, typeOf(stage, panels[0] as Panel));
      const places = placesOf(stage.room, panels.length, grid, scale, axes);
      const widths = places.map(({ width }) => width);
      const heads = panelHeads(panels, typeOf(stage, panels[0] as Panel), widths);
      const tallest = Math.max(...heads.map(({ height }) => height));
      const frames = panels.map((panel, i) =>
        at(i, () => frameOf(panel, heads[i] as Head, tallest, places[i] as PanelPlace, stage)),
      );
      const max = maxOf(shared, scenes);
      const outers = panels.map((_, i) => outerOf(i, panels.length, grid));
      // Each is set in the room that it has beside its axes, as if it printed them, so that texts are of one size.
      const planned = scenes.map((scene, i): Scene => {
        const more = (room: Box): Box => ({
          ...room,
          right: room.right + (outers[i]?.left ? 0 : axes.left),
          bottom: room.bottom + (outers[i]?.bottom ? 0 : axes.bottom),
        });
        return { ...scene, gutters: (type, room) => scene.gutters(type, more(room), max) };
      });
      const gutters = widest(
        planned.map((scene, i) =>
          at(i, () => scene.gutters(typeOf(stage, panels[i] as Panel), frames[i]?.plot as Frame['plot'])),
        ),
      );
      panels.forEach((panel, i) => {
        const canvas = spilled(places[i] as PanelPlace);
        const own = panelScales(scales[i] ?? {}, axes, outers[i] as Outer);
        const scene = aligned(planned[i] as Scene, gutters, own);
        const config = configuration(
          { model: panel.model, scene },
          {
            layOut: () => frames[i] as Frame,
            theme: panelTheme(panel),
          },
        );
        at(i, () =>
          drawPanel(stage.chart, config, canvas, (chart) => {
            addTextBoxes(
              stage.chart,
              textBoxes(chart).map((box) => onHost(box, canvas)),
            );
          }),
        );
      });
    },
  };
}

/** The error of a panel names it. */
function at<T>(i: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof MilexError ? error.at(`panels[${i}]`) : error;
  }
}

/** The canvas of a panel reaches half way to the next. */
function spilled({ left, top, width, height, scale }: PanelPlace): PanelPlace {
  const [across, down] = [Math.floor(spill.across * panelUnit), Math.floor(spill.down * panelUnit)];
  return {
    left: left - across * scale,
    top: top - down * scale,
    width: width + 2 * across,
    height: height + 2 * down,
    scale,
  };
}

function onHost<T extends { left: number; right: number; top: number; bottom: number }>(
  box: T,
  { left, top, scale }: PanelPlace,
): T {
  return {
    ...box,
    left: left + box.left * scale,
    right: left + box.right * scale,
    top: top + box.top * scale,
    bottom: top + box.bottom * scale,
  };
}

function typeOf({ pen }: Stage, panel: Panel): Type {
  return new Type(pen, panelTheme(panel), panel.model.width, panel.model.height);
}

/** What a panel finds is no larger than its values: its title stands over it. */
function panelTheme({ model }: Panel): Theme {
  const theme = themeOf(model.theme);
  const finding = { ...theme.text.finding, size: theme.text.value.size };
  return { ...theme, text: { ...theme.text, finding } };
}

/** The title at the top of a panel; plots begin where the tallest title of all ends. */
function frameOf(panel: Panel, head: Head, tallest: number, { width, height }: PanelPlace, stage: Stage): Frame {
  const type = typeOf(stage, panel);
  const left = Math.floor(type.px(spill.across));
  const above = Math.floor(type.px(spill.down));
  const lines = head.lines.map(({ text, role, x, top }) => {
    const lineHeight = type.lineHeight(role);
    const at = { left: left + x, top: above + top };
    const box = { ...at, right: at.left + type.width(text, role), bottom: at.top + lineHeight };
    return { text, role, shrunk: 1, x: at.left, y: at.top + lineHeight * 0.77, box };
  });
  const top = tallest + type.px(underTitle);
  if (height - top < type.px(60)) {
    throw new MilexError(`${JSON.stringify(panel.title)}: no room for the chart under its title; set a larger height`);
  }
  return { lines, plot: { left, top: above + top, right: left + width, bottom: above + height } };
}

function widest(gutters: readonly Gutters[]): Gutters {
  const most = (side: keyof Gutters): number => Math.max(...gutters.map((one) => one[side]));
  return { left: most('left'), right: most('right'), top: most('top'), bottom: most('bottom') };
}

/** The upper end of the axis of values that panels share. */
function maxOf({ x, y }: Scales, [first]: readonly Scene[]): number | undefined {
  return (first?.options.indexAxis === 'y' ? x : y)?.max;
}

/** The scene with room and axes as in the other panels. */
function aligned(scene: Scene, gutters: Gutters, scales: Scales): Scene {
  return {
    ...scene,
    options: { ...scene.options, scales } as Scene['options'],
    gutters: (type, room) => {
      scene.gutters(type, room);
      return gutters;
    },
  };
}
