/** A plane's affine map as SVG and canvas write it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combined([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [ia, ib, ic, id, ie, iF] = inner;
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * iF + e, b * ie + d * iF + f];
}

/** A coordinate as SVG text: hundredths of a pixel are as fine as anyone sees. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** A path in the words of SVG. Each point is put in place by the matrix that holds when it is drawn. */
export class Path {
  private data = '';

  get d(): string {
    return this.data;
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.data += `M${point(matrix, x, y)}`;
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    this.data += `${this.data === '' ? 'M' : 'L'}${point(matrix, x, y)}`;
  }

  quadraticCurveTo(matrix: Matrix, cx: number, cy: number, x: number, y: number): void {
    this.data += `Q${point(matrix, cx, cy)} ${point(matrix, x, y)}`;
  }

  bezierCurveTo(matrix: Matrix, ...[ax, ay, bx, by, x, y]: [number, number, number, number, number, number]): void {
    this.data += `C${point(matrix, ax, ay)} ${point(matrix, bx, by)} ${point(matrix, x, y)}`;
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.moveTo(matrix, x, y);
    this.lineTo(matrix, x + width, y);
    this.lineTo(matrix, x + width, y + height);
    this.lineTo(matrix, x, y + height);
    this.close();
  }

  /** A part of a circle, joined to the path by a line, in pieces of at most half of it. */
  arc(matrix: Matrix, x: number, y: number, radius: number, from: number, to: number, backwards: boolean): void {
    const turn = 2 * Math.PI;
    const span = Math.abs(to - from) >= turn ? turn : (((backwards ? from - to : to - from) % turn) + turn) % turn;
    const pieces = Math.max(1, Math.ceil(span / Math.PI));
    const step = (backwards ? -span : span) / pieces;
    this.lineTo(matrix, x + radius * Math.cos(from), y + radius * Math.sin(from));
    for (let piece = 1; piece <= pieces; piece++) {
      const angle = from + step * piece;
      const end = point(matrix, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      this.data += `A${number(radius)} ${number(radius)} 0 0 ${backwards ? 0 : 1} ${end}`;
    }
  }

  close(): void {
    if (this.data !== '') this.data += 'Z';
  }
}

function point([a, b, c, d, e, f]: Matrix, x: number, y: number): string {
  return `${number(a * x + c * y + e)} ${number(b * x + d * y + f)}`;
}
