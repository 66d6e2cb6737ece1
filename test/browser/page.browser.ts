import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/chart.js';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { drawn } from '../charts/drawn.js';
import { exhibits, root } from '../gallery/gallery.js';
import { renderPng } from '../render/pictures.js';
import { type Site, serve } from './site.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const folder = join(root, 'out/browser');
// Chromium is to start as root, without a graphics card, and to ask nobody for anything.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath}: no Chromium; install it (apt-get install chromium), or name it in CHROMIUM`);
  }
  site = await serve(folder);
  browser = await chromium.launch({ executablePath, args });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

interface Visit {
  /** Each text that was drawn on the canvas, once. */
  readonly texts: readonly string[];
  readonly png: Buffer;
  readonly alt: string;
  readonly alert: string;
  /** What the page complained of: its console, its errors, requests that failed or went elsewhere. */
  readonly complaints: readonly string[];
}

/** Opens the page with a spec in place of its own, or as it is. */
async function visit(spec?: unknown): Promise<Visit> {
  const page = await browser.newPage();
  const complaints = watch(page);
  await page.addInitScript(recordTexts);
  if (spec !== undefined) await page.route('**/chart.json', (route) => route.fulfill({ json: spec }));
  await page.goto(site.url);
  await page.waitForSelector('body[data-drawn], [role=alert]:not([hidden])', { state: 'attached' });
  const { data, ...told } = await page.evaluate(look);
  await page.close();
  return { ...told, png: Buffer.from(data.split(',')[1] ?? '', 'base64'), complaints };
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const own = request.url().startsWith(site.url) || request.url().startsWith('data:');
    if (!own) complaints.push(`elsewhere: ${request.url()}`);
  });
  return complaints;
}

// The two that follow run in the page, as the text of their source.
const recordTexts = `
  const texts = (globalThis.texts = new Set());
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
    texts.add(text);
    return fillText.call(this, text, ...at);
  };`;

const look = `(() => {
  const canvas = document.querySelector('canvas');
  return {
    texts: [...globalThis.texts],
    data: canvas.toDataURL(),
    alt: canvas.getAttribute('aria-label') ?? '',
    alert: document.querySelector('[role=alert]').textContent,
  };
})()` as unknown as () => { texts: string[]; data: string; alt: string; alert: string };

/** The words of a chart. Widths differ in their last digits, so that a note may break its lines at another word. */
const words = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => text.split(/[ \n]/)))].sort();

async function pixels(png: Buffer): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height);
}

/** The share of pixels that a page's picture has otherwise than Node's; letters may be smoothed in another way. */
async function otherwise(png: Buffer, spec: ChartSpec): Promise<number> {
  const [page, node] = await Promise.all([pixels(png), renderPng(spec).then(pixels)]);
  expect([page.width, page.height]).toEqual([node.width, node.height]);
  return (
    pixelmatch(page.data, node.data, undefined, node.width, node.height, { threshold: 0.2 }) / (page.data.length / 4)
  );
}

describe('the page of examples/browser', () => {
  it('draws its chart, with its alt text, and asks no other host for anything', async () => {
    const spec = JSON.parse(readFileSync(join(root, 'examples/browser/chart.json'), 'utf8')) as ChartSpec;
    const { texts, png, alt, alert, complaints } = await visit();
    expect({ complaints, alert }).toEqual({ complaints: [], alert: '' });
    expect(alt).toBe(altText(spec));
    expect(words(texts)).toEqual(words(drawn(spec).texts.map(({ text }) => text)));
    expect(await otherwise(png, spec)).toBeLessThan(0.02);
  });

  it('says on the page what is wrong with a spec', async () => {
    const { alert, complaints } = await visit({ form: 'pie' });
    expect(alert).toMatch(/^form: "pie" is no form of chart/);
    expect(complaints).toEqual([]);
  });
});

describe('a page draws what Node draws', () => {
  const pictures = exhibits().flatMap((exhibit) => exhibit.pictures);
  it.each(pictures)('$name', async ({ spec }) => {
    const { texts, png, alert, complaints } = await visit(spec);
    expect({ complaints, alert }).toEqual({ complaints: [], alert: '' });
    expect(words(texts)).toEqual(words(drawn(spec).texts.map(({ text }) => text)));
    expect(await otherwise(png, spec)).toBeLessThan(0.02);
  });
});
