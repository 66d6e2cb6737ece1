import type { Figure } from '../../../figures/figure.js';
import { amountOf, type Figures } from '../../read/figures.js';
import type { YearSeries } from '../../read/years.js';
import type { TrackPoint } from './track.js';

/** A figure's value, and the range of it where it is hedged, counted in a power of ten. */
export function scaledRange(figure: Figure, exponent: number): { value: number; range: TrackPoint['range'] } {
  const scaled = (value: { toNumber(): number }): number => value.toNumber() / 10 ** exponent;
  const { lo, hi } = figure.interval;
  return {
    value: scaled(amountOf(figure)),
    range: figure.qualifier === 'exact' ? null : { lo: scaled(lo), hi: hi.isFinite() ? scaled(hi) : null },
  };
}

/** The points of a line. */
export function trackPoints(
  { figures, years }: YearSeries,
  look: Figures['look'],
  values: readonly { readonly value: number; readonly range: TrackPoint['range'] }[],
  broken: (before: Figure, figure: Figure) => boolean = () => false,
): TrackPoint[] {
  return figures.map((figure, i): TrackPoint => {
    const { value, range } = values[i] ?? { value: 0, range: null };
    const before = figures[i - 1];
    return {
      x: years[i] ?? 0,
      y: value,
      status: look(figure),
      broken: before !== undefined && broken(before, figure),
      range,
    };
  });
}
