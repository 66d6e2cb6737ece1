import type { FigureStatus } from '../../../figures/figure.js';
import type { Theme } from '../../themes/index.js';
import type { Pen } from '../pen.js';
import { dot, type Point } from './curve.js';

/** A value as a dot. */
interface StatusDot {
  readonly status: FigureStatus;
  readonly highlighted: boolean;
  readonly radius: number;
}

/** Whether a figure is somebody's will: its mark is empty. */
export function isWilled(status: FigureStatus): boolean {
  return status === 'target' || status === 'proposed';
}

/** Whether a line up to a figure is solid: to money spent or voted. */
export function isSolid(status: FigureStatus | undefined): boolean {
  return status === 'actual' || status === 'budgeted';
}

/** A dot that is full, light with a ring for an estimate, empty for a goal or a proposal: the same in every chart. */
export function statusDot(
  pen: Pen,
  at: Point,
  { status, highlighted, radius }: StatusDot,
  { theme, unit }: { theme: Theme; unit: number },
): void {
  const strong = highlighted ? theme.accent : theme.context;
  if (isSolid(status)) {
    dot(pen, at, { radius: radius * unit, fill: strong, edge: theme.background, width: 1.5 * unit });
    return;
  }
  const soft = highlighted ? theme.accentSoft : theme.contextSoft;
  const fill = isWilled(status) ? theme.background : soft;
  dot(pen, at, { radius: (radius - 1) * unit, fill, edge: strong, width: 2.5 * unit });
}
