// Bundles the page into out/browser: `npm run example:browser`. Any bundler that takes TypeScript and CSS does.
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const out = join(root, 'out/browser');

rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: [join(here, 'page.ts')],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  loader: { '.woff': 'file', '.woff2': 'file' },
  assetNames: 'fonts/[name]',
  // In a project that has milex installed, this line goes.
  alias: { milex: join(root, 'dist/index.js') },
});
for (const file of ['index.html', 'chart.json']) copyFileSync(join(here, file), join(out, file));
console.log(`${relative(process.cwd(), out)}: serve it with any static server, as in
  python3 -m http.server --directory ${relative(process.cwd(), out)}
and open http://localhost:8000/`);
