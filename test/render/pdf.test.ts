import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/chart.js';
import { drawn } from '../charts/drawn.js';
import { everyForm } from '../charts/every-form.js';
import { charts } from '../charts/figures.js';
import { renderPdf } from './pictures.js';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The packed streams of a PDF. */
function streams(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/FlateDecode[^>]*>> stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
}

/** The characters that the glyphs of a PDF are said to be. */
function readable(pdf: Buffer): Set<string> {
  const found = new Set<string>();
  for (const stream of streams(pdf).filter((one) => one.includes('beginbf'))) {
    for (const [, hex = ''] of stream.matchAll(/^<[0-9A-F]{4}> <([0-9A-F]{4})>$/gm)) {
      found.add(String.fromCharCode(Number.parseInt(hex, 16)));
    }
    for (const [, from, to, hex] of stream.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$/gm)) {
      const [first, last, start] = [from, to, hex].map((one) => Number.parseInt(one ?? '', 16)) as [
        number,
        number,
        number,
      ];
      for (let glyph = first; glyph <= last; glyph++) found.add(String.fromCharCode(start + glyph - first));
    }
  }
  return found;
}

describe('renderPdf', () => {
  it.each(everyForm)('draws the form %s on one page whose texts can be read again', async (_, spec) => {
    const title = 'Łódź, Україна (2014–2024) = 5 − 3 × “2”';
    const pdf = await renderPdf({ ...spec, title });
    const letters = new Set(drawn({ ...spec, title }).texts.flatMap(({ text }) => [...text.replace(/\s/g, '')]));
    const known = readable(pdf);
    const isKnown = (letter: string): boolean => [...letter.normalize('NFD')].every((part) => known.has(part));
    expect([...letters].filter((letter) => !known.has(letter) && !isKnown(letter))).toEqual([]);
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(1);
  });

  it('is PDF/A-2b with fonts, title and description in it', async () => {
    const pdf = await renderPdf({ ...charts.bar, title: 'Łódź & <more>' });
    const text = pdf.toString('utf8');
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B/);
    expect(text).toContain('>Łódź &amp; &lt;more><');
    expect(text).toContain(altText(charts.bar).slice(-60));
    expect(text).toContain('/OutputIntent');
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('/MediaBox [0 0 900 506]');
  });

  it('gives the same bytes for the same spec, a moment later and in another process', async () => {
    const script = `
      import { renderPdf } from ${JSON.stringify(join(import.meta.dirname, '../../src/render.ts'))};
      process.stdout.write(await renderPdf(${JSON.stringify(charts.path)}));`;
    const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const first = await renderPdf(charts.path);
    await renderPdf(charts.bar);
    await setTimeout(1100);
    expect([sha(first), sha(await renderPdf(charts.path))]).toEqual([sha(there), sha(there)]);
    expect(first.toString('latin1')).not.toMatch(/CreationDate|ModDate/);
  });

  it('has an identifier that differs from chart to chart', async () => {
    const id = (pdf: Buffer) => /\/ID \[<(\w+)> <\1>\]/.exec(pdf.toString('latin1'))?.[1];
    expect(id(await renderPdf(charts.path))).toMatch(/^[0-9a-f]{32}$/);
    expect(id(await renderPdf(charts.path))).not.toBe(id(await renderPdf(charts.bar)));
  });

  it('is the same every time: the identifier it replaces is written in several ways', async () => {
    const spec = { ...charts.bar, width: 600, height: 400 };
    const pdfs = await Promise.all(Array.from({ length: 80 }, async () => sha(await renderPdf(spec))));
    expect(new Set(pdfs).size).toBe(1);
  });

  it('has the logo in it', async () => {
    const pen = createCanvas(9, 3);
    pen.getContext('2d').fillRect(0, 0, 9, 3);
    const logo = `data:image/png;base64,${pen.toBuffer('image/png').toString('base64')}`;
    expect((await renderPdf({ ...charts.bar, logo })).toString('latin1')).toContain('/Subtype /Image');
    expect((await renderPdf(charts.bar)).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('refuses what cannot be drawn, and draws on', async () => {
    const before = await renderPdf(charts.bar);
    await expect(renderPdf({ ...charts.bar, title: 'In 中国' })).rejects.toThrow('no letter "中" in the typeface');
    expect(sha(await renderPdf(charts.bar))).toBe(sha(before));
  });
});
