import { MilexError, shown } from '../../money/error.js';
import { ownOf, tableOf } from '../../money/table.js';
import type { Drawn, Pointer } from './drawn.js';
import { isShape } from './properties.js';
import { pointed, segments } from './values.js';

/** What holds for the children of an element too, and for what a `use` of it draws. */
interface Painted {
  readonly stroked: boolean;
  readonly shaded: boolean;
}

/**
 * Milliseconds that the decoder takes at worst, measured with shapes that cover all of the picture: for a shape in one
 * colour, in a gradient, for a layer of its own, for a mask, for a segment of a path, and what grows with the square
 * of the segments of a path filled and outlined; and for a letter of its data, which is copied.
 */
const cost = {
  shape: 0.1,
  gradient: 0.65,
  layer: 0.4,
  mask: 4,
  segment: 0.01,
  letter: 5e-4,
  filled: 1e-5,
  outlined: 1.2e-4,
};
const most = 1500;
const deepest = 100;
const mostStops = 256;

/** What each kind of pointer may point to. */
const targets: ReadonlyMap<string, readonly string[]> = tableOf({
  'clip-path': ['clipPath'],
  mask: ['mask'],
  fill: ['linearGradient', 'radialGradient'],
  stroke: ['linearGradient', 'radialGradient'],
  use: ['g', 'use', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  linearGradient: ['linearGradient', 'radialGradient'],
  radialGradient: ['linearGradient', 'radialGradient'],
});

/** The elements that can be pointed to, by their ids. */
export type Named = ReadonlyMap<string, Drawn>;

export function namedIn(root: Drawn): Named {
  const named = new Map<string, Drawn>();
  const collect = (element: Drawn): void => {
    if (element.id !== undefined && !named.has(element.id)) named.set(element.id, element);
    element.children.forEach(collect);
  };
  collect(root);
  return named;
}

/**
 * Refuses a picture that would take too long to draw: every element is counted as often as it is drawn, by all that
 * points to it.
 *
 * @throws {MilexError} for too much to draw, a pointer to what is not there or of another kind, or one that ends in
 * itself
 */
export function checkCost(root: Drawn, named: Named): void {
  const known = new Map<Drawn, number[]>();
  const active = new Set<Drawn>();

  function drawing(element: Drawn, inherited: Painted): number {
    const { fill, stroke } = element.own;
    const painted: Painted = {
      stroked: stroke === undefined ? inherited.stroked : stroke !== 'none',
      shaded: inherited.shaded || [fill, stroke].some((paint) => paint !== undefined && pointed(paint) !== undefined),
    };
    const state = Number(painted.stroked) + 2 * Number(painted.shaded);
    const before = known.get(element)?.[state];
    if (before !== undefined) return before;
    if (active.has(element)) throw new MilexError(`<${element.name}> points to itself in a circle`);
    if (active.size >= deepest) throw tooMuch(`pointers over more than ${deepest} levels`);
    active.add(element);
    let total = shapeCost(element, painted) + (Number(element.own['opacity'] ?? 1) < 1 ? cost.layer : 0);
    for (const pointer of pointersOf(element)) {
      const target = targetOf(element, pointer, named);
      total += drawing(target, painted) + (target.name === 'mask' || target.name === 'clipPath' ? cost.mask : 0);
    }
    for (const child of element.children) total += drawing(child, painted);
    active.delete(element);
    if (total > most) throw tooMuch('paths, masks and repeated parts than can be drawn in a second');
    const costs = known.get(element) ?? [];
    costs[state] = total;
    known.set(element, costs);
    return total;
  }

  drawing(root, { stroked: false, shaded: false });
}

function shapeCost({ name, own, children }: Drawn, { stroked, shaded }: Painted): number {
  if (children.filter((child) => child.name === 'stop').length > mostStops) {
    throw tooMuch(`than ${mostStops} colours in a gradient`);
  }
  if (!isShape(name)) return 0;
  const data = own['d'] ?? own['points'] ?? '';
  const count = segments(data);
  const once = (shaded ? cost.gradient : cost.shape) * (stroked ? 2 : 1);
  return (
    once + count * cost.segment + data.length * cost.letter + count ** 2 * (cost.filled + (stroked ? cost.outlined : 0))
  );
}

function pointersOf({ own, cut, link }: Drawn): Pointer[] {
  const paints = ['fill', 'stroke'].flatMap((key) => {
    const id = pointed(ownOf(own, key) ?? '');
    return id === undefined ? [] : [{ key, id }];
  });
  return [...cut, ...paints, ...(link === undefined ? [] : [link])];
}

/** @throws {MilexError} when it is not there, or cannot be drawn so */
function targetOf({ name }: Drawn, { key, id }: Pointer, named: Named): Drawn {
  const target = named.get(id);
  if (target !== undefined && targets.get(key === 'href' ? name : key)?.includes(target.name)) return target;
  throw new MilexError(
    `${key} of <${name}> points to ${shown(`#${id}`)}, which ${target === undefined ? 'is not there or is not drawn' : `is a <${target.name}>`}; save the logo as PNG`,
    { value: id },
  );
}

function tooMuch(what: string): MilexError {
  return new MilexError(`an SVG picture with more ${what}; simplify it, or save it as PNG`, { code: 'too_large' });
}
