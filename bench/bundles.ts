import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Row } from './row.js';

const root = join(import.meta.dirname, '..');
const library = join(root, 'dist/index.js');

/** In kB of 1000 bytes, with all that it needs. */
async function bundledSize(names: string, from = library): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${names} } from '${from}'; globalThis.used = [${names}];`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return execFileSync('gzip', ['-9', '-c'], { input: outputFiles[0]?.contents ?? '' }).length / 1000;
}

/** What a page loads for one thing out of the library, minified and gzipped, by its limit. */
export async function bundleRows(): Promise<Row[]> {
  const decimal = await bundledSize('Decimal', 'decimal.js');
  const limits: readonly (readonly [names: string, limit: number])[] = [
    ['Money', decimal + 5],
    ['parseAmount', decimal + 8],
    ['compare', 60],
    ['convert, embeddedRates', 110],
    ['toChartJs', 125],
    ['checkText', 150],
  ];
  const rows: Row[] = [];
  for (const [names, atMost] of limits) {
    const beside = { name: 'decimal.js alone', value: decimal };
    rows.push({ what: `bundle of \`${names}\`, kB gzipped`, milex: await bundledSize(names), beside, atMost });
  }
  return rows;
}
