import type { Label, Spot } from '../label.js';

type Align = 'left' | 'right';

/** The spots of one label, from the place that it takes in a row and on a side of its line. */
type SpotsOf = (at: (y: number, align: Align) => Spot) => Spot[];

/**
 * The orders in which labels with lines to their marks may be placed in rows. One that reaches to one side must not
 * lie over the line to a mark on that side: the rows form a staircase to the left, to the right, or one to each.
 */
export function staircases(rows: readonly number[], make: (spots: SpotsOf) => Label[]): Label[][] {
  const byRow =
    (aligns: readonly Align[]): SpotsOf =>
    (at) =>
      rows.flatMap((y) => aligns.map((align) => at(y, align)));
  const bySide =
    (aligns: readonly Align[]): SpotsOf =>
    (at) =>
      aligns.flatMap((align) => rows.map((y) => at(y, align)));
  return [
    make(byRow(['left', 'right'])),
    make(byRow(['left', 'right'])).reverse(),
    make(bySide(['right', 'left'])),
    make(bySide(['left', 'right'])).reverse(),
  ];
}
