import type { Command } from 'commander';
import type { Finish, Io } from './io.js';

/** Adds a subcommand to the program. */
type Add = (program: Command, io: Io, finish: Finish) => void;

interface Listed {
  /** What the list of commands says of it. */
  readonly summary: string;
  /** Each is loaded when it is called, so that none waits for what another needs. */
  readonly load: () => Promise<Add>;
}

/** The subcommands, in the order of the help. */
export const commands: ReadonlyMap<string, Listed> = new Map<string, Listed>([
  [
    'report',
    {
      summary: 'draw the charts of a report as PNG, SVG and PDF',
      load: async () => (await import('./report.js')).reportCommand,
    },
  ],
  [
    'chart',
    {
      summary: 'draw one chart as PNG, SVG or PDF',
      load: async () => (await import('./chart.js')).chartCommand,
    },
  ],
  [
    'verify',
    {
      summary: 'check that charts and the data in them agree',
      load: async () => (await import('./verify.js')).verifyCommand,
    },
  ],
  [
    'check',
    {
      summary: 'recompute what texts claim about the figures that they quote',
      load: async () => (await import('./check.js')).checkCommand,
    },
  ],
  [
    'convert',
    {
      summary: 'convert an amount at the reference rate of a day, or at the average of a period',
      load: async () => (await import('./convert.js')).convertCommand,
    },
  ],
  [
    'compare',
    {
      summary: 'compare two amounts, or two figures of a book',
      load: async () => (await import('./compare.js')).compareCommand,
    },
  ],
]);
