// What a page loads for one thing out of the library, minified and gzipped, by its limit: npm run bench:bundles
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

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

const decimal = await bundledSize('Decimal', 'decimal.js');
const limits: readonly (readonly [names: string, limit: number])[] = [
  ['Money', decimal + 5],
  ['parseAmount', decimal + 8],
  ['compare', 60],
  ['convert, embeddedRates', 110],
  ['toChartJs', 125],
  ['checkText', 150],
];

function print(name: string, size: number, limit?: number): void {
  const most = limit === undefined ? '' : `${limit.toFixed(1).padStart(10)}${size > limit ? '  over' : ''}`;
  console.log(`${name.padEnd(26)}${size.toFixed(1).padStart(10)}${most}`);
}

console.log(`${'kB, gzip -9'.padEnd(26)}${'size'.padStart(10)}${'limit'.padStart(10)}`);
print('decimal.js alone', decimal);
for (const [names, limit] of limits) {
  const size = await bundledSize(names);
  print(names, size, limit);
  if (size > limit) process.exitCode = 1;
}
