import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteSize, reduced } from '../../src/render/palette.js';
import { differences } from '../../src/render/png/compare.js';
import { type Runs, runsOfStrips } from '../../src/render/runs.js';
import { charts } from '../charts/figures.js';
import { renderPng } from './pictures.js';

const width = 128;
const opaque = (color: number): number => (0xff000000 | color) >>> 0;

function pictureOf(colors: readonly number[]): Runs {
  const pixels = Uint32Array.from(colors, opaque);
  return runsOfStrips(width, colors.length / width, [new Uint8Array(pixels.buffer)]);
}

function pixelsOf({ colors, numbers, lengths }: Runs): number[] {
  return [...numbers].flatMap((number, run) => Array<number>(lengths[run] ?? 0).fill((colors[number] ?? 0) >>> 0));
}

/** Half the picture in three colours, the other half in as many as are asked for. */
function areasAnd(others: number): number[] {
  const areas = [0xffffff, 0xd6782a, 0x010203];
  return Array.from({ length: width * 256 }, (_, i) =>
    i % 2 === 0 ? (areas[Math.floor(i / 2) % 3] ?? 0) : ((i * 2_654_435) >>> 3) % others,
  );
}

describe('runs of equal pixels', () => {
  it('have every pixel of any picture, in few strips and in many', () => {
    const colors = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(colors, fc.constantFrom(1, 2, 3, 4, 6), (picture, strips) => {
        const bytes = new Uint8Array(Uint32Array.from(picture, opaque).buffer);
        const size = bytes.length / strips;
        const cut = Array.from({ length: strips }, (_, i) => bytes.slice(i * size, (i + 1) * size));
        const runs = runsOfStrips(2, 12, cut);
        expect(pixelsOf(runs)).toEqual(picture.map(opaque));
      }),
    );
  });

  it('are the same for the same pixels, whatever came before', () => {
    const first = pictureOf(areasAnd(3000));
    pictureOf(areasAnd(7));
    expect(pictureOf(areasAnd(3000))).toEqual(first);
  });

  it('differ where the pixels do', () => {
    const colors = areasAnd(40);
    const changed = colors.map((color, i) => (i === width * 5 + 9 || i === width * 8 + 20 ? color ^ 0x000500 : color));
    expect(differences(pictureOf(colors), pictureOf(changed))).toEqual({
      differing: 2,
      largest: 5,
      box: 'x 9 to 20, y 5 to 8',
    });
    expect(differences(pictureOf(colors), pictureOf(colors)).differing).toBe(0);
  });
});

describe('a picture reduced to a palette', () => {
  it.each([2000, 4000, 8000])('keeps the colours of areas, and %d others to within its error', (others) => {
    const before = pictureOf(areasAnd(others));
    const { picture, error } = reduced(before);
    expect(picture.colors.length).toBeLessThanOrEqual(paletteSize);
    expect(error).toBeGreaterThan(0);
    expect(differences(before, picture).largest).toBeLessThanOrEqual(error);
    const [pixels, drawn] = [pixelsOf(picture), pixelsOf(before)];
    for (const i of [0, 2, 4]) expect(pixels[i]).toBe(drawn[i]);
  });

  it('is made of runs as another reading of its pixels would give them', () => {
    const { picture } = reduced(pictureOf(areasAnd(1000)));
    expect(runsOfStrips(width, picture.height, [new Uint8Array(Uint32Array.from(pixelsOf(picture)).buffer)])).toEqual(
      picture,
    );
  });

  it.each([
    ['few colours', 200],
    ['more than 8,192', 9000],
  ])('is as it was drawn when it has %s', (_, others) => {
    const before = pictureOf(areasAnd(others));
    expect(reduced(before)).toEqual({ picture: before, error: 0 });
  });
});

describe('a chart with a logo', () => {
  const kindOfPng = (png: Buffer): number | undefined => png[25];
  const withLogo = (paint: (x: number) => string): Promise<Buffer> => {
    const canvas = createCanvas(200, 40);
    const pen = canvas.getContext('2d');
    for (let x = 0; x < 200; x++) {
      pen.fillStyle = paint(x);
      pen.fillRect(x, 0, 1, 40);
    }
    return renderPng({
      ...charts.bar,
      logo: `data:image/png;base64,${canvas.toBuffer('image/png').toString('base64')}`,
    });
  };

  it('has a palette when the logo is of plain colours, and all its colours when it has a gradient', async () => {
    expect(kindOfPng(await withLogo((x) => (x < 100 ? '#003399' : '#ffcc00')))).toBe(3);
    expect(kindOfPng(await withLogo((x) => `rgb(${x}, 60, ${255 - x})`))).toBe(2);
  });
});
