type Rgb = readonly [number, number, number];

/** So many colours from one to another, both included, as hexadecimal ones. */
export function shades(from: string, to: string, count: number): string[] {
  const [a, b] = [rgb(from), rgb(to)];
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 0 : i / (count - 1);
    const mixed = a.map((channel, k) => Math.round(channel + ((b[k] ?? 0) - channel) * share));
    return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  });
}

/** The one of two colours that stands out more from a third. */
export function readable(on: string, one: string, other: string): string {
  return contrast(on, one) >= contrast(on, other) ? one : other;
}

/** WCAG 2.2, contrast ratio: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = rgb(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgb(color: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb;
}
