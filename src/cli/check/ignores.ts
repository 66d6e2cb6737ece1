import { MilexError } from '../../money/error.js';
import type { Comment } from './plain-text.js';

/** A part of a document whose claims are not held against it, and why. */
interface Ignore {
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

export function isIgnore(comment: string): boolean {
  return /^\s*milex-ignore\b/.test(comment);
}

/**
 * What the notes `<!-- milex-ignore: reason -->` of a document cover: a note at the end of a line covers that line, one
 * that stands alone the paragraph after it, up to the next empty line.
 *
 * @throws {MilexError} for a note without a reason
 */
export function ignores(source: string, comments: readonly Comment[]): Ignore[] {
  return comments
    .filter(({ text }) => isIgnore(text))
    .map(({ text, start, end }) => {
      const reason = /^\s*milex-ignore\s*:\s*(\S[\s\S]*)$/.exec(text)?.[1]?.trim();
      if (reason === undefined) {
        const line = source.slice(0, start).split('\n').length;
        throw new MilexError(
          `line ${line}: a milex-ignore needs a reason: <!-- milex-ignore: the speaker's own sum -->`,
        );
      }
      const lineStart = source.lastIndexOf('\n', start - 1) + 1;
      const lineEnd = next(source, /\n/g, end);
      const isAlone = next(source, /[^ \t\r]/g, end) >= lineEnd && isFirst(source, lineStart, start);
      if (!isAlone) return { reason, start: lineStart, end: lineEnd };
      const paragraph = next(source, /\S/g, end);
      return { reason, start: paragraph, end: next(source, /\n[ \t\r]*\n/g, paragraph) };
    });
}

/** Whether nothing but white space stands on a line before an offset. */
function isFirst(source: string, lineStart: number, at: number): boolean {
  let before = at - 1;
  while (before >= lineStart && ' \t'.includes(source.charAt(before))) before--;
  return before < lineStart;
}

/** Where a pattern is next met, or the end. */
function next(source: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}
