import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { MilexError } from '../../src/money/error.js';
import { checkLogo } from '../../src/render/logo/check.js';
import { readChunks } from '../../src/render/png/chunks.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { charts } from '../charts/figures.js';
import { written } from './forge.js';
import { renderPdf, renderPng } from './pictures.js';

const svg = (inside: string, size = 'viewBox="0 0 36 8"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`;
const square = '<rect width="36" height="8"/>';
const url = (content: Buffer | string, kind = 'svg+xml'): string =>
  `data:image/${kind};base64,${Buffer.from(content).toString('base64')}`;

/** What is given to the decoder of a logo. */
function drawn(logo: string): string {
  const checked = checkLogo(Buffer.from(logo));
  return 'svg' in checked ? checked.svg.write(360, 80) : '';
}

const doubled = (levels: number): string =>
  Array.from({ length: levels }, (_, i) => `<g id="u${i + 1}">${`<use xlink:href="#u${i}"/>`.repeat(2)}</g>`).join('');
const png = (width: number, height: number, rows: Buffer): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunks = { IHDR: header, IDAT: deflateSync(rows), IEND: Buffer.alloc(0) };
  return written(Object.entries(chunks).map(([kind, data]) => ({ kind, data })));
};

const hostile: [string, string | Buffer, RegExp][] = [
  [
    'a size without measure',
    svg(square, 'viewBox="0 0 60000 60000000"'),
    /an SVG has a viewBox or sides of 0\.001 to 1000000/,
  ],
  ['a strip', svg(square, 'viewBox="0 0 60 60000"'), /60 x 60000 is a strip/],
  ['a size that is no number', svg(square, 'viewBox="0 0 NaN 1e999"'), /an SVG has a viewBox or sides of/],
  ['thirty thousand groups in each other', svg('<g>'.repeat(30_000)), /nested deeper than 64 levels/],
  [
    'thirty levels of doubled parts',
    svg(`<g id="u0">${square}</g>${doubled(30)}<use xlink:href="#u30"/>`),
    /repeated parts/,
  ],
  ['a part that holds itself', svg('<g id="a"><use xlink:href="#a"/></g>'), /points to itself in a circle/],
  [
    'a mask that is cut by itself',
    svg(`<mask id="m"><rect mask="url(#m)"/></mask><g mask="url(#m)">${square}</g>`),
    /in a circle/,
  ],
  [
    'a thousand masks',
    svg(`<mask id="m">${square}</mask>${'<rect mask="url(#m)" width="9" height="9"/>'.repeat(1000)}`),
    /masks/,
  ],
  ['a path of fifty thousand corners', svg(`<path d="M0 0${'L36 8L0 8'.repeat(25_000)}"/>`), /more paths/],
  ['thirty thousand elements', svg(square.repeat(30_000)), /more than 20000 elements/],
  [
    'transforms without measure',
    svg(`<g transform="scale(1000)scale(1000)">${square}</g>`),
    /more than 1000 times as large/,
  ],
  ['a number beyond the limits', svg('<rect width="1e30" height="8"/>'), /<rect> has width "1e30".*beyond the limits/],
  ['a style sheet of a million rules', svg(`<style>${'a{}'.repeat(100_000)}</style>${square}`), /more than 1000 rules/],
  ['a script', svg(`<script>1</script>${square}`), /<script> is not drawn/],
  ['an event handler', svg('<rect width="9" height="9" onload="x()"/>'), /holds no script/],
  ['a page in the picture', svg('<foreignObject/>'), /<foreignObject> is not drawn/],
  ['a picture from elsewhere', svg('<image xlink:href="http://x.example/"/>'), /<image> is not drawn/],
  ['a part from elsewhere', svg('<use xlink:href="http://x.example/#a"/>'), /points out of the picture/],
  ['a colour from elsewhere', svg('<rect fill="url(http://x.example/)"/>'), /<rect> has fill/],
  ['a part that is not there', svg('<use xlink:href="#nope"/>'), /points to "#nope", which is not there/],
  [
    'a blur',
    svg('<filter id="f"><feGaussianBlur stdDeviation="9e9"/></filter><rect filter="url(#f)"/>'),
    /<rect> has filter/,
  ],
  ['endless dashes', svg('<path d="M0 0h36" stroke="red" stroke-dasharray="1e-9"/>'), /stroke-dasharray/],
  ['tiles without end', svg('<pattern id="p" width="1e-9"/><rect fill="url(#p)"/>'), /not there or is not drawn/],
  ['a text', svg('<text>A</text>'), /<text> is not drawn; turn texts into paths/],
  ['a rule of CSS that is not read', svg(`<style>@import url(x);</style>${square}`), /its style sheet has/],
  ['a tag that is not closed', svg('<g><rect></g>'), /malformed: "rect" is not closed/],
  ['no size', '<svg/>', /cannot be read as a picture: no size/],
  ['a packed SVG', gzipSync(svg(square)), /a packed file, as SVGZ is, neither PNG nor SVG/],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), /a JPEG picture, neither PNG nor SVG/],
  ['a PNG of four thousand million pixels', png(65_535, 65_535, Buffer.alloc(9)), /a PNG picture of 65535 x 65535/],
  ['a PNG that unpacks to more than its size', png(9, 3, Buffer.alloc(50_000_000)), /a PNG file that is damaged/],
  ['a PNG that unpacks to less', png(2000, 3000, Buffer.alloc(9)), /a PNG file that is damaged/],
];

