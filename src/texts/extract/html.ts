import { Tokenizer } from 'htmlparser2';
import type { Part } from '../part.js';
import { PlainTextBuilder, type ReadableText, unread } from '../plain-text.js';

/** Elements that begin and end a block of text. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p search section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is not read. */
const unreadBlocks = new Set(
  'audio canvas iframe math noscript object pre script select style svg template textarea video'.split(' '),
);
/** The same within a line: they end with their block at the latest, when nothing closes them. */
const unreadInline = new Set('code kbd samp sup'.split(' '));

/** The readable text of an HTML document: without scripts, styles, attributes and code; entities decoded. */
export function htmlText({ source }: Part): ReadableText {
  const text = new PlainTextBuilder(source);
  const cuts = readHtml(source, 0, source.length, text);
  return { ...text.finish(), cuts };
}

/**
 * Reads a span of a source as HTML. It is cut into tags and text, never built into a tree: however deep its elements
 * are nested, time and memory stay in proportion to its length.
 *
 * @returns where blocks begin or end in what is read
 */
export function readHtml(source: string, from: number, to: number, text: PlainTextBuilder): readonly number[] {
  const reader = new HtmlReader(source, from, text);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(source.slice(from, to));
  tokenizer.end();
  return reader.cuts;
}

class HtmlReader {
  readonly #source: string;
  readonly #offset: number;
  readonly #text: PlainTextBuilder;
  readonly cuts: number[] = [];
  /** Where what was last met ends: an entity starts there. */
  #last = 0;
  #tag = '';
  /** The element whose content is being skipped, and how often it was opened within itself. */
  #skipped: { readonly name: string; depth: number } | null = null;

  constructor(source: string, offset: number, text: PlainTextBuilder) {
    this.#source = source;
    this.#offset = offset;
    this.#text = text;
  }

  ontext(start: number, end: number): void {
    if (this.#skipped === null) this.#text.copy(this.#offset + start, this.#offset + end);
    this.#last = end;
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.#skipped === null)
      this.#text.put(String.fromCodePoint(codepoint), this.#offset + this.#last, this.#offset + end);
    this.#last = end;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#name(start, end);
  }

  onopentagend(end: number): void {
    this.#last = end + 1;
    this.#open(this.#tag, this.#offset + end + 1);
  }

  onselfclosingtag(end: number): void {
    this.#last = end + 1;
    if (this.#tag === 'svg' || this.#tag === 'math') return;
    this.#open(this.#tag, this.#offset + end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.#last = end + 1;
    const name = this.#name(start, end);
    const skipped = this.#skipped;
    if (skipped !== null) {
      if (skipped.name === name && --skipped.depth === 0) this.#skipped = null;
      else if (!unreadInline.has(skipped.name) || !blocks.has(name)) return;
      else this.#skipped = null;
    }
    if (blocks.has(name) || unreadBlocks.has(name)) this.#endBlock(this.#offset + end + 1);
  }

  oncomment(start: number, end: number, trailing: number): void {
    const [from, to] = [this.#offset + start, this.#offset + end];
    const text = this.#source.slice(from, to - trailing);
    this.#text.comment({ text, start: from - '<!--'.length, end: to + 1 });
    this.#last = end + 1;
  }

  onend(): void {
    this.#skipped = null;
  }

  onattribdata(): void {}
  onattribend(): void {}
  onattribentity(): void {}
  onattribname(): void {}
  oncdata(_start: number, end: number): void {
    this.#last = end + 1;
  }
  ondeclaration(_start: number, end: number): void {
    this.#last = end + 1;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.#last = end + 1;
  }

  #name(start: number, end: number): string {
    return this.#source
      .slice(this.#offset + start, this.#offset + end)
      .trim()
      .toLowerCase();
  }

  #open(name: string, at: number): void {
    const skipped = this.#skipped;
    if (skipped !== null) {
      if (skipped.name === name) skipped.depth++;
      if (!unreadInline.has(skipped.name) || !blocks.has(name)) return;
      this.#skipped = null;
    }
    if (unreadBlocks.has(name) || unreadInline.has(name)) {
      this.#skipped = { name, depth: 1 };
      this.#text.put(unread, at, at);
    } else if (name === 'title') this.#text.endBlock(at);
    else if (blocks.has(name)) this.#endBlock(at);
    else if (name === 'br' || name === 'wbr') this.#text.put(name === 'br' ? ' ' : '', at, at);
    else if (name === 'img' || name === 'input') this.#text.put(unread, at, at);
  }

  #endBlock(at: number): void {
    this.#text.endBlock(at);
    this.cuts.push(at);
  }
}
