import { createHash } from 'node:crypto';
import { type Chart, resolve } from '../../charts/chart.js';
import type { ChartSpec } from '../../charts/forms/index.js';
import { descriptionOf } from '../../charts/say/alt-text.js';
import { configuration } from '../../charts/scene/configuration.js';
import { themeOf } from '../../charts/themes/index.js';
import { canonical } from '../canonical.js';
import { drawer } from '../canvas.js';
import { withLetters } from '../letters.js';
import { loadLogo } from '../logo/load.js';
import { number } from './path.js';
import { SvgPen } from './pen.js';
import { escaped } from './xml.js';

/**
 * Draws a chart as SVG. Texts stay texts, each line one `text` element; `title` and `desc` hold the title and the rest
 * of the alt text. The typeface Inter is named and not embedded: where a reader has another, lines keep their length. The same
 * spec gives the same bytes.
 *
 * @throws {MilexError} for a spec that is none, figures that cannot be drawn in its form, texts that do not fit, or
 * letters that the typeface lacks
 * @example
 * const svg = await renderSvg(spec)
 * svg.slice(0, 39) // '<svg xmlns="http://www.w3.org/2000/svg"'
 * await writeFile('plan.svg', svg)
 */
export async function renderSvg(spec: ChartSpec | Chart): Promise<string> {
  const chart = resolve(spec);
  const { model } = chart;
  const { width, height, title, locale } = model;
  const id = `m${createHash('sha256').update(canonical(chart.spec)).digest('hex').slice(0, 8)}`;
  const look = await loadLogo(chart.logo, 1);
  const content = await withLetters(chart, drawer().typeface, () => {
    const pen = new SvgPen(width, height, drawer().ruler(), id, look.href);
    return drawer().drawOn(pen.canvas, configuration(chart, look), 1, () => pen.content());
  });
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}t ${id}d" xml:lang="${locale}" font-family="${escaped(families(themeOf(model.theme).family))}">
<title id="${id}t">${escaped(title)}</title>
<desc id="${id}d">${escaped(descriptionOf(model))}</desc>
${content}
</svg>
`;
}

/** The families of a theme without the names that parts of its first one are registered by, and what may stand in. */
function families(list: string): string {
  const names = list.split(',').map((name) => name.trim());
  const first = names[0] ?? 'sans-serif';
  const own = names.filter((name) => name === first || !name.replaceAll(/['"]/g, '').startsWith(`${first} `));
  return [...new Set([...own.slice(0, -1), "'Helvetica Neue'", 'Arial', own.at(-1) ?? 'sans-serif'])].join(', ');
}
