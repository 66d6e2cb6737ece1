import type { FigureStatus } from '../../figures/figure.js';
import type { Theme } from '../themes/index.js';
import { dot, type Point } from './curve.js';
import type { Pen } from './pen.js';

/** A value as a dot: light for an estimate, empty for a goal or a proposal, where a chart has several statuses. */
interface StatusDot {
  readonly status: FigureStatus;
  readonly mixed: boolean;
  readonly highlighted: boolean;
  readonly radius: number;
}

export function statusDot(
  pen: Pen,
  at: Point,
  { status, mixed, highlighted, radius }: StatusDot,
  { theme, unit }: { theme: Theme; unit: number },
): void {
  const strong = highlighted ? theme.accent : theme.context;
  const isGoal = status === 'target' || status === 'proposed';
  if (!mixed || !(isGoal || status === 'estimate')) {
    dot(pen, at, { radius: radius * unit, fill: strong, edge: theme.background, width: 1.5 * unit });
    return;
  }
  const soft = highlighted ? theme.accentSoft : theme.contextSoft;
  const ring = { radius: (radius - 1) * unit, fill: isGoal ? theme.background : soft, edge: strong, width: 2.5 * unit };
  dot(pen, at, ring);
}
