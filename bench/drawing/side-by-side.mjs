// Draws five bars with milex and with another in turn, in one process, and prints what each took, as JSON.
import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { renderPng } from '../../dist/render.js';
import { peers } from './peers.mjs';

const [name, scale, runs] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const { spec, plain } = JSON.parse(readFileSync(0, 'utf8'));
const drawers = { milex: (times) => renderPng(spec, { scale: times }), [name]: await peers[name](plain) };
const taken = Object.fromEntries(Object.keys(drawers).map((one) => [one, { milliseconds: [], bytes: 0 }]));
const warmUp = 20;
for (let run = -warmUp; run < runs; run++) {
  for (const [one, draw] of Object.entries(drawers)) {
    const start = performance.now();
    taken[one].bytes = (await draw(scale)).length;
    // The memory of a canvas comes back in a turn of the event loop: each is charged with its own.
    await turn();
    if (run >= 0) taken[one].milliseconds.push(performance.now() - start);
  }
}
process.stdout.write(JSON.stringify(taken));
