import { MilexError } from '../money/error.js';
import type { Part } from './part.js';
import type { Comment } from './plain-text.js';

/** What a note covers: the line that it stands in, or the paragraph after it. */
type Reach = 'line' | 'paragraph';

/** A part of a source whose claims are not held against it, and why. */
export interface Ignore {
  readonly reason: string;
  readonly reach: Reach;
  readonly start: number;
  readonly end: number;
}

export function isIgnore(comment: string): boolean {
  return /^\s*milex-ignore\b/.test(comment);
}

/**
 * What the notes `<!-- milex-ignore: reason -->` of a source cover: a note at the end of a line covers that line, one
 * that stands alone the paragraph after it, up to the next empty line.
 *
 * @throws {MilexError} for a note without a reason
 */
export function ignores({ source, lineOf }: Part, comments: readonly Comment[]): Ignore[] {
  return comments
    .filter(({ text }) => isIgnore(text))
    .map(({ text, start, end }) => {
      const reason = /^\s*milex-ignore\s*:\s*(\S[\s\S]*)$/.exec(text)?.[1]?.trim();
      if (reason === undefined) {
        throw new MilexError(
          `line ${lineOf(start)}: a milex-ignore needs a reason: <!-- milex-ignore: the speaker's own sum -->`,
          { code: 'missing', value: text.trim(), expected: 'a reason after a colon' },
        );
      }
      const lineStart = source.lastIndexOf('\n', start - 1) + 1;
      const lineEnd = next(source, /\n/g, end);
      const isAlone = next(source, /[^ \t\r]/g, end) >= lineEnd && isFirst(source, lineStart, start);
      if (!isAlone) return { reason, reach: 'line', start: lineStart, end: lineEnd };
      return { reason, reach: 'paragraph', ...paragraphFrom(source, end) };
    });
}

/** What a note of an earlier part still covers of a source, from an offset on. */
export function continued({ reason, reach }: Ignore, source: string, from: number): Ignore {
  if (reach === 'line') return { reason, reach, start: from, end: next(source, /\n/g, from) };
  return { reason, reach, ...paragraphFrom(source, from) };
}

function paragraphFrom(source: string, at: number): { start: number; end: number } {
  const start = next(source, /\S/g, at);
  return { start, end: next(source, /\n[ \t\r]*\n/g, start) };
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
