import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Chart } from '../charts/chart.js';
import { chartCsv } from '../charts/data/csv.js';
import { chartData } from '../charts/data/data.js';
import type { ChartModel } from '../charts/model.js';
import { altTextOf } from '../charts/say/alt-text.js';
import { MilexError, shown } from '../money/error.js';
import { renderPng } from '../render/render.js';
import { type Ready, writeFiles } from '../render/write.js';
import { readStream } from '../report/read.js';
import { type SpecText, specText } from '../report/spec-text.js';
import { tidily } from './interrupt.js';
import { type Io, json } from './io.js';

export const formats = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** What `--confine` says in the help. */
export const confineHelp = 'refuse a spec that names a file outside of its folder: for specs that come from others';

export interface Picture extends Ready {
  readonly format: Format;
  /** 1 for what can be drawn at any size. */
  readonly scale: number;
}

/** The spec of a command: a file, or standard input, whose folder is the one that the program runs in. */
export async function specOf(path: string, isConfined: boolean, io: Io): Promise<SpecText> {
  if (path !== '-') return specText(path, isConfined);
  const name = 'standard input';
  return { name, text: await readStream(io.input, name), folder: '.', isConfined, read: [] };
}

/** A chart in a format, whose module is loaded when it is asked for; only a PNG has a scale. */
export async function picture(chart: Chart, format: Format, scale: number): Promise<Uint8Array | string> {
  if (format === 'svg') return (await import('../render/svg/svg.js')).renderSvg(chart);
  if (format === 'pdf') return (await import('../render/pdf.js')).renderPdf(chart);
  return renderPng(chart, { scale });
}

/** What stands beside a chart: its data as CSV and JSON, and its alt text. */
export function beside(chart: Chart, base: string): Ready[] {
  const data = chartData(chart);
  return [
    { name: `${base}.csv`, content: chartCsv(chart) },
    { name: `${base}.json`, content: json(data) },
    { name: `${base}.txt`, content: `${data.altText}\n` },
  ];
}

/**
 * Writes the files of a command, all or none.
 *
 * @param read what they are made from, none of which may be overwritten
 * @throws {MilexError} naming the file
 */
export async function writeAll(folder: string, files: readonly Ready[], read: readonly string[]): Promise<void> {
  const inputs = read.map((path) => statsOf(realpathSync(path)));
  for (const { name } of files) {
    const found = statsOf(join(folder, name));
    if (found !== undefined && inputs.some((input) => input?.ino === found.ino && input.dev === found.dev))
      throw new MilexError(`${join(folder, name)}: the chart is made from it; write to another folder, or rename it`);
  }
  await tidily((signal) => writeFiles(folder, files, { signal }));
}

/** Of a link those of itself; whatever is wrong with a path is said when it is written to. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** What is printed of a picture with `--json`, the same for a chart and for each of a report. */
export function pictureJson(
  { name, format, scale }: Picture,
  model: ChartModel,
  { folder, id, data }: { readonly folder: string; readonly id?: string; readonly data: readonly Ready[] },
): object {
  const { title, subtitle, notes, source, width, height } = model;
  return {
    file: join(folder, name),
    ...(id === undefined ? {} : { id }),
    format,
    scale,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    title,
    subtitle,
    notes,
    source,
    altText: altTextOf(model),
    data: data.map((one) => join(folder, one.name)),
  };
}

export function scale(text: string): number {
  const value = Number(text);
  if (value >= 0.25 && value <= 4) return value;
  throw new InvalidArgumentError('Write a number from 0.25 to 4, as in 2.');
}

export function formatNamed(text: string): Format {
  const found = formats.find((format) => format === text.trim());
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`${shown(text)} is none of ${formats.join(', ')}.`);
}
