import { isIgnore } from '../ignores.js';
import type { Part } from '../part.js';
import type { Comment, ReadableText } from '../plain-text.js';

/** A text as it is; only a note to the checker is blanked, so that what it says is not checked. */
export function plainText({ source }: Part): ReadableText {
  const comments: Comment[] = [];
  const text = source.replace(/<!--([^<>]{0,2000})-->/g, (written: string, content: string, start: number) => {
    if (!isIgnore(content)) return written;
    comments.push({ text: content, start, end: start + written.length });
    return ' '.repeat(written.length);
  });
  return { text, comments, inSource: (start, end) => [start, end], cuts: paragraphStarts(source) };
}

function paragraphStarts(source: string): number[] {
  const starts: number[] = [];
  for (const { index, 0: gap } of source.matchAll(/\n[ \t\r]*\n/g)) starts.push(index + gap.length);
  return starts;
}
