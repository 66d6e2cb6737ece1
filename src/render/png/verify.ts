import { type Chart, resolve } from '../../charts/chart.js';
import type { ChartSpec } from '../../charts/forms/index.js';
import type { ChartModel } from '../../charts/model.js';
import { instanceArgument } from '../../money/arguments.js';
import { MilexError, shown } from '../../money/error.js';
import { canonical } from '../canonical.js';
import { software } from '../software.js';
import { type Chunk, readChunks } from './chunks.js';
import { figureConsistency } from './figures.js';
import { foreignIn } from './foreign.js';
import { ratesConsistency } from './rates.js';
import { keywords, type PngRecord, readersTexts, recordSchema, sha256 } from './record.js';
import { redrawn } from './redraw.js';
import { keywordOf, textsOf } from './texts.js';

/** What became of a picture that was drawn anew from the data in it. */
export interface Verification {
  /** Whether the picture and its texts are those that the data in it give. It says nothing of what is not compared. */
  readonly agrees: boolean;
  /** What does not agree, a sentence each; empty when all does. */
  readonly findings: readonly string[];
  /** What was found beside it: another version that drew it, edges that this platform draws otherwise. */
  readonly remarks: readonly string[];
  /** What is compared, and what is not, in words: the same for every file. */
  readonly compared: readonly string[];
  readonly notCompared: readonly string[];
  /** What the embedded spec says, derived anew; absent when it cannot be. */
  readonly model?: ChartModel;
  readonly spec?: ChartSpec;
}

/** What a verdict is about. */
const scope = {
  compared: [
    'pixels, with every label and value as drawn',
    'title',
    'alt text',
    'source line',
    'figures, the words they were published with and how they were worked out',
    'exchange rates, with the table of their source that milex holds',
  ],
  notCompared: [
    'what of the data is not drawn: addresses of sources, ids, codes of countries, digits beyond those printed',
    'who made the file and whether its data are true: it is not signed, and who draws other data gets a picture that agrees with them',
  ],
} as const;

/**
 * Derives a chart anew from the spec that its PNG file carries, draws it, and compares: the pixels, their hash, the
 * hash of the spec, and title, description and source. Figures are held against the words they were published with, and
 * converted and averaged ones worked out again from them. Texts, chunks and bytes that milex did not write are findings.
 * What is not signed can be forged whole: a picture drawn by milex from other words agrees with them.
 *
 * @throws {MilexError} for a file that is no PNG, is cut short, or carries no spec
 * @example (await verifyPng(await renderPng(spec))).agrees // true
 */
export async function verifyPng(file: Uint8Array): Promise<Verification> {
  instanceArgument('file', file, Uint8Array, 'the bytes of a PNG file');
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const chunks = readChunks(bytes);
  const [findings, remarks]: [string[], string[]] = [[], []];
  const text = (keyword: string): string | undefined => only(chunks, keyword, findings);
  if (!chunks.some((one) => keywordOf(one) === keywords.spec)) {
    throw new MilexError('carries no spec of a chart: not drawn by milex, or its text chunks were dropped since', {
      code: 'missing',
      expected: 'a PNG file that milex drew',
    });
  }
  const embedded = text(keywords.spec) ?? '';
  const record = readRecord(text(keywords.record), findings);
  const foreign = foreignIn(bytes, chunks, record);
  findings.unshift(...foreign.findings);
  remarks.push(...foreign.remarks);
  if (record !== undefined) {
    if (record.spec !== sha256(embedded)) {
      findings.push('the spec is not the one that was embedded: its SHA-256 is another');
    }
    compareText(keywords.software, text(keywords.software), record.software, findings, 'its record');
    if (record.software !== software) remarks.push(`drawn by ${record.software}, verified by ${software}`);
  }
  const chart = readSpec(embedded, findings);
  if (chart !== undefined && canonical(chart.spec) !== embedded)
    findings.push('the spec is not written as milex writes it: a key may stand in it twice');
  if (chart === undefined) return { agrees: false, findings, remarks, ...scope };
  const { model } = chart;
  for (const consistency of [figureConsistency(chart.figures), ratesConsistency(chart.read)]) {
    findings.push(...consistency.findings);
    remarks.push(...consistency.remarks);
  }
  for (const own of readersTexts(model)) compareText(own.keyword, text(own.keyword), own.text, findings, 'the spec');
  if (record !== undefined) {
    const compared = await redrawn(chunks, record, chart);
    findings.push(...compared.findings);
    remarks.push(...compared.remarks);
  }
  return { agrees: findings.length === 0, findings, remarks, ...scope, model, spec: chart.spec };
}

function compareText(
  keyword: string,
  found: string | undefined,
  expected: string,
  findings: string[],
  giver: string,
): void {
  if (found !== undefined && found !== expected) {
    findings.push(`${keyword} is ${shown(found)}, where ${giver} gives ${shown(expected)}`);
  }
}

/** The one text under a keyword; none, several, and one that cannot be read are findings. */
function only(chunks: readonly Chunk[], keyword: string, findings: string[]): string | undefined {
  const under = chunks.filter((one) => keywordOf(one) === keyword);
  if (under.length !== 1) {
    findings.push(
      under.length === 0 ? `${shown(keyword)} is missing` : `${shown(keyword)} is there ${under.length} times`,
    );
  }
  const [text] = textsOf(under.slice(0, 1));
  if (text === undefined && under.length > 0) findings.push(`the text under ${shown(keyword)} cannot be read`);
  return text?.text;
}

function readRecord(text: string | undefined, findings: string[]): PngRecord | undefined {
  const record = text === undefined ? undefined : recordSchema().safeParse(parsed(text));
  if (record?.success === false) findings.push(`${shown(keywords.record)} is not what milex writes: ${shown(text)}`);
  return record?.data;
}

function readSpec(text: string, findings: string[]): Chart | undefined {
  try {
    return resolve(parsed(text) as ChartSpec);
  } catch (error) {
    // What is nested thousands of levels deep ends the stack.
    if (!(error instanceof MilexError || error instanceof RangeError)) throw error;
    findings.push(`the spec cannot be drawn: ${error instanceof MilexError ? error.message : 'it is nested too deep'}`);
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
