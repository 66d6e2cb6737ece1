import type { Part } from '../part.js';
import type { ReadableText } from '../plain-text.js';
import { htmlText } from './html.js';
import { markdownText } from './markdown.js';
import { plainText } from './text.js';

/** What a document is written in. */
export type Writing = 'text' | 'markdown' | 'html';

/** How the readable text of a part of a document is found. */
export const extractors: Readonly<Record<Writing, (part: Part) => ReadableText>> = {
  text: plainText,
  markdown: markdownText,
  html: htmlText,
};

const endings: ReadonlyMap<string, Writing> = new Map([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** What a file is written in, by its ending; undefined when that says nothing. */
export function writingOf(name: string): Writing | undefined {
  return endings.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
}
