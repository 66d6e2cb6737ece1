import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, type Row } from './row.js';

const milex = join(import.meta.dirname, '../dist/command/milex.js');
const folder = mkdtempSync(join(tmpdir(), 'milex-start-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const article = file(
  'article.txt',
  'The plan is worth €800 billion ($843 billion). France spends €50.5 billion, and wants about €100 billion, twice as much.\n',
);
const source = { publisher: 'Ministry of the Armed Forces', title: 'Budget of 2025' };
const figure = (id: string, label: string, amount: string): object => ({
  id,
  label,
  amount,
  period: { year: 2025 },
  definition: 'national',
  source,
});
const chart = file(
  'chart.json',
  JSON.stringify({
    form: 'bar',
    title: 'France means to spend twice as much',
    figures: [figure('now', 'Now', '50.5 billion EUR'), figure('goal', 'Goal', '100 billion EUR')],
  }),
);
const canvas = pathToFileURL(join(import.meta.dirname, '../dist/render/chartjs-node-canvas.js')).href;
/** The least that draws two bars with chartjs-node-canvas. */
const plain = file(
  'plain.mjs',
  `import { writeFileSync } from 'node:fs';
  import { ChartJSNodeCanvasBase } from '${canvas}';
  class Plain extends ChartJSNodeCanvasBase {
    png(configuration) {
      const canvas = this._createCanvas(1200, 675);
      new this._chartJs(canvas, configuration);
      return canvas.toBuffer('image/png');
    }
  }
  const data = { labels: ['Now', 'Goal'], datasets: [{ data: [50.5, 100] }] };
  const options = { animation: false, responsive: false };
  writeFileSync(${JSON.stringify(join(folder, 'plain.png'))}, new Plain({ width: 1200, height: 675 }).png({ type: 'bar', data, options }));`,
);

interface Measured {
  readonly name: string;
  readonly argv: readonly string[];
  /** What it is divided by, and the most that may be. */
  readonly by?: string;
  readonly limit?: number;
}

const commands: readonly Measured[] = [
  { name: 'node -e 0', argv: ['-e', '0'] },
  { name: 'plain chart', argv: [plain], by: 'node -e 0' },
  { name: 'milex --version', argv: [milex, '--version'], by: 'node -e 0', limit: 1.3 },
  {
    name: 'milex convert',
    argv: [milex, 'convert', '800 billion EUR', 'USD', '--on', '2025-03-04'],
    by: 'node -e 0',
    limit: 2,
  },
  { name: 'milex check', argv: [milex, 'check', article, '--date', '2025-03-11'], by: 'node -e 0', limit: 3.2 },
  { name: 'milex chart', argv: [milex, 'chart', chart, '-o', join(folder, 'a.png')], by: 'plain chart', limit: 1.4 },
];

/** How long the command takes to start, as whole processes in turn. */
export function startRows(runs = 15): Row[] {
  const times = new Map(commands.map(({ name }) => [name, [] as number[]]));
  for (let run = 0; run <= runs; run++) {
    for (const { name, argv } of commands) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  rmSync(folder, { recursive: true });
  const taken = (name: string): number => median(times.get(name) ?? []);
  return commands.flatMap(({ name, by, limit }) => {
    if (by === undefined || limit === undefined) return [];
    const [own, other] = [taken(name), taken(by)];
    return {
      what: `\`${name}\`, ms`,
      milex: own,
      beside: { name: by, value: other },
      ratio: own / other,
      atMost: limit,
    };
  });
}
