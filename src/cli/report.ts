import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { ChartModel } from '../charts/model.js';
import { MilexError, shown } from '../money/error.js';
import { writeWhole } from '../render/write.js';
import { type Report, readReport } from '../report/report.js';
import { beside, type Format, formats, picture, type Ready, scale } from './files.js';
import { type Io, json } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly output: string;
  readonly format: readonly Format[];
  readonly scale?: readonly number[];
  readonly rates?: string;
  readonly json?: boolean;
}

interface Picture extends Ready {
  readonly format: Format;
  /** 1 for what can be drawn at any size. */
  readonly scale: number;
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
  milex report examples/rearm-europe/report.yaml
  milex report report.yaml --output charts --scale 2
  milex report report.yaml --format png,svg,pdf --scale 1,2 --json`;

export function reportCommand(program: Command, io: Io): void {
  program
    .command('report')
    .description(
      'Draw every chart of a report as PNG, SVG or PDF, and write beside each its data (.csv, .json) and its alt text (.txt). All charts are checked and drawn before the first file is written.',
    )
    .argument('<spec>', 'the report, YAML or JSON: a book of figures and a list of charts')
    .option('-o, --output <folder>', 'where the files go', 'out')
    .option('--format <formats>', 'png, svg, pdf, or several: png,svg', formatList, ['png'])
    .option('--scale <scales>', "of PNG files: pixels for each of the chart's, 1, 2, or 1,2 (default: 1,2)", scales)
    .option('--rates <file>', ratesHelp)
    .option('--json', 'print JSON: the files with their titles, notes and sources')
    .addHelpText('after', examples)
    .action(async (spec: string, options: Options) => {
      if (options.scale !== undefined && !options.format.includes('png')) {
        throw new MilexError('--scale is for PNG files; add png to --format, or leave it out');
      }
      const report = readReport(spec, ratesFrom(options.rates));
      const charts = await draw(report, spec, options, io);
      const files = charts.flatMap((chart) => [...chart.pictures, ...chart.beside]);
      for (const { file, content } of files) writeWhole(file, content);
      io.out(options.json ? json(reportJson(report, charts)) : files.map(({ file }) => `${file}\n`).join(''));
    });
}

async function draw({ charts }: Report, place: string, options: Options, io: Io): Promise<Drawn[]> {
  const { output, format, scale: sizes = [1, 2] } = options;
  const drawn: Drawn[] = [];
  for (const [i, { id, spec, model }] of charts.entries()) {
    if (io.showsProgress) io.err(`\r\x1b[Kdrawing ${i + 1} of ${charts.length}: ${id}`);
    const pictures: Picture[] = [];
    for (const one of format) {
      for (const size of one === 'png' ? sizes : [1]) {
        const file = join(output, `${id}${size === 1 ? '' : `@${size}x`}.${one}`);
        const content = await picture(spec, one, size).catch((error: unknown) => {
          throw error instanceof MilexError ? error.at(`${place}: charts[${i}] (${id})`) : error;
        });
        pictures.push({ file, format: one, scale: size, content });
      }
    }
    drawn.push({ id, model, pictures, beside: beside(spec, join(output, id)) });
  }
  if (io.showsProgress) io.err('\r\x1b[K');
  return drawn;
}

function reportJson({ title }: Report, drawn: readonly Drawn[]): object {
  const charts = drawn.flatMap(({ id, model, pictures, beside: files }) =>
    pictures.map(({ file, format, scale: size }) => {
      const { title: finding, subtitle, notes, source, width, height } = model;
      const pixels = { scale: size, width: width * size, height: height * size };
      const data = files.map((one) => one.file);
      return { id, file, format, ...pixels, title: finding, subtitle, notes, source, data };
    }),
  );
  return { title, charts };
}

function scales(text: string): number[] {
  return [...new Set(text.split(',').map(scale))];
}

function formatList(text: string): Format[] {
  const named = text.split(',').map((name) => {
    const found = formats.find((format) => format === name.trim());
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`Write ${formats.join(', ')}, or several with commas, not ${shown(name)}.`);
  });
  return [...new Set(named)];
}
