import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/alt-text.js';
import { renderPdf } from '../../src/render/pdf.js';
import { drawn } from '../charts/drawn.js';
import { charts } from '../charts/figures.js';

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
  it.each(Object.entries(charts))('draws the form %s on one page whose texts can be read again', (_, spec) => {
    const title = 'Łódź, Україна (2014–2024) = 5 − 3 × “2”';
    const pdf = renderPdf({ ...spec, title });
    const letters = new Set(drawn({ ...spec, title }).texts.flatMap(({ text }) => [...text.replace(/\s/g, '')]));
    const known = readable(pdf);
    const isKnown = (letter: string): boolean => [...letter.normalize('NFD')].every((part) => known.has(part));
    expect([...letters].filter((letter) => !known.has(letter) && !isKnown(letter))).toEqual([]);
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(1);
  });

  it('is PDF/A-2b with fonts, title and description in it', () => {
    const pdf = renderPdf({ ...charts.bar, title: 'Łódź & <more>' });
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
      process.stdout.write(renderPdf(${JSON.stringify(charts.path)}));`;
    const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const first = renderPdf(charts.path);
    renderPdf(charts.bar);
    await setTimeout(1100);
    expect([sha(first), sha(renderPdf(charts.path))]).toEqual([sha(there), sha(there)]);
    expect(first.toString('latin1')).not.toMatch(/CreationDate|ModDate/);
  });

  it('has an identifier that differs from chart to chart', () => {
    const id = (pdf: Buffer) => /\/ID \[<(\w+)> <\1>\]/.exec(pdf.toString('latin1'))?.[1];
    expect(id(renderPdf(charts.path))).toMatch(/^[0-9a-f]{32}$/);
    expect(id(renderPdf(charts.path))).not.toBe(id(renderPdf(charts.bar)));
  });

  it('is the same every time: the identifier it replaces is written in several ways', () => {
    const pdfs = Array.from({ length: 80 }, () => sha(renderPdf({ ...charts.bar, width: 600, height: 400 })));
    expect(new Set(pdfs).size).toBe(1);
  });

  it('refuses what cannot be drawn, and draws on', () => {
    const before = renderPdf(charts.bar);
    expect(() => renderPdf({ ...charts.bar, title: 'In 中国' })).toThrow('no letter "中" in the typeface');
    expect(sha(renderPdf(charts.bar))).toBe(sha(before));
  });
});
