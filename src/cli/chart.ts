import { type Command, InvalidArgumentError } from 'commander';
import { MilexError } from '../money/error.js';
import { writeWhole } from '../render/write.js';
import { readChartFile } from '../report/report.js';
import { beside, type Format, formats, picture, type Ready, scale } from './files.js';
import { type Io, json } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly output: string;
  readonly scale?: number;
  readonly data?: boolean;
  readonly rates?: string;
  readonly json?: boolean;
}

const examples = `
Examples:
  milex chart examples/rearm-europe/france.yaml -o france.png
  milex chart examples/rearm-europe/france.yaml -o france@2x.png --scale 2
  milex chart examples/rearm-europe/france.yaml -o france.svg --data`;

export function chartCommand(program: Command, io: Io): void {
  program
    .command('chart')
    .description('Draw one chart as a PNG, SVG or PDF file, from its figures or from those of a book.')
    .argument('<spec>', "the chart, YAML or JSON: the keys of a report's chart, with its book beside them")
    .requiredOption('-o, --output <file>', 'the file to write: .png, .svg or .pdf', output)
    .option('--scale <scale>', "of a PNG: pixels for each of the chart's, 0.25 to 4 (default: 1)", scale)
    .option('--data', 'write its data as .csv and .json, and its alt text as .txt, beside it')
    .option('--rates <file>', ratesHelp)
    .option('--json', 'print JSON: what the chart says')
    .addHelpText('after', examples)
    .action(async (path: string, options: Options) => {
      const { output: file } = options;
      const format = formatOf(file) as Format;
      if (options.scale !== undefined && format !== 'png') {
        throw new MilexError(`--scale is for PNG files; ${file} can be drawn at any size`);
      }
      const { spec, model } = readChartFile(path, ratesFrom(options.rates));
      const drawn = await picture(spec, format, options.scale ?? 1).catch((error: unknown) => {
        throw error instanceof MilexError ? error.at(path) : error;
      });
      const base = file.slice(0, -1 - format.length);
      const files: Ready[] = [{ file, content: drawn }, ...(options.data ? beside(spec, base) : [])];
      for (const ready of files) writeWhole(ready.file, ready.content);
      io.out(options.json ? json({ file, ...model }) : files.map((ready) => `${ready.file}\n`).join(''));
    });
}

function formatOf(file: string): Format | undefined {
  return formats.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

function output(file: string): string {
  if (formatOf(file) !== undefined) return file;
  throw new InvalidArgumentError('Write the name of a PNG, SVG or PDF file, as in france.png.');
}
