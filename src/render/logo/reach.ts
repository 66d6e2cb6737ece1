import { MilexError } from '../../money/error.js';
import { ownOf } from '../../money/table.js';
import type { Drawn } from './drawn.js';
import { inPixels, numbersIn } from './values.js';

/** Shapes may reach beyond the picture, but what is a thousand times as large as it takes the decoder minutes. */
const most = 1000;

/**
 * Refuses a picture with shapes far beyond it, or enlarged beyond measure, by all the transforms that apply to them.
 *
 * @throws {MilexError} for a shape beyond the limit
 */
export function checkReach(root: Drawn, named: ReadonlyMap<string, Drawn>, side: number): void {
  const known = new Map<Drawn, number>();

  function reach(element: Drawn): number {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { own, link, children } = element;
    const linked = link && named.get(link.id);
    const inside = [extentOf(own), ...children.map(reach), ...(linked === undefined ? [] : [reach(linked)])];
    const moved = ['x', 'y'].reduce((sum, key) => sum + Math.abs(inPixels(ownOf(own, key)) ?? 0), 0);
    const result = transformed(own['transform'] ?? '', Math.max(...inside) + moved);
    known.set(element, result);
    return result;
  }

  const widest = Math.max(0, ...widths(root));
  const found = reach(root) + enlarged(root, named) * widest;
  if (found <= most * side) return;
  throw new MilexError(`an SVG picture with shapes more than ${most} times as large as it; save the logo as PNG`, {
    code: 'too_large',
    expected: `shapes of at most ${most} times the size of the picture`,
  });
}

/** How many times as large the transforms make anything. */
function enlarged(root: Drawn, named: ReadonlyMap<string, Drawn>): number {
  const known = new Map<Drawn, number>();
  function scale(element: Drawn): number {
    const before = known.get(element);
    if (before !== undefined) return before;
    const linked = element.link && named.get(element.link.id);
    const inside = Math.max(1, ...element.children.map(scale), ...(linked === undefined ? [] : [scale(linked)]));
    const result =
      inside * (transformed(element.own['transform'] ?? '', 1) - transformed(element.own['transform'] ?? '', 0));
    known.set(element, result);
    return result;
  }
  return scale(root);
}

function widths({ own, children }: Drawn): number[] {
  return [Math.abs(inPixels(own['stroke-width']) ?? 0), ...children.flatMap(widths)];
}

/** The farthest that a shape is from the origin of its own coordinates, at most. */
function extentOf(own: Drawn['own']): number {
  const lengths = Object.entries(own).flatMap(([key, value]) =>
    isLength(key) ? [Math.abs(inPixels(value) ?? 0)] : [],
  );
  const data = own['d'] ?? own['points'] ?? '';
  // Relative steps add up.
  const steps = numbersIn(data).map(Math.abs);
  const far = /[a-z]/.test(data)
    ? steps.reduce((sum, step) => sum + step, 0)
    : steps.reduce((a, b) => Math.max(a, b), 0);
  return lengths.reduce((sum, one) => sum + one, 0) + far;
}

function isLength(key: string): boolean {
  return ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2'].includes(key);
}

/** How far a point at a distance is from the origin after a transform, at most. */
function transformed(transform: string, distance: number): number {
  const functions = [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)].reverse();
  return functions.reduce((far, [, name = '', inside = '']) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersIn(inside).map(Math.abs);
    if (name === 'matrix') return Math.max(a + c, b + d) * far + Math.max(e, f);
    if (name === 'translate') return far + Math.max(a, b);
    if (name === 'scale') return far * Math.max(a, b);
    if (name === 'rotate') return Math.SQRT2 * far + 3 * Math.max(b, c);
    return far * (1 + Math.abs(Math.tan((a * Math.PI) / 180)));
  }, distance);
}
