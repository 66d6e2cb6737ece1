import { basename, dirname, join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { MilexError } from '../money/error.js';
import { printable } from '../money/plain.js';
import { finishOthers } from '../render/write.js';
import { readChartFile } from '../report/report.js';
import {
  beside,
  confineHelp,
  type Format,
  formatNamed,
  formats,
  picture,
  pictureJson,
  scale,
  specOf,
  writeAll,
} from './files.js';
import { type Io, json } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  /** "-" is standard output. */
  readonly output: string;
  readonly format?: Format;
  readonly scale?: number;
  readonly data?: boolean;
  readonly confine?: boolean;
  readonly rates?: string;
  readonly json?: boolean;
}

const standardOutput = '-';

const examples = `
Examples:
  milex chart chart.yaml -o chart.png
  milex chart chart.yaml -o chart@2x.png --scale 2
  milex chart chart.yaml -o chart.svg --data
  milex chart - --format svg -o - < france.yaml > france.svg`;

export function chartCommand(program: Command, io: Io): void {
  program
    .command('chart')
    .description('Draw one chart as a PNG, SVG or PDF file, from its figures or from those of a book.')
    .argument(
      '<spec>',
      "the chart, YAML or JSON: the keys of a report's chart, with its book beside them; - is standard input",
    )
    .requiredOption('-o, --output <file>', 'the file to write, .png, .svg or .pdf; - is standard output', output)
    .option('--format <format>', 'of standard output: png, svg or pdf (default: png)', formatNamed)
    .option('--scale <scale>', "of a PNG: pixels for each of the chart's, 0.25 to 4 (default: 1)", scale)
    .option('--data', 'write its data as .csv and .json, and its alt text as .txt, beside it')
    .option('--confine', confineHelp)
    .option('--rates <file>', ratesHelp)
    .option('--json', 'print JSON: the file with its size, title, notes, source and alt text')
    .addHelpText('after', examples)
    .action((path: string, options: Options) => drawChart(path, options, io));
}

async function drawChart(path: string, options: Options, io: Io): Promise<void> {
  const format = formatFor(options);
  const isFile = options.output !== standardOutput;
  const [folder, name] = [dirname(options.output), basename(options.output)];
  if (isFile) await finishOthers(folder);
  const text = await specOf(path, options.confine ?? false, io);
  const chart = readChartFile(text, ratesFrom(options.rates));
  const content = await picture(chart, format, options.scale ?? 1).catch((error: unknown) => {
    throw error instanceof MilexError ? error.at(text.name) : error;
  });
  if (!isFile) return io.write(Buffer.from(content));
  const data = options.data ? beside(chart, name.slice(0, -1 - format.length)) : [];
  const drawn = { name, format, scale: options.scale ?? 1, content };
  await writeAll(folder, [drawn, ...data], [...text.read, ...(options.rates === undefined ? [] : [options.rates])]);
  const printed = pictureJson(drawn, chart.model, { folder, data });
  io.out(
    options.json ? json(printed) : [drawn, ...data].map((one) => `${printable(join(folder, one.name))}\n`).join(''),
  );
}

/** The format, after what the options say together. */
function formatFor({ output: file, format: wanted, ...options }: Options): Format {
  const isFile = file !== standardOutput;
  const format = isFile ? endingOf(file) : (wanted ?? 'png');
  const refuse = (message: string): never => {
    throw new MilexError(message, { code: 'usage' });
  };
  if (format === undefined || (wanted ?? format) !== format)
    return refuse(`--format is for standard output; ${file} says by its ending what it is`);
  if (options.scale !== undefined && format !== 'png')
    return refuse(`--scale is for PNG files; ${isFile ? file : format.toUpperCase()} can be drawn at any size`);
  const more = options.data ? '--data' : '--json';
  if (!isFile && (options.data || options.json))
    return refuse(`${more} needs a file: the picture goes to standard output, and nothing else`);
  return format;
}

function endingOf(file: string): Format | undefined {
  const name = basename(file).toLowerCase();
  return formats.find((format) => name.endsWith(`.${format}`) && name.length > format.length + 1);
}

function output(file: string): string {
  if (file === standardOutput || file === '/dev/stdout') return standardOutput;
  if (endingOf(file) !== undefined) return file;
  throw new InvalidArgumentError(
    'Write the name of a PNG, SVG or PDF file, as in france.png, or - for standard output.',
  );
}
