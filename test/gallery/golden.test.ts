import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizeNames } from '../../src/charts/spec/sizes.js';
import { localeTags } from '../../src/money/locales/index.js';
import { faults } from '../charts/drawn.js';
import { renderPng } from '../render/pictures.js';
import { exhibits, formsWithout, reportFile, root } from './gallery.js';
import { changedShare, difference, strayReferences } from './golden.js';
import { galleryPage } from './page.js';

const shown = exhibits();
const pictures = shown.flatMap((exhibit) => exhibit.pictures);

describe('the gallery', () => {
  it('has a chart of every form', () => {
    expect(formsWithout(shown), `forms without a chart in ${reportFile}`).toEqual([]);
  });

  it('shows each picture at full size and 400 pixels wide, as on a phone, and with its alt text', () => {
    const page = galleryPage(shown);
    for (const { name } of pictures) expect(page.split(`src="${name}.png"`)).toHaveLength(3);
    for (const { phone } of shown) expect(page).toContain(`src="${phone.name}.png"`);
    for (const { alt } of shown) expect(page).toContain(alt.slice(0, 40).split(/[&<>"]/)[0]);
  });

  it.each(pictures)('draws $name as its reference in test/golden', async (picture) => {
    expect(await difference(picture)).toBeNull();
  });

  it.each(shown.map(({ id, phone }) => ({ id, spec: phone.spec })))(
    'has no text of $id that overlaps another or leaves the canvas, in any size and language',
    ({ spec }) => {
      for (const size of sizeNames) {
        for (const locale of localeTags) expect(faults({ ...spec, size, locale }), `${size} ${locale}`).toEqual([]);
      }
    },
  );

  it('keeps no reference that no picture has', () => {
    expect(strayReferences(shown), 'run npm run golden:update').toEqual([]);
  });
});

describe('the comparison with a reference', () => {
  it('notices one changed digit, and another size', async () => {
    const [picture] = pictures;
    if (picture === undefined) throw new Error('the gallery is empty');
    const { spec } = picture;
    const draw = (more: object): Promise<Buffer> =>
      renderPng({ ...spec, subtitle: 'Of 2024', ...more }, { scale: 0.5 });
    const before = await draw({});
    expect(await changedShare(before, await draw({}))).toBe(0);
    expect(await changedShare(before, await draw({ subtitle: 'Of 2025' }))).toBeGreaterThan(0);
    expect(await changedShare(before, await draw({ width: 1000 }))).toBe(1);
  });
});

describe('the same spec', () => {
  it('gives the same bytes as PNG, SVG and PDF: twice in one process, in another order, and in two', () => {
    const elsewhere = (): unknown => {
      const script = join(root, 'test/gallery/hashes.ts');
      return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' }));
    };
    const first = elsewhere();
    expect(Object.keys(first as object)).toHaveLength(shown.length);
    expect(elsewhere()).toEqual(first);
  });
});
