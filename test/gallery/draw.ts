// Draws every form in every theme to out/gallery: `npm run gallery`.
import { join } from 'node:path';
import { renderPng } from '../../src/render/render.js';
import { writeFiles } from '../../src/render/write.js';
import { exhibits, root } from './gallery.js';
import { galleryPage } from './page.js';

const folder = join(root, 'out/gallery');
const shown = exhibits();
for (const { name, spec } of shown.flatMap(({ pictures, phone }) => [...pictures, phone])) {
  await writeFiles(folder, [{ name: `${name}.png`, content: await renderPng(spec) }]);
}
await writeFiles(folder, [{ name: 'index.html', content: galleryPage(shown) }]);
process.stdout.write(`${shown.length} charts, open out/gallery/index.html\n`);
