// Draws every form in every theme to out/gallery: `npm run gallery`.
import { join } from 'node:path';
import { renderPng } from '../../src/render/render.js';
import { writeWhole } from '../../src/render/write.js';
import { exhibits, root } from './gallery.js';
import { galleryPage } from './page.js';

const folder = join(root, 'out/gallery');
const shown = exhibits();
for (const { name, spec } of shown.flatMap(({ pictures, phone }) => [...pictures, phone])) {
  writeWhole(join(folder, `${name}.png`), await renderPng(spec));
}
writeWhole(join(folder, 'index.html'), galleryPage(shown));
process.stdout.write(`${shown.length} charts, open out/gallery/index.html\n`);
