import { InvalidArgumentError } from 'commander';
import { chartCsv } from '../charts/data/csv.js';
import { chartData } from '../charts/data/data.js';
import type { ChartSpec } from '../charts/forms/index.js';
import { renderPdf } from '../render/pdf.js';
import { renderPng } from '../render/render.js';
import { renderSvg } from '../render/svg/svg.js';
import { json } from './io.js';

export const formats = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** A file, ready to be written. */
export interface Ready {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** A chart in a format; only a PNG has a scale. */
export async function picture(spec: ChartSpec, format: Format, scale: number): Promise<Uint8Array | string> {
  if (format === 'svg') return renderSvg(spec);
  if (format === 'pdf') return renderPdf(spec);
  return renderPng(spec, { scale });
}

/** What stands beside a chart: its data as CSV and JSON, and its alt text. */
export function beside(spec: ChartSpec, base: string): Ready[] {
  const data = chartData(spec);
  return [
    { file: `${base}.csv`, content: chartCsv(spec) },
    { file: `${base}.json`, content: json(data) },
    { file: `${base}.txt`, content: `${data.altText}\n` },
  ];
}

export function scale(text: string): number {
  const value = Number(text);
  if (value >= 0.25 && value <= 4) return value;
  throw new InvalidArgumentError('Write a number from 0.25 to 4, as in 2.');
}
