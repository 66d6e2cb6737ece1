import type { ChartItem, ChartModel } from '../../model.js';
import type { Theme } from '../../themes/index.js';
import { valueScale } from '../axes.js';
import type { Label, Spot } from '../label.js';
import { whiskerUp } from '../marks.js';
import type { Scene, Stage } from '../scene.js';
import { ticks, yearTicks } from '../ticks.js';
import { textUnit } from '../type.js';
import { alongLine, around, type Point } from './curve.js';
import { isSolid, statusDot } from './status-dot.js';

/** Earlier years beyond this many are a line without dots. */
const mostDots = 20;
/** Pixels of the theme between a mark and its label: far ones have a line to it. */
const offsets = [16, 28, 40, 56, 76, 100, 130, 170] as const;

interface Way {
  /** Of every item. */
  readonly years: readonly number[];
  readonly exponent: number;
  /** By the same amount each year, and not by the same percentage. */
  readonly isStraight: boolean;
}

/** The years up to today as a line, then the constant growth to the target as a dashed one, with the range of it as a fan. */
export function growthPath(model: ChartModel, { years, exponent, isStraight }: Way, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const scaled = (value: ChartItem['value']): number => value.toNumber() / 10 ** exponent;
  const first = years[0] ?? 0;
  const [today, target] = model.items.slice(-2) as [ChartItem, ChartItem];
  const [start, end] = years.slice(-2) as [number, number];
  const past = model.items.slice(0, -1).map((item, i) => ({ x: years[i] ?? 0, y: scaled(item.value) }));
  const top = target.interval.isBounded() ? scaled(target.interval.hi) : scaled(target.value) * 1.12;
  const bottom = scaled(target.interval.lo);
  const max = Math.max(top, scaled(target.value), ...past.map((point) => point.y)) * 1.02;
  const now = scaled(today.value);
  const toward = (value: number): Point[] =>
    Array.from({ length: end - start + 1 }, (_, i) => {
      const part = i / (end - start);
      return { x: start + i, y: isStraight ? now + (value - now) * part : now * (value / now) ** part };
    });
  const rises = scaled(target.value) > scaled(today.value);
  const middle = toward(scaled(target.value));
  const [low, high] = [toward(bottom), toward(top)];
  const place = (stage: Stage, point: Point): Point => ({ x: stage.x(point.x), y: stage.y(point.y) });
  const [growth = '', range] = model.findings;

  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: today.label,
          data: past,
          borderColor: theme.context,
          backgroundColor: theme.context,
          borderWidth: 3 * unit,
          pointRadius: 0,
          segment: {
            borderDash: ({ p1DataIndex }) =>
              isSolid(model.items[p1DataIndex]?.look) ? undefined : [5 * unit, 4 * unit],
          },
        },
        {
          label: target.label,
          data: middle,
          borderColor: theme.accent,
          backgroundColor: theme.background,
          borderWidth: 3 * unit,
          borderDash: [8 * unit, 6 * unit],
          pointRadius: 0,
        },
      ],
    },
    options: {
      scales: {
        x: valueScale(
          {
            min: first - (end - first) * 0.025,
            max: end,
            ticks: yearTicks(first, end, Math.max(2, Math.floor(model.width / unit / 85))),
            write: String,
          },
          { ...model, theme },
          false,
        ),
        y: valueScale({ min: 0, max, ticks: ticks(0, max, 4) }, { ...model, theme }),
      },
    },
    gutters: (type) => ({
      left: 0,
      right: type.px(16),
      // A path that falls starts at the top, with its label over it.
      top: rises ? type.px(8) : type.lineHeight('value') + type.lineHeight('detail') + type.px(16),
      bottom: 0,
    }),
    under(stage) {
      if (!target.hedged) return;
      const outline = [...low, ...[...high].reverse()].map((point) => place(stage, point));
      stage.pen.fillStyle = theme.accentSoft;
      stage.pen.beginPath();
      outline.forEach(({ x, y }, i) => {
        if (i === 0) stage.pen.moveTo(x, y);
        else stage.pen.lineTo(x, y);
      });
      stage.pen.closePath();
      stage.pen.fill();
    },
    over(stage) {
      const { pen } = stage;
      if (target.hedged) {
        const [to, from] = [top, bottom].map((value) => stage.y(value)) as [number, number];
        const open = !target.interval.isBounded();
        const look = { ink: theme.ink, edge: theme.background, unit, cap: 9 * unit };
        whiskerUp(pen, { from, to, x: stage.x(end), open }, look);
      }
      const earlier = past.length > mostDots ? [] : past.slice(0, -1);
      earlier.forEach((point, i) => {
        const { look } = model.items[i] ?? today;
        statusDot(pen, place(stage, point), { status: look, highlighted: false, radius: 5 }, stage.type);
      });
      for (const [point, { look, highlighted }] of [
        [{ x: start, y: scaled(today.value) }, today],
        [{ x: end, y: scaled(target.value) }, target],
      ] as const) {
        statusDot(pen, place(stage, point), { status: look, highlighted, radius: 9 }, stage.type);
      }
    },
    labels(stage) {
      const { type } = stage;
      const at = (point: Point | undefined): Point => place(stage, point ?? { x: start, y: 0 });
      const half = at(middle[Math.floor((middle.length - 1) / 2)]);
      const [here, there] = [at(middle[0]), at(middle.at(-1))];
      // There is room where the way does not go: under one that rises, over one that falls.
      const outwards = (low: Spot, high: Spot, x: number): Spot[] =>
        (rises ? [low, high] : [high, low]).flatMap((spot) =>
          offsets.map((off) => {
            const [side, leader] = [spot.baseline === 'top' ? 1 : -1, off > offsets[0] * 2];
            const y = (by: number): number => spot.y + side * type.px(by);
            return { ...spot, y: y(off), ...(leader && { leader: { x, y: y(10) } }) };
          }),
        );
      const over: Spot = { x: here.x - type.px(9), y: here.y, align: 'left', baseline: 'bottom' };
      const goalOver: Spot = { x: there.x + type.px(14), y: stage.y(top), align: 'right', baseline: 'bottom' };
      const goal: Label = {
        lines: [
          { text: target.text, role: 'finding' },
          { text: target.detail, role: 'detail' },
        ],
        spots: [
          ...outwards({ ...goalOver, y: stage.y(bottom), baseline: 'top' }, goalOver, there.x),
          ...around(there, type, 'far'),
        ],
        clear: true,
      };
      const present: Label = {
        lines: [
          { text: today.text, role: 'value' },
          ...(today.detail === '' ? [] : [{ text: today.detail, role: 'detail' as const }]),
        ],
        spots: [...outwards({ ...over, baseline: 'top' }, over, here.x), ...around(here, type, 'far')],
      };
      const rate: Label = {
        lines: [{ text: growth, role: 'finding' }, ...(range ? [{ text: range, role: 'label' as const }] : [])],
        spots: [
          ...around(half, type, 'far'),
          { x: stage.area.right, y: stage.area.bottom - type.px(8), align: 'right', baseline: 'bottom' },
          { x: stage.area.left + type.px(8), y: stage.area.top, align: 'left', baseline: 'top' },
        ],
        clear: true,
      };
      return [goal, present, rate];
    },
    obstacles(stage) {
      const lines = target.hedged ? [middle, low, high, past] : [middle, past];
      return lines.flatMap((points) =>
        alongLine(
          points.map((point) => place(stage, point)),
          5 * unit,
        ),
      );
    },
  };
}
