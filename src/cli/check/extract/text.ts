import { isIgnore } from '../ignores.js';
import type { Comment, PlainText } from '../plain-text.js';

/** A text as it is; only a note to the checker is blanked, so that what it says is not checked. */
export function plainText(source: string): PlainText {
  const comments: Comment[] = [];
  const text = source.replace(/<!--([^<>]{0,2000})-->/g, (written: string, content: string, start: number) => {
    if (!isIgnore(content)) return written;
    comments.push({ text: content, start, end: start + written.length });
    return ' '.repeat(written.length);
  });
  return { text, comments, inSource: (start, end) => [start, end] };
}
