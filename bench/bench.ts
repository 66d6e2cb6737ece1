// Measures what is named, or all, prints a table and, of all, keeps it in bench/README.md: npm run bench
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isOver, type Row, table } from './row.js';

/** Each is loaded when it is measured, for none to be in another's way. */
const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  drawing: async () => (await import('./drawing/drawing.js')).drawingRows(),
  text: async () => (await import('./text.js')).textRows(),
  bundles: async () => (await import('./bundles.js')).bundleRows(),
  start: async () => (await import('./start.js')).startRows(),
};
/** Whose versions say what was measured. */
// biome-ignore format: a list
const compared = [
  '@resvg/resvg-js', 'chartjs-node-canvas', 'echarts', 'vega', 'vega-lite', 'compromise',
  '@microsoft/recognizers-text-number-with-unit',
];

const named = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) rows.push(...(await measure()));
}
const printed = table(rows);
console.log(printed);
if (named.length === 0) keep(printed);
if (rows.some(isOver)) process.exitCode = 1;

/** Puts the table in the place of the last, with what it was measured with. */
function keep(measured: string): void {
  const file = join(import.meta.dirname, 'README.md');
  const [text] = readFileSync(file, 'utf8').split('## The last run\n');
  const versions = ['../package.json', 'package.json'].flatMap((path) => {
    const { devDependencies = {} } = JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as {
      devDependencies?: Record<string, string>;
    };
    return Object.entries(devDependencies).filter(([name]) => compared.includes(name));
  });
  const machine = `${process.platform} on ${process.arch}, ${cpus().length} cores, Node ${process.version.slice(1)}`;
  const using = versions.map(([name, version]) => `${name} ${version.replace('^', '')}`).join(', ');
  writeFileSync(file, `${text}## The last run\n\nOn ${machine}, with ${using}.\n\n${measured}\n`);
}
