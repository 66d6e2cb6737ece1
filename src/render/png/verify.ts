import { figuresOf } from '../../charts/data/figures.js';
import { type ChartSpec, draw } from '../../charts/forms/index.js';
import type { ChartModel, Drawing } from '../../charts/model.js';
import { followReceipts } from '../../figures/receipts.js';
import { instanceArgument } from '../../money/arguments.js';
import { currencyCode } from '../../money/currencies.js';
import { MilexError, shown } from '../../money/error.js';
import { formatInterval, formatMoney } from '../../money/format.js';
import { software } from '../software.js';
import { type Chunk, readChunks } from './chunks.js';
import { keywords, type PngRecord, readersTexts, recordSchema, sha256 } from './record.js';
import { redrawn } from './redraw.js';
import { type PngText, textsOf } from './texts.js';

/** What became of a picture that was drawn anew from the data in it. */
export interface Verification {
  /** Whether picture and data agree. */
  readonly agrees: boolean;
  /** What does not agree, a sentence each; empty when all does. */
  readonly findings: readonly string[];
  /** What was found beside it: another version that drew it, edges that this platform draws otherwise. */
  readonly remarks: readonly string[];
  /** What the embedded spec says, derived anew; absent when it cannot be. */
  readonly model?: ChartModel;
  readonly spec?: ChartSpec;
}

/** Chunks that a reader may add or drop without the picture looking otherwise. */
const harmless = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'pHYs', 'iTXt', 'tEXt', 'zTXt', 'tIME']);

/**
 * Derives a chart anew from the spec that its PNG file carries, draws it, and compares: the pixels, their hash, the
 * hash of the spec, and title, description and source. Converted and averaged figures are worked out again from the
 * words they were published with. What is not signed can be forged whole: a picture drawn by milex from other words
 * agrees with them.
 *
 * @throws {MilexError} for a file that is no PNG, is cut short, or carries no spec
 * @example (await verifyPng(readFileSync('plan.png'))).agrees
 */
export async function verifyPng(file: Uint8Array): Promise<Verification> {
  instanceArgument('file', file, Uint8Array, 'the bytes of a PNG file');
  const chunks = readChunks(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const texts = textsOf(chunks);
  if (!texts.some(({ keyword }) => keyword === keywords.spec)) {
    throw new MilexError('carries no spec of a chart: not drawn by milex, or its text chunks were dropped since');
  }
  const findings = chunkFindings(chunks);
  const remarks: string[] = [];
  const embedded = only(texts, keywords.spec, findings) ?? '';
  const record = readRecord(only(texts, keywords.record, findings), findings);
  if (record !== undefined && record.spec !== sha256(embedded)) {
    findings.push('the spec is not the one that was embedded: its SHA-256 is another');
  }
  if (record !== undefined && record.software !== software)
    remarks.push(`drawn by ${record.software}, verified by ${software}`);
  const drawn = readSpec(embedded, findings);
  if (drawn === undefined) return { agrees: false, findings, remarks };
  findings.push(...receiptFindings(drawn.spec));
  for (const { keyword, text } of readersTexts(drawn.drawing.model)) {
    const found = only(texts, keyword, findings);
    if (found !== undefined && found !== text) {
      findings.push(`${keyword} is ${shown(found)}, where the spec gives ${shown(text)}`);
    }
  }
  if (record !== undefined) {
    const compared = await redrawn(file, chunks, record, drawn.drawing);
    findings.push(...compared.findings);
    remarks.push(...compared.remarks);
  }
  return { agrees: findings.length === 0, findings, remarks, model: drawn.drawing.model, spec: drawn.spec };
}

function chunkFindings(chunks: readonly Chunk[]): string[] {
  const broken = chunks
    .filter(({ intact }) => !intact)
    .map(({ kind }) => `the checksum of chunk ${shown(kind)} is wrong`);
  const unknown = chunks
    .filter(({ kind }) => !harmless.has(kind))
    .map(({ kind }) => `chunk ${shown(kind)} was added; it may change how the picture looks`);
  return [...new Set([...broken, ...unknown])];
}

/** Figures that are not what the words they were published with and their receipts make them. */
function receiptFindings(spec: ChartSpec): string[] {
  return figuresOf(spec).flatMap(({ place, figure }) => {
    const followed = figure.measure === 'money' ? followReceipts(figure) : undefined;
    if (followed === undefined || figure.measure !== 'money') return [];
    const { amount, currency } = figure.money;
    if (currency === followed.currency && followed.interval.contains(amount)) return [];
    const expected = formatInterval(followed.interval, currencyCode(followed.currency), { style: 'long' });
    const found = formatMoney(figure.money, { style: 'long' });
    return [
      `${place}: ${shown(figure.label)} is ${found}, where ${shown(figure.written)} and its receipts give ${expected}`,
    ];
  });
}

/** The one text under a keyword; none and several are findings. */
function only(texts: readonly PngText[], keyword: string, findings: string[]): string | undefined {
  const found = texts.filter((text) => text.keyword === keyword);
  if (found.length !== 1) {
    findings.push(
      found.length === 0 ? `${shown(keyword)} is missing` : `${shown(keyword)} is there ${found.length} times`,
    );
  }
  return found[0]?.text;
}

function readRecord(text: string | undefined, findings: string[]): PngRecord | undefined {
  const record = text === undefined ? undefined : recordSchema.safeParse(parsed(text));
  if (record?.success === false) findings.push(`${shown(keywords.record)} is not what milex writes: ${shown(text)}`);
  return record?.data;
}

function readSpec(text: string, findings: string[]): { spec: ChartSpec; drawing: Drawing } | undefined {
  try {
    const spec = parsed(text) as ChartSpec;
    return { spec, drawing: draw(spec) };
  } catch (error) {
    if (!(error instanceof MilexError)) throw error;
    findings.push(`the spec cannot be drawn: ${error.message}`);
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
