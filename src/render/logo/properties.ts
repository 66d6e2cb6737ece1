import { ownOf, tableOf } from '../../money/table.js';
import {
  type Check,
  colour,
  length,
  oneOf,
  path,
  plainNumber,
  pointed,
  points,
  refused,
  share,
  transform,
} from './values.js';

/** Elements that draw or hold what draws, and the geometry that each has. */
const geometry: ReadonlyMap<string, Readonly<Record<string, Check>>> = tableOf<Readonly<Record<string, Check>>>({
  svg: {},
  g: {},
  defs: {},
  path: { d: path },
  rect: { x: length, y: length, width: length, height: length, rx: length, ry: length },
  circle: { cx: length, cy: length, r: length },
  ellipse: { cx: length, cy: length, rx: length, ry: length },
  line: { x1: length, y1: length, x2: length, y2: length },
  polyline: { points },
  polygon: { points },
  use: { x: length, y: length },
  clipPath: {},
  mask: {
    x: length,
    y: length,
    width: length,
    height: length,
    maskUnits: oneOf('userSpaceOnUse', 'objectBoundingBox'),
    maskContentUnits: oneOf('userSpaceOnUse', 'objectBoundingBox'),
  },
  linearGradient: { ...gradient(), x1: length, y1: length, x2: length, y2: length },
  radialGradient: { ...gradient(), cx: length, cy: length, r: length, fx: length, fy: length },
  stop: { offset: (value) => share(value) !== undefined },
});

function gradient(): Record<string, Check> {
  return {
    gradientUnits: oneOf('userSpaceOnUse', 'objectBoundingBox'),
    gradientTransform: transform,
    spreadMethod: oneOf('pad', 'reflect', 'repeat'),
  };
}

export const isDrawn = (name: string): boolean => geometry.has(name);

/** Of what is kept of a shape, what tells where its points are. */
export function geometryOf(name: string, own: Kept['own']): Kept['own'] {
  return Object.fromEntries(Object.entries(own).filter(([key]) => Object.hasOwn(geometry.get(name) ?? {}, key)));
}

export const isShape = (name: string): boolean =>
  ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'].includes(name);

/** What tells how an element looks, and which of its values may stand as they are. */
const look: Readonly<Record<string, Check>> = {
  'fill-rule': oneOf('nonzero', 'evenodd'),
  'clip-rule': oneOf('nonzero', 'evenodd'),
  'stroke-width': length,
  'stroke-linecap': oneOf('butt', 'round', 'square'),
  'stroke-linejoin': oneOf('miter', 'round', 'bevel'),
  'stroke-miterlimit': plainNumber,
  visibility: oneOf('visible', 'hidden', 'collapse'),
};
const shares = ['opacity', 'fill-opacity', 'stroke-opacity', 'stop-opacity'];
const paints: Readonly<Record<string, string>> = {
  fill: 'fill-opacity',
  stroke: 'stroke-opacity',
  'stop-color': 'stop-opacity',
  color: '',
};

/** What would change the look and cannot be drawn, unless it has this value. */
const without: Readonly<Record<string, Check>> = {
  filter: oneOf('none'),
  'mix-blend-mode': oneOf('normal'),
  'stroke-dasharray': oneOf('none', '0', ''),
  'paint-order': oneOf('normal'),
  'vector-effect': oneOf('none'),
  'transform-origin': oneOf('0', '0 0'),
  'mask-type': oneOf('luminance'),
  marker: oneOf('none', ''),
  'marker-start': oneOf('none'),
  'marker-mid': oneOf('none'),
  'marker-end': oneOf('none'),
};

/** The properties of a look that point to another element. */
const references = ['clip-path', 'mask'];

/** What is written of an element: its geometry and its look, each value checked, in one way of writing. */
export interface Kept {
  readonly own: Readonly<Record<string, string>>;
  /** What it is cut out by: a clip path, a mask, or both. */
  readonly cut: readonly { readonly key: string; readonly id: string }[];
}

/**
 * The geometry and look of an element, with what a decoder reads otherwise put in plain words. What has no effect on a
 * drawing is left out.
 *
 * @param style what style sheets and its own style say
 * @throws {MilexError} for a value that is none, is beyond the limits, or cannot be drawn
 */
export function keptOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  style: Readonly<Record<string, string>>,
): Kept {
  for (const key of Object.keys(attributes)) {
    if (/^on/i.test(key)) throw refused(name, key, ownOf(attributes, key) ?? '', 'a picture holds no script');
  }
  const kept = new Map<string, string>();
  const { transform: _, ...styled } = style;
  for (const [key, raw] of Object.entries({ ...attributes, ...styled })) {
    const value = raw.trim();
    const check = ownOf(geometry.get(name) ?? {}, key) ?? (key === 'transform' ? transform : ownOf(look, key));
    if (ownOf(without, key)?.(value) === false)
      throw refused(name, key, value, 'it cannot be drawn; save the logo as PNG');
    if (check === undefined || value === 'inherit') continue;
    if (!check(value)) throw refused(name, key, value, 'it is none that is drawn, or beyond the limits');
    kept.set(key, value);
  }
  if (style['transform'] !== undefined) kept.set('transform', cssTransform(name, style['transform']));
  const own = { ...Object.fromEntries(kept), ...lookOf(name, { ...attributes, ...styled }) };
  const cut = references.flatMap((key) => {
    const value = (ownOf(styled, key) ?? ownOf(attributes, key) ?? 'none').trim();
    if (value === 'none' || value === '') return [];
    return { key, id: pointed(value) ?? refuse(name, key, value) };
  });
  return { own, cut };
}

function lookOf(name: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const own = new Map<string, string>();
  if (given['display']?.trim() === 'none') own.set('display', 'none');
  for (const key of shares) {
    const value = ownOf(given, key)?.trim();
    if (value === undefined || value === 'inherit') continue;
    own.set(key, share(value) ?? refuse(name, key, value));
  }
  for (const [key, opacity] of Object.entries(paints)) {
    const value = ownOf(given, key)?.trim();
    if (value === undefined || value === 'inherit' || value === '') continue;
    if (value === 'none' || value.toLowerCase() === 'currentcolor') {
      own.set(key, value === 'none' ? value : 'currentColor');
      continue;
    }
    const id = pointed(value);
    if (id !== undefined) {
      own.set(key, `url(#${id})`);
      continue;
    }
    const { hex, alpha } = colour(value) ?? refuse(name, key, value);
    own.set(key, hex);
    if (alpha < 1 && opacity !== '')
      own.set(opacity, String(Number((alpha * Number(own.get(opacity) ?? 1)).toFixed(4))));
  }
  return Object.fromEntries(own);
}

function refuse(name: string, key: string, value: string): never {
  throw refused(name, key, value, 'it is none that is drawn');
}

/** A transform of a style, whose pixels and degrees have units. */
function cssTransform(name: string, value: string): string {
  const plain = value.replace(/(\d)(px|deg)\b/g, '$1');
  return transform(plain) ? plain : refuse(name, 'transform', value);
}
