import { formatNumber } from '../../money/format.js';
import type { LocaleTag } from '../../money/locales/index.js';
import { settable } from '../say/settable.js';
import type { Theme } from '../themes/index.js';
import { textUnit } from './type.js';

/** An axis of values: its bounds, and the few values it names. */
interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** How a value is written; as a plain number unless given. */
  readonly write?: (value: number) => string;
}

/** Pixels of the theme between a value of an axis and what it stands beside. */
export const tickPadding = 10;

interface Look {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly locale: LocaleTag;
}

/** Chart.js options of an axis of values, with light grid lines. */
export function valueScale(axis: ValueAxis, look: Look, grid = true): object {
  const { theme } = look;
  const unit = textUnit(look.width, look.height);
  const { size, weight, color } = theme.text.axis;
  const digits = Math.max(0, ...axis.ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
  const write = axis.write ?? ((value: number) => formatNumber(value, look.locale, digits));
  return {
    type: 'linear',
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { display: grid, color: theme.grid, drawTicks: false, lineWidth: Math.max(1, Math.round(unit)) },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = axis.ticks.map((value) => ({ value }));
    },
    ticks: {
      // Values that do not fit beside each other are thinned out evenly.
      autoSkip: true,
      autoSkipPadding: 8 * unit,
      maxRotation: 0,
      padding: tickPadding * unit,
      color,
      font: { family: theme.family, size: size * unit, weight },
      callback: (value: string | number) => settable(write(Number(value))),
    },
  } satisfies Record<string, unknown>;
}
