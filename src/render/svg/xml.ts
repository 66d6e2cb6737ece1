import { tableOf } from '../../money/table.js';

const entities: ReadonlyMap<string, string> = tableOf({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** Text as XML has it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

/** Attributes with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/**
 * A colour of CSS as a paint that every reader of SVG knows: without transparency in it, which becomes an attribute
 * of its own.
 */
export function paint(
  kind: 'fill' | 'stroke',
  style: string | object,
  alpha: number,
): Readonly<Record<string, string | undefined>> {
  if (typeof style !== 'string')
    throw new TypeError('a gradient or a pattern has no counterpart in the SVG of a chart');
  const { color, opacity } = split(style);
  const shown = Math.round(opacity * alpha * 1000) / 1000;
  return { [kind]: color, [`${kind}-opacity`]: shown === 1 ? undefined : String(shown) };
}

function split(style: string): { color: string; opacity: number } {
  if (style === 'transparent') return { color: 'none', opacity: 0 };
  const [, long, hex] = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(style) ?? [];
  if (long !== undefined && hex !== undefined) return { color: long, opacity: Number.parseInt(hex, 16) / 255 };
  const [, red, green, blue, opacity] =
    /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?\s*\)$/.exec(style) ?? [];
  if (red === undefined) return { color: style, opacity: 1 };
  return { color: `rgb(${red}, ${green}, ${blue})`, opacity: Number(opacity ?? 1) };
}
