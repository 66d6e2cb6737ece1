import { shown } from '../../money/error.js';
import { tableOf } from '../../money/table.js';
import { type Chunk, signature } from './chunks.js';
import { density } from './encode.js';
import { keywords, type PngRecord } from './record.js';
import { keywordOf } from './texts.js';

/** What stands in a file beside the parts that milex wrote. */
interface Foreign {
  readonly findings: readonly string[];
  readonly remarks: readonly string[];
}

/** Chunks that milex writes, and those that a reader may pack the same picture in. */
const own = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'pHYs', 'iTXt', 'tEXt', 'zTXt']);
/** What says nothing of the picture's looks or content. */
const remarked: ReadonlyMap<string, string> = tableOf({
  caBX: 'content credentials (C2PA) were added; they are not read',
  tIME: 'a time of change was added',
});

/** Chunks, texts and bytes of a file that are not milex's, or are damaged. */
export function foreignIn(file: Uint8Array, chunks: readonly Chunk[], record: PngRecord | undefined): Foreign {
  const known = new Set<string>(Object.values(keywords));
  const findings = chunks.flatMap((chunk) => {
    const { kind, intact } = chunk;
    const broken = intact ? [] : [`the checksum of chunk ${shown(kind)} is wrong`];
    if (!own.has(kind) && !remarked.has(kind)) {
      return [...broken, `chunk ${shown(kind)} was added; it may change how the picture looks`];
    }
    const keyword = keywordOf(chunk);
    const isKnown = keyword === undefined || (known.has(keyword) && isPlain(chunk, keyword));
    return isKnown ? broken : [...broken, `a text was added that milex did not write, under ${shown(keyword)}`];
  });
  const after = file.length - chunks.reduce((sum, { data }) => sum + data.length + 12, signature.length);
  if (after > 0) findings.push(`${after} bytes stand behind the end of the picture`);
  return {
    findings: [...new Set([...findings, ...densityFindings(chunks, record)])],
    remarks: [...new Set(chunks.flatMap(({ kind }) => remarked.get(kind) ?? []))],
  };
}

/** Whether a text is in no language and its keyword not translated, as milex writes texts. */
function isPlain({ kind, data }: Chunk, keyword: string): boolean {
  const start = keyword.length + 3;
  return kind !== 'iTXt' || (data[start] === 0 && data[start + 1] === 0);
}

/** How large the picture is in print. A file that was packed again may have lost it. */
function densityFindings(chunks: readonly Chunk[], record: PngRecord | undefined): string[] {
  if (record === undefined) return [];
  const expected = density(record.scale);
  const others = chunks.filter(({ kind, data }) => kind === 'pHYs' && !data.equals(expected));
  return others.length === 0 ? [] : [`the size in print (pHYs) is not that of a scale of ${record.scale}`];
}
