import type { Box, Pen } from './pen.js';

/** Strokes diagonal lines over a rectangle: how goals and proposals differ from money that is voted or spent. */
export function hatch(pen: Pen, box: Box, color: string, unit: number): void {
  const [gap, height] = [9 * unit, box.bottom - box.top];
  pen.save();
  pen.beginPath();
  pen.rect(box.left, box.top, box.right - box.left, height);
  pen.clip();
  pen.strokeStyle = color;
  pen.lineWidth = 2.5 * unit;
  pen.beginPath();
  for (let x = box.left - height; x < box.right; x += gap) {
    pen.moveTo(x, box.bottom);
    pen.lineTo(x + height, box.top);
  }
  pen.stroke();
  pen.restore();
}

/** A horizontal line with caps from one value to another, on a light edge that parts it from the mark; open to the right without an end. */
export function whisker(
  pen: Pen,
  range: { from: number; to: number; y: number; open: boolean },
  look: { ink: string; edge: string; unit: number; cap: number },
): void {
  const { from, to, y, open } = range;
  const trace = (width: number, color: string): void => {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(from, y - look.cap);
    pen.lineTo(from, y + look.cap);
    pen.moveTo(from, y);
    pen.lineTo(to, y);
    pen.moveTo(open ? to - look.cap : to, y - look.cap);
    if (open) pen.lineTo(to, y);
    pen.lineTo(open ? to - look.cap : to, y + look.cap);
    pen.stroke();
  };
  pen.save();
  trace(6 * look.unit, look.edge);
  trace(2.5 * look.unit, look.ink);
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
