import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { MilexError } from '../money/error.js';
import { printable } from '../money/plain.js';
import { writeFiles } from '../render/write.js';
import { templates } from './init/templates.js';
import type { Io } from './io.js';

const examples = `
Examples:
  milex init
  milex init my-story`;

export function initCommand(program: Command, io: Io): void {
  program
    .command('init')
    .description('Write a book of figures and a report, with comments, that can be drawn at once and written over.')
    .argument('[folder]', 'where they go', '.')
    .addHelpText('after', examples)
    .action(async (folder: string) => {
      for (const { name } of templates) refuseToOverwrite(join(folder, name));
      await writeFiles(folder, templates);
      const [book, report] = templates.map(({ name }) => join(folder, name));
      const lines = [
        `${book} holds figures with their sources, ${report} the charts that are drawn from them.`,
        'Next:',
        `  milex report ${report} --output ${join(folder, 'out')}`,
        `  milex check article.md --book ${book}`,
      ];
      io.out(lines.map((line) => `${printable(line)}\n`).join(''));
    });
}

function refuseToOverwrite(path: string): void {
  if (isFree(path)) return;
  throw new MilexError(
    `${path}: is there already, and stays as it is; name another folder, as in milex init my-story`,
    {
      code: 'unwritable',
      file: path,
    },
  );
}

/** What else is wrong with a path is said when it is written to. */
function isFree(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return true;
  }
}
