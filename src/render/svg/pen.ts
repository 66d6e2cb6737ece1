import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Pen } from '../../charts/scene/pen.js';
import { tableOf } from '../../money/table.js';
import type { Surface } from '../canvas.js';
import { widthOf } from '../widths.js';
import { combined, identity, type Matrix, number, Path } from './path.js';
import { attributes, escaped, paint } from './xml.js';

/** What `save` keeps and `restore` gives back. */
// biome-ignore format: a table
const kept = [
  'fillStyle', 'strokeStyle', 'lineWidth', 'lineCap', 'lineJoin', 'lineDashOffset', 'globalAlpha', 'font', 'textAlign',
  'textBaseline', 'dash', 'matrix', 'clipId',
] as const;

const anchors: ReadonlyMap<string, string> = tableOf({ center: 'middle', right: 'end', end: 'end' });

/**
 * What charts draw with, writing SVG: a text becomes one `text` element with its letters as they are, a stroke stays a
 * stroke with its dashes. Texts are measured in the bundled typeface and keep that length in any other.
 */
export class SvgPen implements Pen {
  readonly canvas: Surface;
  fillStyle: string | object = '#000000';
  strokeStyle: string | object = '#000000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  private dash: readonly number[] = [];
  private matrix: Matrix = identity;
  /** The id of the clip path that holds. */
  private clipId: string | undefined;
  private readonly saved: object[] = [];
  private readonly ruler: SKRSContext2D;
  private readonly prefix: string;
  private readonly logo: string;
  private readonly elements: string[] = [];
  private readonly clips = new Map<string, string>();
  private path = new Path();

  /**
   * @param prefix goes before every id, so that several pictures can stand in one page
   * @param logo the data URL of the chart's logo
   */
  constructor(width: number, height: number, ruler: SKRSContext2D, prefix: string, logo = '') {
    this.canvas = { width, height, getContext: () => this };
    this.ruler = ruler;
    this.prefix = prefix;
    this.logo = logo;
  }

  /** What was drawn, as the inside of an `svg` element. */
  content(): string {
    const clips = [...this.clips].map(([shape, id]) => `<clipPath id="${id}"${shape}</clipPath>`);
    return [...(clips.length > 0 ? [`<defs>${clips.join('')}</defs>`] : []), ...this.elements].join('\n');
  }

  save(): void {
    this.saved.push(Object.fromEntries(kept.map((key) => [key, this[key]])));
  }

  restore(): void {
    Object.assign(this, this.saved.pop());
  }

  setTransform(...matrix: Matrix): void {
    this.matrix = matrix;
  }

  resetTransform(): void {
    this.matrix = identity;
  }

