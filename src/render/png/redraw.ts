import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Drawing } from '../../charts/model.js';
import { MilexError } from '../../money/error.js';
import { type Pixels, pixelsOf, scaled } from '../pixels.js';
import type { Chunk } from './chunks.js';
import { differences } from './compare.js';
import { type PngRecord, sha256 } from './record.js';

interface Compared {
  readonly findings: readonly string[];
  readonly remarks: readonly string[];
}

/** The edges of letters come out otherwise by a few of 255 levels where another processor draws them. */
const roundingOfEdges = 8;

/** Draws a chart anew and compares it with the picture in a file, and that with what is recorded of it. */
export async function redrawn(
  file: Uint8Array,
  chunks: readonly Chunk[],
  { scale, pixels }: PngRecord,
  drawing: Drawing,
): Promise<Compared> {
  const { width, height } = drawing.model;
  const expected = `${scaled(width, scale)} x ${scaled(height, scale)}`;
  const found = sizeOf(chunks);
  // What is not of the right size is not decoded: it may be of any.
  if (found !== expected) {
    return finding(`the picture is ${found}, where the spec gives ${expected} at a scale of ${scale}`);
  }
  const picture = await decoded(file);
  if (picture === undefined) return finding('the picture cannot be decoded');
  const again = await drawn(drawing, scale);
  if (typeof again === 'string') return finding(`the spec cannot be drawn: ${again}`);
  const asRecorded = sha256(picture.data) === pixels;
  const findings = asRecorded ? [] : ['the pixels are not those that were drawn: their SHA-256 is another'];
  const { differing, largest, box } = differences(picture, again);
  if (differing === 0) return { findings, remarks: [] };
  const what = `${differing} of ${picture.width * picture.height} pixels differ from those the spec gives, by up to ${largest} of 255, within ${box}`;
  return asRecorded && largest <= roundingOfEdges
    ? { findings, remarks: [what] }
    : { findings: [...findings, what], remarks: [] };
}

function finding(text: string): Compared {
  return { findings: [text], remarks: [] };
}

function sizeOf([header]: readonly Chunk[]): string {
  if (header?.kind !== 'IHDR' || header.data.length !== 13) return 'of no size';
  return `${header.data.readUInt32BE(0)} x ${header.data.readUInt32BE(4)}`;
}

async function drawn(drawing: Drawing, scale: number): Promise<Pixels | string> {
  try {
    return await pixelsOf(drawing, scale);
  } catch (error) {
    if (error instanceof MilexError) return error.message;
    throw error;
  }
}

async function decoded(file: Uint8Array): Promise<Pixels | undefined> {
  try {
    const image = await loadImage(Buffer.from(file));
    const { width, height } = image;
    const canvas = createCanvas(width, height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    return { data: canvas.data(), width, height };
  } catch {
    return undefined;
  }
}
