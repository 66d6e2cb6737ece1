import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Chart } from '../../charts/chart.js';
import { MilexError } from '../../money/error.js';
import { scaled } from '../canvas.js';
import type { Reduced } from '../palette.js';
import { pixelsOf, runsOf } from '../pixels.js';
import type { Runs } from '../runs.js';
import type { Chunk } from './chunks.js';
import { differences } from './compare.js';
import { decodable, readHeader } from './picture.js';
import { type PngRecord, pixelsHash } from './record.js';

interface Compared {
  readonly findings: readonly string[];
  readonly remarks: readonly string[];
}

/** The edges of letters come out otherwise by a few of 255 levels where another processor draws them. */
const roundingOfEdges = 8;

/** Draws a chart anew and compares it with the picture in a file, and that with what is recorded of it. */
export async function redrawn(chunks: readonly Chunk[], { scale, pixels }: PngRecord, chart: Chart): Promise<Compared> {
  const { width, height } = chart.model;
  const expected = `${scaled(width, scale)} x ${scaled(height, scale)}`;
  const header = readHeader(chunks);
  const found = header === undefined ? 'of no size' : `${header.width} x ${header.height}`;
  // What is not of the right size is not decoded: it may be of any.
  if (header === undefined || found !== expected) {
    return finding(`the picture is ${found}, where the spec gives ${expected} at a scale of ${scale}`);
  }
  const again = await drawn(chart, scale);
  if (typeof again === 'string') return finding(`the spec cannot be drawn: ${again}`);
  const picture = await decoded(chunks);
  if (picture === undefined) return finding('the picture cannot be decoded');
  const asRecorded = pixelsHash(picture.runs) === pixels;
  const findings = asRecorded ? [] : ['the pixels are not those that were drawn: their SHA-256 is another'];
  if (picture.spare > 0) findings.push(`${picture.spare} bytes stand behind the pixels, within their chunks`);
  const { differing, largest, box } = differences(picture.runs, again.picture);
  if (differing === 0) return { findings, remarks: [] };
  const what = `${differing} of ${header.width * header.height} pixels differ from those the spec gives, by up to ${largest} of 255, within ${box}`;
  return asRecorded && largest <= roundingOfEdges + 2 * again.error
    ? { findings, remarks: [what] }
    : { findings: [...findings, what], remarks: [] };
}

function finding(text: string): Compared {
  return { findings: [text], remarks: [] };
}

async function drawn(chart: Chart, scale: number): Promise<Reduced | string> {
  try {
    return await pixelsOf(chart, scale);
  } catch (error) {
    if (error instanceof MilexError) return error.message;
    throw error;
  }
}

/** The decoder sees only what was checked: the chunks of the picture, of the size that the spec gives. */
async function decoded(chunks: readonly Chunk[]): Promise<{ readonly runs: Runs; readonly spare: number } | undefined> {
  const header = readHeader(chunks);
  const file = header && decodable(chunks, header);
  if (file === undefined) return undefined;
  try {
    const image = await loadImage(file.bytes);
    const { width, height } = image;
    const canvas = createCanvas(width, height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    return { runs: runsOf(canvas), spare: file.spare };
  } catch {
    return undefined;
  }
}
