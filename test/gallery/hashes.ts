// Prints the hash of every format of every chart of the gallery, as JSON, for a test that draws them in a second process.
import { createHash } from 'node:crypto';
import type { ChartSpec } from '../../src/charts/forms/index.js';
import { renderSvg } from '../../src/render/svg/svg.js';
import { renderPdf, renderPng } from '../render/pictures.js';
import { exhibits } from './gallery.js';

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

async function hashes(spec: ChartSpec): Promise<object> {
  return { png: hash(await renderPng(spec)), svg: hash(await renderSvg(spec)), pdf: hash(await renderPdf(spec)) };
}

const drawn: Record<string, object> = {};
for (const { id, pictures } of [...exhibits(), ...exhibits().reverse()]) {
  const [first] = pictures;
  if (first === undefined) continue;
  const now = await hashes(first.spec);
  if (JSON.stringify(drawn[id] ?? now) !== JSON.stringify(now)) throw new Error(`${id}: drawn twice, not alike`);
  drawn[id] = now;
}
process.stdout.write(JSON.stringify(drawn));
