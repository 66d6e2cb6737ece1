import { valueScale } from '../axes.js';
import type { ChartItem, ChartModel } from '../model.js';
import type { Theme } from '../themes/index.js';
import { yearTicks } from '../years.js';
import { alongLine, around, dot, type Point } from './curve.js';
import type { Label } from './label.js';
import { whiskerUp } from './marks.js';
import type { Scene, Stage } from './scene.js';
import { ticks } from './ticks.js';
import { textUnit } from './type.js';

/** The years up to today as a line, then the constant growth to the target as a dashed one, with the range of it as a fan. */
export function growthPath(model: ChartModel, years: readonly number[], exponent: number, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const scaled = (value: ChartItem['value']): number => value.toNumber() / 10 ** exponent;
  const first = years[0] ?? 0;
  const [today, target] = model.items.slice(-2) as [ChartItem, ChartItem];
  const [start, end] = years.slice(-2) as [number, number];
  const past = model.items.slice(0, -1).map((item, i) => ({ x: years[i] ?? 0, y: scaled(item.value) }));
  const top = target.interval.isBounded() ? scaled(target.interval.hi) : scaled(target.value) * 1.12;
  const max = Math.max(top, scaled(target.value), ...past.map((point) => point.y)) * 1.08;
  const toward = (value: number): Point[] => {
    const growth = value / scaled(today.value);
    return Array.from({ length: end - start + 1 }, (_, i) => ({
      x: start + i,
      y: scaled(today.value) * growth ** (i / (end - start)),
    }));
  };
  const middle = toward(scaled(target.value));
  const [low, high] = [toward(scaled(target.interval.lo)), toward(top)];
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
          pointRadius: past.length > 20 ? 0 : 4 * unit,
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
      right: Math.max(type.width(target.text, 'finding'), type.width(target.detail, 'detail')) + type.px(24),
      top: 0,
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
      const hollow = { radius: 5 * unit, fill: theme.background, edge: theme.accent, width: 2.5 * unit };
      if (middle.length <= 20) for (const point of middle.slice(1, -1)) dot(stage.pen, place(stage, point), hollow);
      const [here, there] = [middle[0], middle.at(-1)];
      if (here === undefined || there === undefined) return;
      if (target.hedged) {
        const [to, from] = [top, scaled(target.interval.lo)].map((value) => stage.y(value)) as [number, number];
        const open = !target.interval.isBounded();
        whiskerUp(
          stage.pen,
          { from, to, x: stage.x(end), open },
          { ink: theme.ink, edge: theme.background, unit, cap: 9 * unit },
        );
      }
      dot(stage.pen, place(stage, there), { ...hollow, radius: 8 * unit, width: 3 * unit });
      dot(stage.pen, place(stage, here), {
        radius: 8 * unit,
        fill: theme.context,
        edge: theme.background,
        width: 2.5 * unit,
      });
    },
    labels(stage) {
      const { type } = stage;
      const at = (point: Point | undefined): Point => place(stage, point ?? { x: start, y: 0 });
      const half = at(middle[Math.floor((middle.length - 1) / 2)]);
      const goal: Label = {
        lines: [
          { text: target.text, role: 'finding' },
          { text: target.detail, role: 'detail' },
        ],
        spots: [
          { x: stage.area.right + type.px(20), y: at(middle.at(-1)).y, align: 'left', baseline: 'middle' },
          { x: stage.area.right + type.px(20), y: stage.room.top, align: 'left', baseline: 'top' },
          { x: stage.area.right + type.px(20), y: stage.area.bottom, align: 'left', baseline: 'bottom' },
        ],
      };
      const now: Label = {
        lines: [
          { text: today.text, role: 'value' },
          ...(today.detail === '' ? [] : [{ text: today.detail, role: 'detail' as const }]),
        ],
        spots: [
          {
            x: at(middle[0]).x,
            y: at(middle[0]).y - type.px(16),
            align: past.length > 1 ? 'center' : 'left',
            baseline: 'bottom',
          },
          { x: at(middle[0]).x + type.px(8), y: at(middle[0]).y + type.px(16), align: 'left', baseline: 'top' },
          ...around(at(middle[0]), type),
        ],
      };
      const rate: Label = {
        lines: [{ text: growth, role: 'finding' }, ...(range ? [{ text: range, role: 'label' as const }] : [])],
        spots: [
          ...around(half, type),
          { x: stage.area.right, y: stage.area.bottom - type.px(8), align: 'right', baseline: 'bottom' },
          { x: stage.area.left + type.px(8), y: stage.area.top, align: 'left', baseline: 'top' },
        ],
        clear: true,
      };
      return [goal, now, rate];
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
