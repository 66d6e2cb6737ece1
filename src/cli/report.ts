import { join } from 'node:path';
import type { Command } from 'commander';
import type { ChartModel } from '../charts/model.js';
import { MilexError } from '../money/error.js';
import { printable } from '../money/plain.js';
import { finishOthers, type Ready } from '../render/write.js';
import { type Report, readReport } from '../report/report.js';
import {
  beside,
  confineHelp,
  type Format,
  formatNamed,
  type Picture,
  picture,
  pictureJson,
  scale,
  specOf,
  writeAll,
} from './files.js';
import { type Io, json } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly output: string;
  readonly format: readonly Format[];
  readonly scale?: readonly number[];
  readonly confine?: boolean;
  readonly rates?: string;
  readonly json?: boolean;
}

/** A chart with all that is written of it. */
interface Drawn {
  readonly id: string;
  readonly model: ChartModel;
  readonly pictures: readonly Picture[];
  readonly beside: readonly Ready[];
}

const examples = `
Examples:
  milex report report.yaml
  milex report report.yaml --output charts --scale 2
  milex report report.yaml --format png,svg,pdf --scale 1,2 --json`;

export function reportCommand(program: Command, io: Io): void {
  program
    .command('report')
    .description(
      'Draw every chart of a report as PNG, SVG or PDF, and write beside each its data (.csv, .json) and its alt text (.txt). All charts are checked and drawn before the first file is written, and the files are replaced all or none.',
    )
    .argument('<spec>', 'the report, YAML or JSON: a book of figures and a list of charts; - is standard input')
    .option('-o, --output <folder>', 'where the files go', 'out')
    .option('--format <formats>', 'png, svg, pdf, or several: png,svg', formatList, ['png'])
    .option('--scale <scales>', "of PNG files: pixels for each of the chart's, 1, 2, or 1,2 (default: 1,2)", scales)
    .option('--confine', confineHelp)
    .option('--rates <file>', ratesHelp)
    .option('--json', 'print JSON: the files with their titles, notes, sources and alt texts')
    .addHelpText('after', examples)
    .action((path: string, options: Options) => drawReport(path, options, io));
}

async function drawReport(path: string, options: Options, io: Io): Promise<void> {
  const { output: folder, format, rates } = options;
  if (options.scale !== undefined && !format.includes('png'))
    throw new MilexError('--scale is for PNG files; add png to --format, or leave it out', { code: 'usage' });
  if (folder === '-')
    throw new MilexError('a report is several files; name a folder with --output', { code: 'usage', value: folder });
  await finishOthers(folder);
  const text = await specOf(path, options.confine ?? false, io);
  const report = readReport(text, ratesFrom(rates));
  const charts = await draw(report, text.name, options, io);
  const files = charts.flatMap((chart) => [...chart.pictures, ...chart.beside]);
  await writeAll(folder, files, [...text.read, ...(rates === undefined ? [] : [rates])]);
  const names = files.map(({ name }) => `${printable(join(folder, name))}\n`);
  io.out(options.json ? json(reportJson(report, charts, folder)) : names.join(''));
}

async function draw({ charts }: Report, place: string, options: Options, io: Io): Promise<Drawn[]> {
  const { format, scale: sizes = [1, 2] } = options;
  const drawn: Drawn[] = [];
  const clear = (): void => {
    if (io.showsProgress) io.err('\r\x1b[K');
  };
  for (const [i, { id, chart }] of charts.entries()) {
    if (io.showsProgress) io.err(`\r\x1b[Kdrawing ${i + 1} of ${charts.length}: ${id}`);
    const pictures: Picture[] = [];
    for (const one of format) {
      for (const size of one === 'png' ? sizes : [1]) {
        const name = `${id}${size === 1 ? '' : `@${size}x`}.${one}`;
        const content = await picture(chart, one, size).catch((error: unknown) => {
          clear();
          throw error instanceof MilexError ? error.at(`${place}: charts[${i}] (${id})`) : error;
        });
        pictures.push({ name, format: one, scale: size, content });
      }
    }
    drawn.push({ id, model: chart.model, pictures, beside: beside(chart, id) });
  }
  clear();
  return drawn;
}

function reportJson({ title }: Report, drawn: readonly Drawn[], folder: string): object {
  const charts = drawn.flatMap(({ id, model, pictures, beside: data }) =>
    pictures.map((one) => pictureJson(one, model, { folder, id, data })),
  );
  return { title, charts };
}

function scales(text: string): number[] {
  return [...new Set(text.split(',').map(scale))];
}

function formatList(text: string): Format[] {
  return [...new Set(text.split(',').map(formatNamed))];
}