describe('a logo from somebody else', () => {
  it.each(hostile)('is refused in one line for %s', (_, content, message) => {
    const check = (): unknown => checkLogo(Buffer.from(content));
    expect(check).toThrow(MilexError);
    expect(check).toThrow(message);
  });

  it('is refused wherever it is drawn, with its key', async () => {
    const spec: ChartSpec = { ...charts.bar, logo: url(svg('<g>'.repeat(30_000)), 'png') };
    for (const draw of [renderPng, renderSvg, renderPdf]) {
      await expect(draw(spec)).rejects.toMatchObject({ message: expect.stringMatching(/^logo: /), path: 'logo' });
    }
  });

  it('is what its content is, whatever its address says', async () => {
    const logo = url(svg(square), 'png');
    expect(await renderSvg({ ...charts.bar, logo })).toContain('href="data:image/svg+xml;base64,');
  });

  it('leaves nothing in the SVG of a chart but shapes', () => {
    const inkscape = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"
      xmlns:sodipodi="x" xmlns:inkscape="y" viewBox="0 0 36 8" inkscape:version="1.0" data-x="&a;">
      <sodipodi:namedview><inkscape:grid/></sodipodi:namedview><metadata><a:b onload="x"/></metadata><title>T</title>
      <!-- a remark --><g inkscape:label="Layer"><path d="M0 0h9v8z" constructor="1" valueOf="2"/></g></svg>`;
    expect(drawn(inkscape)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="80" viewBox="0 0 36 8"><g><path d="M0 0h9v8z"/></g></svg>',
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'undefined'])(
    'has no meaning in a name that every object knows: %s',
    (name) => {
      const rules = `.${name}{fill:red;${name}:1}#${name}{fill:red}${name}{fill:red}*{${name}:url(#${name})}`;
      const plain = '<path d="M0 0h9v8z"/>';
      const ignored = [
        `<path d="M0 0h9v8z" ${name}="url(#${name})"/>`,
        `<path d="M0 0h9v8z" style="${name}:1"/>`,
        `<style>${rules}</style>${plain}`,
        `<path d="M0 0h9v8z" ${name}:${name}="1"/><${name}:${name}/>`,
      ];
      for (const inside of ignored) expect(drawn(svg(inside))).toBe(drawn(svg(plain)));

      const used = `<style>${rules}</style><path id="${name}" class="${name}" d="M0 0h9v8z"/><use xlink:href="#${name}"/>`;
      expect(drawn(svg(used))).toContain(
        `<path id="${name}" d="M0 0h9v8z" fill="#ff0000"/><use xlink:href="#${name}"/></svg>`,
      );

      const refused: [string, string][] = [
        [`<${name}/>`, `<${name}> is not drawn`],
        [`<use xlink:href="#${name}"/>`, `points to "#${name}", which is not there`],
        [`<rect mask="url(#${name})"/>`, `points to "#${name}", which is not there`],
        [`<rect fill="${name}"/>`, `<rect> has fill "${name}"`],
        [`<rect width="1${name}"/>`, `<rect> has width "1${name}"`],
        [`<rect transform="${name}(1)"/>`, `<rect> has transform "${name}(1)"`],
      ];
      for (const [inside, message] of refused) {
        const check = (): unknown => checkLogo(Buffer.from(svg(inside)));
        expect(check).toThrow(MilexError);
        expect(check).toThrow(message);
      }
    },
  );

  it('keeps of a PNG the picture, and nothing that is said beside it', async () => {
    const chunks = readChunks(png(9, 3, Buffer.alloc(30)));
    const [header, ...rest] = chunks;
    if (header === undefined) throw new Error('no header');
    const more = ['tEXt', 'eXIf', 'acTL', 'tIME'].map((kind) => ({ kind, data: Buffer.from('a\0b') }));
    const checked = checkLogo(written([header, ...more, ...rest]));
    expect('png' in checked && readChunks(checked.png).map(({ kind }) => kind)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

describe('a logo as editors write it', () => {
  it('has the colours of its style sheet, and those that decoders cannot read, in plain words', () => {
    const styled = `<style>.a,.b{fill:#f00}.b{fill:rebeccapurple;}/* x */#c{stroke:hsl(120,100%,25%)}</style>
      <path class="a" d="M0 0h1"/><path class="a b" d="M0 0h1"/><path id="c" style="fill:#ff000080" d="M0 0h1"/>`;
    expect([...drawn(svg(styled)).matchAll(/<path ([^>]*)\/>/g)].map(([, one]) => one)).toEqual([
      'd="M0 0h1" fill="#ff0000"',
      'd="M0 0h1" fill="#663399"',
      'id="c" d="M0 0h1" fill="#ff0000" fill-opacity="0.502" stroke="#007f00"',
    ]);
  });

  it('is cut out by masks in the place of clip paths', () => {
    const cut =
      '<defs><rect id="r" width="9" height="8"/></defs><clipPath id="c"><use xlink:href="#r" x="2"/></clipPath>';
    const file = drawn(svg(`${cut}<g clip-path="url(#c)">${square}</g>`));
    expect(file).not.toContain('clipPath');
    expect(file).toMatch(
      /<mask id="c" [^>]*><g fill="#ffffff"><g transform="translate\(2 0\)"><rect width="9" height="8"\/>/,
    );
    expect(file).toContain('<g mask="url(#c)">');
  });

  it('is drawn as fine as it is seen, whatever size it says', async () => {
    const sizes = [
      'viewBox="0 0 36 8"',
      'width="18000" height="4000" viewBox="0 0 36 8"',
      'width="90mm" height="20mm" viewBox="0 0 36 8"',
    ];
    const circle = '<circle cx="4" cy="4" r="4"/>';
    const [first, ...others] = await Promise.all(
      sizes.map((size) => renderPng({ ...charts.bar, logo: url(svg(circle, size)) })),
    );
    const pixels = (file: Buffer | undefined): unknown =>
      readChunks(file ?? Buffer.alloc(0)).filter(({ kind }) => kind === 'IDAT' || kind === 'PLTE');
    for (const other of others) expect(pixels(other)).toEqual(pixels(first));
  });
});

describe('a process that draws logos made to end it', () => {
  it('lives', () => {
    const files = hostile.map(([, content]) => Buffer.from(content));
    const script = `
      import { loadLogo } from ${JSON.stringify(join(import.meta.dirname, '../../src/render/logo/load.ts'))};
      import { readFileSync } from 'node:fs';
      for (const logo of JSON.parse(readFileSync(0, 'utf8'))) await loadLogo(logo, 2).catch((error) => console.log(error.name));`;
    const ran = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      input: JSON.stringify(files.map((file) => url(file))),
      timeout: 100_000,
    });
    expect([ran.signal, ran.status]).toEqual([null, 0]);
    expect(ran.stdout.trim().split('\n')).toEqual(files.map(() => 'MilexError'));
  });
});
