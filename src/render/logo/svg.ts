import { MilexError, shown } from '../../money/error.js';
import { ownOf } from '../../money/table.js';
import { attributes } from '../svg/xml.js';
import { checkCost, type Named, namedIn } from './cost.js';
import { type Drawn, drawnOf } from './drawn.js';
import { geometryOf, isShape } from './properties.js';
import { checkReach } from './reach.js';
import { readTree } from './tree.js';
import { inPixels, plainNumber } from './values.js';

/** An SVG that was checked: what is given to a decoder is written from what was read, so that nothing else reaches it. */
export interface SvgLogo {
  /** Pixels of CSS, as far as they tell how wide it is for its height. */
  readonly width: number;
  readonly height: number;
  /** The picture in a size of its own. */
  write(width: number, height: number): string;
}

const [smallest, largest] = [0.001, 1_000_000];
const thinnest = 50;
/** A region without an end, for a mask in the place of a clip path. */
const everywhere = 'maskUnits="userSpaceOnUse" x="-1000000" y="-1000000" width="2000000" height="2000000"';
const alignment = /^(none|x(Min|Mid|Max)Y(Min|Mid|Max)( (meet|slice))?)$/;

/**
 * Reads an SVG and checks that it can be drawn, in bounded time and memory, and shows nothing but shapes of its own.
 *
 * @throws {MilexError} for what is malformed, beyond the limits, or cannot be drawn
 */
export function readSvg(bytes: Uint8Array): SvgLogo {
  const tree = readTree(decoded(bytes));
  if (tree.name !== 'svg') {
    throw new MilexError(
      `an XML file of <${tree.name}>, not an SVG picture; its first element is svg, without a prefix`,
      { code: 'malformed' },
    );
  }
  const { width, height, viewBox } = sizeOf(tree.attributes);
  const root = drawnOf(tree);
  const named = namedIn(root);
  checkCost(root, named);
  checkReach(root, named, Math.max(viewBox[2] ?? 0, viewBox[3] ?? 0));
  const fit = (tree.attributes['preserveAspectRatio'] ?? '').trim();
  const head = { viewBox: viewBox.join(' '), ...(alignment.test(fit) && { preserveAspectRatio: fit }), ...root.own };
  const inside = root.children.map((child) => written(child, named)).join('');
  const namespaces = `xmlns="http://www.w3.org/2000/svg"${inside.includes('xlink:href') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : ''}`;
  return {
    width,
    height,
    write: (w, h) =>
      `<svg ${namespaces}${attributes({ width: String(w), height: String(h), ...head })}>${inside}</svg>`,
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new MilexError('an SVG picture that is not UTF-8 text; save it as UTF-8', { code: 'malformed' });
  }
}

/** @throws {MilexError} for no size, one beyond the limits, or a strip */
function sizeOf(given: Readonly<Record<string, string>>): { width: number; height: number; viewBox: number[] } {
  const [width, height] = [inPixels(given['width']), inPixels(given['height'])];
  const box = given['viewBox']?.trim().split(/[\s,]+/, 5);
  const viewBox =
    box === undefined
      ? [0, 0, width ?? 0, height ?? 0]
      : box.map((one) => (plainNumber(one) ? Number(one) : Number.NaN));
  const [x = Number.NaN, y = Number.NaN, across = 0, down = 0] = viewBox;
  const sides = width !== undefined && height !== undefined && box !== undefined ? [width, height] : [across, down];
  const [w, h] = sides as [number, number];
  const areSides = [w, h, across, down].every((side) => side >= smallest && side <= largest);
  if (viewBox.length !== 4 || !Number.isFinite(x + y) || !areSides) {
    const sizes = ['width', 'height', 'viewBox'].map((key) => [key, ownOf(given, key)] as const);
    const found = sizes.flatMap(([key, size]) => (size === undefined ? [] : `${key} ${shown(size)}`));
    throw new MilexError(
      `cannot be read as a picture: ${found.join(', ') || 'no size'}, where an SVG has a viewBox or sides of ${smallest} to ${largest}`,
      { value: given['viewBox'], expected: `sides of ${smallest} to ${largest}` },
    );
  }
  if (w / h > thinnest || h / w > thinnest) {
    throw new MilexError(`${w} x ${h} is a strip; a logo is at most ${thinnest} times as long as it is wide`, {
      value: `${w} x ${h}`,
    });
  }
  return { width: w, height: h, viewBox };
}

function written(element: Drawn, named: Named): string {
  const { name, id, own, cut, link, children } = element;
  if (name === 'clipPath') return clip(element, named);
  const { transform, ...rest } = own;
  const [inner, outer] = cut;
  const inside = children.map((child) => written(child, named)).join('');
  const core = { ...rest, 'xlink:href': link && `#${link.id}`, mask: inner && `url(#${inner.id})` };
  if (outer === undefined) return tag(name, { id, transform, ...core }, inside);
  return tag('g', { id, transform, mask: `url(#${outer.id})` }, tag(name, core, inside));
}

/**
 * A clip path as a mask of its shapes in white, which looks the same: cutting out paths geometrically can take the
 * decoder minutes for a thousand corners.
 */
function clip({ id, own, cut, children }: Drawn, named: Named): string {
  const shapes = children.map((child) => clipShape(child, named, own['clip-rule'])).join('');
  const mask = cut[0] && `url(#${cut[0].id})`;
  return `<mask${attributes({ id })} ${everywhere}>${tag('g', { fill: '#ffffff', transform: own['transform'], mask }, shapes)}</mask>`;
}

function clipShape(element: Drawn, named: Named, inherited: string | undefined): string {
  const { name, own, cut, link } = element;
  const rule = own['clip-rule'] ?? inherited;
  const mask = cut[0] && `url(#${cut[0].id})`;
  const target = link && named.get(link.id);
  if (name === 'use' && target !== undefined) {
    const [x, y] = [inPixels(own['x']) ?? 0, inPixels(own['y']) ?? 0];
    const moved = [own['transform'], x === 0 && y === 0 ? undefined : `translate(${x} ${y})`].filter(Boolean).join(' ');
    return tag('g', { transform: moved || undefined, mask }, clipShape(target, named, rule));
  }
  if (!isShape(name)) {
    throw new MilexError(`<${name}> within a clip path is not drawn; save the logo as PNG`, { value: name });
  }
  const { transform, display, visibility } = own;
  return tag(name, { ...geometryOf(name, own), transform, display, visibility, 'fill-rule': rule, mask }, '');
}

function tag(name: string, own: Readonly<Record<string, string | undefined>>, inside: string): string {
  const open = `<${name}${attributes(own)}`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`;
}
