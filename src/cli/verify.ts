import type { Command } from 'commander';
import { chartData } from '../charts/data/data.js';
import { MilexError } from '../money/error.js';
import { plain } from '../money/plain.js';
import { type Verification, verifyPng } from '../render/png/verify.js';
import { readBytes } from '../report/read.js';
import { type Finish, type Io, json } from './io.js';

const examples = `
Examples:
  milex verify france.png
  milex verify france.png --json

Exit code 0: picture and data agree; 1: they do not; 2: not a PNG, cut short, or without data in it.`;

export function verifyCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('verify')
    .description(
      'Read the data that a PNG chart of milex carries, derive its figures and draw it anew, and say whether the picture, its texts and its data agree.',
    )
    .argument('<file>', 'a PNG file drawn by milex')
    .option('--json', 'print JSON: the findings, and the data with its sources')
    .addHelpText('after', examples)
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const verified = await verifyPng(readBytes(file)).catch((error: unknown) => {
        throw error instanceof MilexError ? error.at(file) : error;
      });
      if (!verified.agrees) finish(1);
      io.out(options.json ? json(asJson(file, verified)) : plain(asText(file, verified)));
    });
}

function asJson(file: string, { agrees, findings, remarks, model, spec }: Verification): object {
  return { file, agrees, findings, remarks, ...(model && spec ? { data: chartData(spec) } : {}) };
}

function asText(file: string, { agrees, findings, remarks, model }: Verification): string {
  const said = model && [
    `The data in it: ${model.title}`,
    ...model.items.map(({ label, detail, text }) => `  ${[label, detail].filter(Boolean).join(', ')}: ${text}`),
    `  ${model.source}`,
  ];
  const lines = [
    `${file}: picture and data ${agrees ? 'agree' : 'do not agree'}`,
    ...findings.map((finding) => `  ${finding}`),
    ...remarks.map((remark) => `  (${remark})`),
    ...(said ?? []),
  ];
  return `${lines.join('\n')}\n`;
}
