import { type Command, Option } from 'commander';
import { checkAmount } from '../figures/plausible.js';
import { currencyCode } from '../money/currencies.js';
import { MilexError } from '../money/error.js';
import { formatInterval } from '../money/format.js';
import { type LocaleTag, localeTags } from '../money/locales/index.js';
import { parseAmount } from '../money/parse.js';
import { plain } from '../money/plain.js';
import { type Conversion, convert } from '../rates/conversion.js';
import { type MissingDayPolicy, missingDayPolicies, type Rate } from '../rates/rate.js';
import { type Io, json } from './io.js';
import { ratesFrom, ratesHelp } from './rates.js';

interface Options {
  readonly on?: string;
  readonly average?: string;
  readonly policy: MissingDayPolicy;
  readonly rates?: string;
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
  program
    .command('convert')
    .description(
      'Convert an amount at the ECB reference rate of a day, or at the average of a year, a month or a span of days. Prints the rate, its day and its source.',
    )
    .argument('<amount>', 'as it is written: "800 billion EUR", "around €50.5bn"')
    .argument('<currency>', 'an ISO 4217 code: USD')
    .option('--on <day>', 'the rate of this day: 2025-03-04')
    .addOption(
      new Option('--average <period>', 'the average of 2024, of 2025-03, or of 2025-03-01/2025-03-14').conflicts('on'),
    )
    .addOption(
      new Option('--policy <policy>', 'for a day without a fixing').choices(missingDayPolicies).default('previous'),
    )
    .option('--rates <file>', ratesHelp)
    .addOption(
      new Option('--lang <lang>', 'the language that the amount is written in').choices(localeTags).default('en'),
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action((amount: string, currency: string, options: Options) => {
      const written = parseAmount(amount, options.lang);
      checkAmount(written.money);
      const to = currencyCode(currency);
      const conversion = convert(written, to, rateFor(written.money.currency, to, options));
      io.out(options.json ? json(conversionJson(conversion, amount)) : text(conversion, amount));
    });
}

function rateFor(from: Rate['from'], to: Rate['to'], { on, average, policy, rates }: Options): Rate {
  const table = ratesFrom(rates);
  if (average !== undefined) return table.average(from, to, average);
  if (on === undefined) throw new MilexError('no day: say which rate to take, with --on 2025-03-04 or --average 2025');
  return table.rate(from, to, on, { policy });
}

function text(conversion: Conversion, written: string): string {
  const { rate, interval, to } = conversion;
  const { publisher, title, url, lastDay } = rate.source;
  const lines = [
    conversion.line(),
    `Range: ${formatInterval(interval, to.currency, { style: 'long' })}, for all that ${JSON.stringify(written)} may stand for`,
    `Source: ${publisher}, ${title}, to ${lastDay}, ${url}`,
  ];
  return plain(`${lines.join('\n')}\n`);
}

function conversionJson({ from, to, qualifier, interval, rate, ...receipt }: Conversion, written: string): object {
  return { written, from, to, qualifier, interval, rate, receipt: plain(receipt.line()) };
}
