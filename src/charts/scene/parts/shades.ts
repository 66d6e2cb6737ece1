import { contrast, mixed } from '../../themes/colour.js';

/** So many colours from one to another, both included, as hexadecimal ones. */
export function shades(from: string, to: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => mixed(to, from, count === 1 ? 0 : i / (count - 1)));
}

/** The one of two colours that stands out more from a third. */
export function readable(on: string, one: string, other: string): string {
  return contrast(on, one) >= contrast(on, other) ? one : other;
}
