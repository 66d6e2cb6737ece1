// Draws the charts it is given in one format again and again, and prints the memory of the process in MB, as JSON.
import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { renderPdf, renderPng, renderSvg } from '../../dist/render.js';

const draw = { PNG: renderPng, SVG: renderSvg, PDF: renderPdf }[process.argv[2]];
const [first, all] = [Number(process.argv[3]), Number(process.argv[4])];
const specs = JSON.parse(readFileSync(0, 'utf8'));
const memory = [];
for (let drawn = 1; drawn <= all; drawn++) {
  await draw(specs[drawn % specs.length]);
  if (drawn !== first && drawn !== all) continue;
  for (let i = 0; i < 4; i++) {
    globalThis.gc();
    await turn();
  }
  memory.push(process.memoryUsage.rss() / 1e6);
}
process.stdout.write(JSON.stringify(memory));
