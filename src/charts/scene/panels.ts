import type { ScaleOptions } from 'chart.js';
import { MilexError } from '../../money/error.js';
import { configuration } from '../configuration.js';
import type { Drawing } from '../model.js';
import { type Theme, themeOf } from '../themes/index.js';
import type { Frame } from './frame.js';
import { drawPanel, type PanelPlace } from './panel-canvas.js';
import { addTextBoxes, textBoxes } from './plugin.js';
import type { Gutters, Scene, Stage } from './scene.js';
import { Type, textUnit } from './type.js';

/** A chart among others, resolved at {@link panelSize}. */
export interface Panel extends Drawing {
  readonly title: string;
  /** What sets it apart from the others besides its title; may be empty. */
  readonly detail: string;
}

interface Grid {
  readonly columns: number;
  /** Pixels of the whole for a pixel of the theme. */
  readonly unit: number;
  /** One axis for all. */
  readonly shared: boolean;
}

/** The size that panels are resolved at: the largest whose texts are of the smallest unit. Each is drawn at its own. */
export const panelSize: { readonly width: number; readonly height: number } = { width: 553, height: 311 };
const panelUnit: number = textUnit(panelSize.width, panelSize.height);
const leastBetweenTicks = 8;
const [gapAcross, gapDown, underTitle] = [36, 26, 8];

/** Charts side by side, each drawn as it is drawn alone, under a title of its own; their plots are of one size. */
export function panelGrid(panels: readonly Panel[], grid: Grid): Scene {
  return {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: { scales: { x: { display: false }, y: { display: false } } },
    gutters: () => ({ left: 0, right: 0, top: 0, bottom: 0 }),
    labels: () => [],
    over(stage) {
      const places = placesOf(stage, panels.length, grid);
      const heads = headsOf(stage, panels, places);
      const frames = panels.map((panel, i) =>
        at(i, () => frameOf(panel, heads[i] ?? [], heads, places[i] as PanelPlace, stage)),
      );
      const gutters = widest(
        panels.map((panel, i) =>
          at(i, () => panel.scene.gutters(typeOf(stage, panel), frames[i]?.plot as Frame['plot'])),
        ),
      );
      const scales = grid.shared ? sharedScales(panels) : {};
      panels.forEach((panel, i) => {
        const place = places[i] as PanelPlace;
        const scene = aligned(panel.scene, gutters, scales);
        const config = configuration(
          { model: panel.model, scene },
          {
            layOut: () => frames[i] as Frame,
            theme: panelTheme(panel),
          },
        );
        at(i, () =>
          drawPanel(stage.chart, config, place, (chart) => {
            addTextBoxes(
              stage.chart,
              textBoxes(chart).map((box) => onHost(box, place)),
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

function placesOf({ room }: Stage, count: number, { columns, unit }: Grid): PanelPlace[] {
  const rows = Math.ceil(count / columns);
  const scale = unit / panelUnit;
  const across = (room.right - room.left - gapAcross * unit * (columns - 1)) / columns;
  const down = (room.bottom - room.top - gapDown * unit * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => ({
    left: room.left + (i % columns) * (across + gapAcross * unit),
    top: room.top + Math.floor(i / columns) * (down + gapDown * unit),
    width: Math.floor(across / scale),
    height: Math.floor(down / scale),
    scale,
  }));
}

function typeOf({ pen }: Stage, panel: Panel): Type {
  return new Type(pen, panelTheme(panel), panelSize.width, panelSize.height);
}

/** What a panel finds is no larger than its values: its title stands over it. */
function panelTheme({ model }: Panel): Theme {
  const theme = themeOf(model.theme);
  const finding = { ...theme.text.finding, size: theme.text.value.size };
  return { ...theme, text: { ...theme.text, finding } };
}

type Head = readonly { readonly text: string; readonly role: 'value' | 'detail' }[];

function headsOf(stage: Stage, panels: readonly Panel[], places: readonly PanelPlace[]): Head[] {
  return panels.map((panel, i) => {
    const type = typeOf(stage, panel);
    const width = places[i]?.width ?? 0;
    const set = (text: string, role: 'value' | 'detail'): Head =>
      text === '' ? [] : type.wrapEvenly(text, role, width).map((line) => ({ text: line, role }));
    return [...set(panel.title, 'value'), ...set(panel.detail, 'detail')];
  });
}

/** The title at the top of a panel; plots begin where the tallest title of all ends. */
function frameOf(panel: Panel, head: Head, heads: readonly Head[], { width, height }: PanelPlace, stage: Stage): Frame {
  const type = typeOf(stage, panel);
  const heightOf = (lines: Head): number => lines.reduce((sum, { role }) => sum + type.lineHeight(role), 0);
  let y = 0;
  const lines = head.map(({ text, role }) => {
    const lineHeight = type.lineHeight(role);
    const box = { left: 0, top: y, right: type.width(text, role), bottom: y + lineHeight };
    const line = { text, role, shrunk: 1, x: 0, y: y + lineHeight * 0.77, box };
    y += lineHeight;
    return line;
  });
  const top = Math.max(...heads.map(heightOf)) + type.px(underTitle);
  if (height - top < type.px(60)) {
    throw new MilexError(`${JSON.stringify(panel.title)}: no room for the chart under its title; set a larger height`);
  }
  return { lines, plot: { left: 0, top, right: width, bottom: height } };
}

function widest(gutters: readonly Gutters[]): Gutters {
  const most = (side: keyof Gutters): number => Math.max(...gutters.map((one) => one[side]));
  return { left: most('left'), right: most('right'), top: most('top'), bottom: most('bottom') };
}

type Scales = Record<string, Partial<ScaleOptions<'linear'>>>;

/** For each axis of values that is drawn: one from the lowest bound to the highest, with the ticks of the longest. */
function sharedScales(panels: readonly Panel[]): Scales {
  const all = panels.map(({ scene }) => (scene.options.scales ?? {}) as Scales);
  const keys = Object.keys(all[0] ?? {}).filter((key) =>
    all.every((scales) => {
      const { display, min, max } = scales[key] ?? {};
      return display !== false && typeof min === 'number' && typeof max === 'number';
    }),
  );
  return Object.fromEntries(
    keys.map((key) => {
      const axes = all.map((scales) => scales[key] as { min: number; max: number });
      const longest = axes.reduce((a, b) => (b.max > a.max ? b : a));
      const min = Math.min(...axes.map((axis) => axis.min));
      return [key, { ...longest, min }];
    }),
  );
}

/** The scene with room and axes as in the other panels. */
function aligned(scene: Scene, gutters: Gutters, scales: Scales): Scene {
  const all: Scales = { ...(scene.options.scales as Scales | undefined), ...scales };
  // Panels are narrow: axes leave out the values that do not fit.
  const fitting = Object.entries(all).map(([key, axis]) => {
    return [key, { ...axis, ticks: { ...axis.ticks, autoSkip: true, autoSkipPadding: leastBetweenTicks } }];
  });
  const options = { ...scene.options, scales: Object.fromEntries(fitting) } as Scene['options'];
  return {
    ...scene,
    options,
    gutters: (type, room) => {
      scene.gutters(type, room);
      return gutters;
    },
  };
}
