import { Composer, type Document, type LineCounter, type ParsedNode, Parser } from 'yaml';
import type { Malformed } from './yaml-values.js';

/**
 * Parses a YAML text of one document.
 *
 * @param malformed is called for the first error: a parser that collected all would take seconds over a bad text
 */
export function parseYaml(text: string, lines: LineCounter, malformed: Malformed): ParsedNode | null {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  let first: unknown;
  // The composer catches what is thrown in a collection and reports it anew for each that this one stands in.
  const onError = (source: ErrorSource, _: string, message: string): never => {
    if (first !== undefined) throw first;
    try {
      return malformed(offsetOf(source), message);
    } catch (error) {
      first = error;
      throw error;
    }
  };
  Object.assign(composer, { onError });
  let documents = 0;
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'error') malformed(token.offset, token.message);
    if (token.type === 'doc-end' && documents === 0) malformed(token.offset, 'the end of a document before its start');
    if (token.type === 'document' && ++documents > 1) malformed(token.offset, 'a second document; a file holds one');
    for (const _ of composer.next(token));
  }
  const [document] = composer.end(true, text.length);
  const { contents, errors, warnings } = document as Document.Parsed;
  const [problem] = [...errors, ...warnings];
  if (problem !== undefined) malformed(problem.pos[0], problem.message);
  return contents;
}

type ErrorSource = number | readonly [number, ...number[]] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
}
