import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { ChartModel } from '../charts/model.js';
import { MilexError } from '../money/error.js';
import { renderPng } from '../render/render.js';
import { writeWhole } from '../render/write.js';
import { type Report, readReport } from '../report/report.js';
import { type Io, json } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly output: string;
  readonly scale: readonly number[];
  readonly rates?: string;
  readonly json?: boolean;
}

interface Picture {
  readonly id: string;
  readonly file: string;
  readonly scale: number;
  readonly model: ChartModel;
  readonly png: Buffer;
}

const examples = `
Examples:
  milex report examples/rearm-europe/report.yaml
  milex report report.yaml --output charts --scale 2
  milex report report.yaml --scale 1,2 --json`;

export function reportCommand(program: Command, io: Io): void {
  program
    .command('report')
    .summary('draw the charts of a report as PNG files')
    .description(
      'Draw every chart of a report as a PNG file. All charts are checked and drawn before the first file is written.',
    )
    .argument('<spec>', 'the report, YAML or JSON: a book of figures and a list of charts')
    .option('-o, --output <folder>', 'where the files go', 'out')
    .option('--scale <scales>', "pixels for each of the chart's: 1, 2, or 1,2 for both", scales, [1, 2])
    .option('--rates <file>', ratesHelp)
    .option('--json', 'print JSON: the files with their titles, notes and sources')
    .addHelpText('after', examples)
    .action(async (spec: string, options: Options) => {
      const report = readReport(spec, ratesFrom(options.rates));
      const pictures = await draw(report, spec, options, io);
      for (const { file, png } of pictures) writeWhole(file, png);
      io.out(options.json ? json(reportJson(report, pictures)) : pictures.map(({ file }) => `${file}\n`).join(''));
    });
}

async function draw({ charts }: Report, spec: string, { output, scale }: Options, io: Io): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const [i, { id, spec: chart, model }] of charts.entries()) {
    if (io.showsProgress) io.err(`\r\x1b[Kdrawing ${i + 1} of ${charts.length}: ${id}`);
    for (const one of scale) {
      const png = await drawn(renderPng(chart, { scale: one }), `${spec}: charts[${i}] (${id})`);
      pictures.push({ id, file: join(output, `${id}${one === 1 ? '' : `@${one}x`}.png`), scale: one, model, png });
    }
  }
  if (io.showsProgress) io.err('\r\x1b[K');
  return pictures;
}

async function drawn(picture: Promise<Buffer>, place: string): Promise<Buffer> {
  try {
    return await picture;
  } catch (error) {
    throw error instanceof MilexError ? error.at(place) : error;
  }
}

function reportJson({ title }: Report, pictures: readonly Picture[]): object {
  const charts = pictures.map(({ id, file, scale, model }) => {
    const { title: finding, subtitle, notes, source, width, height } = model;
    return { id, file, scale, width: width * scale, height: height * scale, title: finding, subtitle, notes, source };
  });
  return { title, charts };
}

function scales(text: string): number[] {
  const all = text.split(',').map(Number);
  if (all.every((one) => one >= 0.25 && one <= 4)) return [...new Set(all)];
  throw new InvalidArgumentError('Write numbers from 0.25 to 4, as in 2 or 1,2.');
}
