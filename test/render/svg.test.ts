import { describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { localeTags } from '../../src/money/locales/index.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { drawn } from '../charts/drawn.js';
import { everyForm } from '../charts/every-form.js';
import { charts, figure } from '../charts/figures.js';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescaped = (text: string): string => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** What stands in the elements of a name. */
function inside(svg: string, name: string): string[] {
  return [...svg.matchAll(new RegExp(`<${name}[ >][^>]*>?([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    unescaped(text),
  );
}

/** The first tag that is not closed in its turn, or an empty text. */
function unbalanced(svg: string): string {
  const open: string[] = [];
  for (const [tag, name = ''] of svg.matchAll(/<\/?([a-zA-Z]+)(?: [a-zA-Z:-]+="[^"<]*")*\/?>/g)) {
    if (tag.endsWith('/>')) continue;
    if (!tag.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.join();
}

describe('renderSvg', () => {
  for (const [form, spec] of everyForm) {
    it.each(localeTags)(
      `writes every line of the form ${form} as one text that can be selected, in %s`,
      async (locale) => {
        const svg = await renderSvg({ ...spec, locale });
        const lines = drawn({ ...spec, locale }).texts.flatMap(({ text }) => text.split('\n'));
        expect(inside(svg, 'text').sort()).toEqual(lines.sort());
      },
    );

    it(`tells the form ${form} to those who do not see it`, async () => {
      const svg = await renderSvg(spec);
      expect(inside(svg, 'title')).toEqual([spec.title]);
      const [rest = ''] = inside(svg, 'desc');
      expect(altText(spec)).toBe(`${altText(spec).slice(0, -rest.length - 1)} ${rest}`);
      expect(rest).not.toContain(spec.title);
      const [, labels = ''] = /^<svg [^>]*role="img" aria-labelledby="([^"]+)"/.exec(svg) ?? [];
      for (const id of labels.split(' ')) expect(svg).toMatch(new RegExp(`<(title|desc) id="${id}">`));
    });
  }

  it('is well formed whatever the words are', async () => {
    const title = 'Łódź & “Więcej” <b>"x"</b> ]]> 5 > 3';
    const svg = await renderSvg({ ...charts.bar, title });
    expect(unbalanced(svg)).toBe('');
    expect(inside(svg, 'title')).toEqual([title]);
    expect(inside(svg, 'text')[0]).toBe(title);
    expect(svg.replaceAll(/<[^>]+>|[^<>&]+|&(amp|lt|gt|quot);/g, '')).toBe('');
  });

  it('keeps each line its length in any typeface', async () => {
    const svg = await renderSvg(charts.bar);
    for (const [text] of svg.matchAll(/<text [^>]*>/g)) expect(text).toMatch(/ textLength="[\d.]+" lengthAdjust=/);
    expect(svg).toContain(`font-family="Inter, 'Helvetica Neue', Arial, sans-serif"`);
  });

  it('has no value that is not a number, and no dates', async () => {
    for (const [, spec] of everyForm) expect(await renderSvg(spec)).not.toMatch(/NaN|undefined|Infinity|\dT\d\d:/);
  });

  it('gives ids of its own to each chart, so that several stand in one page', async () => {
    const svgs = await Promise.all(everyForm.map(([, spec]) => renderSvg(spec)));
    const ids = svgs.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect((await renderSvg(charts.bar)).match(/ clip-path="url\(#(\w+)\)"/)?.[1]).toSatisfy((id) => ids.includes(id));
  });

  it('draws marks as the PNG has them: an outline stays one, a dash a dash', async () => {
    expect(await renderSvg(charts.path)).toMatch(/stroke-dasharray="[\d.]+ [\d.]+"/);
    expect(await renderSvg(charts.beforeAfter)).toContain('fill-rule="evenodd"');
    const estimate: ChartSpec = { form: 'bar', title: 'A', figures: [figure('a', 'A', 'around 3 billion EUR')] };
    expect((await renderSvg(estimate)).length).toBeLessThan(20_000);
  });

  it('holds the logo as the picture that it is', async () => {
    const logo = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>')}`;
    const image = /<image x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)" href="([^"]+)"\/>/;
    const [, width, height, href] = image.exec(await renderSvg({ ...charts.bar, logo })) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(3, 1);
    expect(atob(href?.split(',')[1] ?? '')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>',
    );
  });
});
