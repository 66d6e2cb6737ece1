import { blanked } from '../../money/plain.js';
import type { Lines } from '../../texts/lines.js';

type Span = readonly [start: number, end: number];
/** A line of a text, and carets under what is told of it. */
type Shown = readonly [line: string, carets: string];

/** No more of a line is shown than a terminal has room for. */
const width = 100;
const around = 24;

/** The lines of a text that hold the spans, each with carets under them; of a long line only what is around them. */
export function excerpt(lines: Lines, spans: readonly Span[]): Shown[] {
  return groups(lines, spans).map((group) => {
    const [first, last] = [group[0]?.[0] ?? 0, group.at(-1)?.[1] ?? 0];
    const { line, column } = lines.position(first);
    const lineStart = lines.start(line);
    const lineEnd = Math.max(lines.end(line), lineStart);
    const isWhole = column === first - lineStart + 1;
    const fits = isWhole && lineEnd - lineStart <= width;
    const from = fits ? lineStart : wordStart(lines, Math.max(lineStart, first - around), first);
    const to = fits ? lineEnd : Math.min(lineEnd, Math.max(Math.min(last + around, lineEnd), from + width));
    const before = from > lineStart || !isWhole ? '… ' : '';
    const after = to < lineEnd ? ' …' : '';
    let carets = blank(before);
    let at = from;
    for (const [start, end] of group) {
      carets += blank(lines.slice(at, start)) + '^'.repeat(columns(lines.slice(start, Math.min(end, lineEnd))));
      at = end;
    }
    return [`${before}${blanked(lines.slice(from, to))}${after}`, carets];
  });
}

/** Spans that can be shown on one line: of the same line, and near each other when it is long. */
function groups(lines: Lines, spans: readonly Span[]): Span[][] {
  const all: Span[][] = [];
  for (const span of [...spans].sort(([a], [b]) => a - b)) {
    const group = all.at(-1);
    const first = group?.[0];
    const isSameLine = first !== undefined && lines.position(first[0]).line === lines.position(span[0]).line;
    if (isSameLine && span[1] - first[0] <= width) group?.push(span);
    else all.push([span]);
  }
  return all;
}

function wordStart(lines: Lines, from: number, limit: number): number {
  const space = lines.slice(from, limit).indexOf(' ');
  return space >= 0 ? from + space + 1 : from;
}

function blank(text: string): string {
  return ' '.repeat([...text].length);
}

function columns(text: string): number {
  return Math.max(1, [...text].length);
}
