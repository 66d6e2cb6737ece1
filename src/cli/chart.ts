import { type Command, InvalidArgumentError } from 'commander';
import { MilexError } from '../money/error.js';
import { writePng } from '../render/render.js';
import { readChartFile } from '../report/report.js';
import { type Io, json } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly output: string;
  readonly scale: number;
  readonly rates?: string;
  readonly json?: boolean;
}

const examples = `
Examples:
  milex chart examples/rearm-europe/france.yaml -o france.png
  milex chart examples/rearm-europe/france.yaml -o france@2x.png --scale 2`;

export function chartCommand(program: Command, io: Io): void {
  program
    .command('chart')
    .summary('draw one chart as a PNG file')
    .description('Draw one chart as a PNG file, from its figures or from those of a book.')
    .argument('<spec>', "the chart, YAML or JSON: the keys of a report's chart, with its book beside them")
    .requiredOption('-o, --output <file>', 'the file to write, .png', png)
    .option('--scale <scale>', "pixels for each of the chart's, 0.25 to 4", scale, 1)
    .option('--rates <file>', ratesHelp)
    .option('--json', 'print JSON: what the chart says')
    .addHelpText('after', examples)
    .action(async (path: string, { output, scale: pixels, rates, json: asJson }: Options) => {
      const { spec, model } = readChartFile(path, ratesFrom(rates));
      try {
        await writePng(spec, output, { scale: pixels });
      } catch (error) {
        throw error instanceof MilexError && !error.message.startsWith(output) ? error.at(path) : error;
      }
      io.out(asJson ? json({ file: output, ...model }) : `${output}\n`);
    });
}

function png(text: string): string {
  if (/\.png$/i.test(text)) return text;
  throw new InvalidArgumentError('Write the name of a PNG file, as in france.png.');
}

function scale(text: string): number {
  const value = Number(text);
  if (value >= 0.25 && value <= 4) return value;
  throw new InvalidArgumentError('Write a number from 0.25 to 4, as in 2.');
}
