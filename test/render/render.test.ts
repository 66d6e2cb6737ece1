import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { MilexError } from '../../src/money/error.js';
import { drawer } from '../../src/render/canvas.js';
import { writePng } from '../../src/render/render.js';
import { everyForm } from '../charts/every-form.js';
import { charts } from '../charts/figures.js';
import { renderPng } from './pictures.js';

const folder = mkdtempSync(join(tmpdir(), 'milex-render-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const size = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('renderPng', () => {
  it('gives the same bytes for the same spec, whatever was drawn in between', async () => {
    const first = await renderPng(charts.path);
    await renderPng(charts.bar, { scale: 2 });
    expect((await renderPng(charts.path)).equals(first)).toBe(true);
  });

  it('draws many charts that are asked for at once, each as it would alone', async () => {
    const specs = everyForm.map(([, spec]) => spec);
    const together = await Promise.all([...specs, ...specs].map((spec) => renderPng(spec)));
    for (const [i, spec] of specs.entries()) {
      const alone = await renderPng(spec);
      expect([together[i], together[i + specs.length]].map((png) => png?.equals(alone))).toEqual([true, true]);
    }
  });

  it('draws at twice the density, in the size the spec says', async () => {
    expect(size(await renderPng(charts.bar, { scale: 2 }))).toEqual([2400, 1350]);
    expect(size(await renderPng({ ...charts.bar, width: 1080, height: 1080 }))).toEqual([1080, 1080]);
  });

  it('draws a logo, PNG or SVG, and refuses what is none', async () => {
    const logo = (kind: string, bytes: Buffer) => `data:image/${kind};base64,${bytes.toString('base64')}`;
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>',
    );
    const png = await renderPng({ ...charts.bar, width: 400, height: 400 });
    const plain = await renderPng(charts.bar);
    for (const url of [logo('svg+xml', svg), logo('png', png)]) {
      expect((await renderPng({ ...charts.bar, logo: url })).equals(plain)).toBe(false);
    }
    for (const url of [logo('png', Buffer.from('none')), logo('svg+xml', Buffer.from('<svg/>'))]) {
      await expect(renderPng({ ...charts.bar, logo: url })).rejects.toThrow(/^logo: cannot be read as a picture/);
    }
  });

  it('refuses a scale that is none', async () => {
    await expect(renderPng(charts.bar, { scale: 0 })).rejects.toThrow('scale: "0" is not from 0.25 to 4');
    await expect(renderPng(charts.bar, { scale: Number.NaN })).rejects.toThrow(/^scale: /);
  });

  it('draws on after a chart that was refused', async () => {
    const before = await renderPng(charts.bar);
    await expect(
      renderPng({ ...charts.bar, notes: Array(200).fill('too much to say here, far too much') }),
    ).rejects.toThrow(MilexError);
    expect((await renderPng(charts.bar)).equals(before)).toBe(true);
  });

  it('draws letters of every European language and every sign of a currency', async () => {
    const title = 'Łódź, Türkiye, Україна, Ελλάδα, Țara, €, −, ₺, zł, ₴, £, ¥, ×, ÷, “”, „“, «», –';
    expect(await renderPng({ ...charts.bar, title })).toBeInstanceOf(Buffer);
  });

  it('refuses a letter that the typeface lacks, where it would draw a box', async () => {
    await expect(renderPng({ ...charts.bar, title: 'Spending in 中国' })).rejects.toThrow(
      'no letter "中" in the typeface, for the text "Spending in 中国"; Inter has Latin, Greek and Cyrillic letters',
    );
  });
});

describe('the typeface', () => {
  const inked = (text: string): string =>
    drawer().draw(
      { type: 'bar', data: { datasets: [] }, options: { responsive: false } },
      { width: 60, height: 60, scale: 1 },
      (canvas) => {
        const pen = canvas.getContext('2d');
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, 60, 60);
        pen.fillStyle = '#000';
        pen.font = "600 40px Inter, 'Inter latin-ext', 'Inter cyrillic', 'Inter cyrillic-ext', 'Inter greek'";
        pen.fillText(text, 8, 45);
        return canvas.data().toString('base64');
      },
    );

  it('has a shape of its own for letters of each script', () => {
    const shapes = ['L', 'Ł', 'У', 'Ω', '€', '₺', 'ź', 'ї', '中'].map(inked);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('writePng', () => {
  it('writes the file whole, with nothing left beside it', async () => {
    const path = join(folder, 'bar.png');
    await writePng(charts.bar, path, { scale: 2 });
    expect(size(readFileSync(path))).toEqual([2400, 1350]);
    expect(readdirSync(folder)).toEqual(['bar.png']);
  });

  it('says in one line where it cannot write', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(writePng(charts.bar, join(file, 'bar.png'))).rejects.toThrow(
      `${join(file, 'bar.png')}: cannot be written: a part of its path is a file, not a folder`,
    );
  });

  it('leaves no file for a chart that is refused', async () => {
    const path = join(folder, 'none.png');
    await expect(writePng({ ...charts.bar, title: '' } as ChartSpec, path)).rejects.toThrow(/^title: /);
    expect(existsSync(path)).toBe(false);
  });
});

describe('a process that draws many charts', () => {
  it('needs no more memory after five hundred than after one hundred', () => {
    const script = `
      import { renderPng } from ${JSON.stringify(join(import.meta.dirname, '../../src/render.ts'))};
      const specs = ${JSON.stringify(Object.values(charts).map((spec) => ({ ...spec, width: 600, height: 400 })))};
      const after = async (count) => {
        for (let i = 0; i < count; i++) await renderPng(specs[i % specs.length]);
        globalThis.gc();
        return process.memoryUsage();
      };
      const [first, last] = [await after(100), await after(400)];
      console.log(JSON.stringify({ heap: last.heapUsed / first.heapUsed, rss: last.rss / first.rss }));`;
    const printed = execFileSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', script],
      {
        encoding: 'utf8',
        cwd: join(import.meta.dirname, '../..'),
      },
    );
    const ratio = JSON.parse(printed) as { heap: number; rss: number };
    expect(ratio.heap).toBeLessThan(1.1);
    expect(ratio.rss).toBeLessThan(1.3);
  }, 120_000);
});
