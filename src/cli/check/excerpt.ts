import type { Lines } from './lines.js';

type Span = readonly [start: number, end: number];

/** No more of a line is shown than a terminal has room for. */
const width = 100;
const around = 24;

/** The lines of a source that hold the spans, each with carets under them; of a long line only what is around them. */
export function excerpt(source: string, lines: Lines, spans: readonly Span[]): string[] {
  return groups(lines, spans).flatMap((group) => {
    const [first, last] = [group[0]?.[0] ?? 0, group.at(-1)?.[1] ?? 0];
    const { line } = lines.position(first);
    const [lineStart, lineEnd] = [lines.start(line), Math.max(lines.end(line), lines.start(line))];
    const fits = lineEnd - lineStart <= width;
    const from = fits ? lineStart : wordStart(source, Math.max(lineStart, first - around), first);
    const to = fits ? lineEnd : Math.min(lineEnd, Math.max(Math.min(last + around, lineEnd), from + width));
    const [before, after] = [from > lineStart ? '… ' : '', to < lineEnd ? ' …' : ''];
    let carets = blank(before);
    let at = from;
    for (const [start, end] of group) {
      carets += blank(source.slice(at, start)) + '^'.repeat(columns(source.slice(start, Math.min(end, lineEnd))));
      at = end;
    }
    return [`${before}${oneLine(source.slice(from, to))}${after}`, carets];
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

function wordStart(source: string, from: number, limit: number): number {
  const space = source.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function blank(text: string): string {
  return [...text].map((character) => (character === '\t' ? '\t' : ' ')).join('');
}

function columns(text: string): number {
  return Math.max(1, [...text].length);
}

/** Control characters would move the carets, or worse. */
function oneLine(text: string): string {
  return text.replace(/(?!\t)\p{Cc}/gu, ' ');
}
