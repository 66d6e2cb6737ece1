import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, type Row } from '../row.js';
import { fiveBars, gallery, plainBars } from './chart.js';

interface Taken {
  readonly milliseconds: readonly number[];
  readonly bytes: number;
}

/** How much slower others have to be than milex, at each density. */
const goals: Readonly<Record<string, readonly number[]>> = { 'chartjs-node-canvas': [2, 3.5] };
const others = ['chartjs-node-canvas', 'vega-lite + resvg', 'echarts + resvg'];
/** Kilobytes of the five bars at each density. */
const sizes = [40, 100];
const [first, all, mostMegabytes] = [100, 2000, 10];

/** How long one chart takes beside others, how large it is, and what memory thousands take. */
export function drawingRows(runs = 60): Row[] {
  const measured = [1, 2].map((scale) => others.map((name) => sideBySide(name, scale, runs)));
  const speed = measured.flatMap((ofScale) => ofScale.map(({ row }) => row));
  const size = measured.flatMap(([one], i) =>
    one === undefined
      ? []
      : [{ what: `PNG of five bars at ${i + 1}×, kB`, milex: one.kilobytes, atMost: sizes[i] ?? 0 }],
  );
  return [...speed, ...size, ...(['PNG', 'SVG', 'PDF'] as const).map(growth)];
}

function sideBySide(name: string, scale: number, runs: number): { row: Row; kilobytes: number } {
  const input = JSON.stringify({ spec: fiveBars, plain: plainBars });
  const printed = execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'side-by-side.mjs'), name, String(scale), String(runs)],
    { encoding: 'utf8', input },
  );
  const taken = JSON.parse(printed) as Record<string, Taken>;
  const [own, other] = ['milex', name].map((one) => median(taken[one]?.milliseconds ?? [])) as [number, number];
  const goal = goals[name]?.[scale - 1];
  const row: Row = {
    what: `five bars, 1200 × 675 at ${scale}×, ms`,
    milex: own,
    beside: { name, value: other },
    ratio: other / own,
    ...(goal !== undefined && { atLeast: goal }),
  };
  return { row, kilobytes: (taken['milex']?.bytes ?? 0) / 1000 };
}

/** Charts of every form one after the other, in a process of its own. */
function growth(format: 'PNG' | 'SVG' | 'PDF'): Row {
  const child = join(import.meta.dirname, 'many.mjs');
  const printed = execFileSync(process.execPath, ['--expose-gc', child, format, String(first), String(all)], {
    encoding: 'utf8',
    input: JSON.stringify(gallery),
  });
  const [before, after] = JSON.parse(printed) as [number, number];
  return {
    what: `${all.toLocaleString('en')} charts as ${format}, MB more than after ${first}`,
    milex: Math.max(0, after - before),
    beside: { name: `after ${first}`, value: before },
    atMost: mostMegabytes,
  };
}
