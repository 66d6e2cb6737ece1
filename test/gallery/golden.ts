import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { writeFiles } from '../../src/render/write.js';
import { renderPng } from '../render/pictures.js';
import { type Exhibit, type Picture, root } from './gallery.js';

/**
 * How far a picture may be from its reference: the difference in colour from which a pixel counts, 0 to 1, and the share
 * of pixels that may. The references are drawn on Linux on x64, where the same letters come from the same font files
 * by the same rasteriser: there no pixel may change. Other systems hint and smooth letters in their own ways.
 */
const tolerances = {
  'linux-x64': { threshold: 0.02, includeAA: true, share: 0 },
  elsewhere: { threshold: 0.15, includeAA: false, share: 0.02 },
};
const tolerance =
  `${process.platform}-${process.arch}` === 'linux-x64' ? tolerances['linux-x64'] : tolerances.elsewhere;

/** References are half the size of the charts: enough to see a change, and light to keep. */
const scale = 0.5;
const folder = join(root, 'test/golden');
const update = 'look at the picture, then run npm run golden:update';

const reference = (name: string): string => join(folder, `${name}.png`);
const changed = (name: string): string => join(folder, `${name}-changed.png`);

/**
 * What is wrong with a picture beside its reference, or null. A picture that differs is saved beside it for review.
 */
export async function difference({ name, spec }: Picture): Promise<string | null> {
  const png = await renderPng(spec, { scale });
  rmSync(changed(name), { force: true });
  const share = existsSync(reference(name)) ? await changedShare(readFileSync(reference(name)), png) : undefined;
  if (share !== undefined && share <= tolerance.share) return null;
  await writeFiles(folder, [{ name: basename(changed(name)), content: png }]);
  const drawn = `it is drawn as test/golden/${name}-changed.png: ${update}`;
  if (share === undefined) return `test/golden/${name}.png is missing; ${drawn}`;
  return `${(share * 100).toFixed(3)} % of the pixels differ from test/golden/${name}.png; ${drawn}`;
}

/** The share of pixels that differ, all of them when the pictures are of unlike sizes. */
export async function changedShare(before: Buffer, after: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, tolerance) / (a.width * a.height);
}

async function pixelsOf(png: Buffer): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height);
}

/** References that no picture of the gallery has. */
export function strayReferences(shown: readonly Exhibit[]): string[] {
  const names = new Set(shown.flatMap(({ pictures }) => pictures.map(({ name }) => `${name}.png`)));
  return readdirSync(folder).filter((file) => !file.endsWith('-changed.png') && !names.has(file));
}

/** Makes what is drawn now the reference of each picture that changed, and removes those that no picture has. */
export async function updateReferences(shown: readonly Exhibit[]): Promise<void> {
  for (const picture of shown.flatMap(({ pictures }) => pictures)) {
    if ((await difference(picture)) !== null) renameSync(changed(picture.name), reference(picture.name));
  }
  for (const file of strayReferences(shown)) rmSync(join(folder, file));
}
