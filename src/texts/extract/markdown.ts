import { parser as commonMark, Table } from '@lezer/markdown';
import { MilexError } from '../../money/error.js';
import { frontMatterEnd } from '../front-matter.js';
import type { Part } from '../part.js';
import { PlainTextBuilder, type ReadableText, unread } from '../plain-text.js';
import { readHtml } from './html.js';

/**
 * Blocks, code, entities, escapes and HTML are the parser's. Emphasis and links it matches in quadratic time, and all
 * that a reader of figures needs of them is that their marks go: {@link marks} does that.
 */
const parser = commonMark.configure([Table, { remove: ['Emphasis', 'Link', 'Image', 'LinkEnd'] }]);

/** Blocks of running text. */
const leaves = /^(?:Paragraph|ATXHeading[1-6]|SetextHeading[12]|TableCell)$/;
/** Emphasis, the brackets of a link and where it leads, a reference to a footnote, an address. */
const marks =
  /https?:\/\/[^\s<>]+|[*_~]+|!?\[(?=[^[\]]*\][([])|\]\((?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()<>]{0,2000}\)[^\s()<>]{0,2000}){0,9})(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\s*\)|\]\[[^[\]\n]{0,500}\]|\[\^[^[\]\s]{1,100}\]/g;
/** The parser's time grows with the square of how deep lists and quotes are nested. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){100}/m;

/** The readable text of a Markdown document (CommonMark with tables): without code, addresses and marks. */
export function markdownText({ source, isFirst, lineOf }: Part): ReadableText {
  const deep = tooDeep.exec(source);
  if (deep !== null) throw new MilexError(`line ${lineOf(deep.index)}: lists or quotes nested more than 100 deep`);
  const text = new PlainTextBuilder(source);
  const start = isFirst ? frontMatterEnd(source) : 0;
  const cuts: number[] = [];
  let leaf: Span | null = null;
  let inside: Span[] = [];
  let depth = -1;
  parser.parse(source.slice(start)).iterate({
    enter: ({ name, from, to }) => {
      const span = { name, from: start + from, to: start + to };
      if (leaf !== null) {
        inside.push(span);
        return false;
      }
      depth++;
      // A block of the document itself, or an item of a list of its own: what stands before it is complete.
      if (depth === 1 || (depth === 2 && name === 'ListItem')) cuts.push(source.lastIndexOf('\n', span.from - 1) + 1);
      if (leaves.test(name)) [leaf, inside] = [span, []];
      else if (name === 'HTMLBlock' || name === 'CommentBlock') readHtml(source, span.from, span.to, text);
      return undefined;
    },
    leave: ({ name }) => {
      depth--;
      if (leaf === null || !leaves.test(name)) return;
      readLeaf(source, leaf, inside, text);
      leaf = null;
    },
  });
  return { ...text.finish(), cuts };
}

/** A part of a block that is not text as it stands. */
interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Reads a block of running text: what the parser found in it and the marks, in order, and the text between them. */
function readLeaf(source: string, { from, to }: Span, found: readonly Span[], text: PlainTextBuilder): void {
  const written = [...source.slice(from, to).matchAll(marks)].map(({ index, 0: mark }) => ({
    name: mark.startsWith('http') ? 'URL' : 'Mark',
    from: from + index,
    to: from + index + mark.length,
  }));
  let at = from;
  for (const part of [...found, ...written].sort((a, b) => a.from - b.from)) {
    // What starts within another part belongs to it.
    if (part.from < at) continue;
    text.copy(at, part.from);
    readPart(source, part, text);
    at = part.to;
  }
  text.copy(at, to);
  text.endBlock(to);
}

function readPart(source: string, { name, from, to }: Span, text: PlainTextBuilder): void {
  switch (name) {
    case 'Entity':
    case 'Comment':
      readHtml(source, from, to, text);
      break;
    case 'Escape':
      text.copy(from + 1, to);
      break;
    case 'HardBreak':
      text.put(' ', from, to);
      break;
    case 'InlineCode':
    case 'URL':
    case 'Autolink':
      text.put(unread, from, to);
      break;
    case 'HTMLTag':
      if (/^<br\b/i.test(source.slice(from, from + 4))) text.put(' ', from, to);
  }
}
