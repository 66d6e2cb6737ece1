import type { Decimal } from '../../../money/decimal.js';
import { dayNumber, fromDayNumber } from '../../../rates/calendar.js';
import type { RatePoint } from '../../../rates/rate.js';
import type { ChartModel } from '../../model.js';
import { dayText } from '../../say/day-text.js';
import type { Theme } from '../../themes/index.js';
import type { Words } from '../../words/index.js';
import { valueScale } from '../axes.js';
import { type Label, type LabelLine, tryPlacing } from '../label.js';
import type { Box } from '../pen.js';
import type { Scene, Stage } from '../scene.js';
import { ticks } from '../ticks.js';
import { shrinks, type Type, textUnit } from '../type.js';
import { alongLine, around, dot, type Point } from './curve.js';

/** A day that is marked on the line. */
export interface RateMark {
  readonly point: RatePoint;
  readonly kind: 'fits' | 'printed';
  readonly title: string;
  readonly detail: string;
}

interface RateLine {
  readonly points: readonly RatePoint[];
  readonly marks: readonly RateMark[];
  readonly band: { readonly lo: Decimal; readonly hi: Decimal; readonly title: string; readonly detail: string };
  /** What the line is called. */
  readonly name: string;
  readonly words: Words;
}

const mostWeeks = 7;
/** Of the plot's width, what a label of a day may take in one line, the best first. */
const [mostOfPlot, lessOfPlot] = [0.42, 0.26];

/** Daily rates as a line, a band for what a pair implies, and the marked days. */
export function rateLine(model: ChartModel, { points, marks, band, name, words }: RateLine, theme: Theme): Scene {
  const unit = textUnit(model.width, model.height);
  const days = points.map((point) => dayNumber(point.day));
  const rates = points.map((point) => point.value.toNumber());
  const [lo, hi] = [
    Math.min(...rates, band.lo.toNumber()),
    Math.max(...rates, band.hi.isFinite() ? band.hi.toNumber() : 0),
  ];
  const y = { min: lo - (hi - lo) * 0.08, max: hi + (hi - lo) * 0.08 };
  const [firstDay, lastDay] = [days[0] ?? 0, days.at(-1) ?? 0];
  const onLine = (stage: Stage, { day, value }: RatePoint): Point => ({
    x: stage.x(dayNumber(day)),
    y: stage.y(value.toNumber()),
  });
  const bandHi = band.hi.isFinite() ? band.hi.toNumber() : y.max;
  const rightLabels = [
    [name, 'label'],
    [band.title, 'label'],
    [band.detail, 'detail'],
  ] as const;

  const textsOf = (type: Type, width: number): LabelLine[][] =>
    marks.map(({ kind, title, detail }) => [
      { text: title, role: 'value', color: kind === 'fits' ? theme.second : theme.ink },
      ...type.wrap(detail, 'label', width).map((text) => ({ text, role: 'label' as const })),
    ]);

  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: name,
          data: days.map((x, i) => ({ x, y: rates[i] ?? 0 })),
          borderColor: theme.accent,
          borderWidth: 3 * unit,
          borderJoinStyle: 'round',
          pointRadius: 0,
        },
      ],
    },
    options: {
      scales: {
        x: valueScale(
          {
            min: firstDay,
            max: lastDay,
            ticks: mondays(firstDay, lastDay),
            write: (day) => dayText(fromDayNumber(day), words, undefined, 'short'),
          },
          { ...model, theme },
          false,
        ),
        y: valueScale({ ...y, ticks: ticks(y.min, y.max, 4) }, { ...model, theme }),
      },
    },
    gutters(type, room) {
      const right = Math.max(...rightLabels.map(([text, role]) => type.width(text, role))) + type.px(14);
      const texts = textsOf(type, (room.right - room.left - right) * mostOfPlot);
      // Over the highest day there is room for its label.
      const heights = texts.map((lines) => lines.reduce((sum, { role }) => sum + type.lineHeight(role), 0));
      return { left: 0, right, top: Math.max(...heights), bottom: 0 };
    },
    under({ pen, area, type, y }) {
      pen.fillStyle = theme.secondSoft;
      const [top, bottom] = [y(bandHi), y(band.lo.toNumber())];
      pen.fillRect(area.left, top, area.right - area.left, Math.max(bottom - top, type.px(2)));
    },
    over(stage) {
      for (const { point, kind } of marks) {
        const fill = kind === 'fits' ? theme.second : theme.ink;
        dot(stage.pen, onLine(stage, point), { radius: 8 * unit, fill, edge: theme.background, width: 2.5 * unit });
      }
    },
    labels(stage) {
      const { type, area } = stage;
      const last = points.at(-1);
      const right = area.right + type.px(14);
      const aside = (at: number, lines: Label['lines']): Label => ({
        lines,
        spots: [0, -20, 20, -40, 40, -60, 60, -90, 90].map((off) => ({
          x: right,
          y: at + type.px(off),
          align: 'left',
          baseline: 'middle',
        })),
      });
      const ofMarks = (share: number, shrunk: number, how: 'near' | 'far'): Label[] => {
        const texts = textsOf(type, (area.right - area.left) * share);
        const spots = marks.map(({ point }) => around(onLine(stage, point), type, how));
        return texts.map((lines, i) => ({ lines, shrunk, spots: spots[i] ?? [], clear: true }));
      };
      const bandMiddle = (stage.y(bandHi) + stage.y(band.lo.toNumber())) / 2;
      const fixed = [
        aside(bandMiddle, [
          { text: band.title, role: 'label', color: theme.second },
          { text: band.detail, role: 'detail' },
        ]),
        ...(last ? [aside(onLine(stage, last).y, [{ text: name, role: 'label', color: theme.accent }])] : []),
      ];
      // Small and near is better than large and far off.
      const settings = (['near', 'far'] as const).flatMap((how) =>
        shrinks.flatMap((shrunk) =>
          [mostOfPlot, lessOfPlot].map((share) => [...fixed, ...ofMarks(share, shrunk, how)]),
        ),
      );
      return settings.find((labels) => tryPlacing(labels, type, stage.room, obstacles(stage))) ?? settings[0] ?? [];
    },
    obstacles,
  };

  function obstacles(stage: Stage): Box[] {
    return [
      { ...stage.area, top: stage.area.bottom, bottom: stage.room.bottom },
      { left: stage.room.left, right: stage.area.left + 6 * unit, top: stage.area.top, bottom: stage.area.bottom },
      ...alongLine(
        points.map((point) => onLine(stage, point)),
        4 * unit,
      ),
      { left: stage.area.left, right: stage.area.right, top: stage.y(bandHi), bottom: stage.y(band.lo.toNumber()) },
    ];
  }
}

/** Mondays between two days, every so many weeks. */
function mondays(first: number, last: number): number[] {
  // 1970-01-05 was a Monday.
  const start = first + ((((4 - first) % 7) + 7) % 7);
  const step = 7 * Math.ceil((last - start) / 7 / mostWeeks || 1);
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step)) + 1 }, (_, i) => start + i * step).filter(
    (day) => day <= last,
  );
}
