import { tableOf } from '../../../money/table.js';
import type { PlainText } from '../plain-text.js';
import { htmlText } from './html.js';
import { markdownText } from './markdown.js';
import { plainText } from './text.js';

/** How the readable text of a document is found, by the ending of its file. */
const extractors: ReadonlyMap<string, (source: string) => PlainText> = tableOf({
  md: markdownText,
  markdown: markdownText,
  html: htmlText,
  htm: htmlText,
});

/** The readable text of a document; one whose ending says nothing is taken as it is. */
export function readableText(name: string, source: string): PlainText {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return extractors.get(ending)?.(source) ?? plainText(source);
}
