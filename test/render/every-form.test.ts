import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { altText, chartModel } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { readChunks } from '../../src/render/png/chunks.js';
import { verifyPng } from '../../src/render/png/verify.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { everyForm } from '../charts/every-form.js';
import { textsIn, withPixel, withTexts } from './forge.js';
import { renderPdf, renderPng } from './pictures.js';

const sha = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every form as it comes, and with all that a frame can have. */
const specs = everyForm.flatMap(([, spec]): ChartSpec[] => [
  spec,
  { ...spec, size: 'square', theme: 'dark', locale: 'pl', byline: 'Chart: A. Author', notes: ['Łódź.'], logo: logo() },
]);

function logo(): string {
  const pen = createCanvas(9, 3).getContext('2d');
  pen.fillStyle = '#c33';
  pen.fillRect(0, 0, 9, 3);
  return `data:image/png;base64,${pen.canvas.toBuffer('image/png').toString('base64')}`;
}

const hashesOf = async (spec: ChartSpec): Promise<string[]> => [
  sha(await renderPng(spec)),
  sha(await renderPng(spec, { scale: 0.5 })),
  sha(await renderSvg(spec)),
  sha(await renderPdf(spec)),
];

describe('the bytes of every form', () => {
  let here: string[][];
  beforeAll(async () => {
    here = [];
    for (const spec of specs) here.push(await hashesOf(spec));
  });

  it('are the same a second time, in the other order, in PNG, SVG and PDF', async () => {
    const again: string[][] = [];
    for (const spec of [...specs].reverse()) again.unshift(await hashesOf(spec));
    expect(again).toEqual(here);
  });

  it('are the same in another process', () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { renderPdf, renderPng, renderSvg } from ${JSON.stringify(join(import.meta.dirname, '../../src/render.ts'))};
      const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');
      const hashes = [];
      for (const spec of ${JSON.stringify(specs)}) {
        hashes.push([
          sha(await renderPng(spec)), sha(await renderPng(spec, { scale: 0.5 })),
          sha(await renderSvg(spec)), sha(await renderPdf(spec)),
        ]);
      }
      process.stdout.write(JSON.stringify(hashes));`;
    const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(JSON.parse(there)).toEqual(here);
  });

  it('differ from form to form, and with size, theme and language', () => {
    for (const column of [0, 1, 2, 3]) expect(new Set(here.map((hashes) => hashes[column])).size).toBe(specs.length);
  });
});

describe.each(everyForm)('a PNG of the form %s', (_, spec) => {
  let png: Buffer;
  beforeAll(async () => {
    png = await renderPng(spec);
  });

  it('carries title, description, source, the spec and hashes of it and of the picture', () => {
    const texts = textsIn(png);
    expect(texts.get('Title')).toBe(spec.title);
    expect(texts.get('Description')).toBe(altText(spec));
    expect(texts.get('Source')).toBe(chartModel(spec).source);
    expect(JSON.parse(texts.get('milex spec') ?? '')).toEqual(spec);
    const record = {
      scale: 1,
      spec: sha(texts.get('milex spec') ?? ''),
      pixels: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(JSON.parse(texts.get('milex') ?? '')).toMatchObject(record);
  });

  it('has the size of the chart times the scale, with the density that goes with it', async () => {
    for (const scale of [0.25, 1, 1.5]) {
      const [header, density] = readChunks(await renderPng(spec, { scale }));
      const { width, height } = chartModel(spec);
      const sides = [header?.data.readUInt32BE(0), header?.data.readUInt32BE(4)];
      expect(sides).toEqual([Math.floor(width * scale), Math.floor(height * scale)]);
      expect([density?.kind, density?.data.readUInt32BE(0)]).toEqual(['pHYs', Math.round((96 * scale) / 0.0254)]);
    }
  });

  it('agrees with the data in it, worked out anew', async () => {
    const { agrees, findings, remarks, model } = await verifyPng(png);
    // Two figures of the fixtures were worked out by hand.
    const others = remarks.filter((remark) => !remark.includes('is said in words'));
    expect({ agrees, findings, others }).toEqual({ agrees: true, findings: [], others: [] });
    expect(model?.items).toEqual(chartModel(spec).items);
  });

  it('is found out when a pixel was changed', async () => {
    const { agrees, findings } = await verifyPng(withPixel(png, 300, 200));
    expect(agrees).toBe(false);
    expect(findings[0]).toMatch(/SHA-256 is another/);
  });

  it('is found out when an amount in its spec was changed, and when all texts and hashes were changed with it', async () => {
    const embedded = textsIn(png).get('milex spec') ?? '';
    // Millions for billions: what is to add up still does.
    const other = embedded.replaceAll(' billion ', ' million ');
    expect(other).not.toBe(embedded);
    const plain = await verifyPng(
      withTexts(png, (one) => (one.keyword === 'milex spec' ? { ...one, text: other } : one)),
    );
    expect(plain.findings[0]).toMatch(/^the spec is not the one that was embedded/);
    const genuine = textsIn(await renderPng(JSON.parse(other) as ChartSpec));
    const { pixels } = JSON.parse(textsIn(png).get('milex') ?? '') as { pixels: string };
    const forged = withTexts(png, ({ keyword }) => {
      const text = genuine.get(keyword) ?? '';
      return { keyword, text: keyword === 'milex' ? JSON.stringify({ ...JSON.parse(text), pixels }) : text };
    });
    expect((await verifyPng(forged)).findings).toEqual([expect.stringMatching(/pixels differ|the picture is /)]);
  });
});
