import type { Spot } from '../label.js';
import type { Box, Pen } from '../pen.js';
import type { Type } from '../type.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Boxes along a line through points, which labels keep off. */
export function alongLine(points: readonly Point[], reach: number): Box[] {
  return points.flatMap((to, i) => {
    const from = points[i - 1];
    if (from === undefined) return [];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (reach * 2)));
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    });
  });
}

const rings = [14, 28, 48, 76, 110];

/** Places for a label round a point: over it, beside it and under it; far ones as well, with a line to it, if asked. */
export function around({ x, y }: Point, type: Type, how: 'near' | 'far'): Spot[] {
  return (how === 'near' ? rings.slice(0, 2) : rings).flatMap((distance, ring): Spot[] => {
    const [near, far] = [type.px(distance * 0.8), type.px(distance)];
    // The line to a label begins outside the dot, clear of what the dot stands on.
    const leader = (side: 1 | -1): Partial<Spot> => (ring < 2 ? {} : { leader: { x, y: y + side * type.px(12) } });
    const beside: Spot[] = [
      { x: x - near, y: y - near, align: 'right', baseline: 'bottom' },
      { x: x - far, y, align: 'right', baseline: 'middle' },
      { x: x + near, y: y - near, align: 'left', baseline: 'bottom' },
      { x: x + far, y, align: 'left', baseline: 'middle' },
      { x: x + near, y: y + near, align: 'left', baseline: 'top' },
      { x: x - near, y: y + near, align: 'right', baseline: 'top' },
    ];
    const overAndUnder: Spot[] = [
      { x, y: y - far, align: 'center', baseline: 'bottom', ...leader(-1) },
      { x, y: y + far, align: 'center', baseline: 'top', ...leader(1) },
    ];
    return ring < 2 ? [...beside.slice(0, 3), ...overAndUnder, ...beside.slice(3)] : [...overAndUnder, ...beside];
  });
}

/** A dot with a light edge that parts it from the line. */
export function dot(
  pen: Pen,
  { x, y }: Point,
  look: { radius: number; fill: string; edge: string; width: number },
): void {
  pen.save();
  pen.beginPath();
  pen.arc(x, y, look.radius, 0, 2 * Math.PI);
  pen.fillStyle = look.fill;
  pen.fill();
  pen.strokeStyle = look.edge;
  pen.lineWidth = look.width;
  pen.stroke();
  pen.restore();
}