  scale(x: number, y: number): void {
    this.matrix = combined(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  translate(x: number, y: number): void {
    this.matrix = combined(this.matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = combined(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  beginPath(): void {
    this.path = new Path();
  }

  closePath(): void {
    this.path.close();
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(this.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(this.matrix, x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.quadraticCurveTo(this.matrix, cx, cy, x, y);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path.bezierCurveTo(this.matrix, ax, ay, bx, by, x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(this.matrix, x, y, width, height);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, backwards = false): void {
    this.path.arc(this.matrix, x, y, radius, from, to, backwards);
  }

  clip(rule?: 'nonzero' | 'evenodd'): void {
    const shape = `${attributes({ 'clip-path': this.clipId && `url(#${this.clipId})` })}><path${attributes({ d: this.path.d, 'clip-rule': rule === 'evenodd' ? rule : undefined })}/>`;
    const id = this.clips.get(shape) ?? `${this.prefix}c${this.clips.size}`;
    this.clips.set(shape, id);
    this.clipId = id;
  }

  fill(rule?: 'nonzero' | 'evenodd'): void {
    this.fillPath(this.path, rule === 'evenodd' ? rule : undefined);
  }

  stroke(): void {
    this.strokePath(this.path);
  }

  /** The only picture a chart has is its logo. */
  drawImage(_: unknown, x: number, y: number, width: number, height: number): void {
    const [left, top] = [this.matrix[0] * x + this.matrix[4], this.matrix[3] * y + this.matrix[5]];
    const size = { width: number(this.matrix[0] * width), height: number(this.matrix[3] * height) };
    this.emit('image', { x: number(left), y: number(top), ...size, href: this.logo });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new Path();
    path.rect(this.matrix, x, y, width, height);
    this.fillPath(path);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const path = new Path();
    path.rect(this.matrix, x, y, width, height);
    this.strokePath(path);
  }

  /** Chart.js clears the whole canvas before it draws, and nothing else. */
  clearRect(): void {
    this.elements.length = 0;
    this.clips.clear();
  }

  fillText(text: string, x: number, y: number): void {
    const { font, textAlign, matrix, fillStyle, globalAlpha } = this;
    const [, weight, size = ''] = /(\d00|bold)?\s*([\d.]+)px/.exec(font) ?? [];
    const [a, b, c, d, e, f] = matrix;
    const turned = b !== 0 || c !== 0 || a !== 1 || d !== 1;
    const baseline = y + this.dropOfBaseline(text);
    this.emit(
      'text',
      {
        x: number(turned ? x : x + e),
        y: number(turned ? baseline : baseline + f),
        transform: turned ? `matrix(${matrix.map((one) => Number(one.toFixed(6))).join(' ')})` : undefined,
        'font-size': number(Number(size)),
        'font-weight': weight === '400' ? undefined : weight,
        'text-anchor': anchors.get(textAlign),
        textLength: number(this.measureText(text).width),
        lengthAdjust: 'spacingAndGlyphs',
        ...paint('fill', fillStyle, globalAlpha),
      },
      escaped(text),
    );
  }

  measureText(text: string): { readonly width: number } {
    const measured = (): number => {
      this.ruler.font = this.font;
      return this.ruler.measureText(text).width;
    };
    return { width: widthOf(this.font, text, measured) };
  }

  setLineDash(segments: readonly number[]): void {
    this.dash = segments;
  }

  /** How far the line that letters stand on is below the one that y is given for. */
  private dropOfBaseline(text: string): number {
    if (this.textBaseline === 'alphabetic') return 0;
    this.ruler.font = this.font;
    const ascents = [this.textBaseline, 'alphabetic'].map((baseline) => {
      this.ruler.textBaseline = baseline as SKRSContext2D['textBaseline'];
      return this.ruler.measureText(text).actualBoundingBoxAscent;
    }) as [number, number];
    return ascents[1] - ascents[0];
  }

  private fillPath({ d }: Path, rule?: 'evenodd'): void {
    if (d !== '') this.emit('path', { d, 'fill-rule': rule, ...paint('fill', this.fillStyle, this.globalAlpha) });
  }

  private strokePath({ d }: Path): void {
    const { lineWidth, lineCap, lineJoin, dash, lineDashOffset, strokeStyle, globalAlpha } = this;
    if (d === '' || lineWidth <= 0) return;
    // Paths are written in pixels of the picture.
    const scale = Math.sqrt(Math.abs(this.matrix[0] * this.matrix[3] - this.matrix[1] * this.matrix[2]));
    this.emit('path', {
      d,
      fill: 'none',
      ...paint('stroke', strokeStyle, globalAlpha),
      'stroke-width': number(lineWidth * scale),
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-miterlimit': lineJoin === 'miter' ? '10' : undefined,
      'stroke-dasharray': dash.length === 0 ? undefined : dash.map((length) => number(length * scale)).join(' '),
      'stroke-dashoffset': lineDashOffset === 0 ? undefined : number(lineDashOffset * scale),
    });
  }

  private emit(name: string, own: Readonly<Record<string, string | undefined>>, inside?: string): void {
    if (own['fill-opacity'] === '0' || own['stroke-opacity'] === '0') return;
    const clip = { 'clip-path': this.clipId && `url(#${this.clipId})` };
    // A clip is written in pixels of the picture: on what is transformed itself it would be transformed too.
    const isTurned = own['transform'] !== undefined && this.clipId !== undefined;
    const open = `<${name}${attributes(isTurned ? own : { ...own, ...clip })}`;
    const element = inside === undefined ? `${open}/>` : `${open}>${inside}</${name}>`;
    this.elements.push(isTurned ? `<g${attributes(clip)}>${element}</g>` : element);
  }
}
