import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Chart } from '../../charts/chart.js';
import type { ChartModel } from '../../charts/model.js';
import { altTextOf } from '../../charts/say/alt-text.js';
import { once } from '../../money/once.js';
import { canonical } from '../canonical.js';
import type { Runs } from '../runs.js';
import { software } from '../software.js';
import type { PngText } from './texts.js';

/** What a picture says of itself, under the keyword "milex". */
export interface PngRecord {
  /** "milex 0.1.0" */
  readonly software: string;
  /** Pixels of the picture for each of the chart's. */
  readonly scale: number;
  /**
   * SHA-256 of the pixels, as runs of equal ones in a row: of the colours in the order in which they come, red, green,
   * blue and alpha, a byte each; then of the number of each run's colour, then of the runs' lengths, four bytes each, the
   * lowest first.
   */
  readonly pixels: string;
  /** SHA-256 of the spec as it is embedded. */
  readonly spec: string;
}

/** What the texts of a picture stand under. */
export const keywords = {
  title: 'Title',
  description: 'Description',
  source: 'Source',
  software: 'Software',
  record: 'milex',
  spec: 'milex spec',
} as const;

export const recordSchema: () => z.ZodType<PngRecord> = once(() => {
  const hash = z.string().regex(/^[0-9a-f]{64}$/);
  return z.object({ software: z.string(), scale: z.number().min(0.25).max(4), pixels: hash, spec: hash });
});

/** The texts a chart carries for readers: title, alt text and source. */
export function readersTexts(model: ChartModel): PngText[] {
  return [
    { keyword: keywords.title, text: model.title },
    { keyword: keywords.description, text: altTextOf(model) },
    { keyword: keywords.source, text: model.source },
  ];
}

/** All that a chart carries: the readers' texts, what drew it, its hashes, and the spec itself. */
export function chartTexts({ model, spec }: Chart, scale: number, picture: Runs): PngText[] {
  const embedded = canonical(spec);
  const record: PngRecord = { software, scale, pixels: pixelsHash(picture), spec: sha256(embedded) };
  return [
    ...readersTexts(model),
    { keyword: keywords.software, text: software },
    { keyword: keywords.record, text: canonical(record) },
    { keyword: keywords.spec, text: embedded },
  ];
}

export function pixelsHash({ colors, numbers, lengths }: Runs): string {
  return createHash('sha256').update(colors).update(numbers).update(lengths).digest('hex');
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
