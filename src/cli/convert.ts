import { type Command, Option } from 'commander';
import { checkAmount } from '../figures/plausible.js';
import { currencyCode } from '../money/currencies.js';
import { formatInterval } from '../money/format.js';
import { type LocaleTag, localeTags } from '../money/locales/index.js';
import { parseAmount } from '../money/parse.js';
import { plain, printable } from '../money/plain.js';
import { type Conversion, convert } from '../rates/conversion.js';
import { type Io, json } from './io.js';
import { legible } from './numbers.js';
import { type RateOptions, rateFor, withRateOptions } from './rates.js';

interface Options extends RateOptions {
  readonly lang: LocaleTag;
  readonly json?: boolean;
}

const examples = `
Examples:
  milex convert "800 billion EUR" USD --on 2025-03-04
  milex convert "PLN 142.1bn" EUR --average 2024
  milex convert "50,5 milliards d'euros" GBP --on 2025-03-11 --lang fr --json
  milex convert "€100bn" USD --on 2022-02-27 --rates eurofxref-hist.zip`;

export function convertCommand(program: Command, io: Io): void {
  const command = program
    .command('convert')
    .description(
      'Convert an amount at the ECB reference rate of a day, or at the average of a year, a month or a span of days. Prints the rate, its day and its source.',
    )
    .argument('<amount>', 'as it is written: "800 billion EUR", "around €50.5bn"')
    .argument('<currency>', 'an ISO 4217 code: USD');
  withRateOptions(command)
    .addOption(
      new Option('--lang <lang>', 'the language that the amount is written in').choices(localeTags).default('en'),
    )
    .option('--json', 'print JSON; numbers are exact, those without end have 20 digits')
    .addHelpText('after', examples)
    .action((amount: string, currency: string, options: Options) => {
      const written = parseAmount(amount, options.lang);
      checkAmount(written.money);
      const to = currencyCode(currency);
      const conversion = convert(written, to, rateFor(written.money.currency, to, options));
      io.out(options.json ? json(legible(conversionJson(conversion, amount))) : text(conversion, amount));
    });
}

function text(conversion: Conversion, written: string): string {
  const { rate, interval, to } = conversion;
  const { publisher, title, url, lastDay } = rate.source;
  const lines = [
    conversion.line(),
    `Range: ${formatInterval(interval, to.currency, { style: 'long' })}, for all that ${JSON.stringify(written)} may stand for`,
    `Source: ${publisher}, ${title}, to ${lastDay}, ${url}`,
  ];
  return lines.map((line) => `${printable(plain(line))}\n`).join('');
}

function conversionJson({ from, to, qualifier, interval, rate, ...receipt }: Conversion, written: string): object {
  return { written, from, to, qualifier, interval, rate, receipt: plain(receipt.line()) };
}
