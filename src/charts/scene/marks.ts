import type { Box, Pen } from './pen.js';

/** Strokes diagonal lines over a rectangle: how goals and proposals differ from money that is voted or spent. */
export function hatch(pen: Pen, box: Box, color: string, unit: number): void {
  const [gap, height] = [12 * unit, box.bottom - box.top];
  pen.save();
  pen.beginPath();
  pen.rect(box.left, box.top, box.right - box.left, height);
  pen.clip();
  pen.strokeStyle = color;
  pen.lineWidth = 1.25 * unit;
  pen.beginPath();
  for (let x = box.left - height; x < box.right; x += gap) {
    pen.moveTo(x, box.bottom);
    pen.lineTo(x + height, box.top);
  }
  pen.stroke();
  pen.restore();
}

interface WhiskerLook {
  readonly ink: string;
  /** The colour of the light edge that parts it from the mark. */
  readonly edge: string;
  readonly unit: number;
  /** Half the length of a cap. */
  readonly cap: number;
}

/** A line along x with caps from one value to another, open at its end when there is no upper one. */
export function whisker(
  pen: Pen,
  { from, to, y, open }: { from: number; to: number; y: number; open: boolean },
  look: WhiskerLook,
): void {
  trace(pen, look, { from, to, open }, (along, across) => [along, y + across]);
}

/** The same along y. */
export function whiskerUp(
  pen: Pen,
  { from, to, x, open }: { from: number; to: number; x: number; open: boolean },
  look: WhiskerLook,
): void {
  trace(pen, look, { from, to, open }, (along, across) => [x + across, along]);
}

function trace(
  pen: Pen,
  { ink, edge, unit, cap }: WhiskerLook,
  { from, to, open }: { from: number; to: number; open: boolean },
  point: (along: number, across: number) => [number, number],
): void {
  const back = open ? cap * Math.sign(to - from) : 0;
  pen.save();
  for (const [width, color] of [
    [9 * unit, edge],
    [3 * unit, ink],
  ] as const) {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(...point(from, -cap));
    pen.lineTo(...point(from, cap));
    pen.moveTo(...point(from, 0));
    pen.lineTo(...point(to, 0));
    pen.moveTo(...point(to - back, -cap));
    pen.lineTo(...point(to, 0));
    pen.lineTo(...point(to - back, cap));
    pen.stroke();
  }
  pen.restore();
}

/** A straight line, dashed when a dash is given, with an arrow's head at its end when asked. */
export function line(
  pen: Pen,
  from: { x: number; y: number },
  to: { x: number; y: number },
  look: { color: string; width: number; dash?: number[]; head?: number },
): void {
  pen.save();
  pen.strokeStyle = look.color;
  pen.fillStyle = look.color;
  pen.lineWidth = look.width;
  if (look.dash) pen.setLineDash(look.dash);
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x - (look.head ?? 0) * Math.sign(to.x - from.x), to.y);
  pen.stroke();
  if (look.head !== undefined) {
    const back = look.head * 1.5 * Math.sign(to.x - from.x);
    pen.beginPath();
    pen.moveTo(to.x, to.y);
    pen.lineTo(to.x - back, to.y - look.head * 0.8);
    pen.lineTo(to.x - back, to.y + look.head * 0.8);
    pen.closePath();
    pen.fill();
  }
  pen.restore();
}
