import type { Command } from 'commander';
import { chartData } from '../charts/data/data.js';
import { MilexError } from '../money/error.js';
import { plain, printable } from '../money/plain.js';
import { type Verification, verifyPng } from '../render/png/verify.js';
import { readBytes } from '../report/read.js';
import { type Finish, type Io, json } from './io.js';

const examples = `
Examples:
  milex verify france.png
  milex verify charts/*.png
  milex verify - --json < france.png

The file is not signed: the verdict says that the picture is the one which the data in it give, not that they are true.

Exit code 0: all agree; 1: one does not; 2: one is not a PNG, cut short, or without data in it.`;

/** As many bytes as a file may have. */
const most = 64_000_000;

/** What became of one of the files. */
type Verdict = { readonly file: string } & ({ readonly verified: Verification } | { readonly error: MilexError });

export function verifyCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('verify')
    .description(
      'Read the data that a PNG chart of milex carries, derive its figures and draw it anew, and say whether the picture, its texts and what is drawn of its data agree.',
    )
    .argument('<files...>', 'PNG files drawn by milex, or - for standard input')
    .option('--json', 'print JSON: the findings, and the data with its sources')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: { readonly json?: boolean }) => {
      const verdicts: Verdict[] = [];
      for (const file of files) {
        const verdict = await verdictOn(file, io);
        if ('error' in verdict) io.err(`verify: ${verdict.error.message}\n`);
        else if (!options.json) io.out(printed(asText(file, verdict.verified)));
        verdicts.push(verdict);
      }
      const verified = verdicts.flatMap((one) => ('verified' in one ? [one.verified] : []));
      if (options.json) io.out(json({ files: verdicts.map(asJson), summary: summary(verdicts.length, verified) }));
      else if (verified[0] !== undefined) io.out(printed(scopeLines(verified[0])));
      if (verified.some(({ agrees }) => !agrees)) finish(1);
      if (verified.length < verdicts.length) finish(2);
    });
}

async function verdictOn(file: string, io: Io): Promise<Verdict> {
  try {
    return { file, verified: await verifyPng(file === '-' ? await inputOf(io) : readBytes(file, most)) };
  } catch (error) {
    if (!(error instanceof MilexError)) throw error;
    return { file, error: error.message.startsWith(`${file}:`) ? error : error.at(file, { file }) };
  }
}

async function inputOf({ input }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > most) throw new MilexError(`more than ${most} bytes`, { code: 'too_large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asJson(verdict: Verdict): object {
  const { file } = verdict;
  if ('error' in verdict) {
    const { code, message, path, value } = verdict.error;
    return { file, error: { code, message, file, path, value } };
  }
  const { agrees, findings, remarks, compared, notCompared, model, spec } = verdict.verified;
  const data = model && spec ? { data: chartData(spec) } : {};
  return { file, agrees, findings, remarks, compared, notCompared, ...data };
}

function summary(files: number, verified: readonly Verification[]): object {
  const agree = verified.filter(({ agrees }) => agrees).length;
  return { files, agree, disagree: verified.length - agree, unreadable: files - verified.length };
}

function asText(file: string, { agrees, findings, remarks, model }: Verification): string[] {
  const said = model && [
    `The data in it: ${model.title}`,
    ...model.items.map(({ label, detail, text }) => `  ${[label, detail].filter(Boolean).join(', ')}: ${text}`),
    `  ${model.source}`,
  ];
  const verdict = agrees ? 'agree' : 'do not agree';
  return [
    `${file}: the picture, its texts and what is drawn of its data ${verdict}`,
    ...findings.map((finding) => `  ${finding}`),
    ...remarks.map((remark) => `  (${remark})`),
    ...(said ?? []),
  ];
}

/** What a verdict is about, once for all files. */
function scopeLines({ compared, notCompared }: Verification): string[] {
  return [`Compared: ${compared.join('; ')}.`, `Not compared: ${notCompared.join('; ')}.`];
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${plain(printable(line))}\n`).join('');
}
