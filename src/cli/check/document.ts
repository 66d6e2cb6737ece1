import { type CheckOptions, type ClaimJson, checkedTextJson, checkText, type FigureJson } from '../../quotes/check.js';
import type { Lang } from '../../quotes/languages/index.js';
import { readableText } from './extract/index.js';
import { frontMatter } from './front-matter.js';
import { ignores } from './ignores.js';

/** A text to be checked. */
export interface Document {
  /** The file's path; "corpus.jsonl:12" for a line of one. */
  readonly name: string;
  /** What its results are told by in JSON: its id, or the file's path. */
  readonly id: string | number | null;
  readonly source: string;
  readonly date?: string;
  readonly lang?: Lang | 'auto';
}

/** A claim of a document; spans are UTF-16 offsets into the document as given. */
export interface FoundClaim extends ClaimJson {
  /** Why it is not held against the document, when a note in it says so. */
  readonly ignored?: string;
}

/** What a document quotes and claims. */
export interface CheckedDocument {
  readonly document: Document;
  readonly figures: readonly FigureJson[];
  readonly claims: readonly FoundClaim[];
}

/**
 * Checks a document. What itself says of its date and language goes before what the command says.
 *
 * @throws {MilexError} naming the document, for one that cannot be read
 */
export function checkDocument(document: Document, options: CheckOptions): CheckedDocument {
  const { name, source } = document;
  const { text, comments, inSource } = readableText(name, source);
  const { date, lang } = { ...options, ...frontMatter(name, source), ...document };
  const found = checkedTextJson(
    checkText(text, { ...options, ...(date == null ? {} : { date }), lang: lang ?? 'auto' }),
  );
  const ignored = ignores(source, comments);
  const figures = found.figures.map((figure) => {
    const [start, end] = inSource(figure.start, figure.end);
    return { ...figure, start, end };
  });
  const claims = found.claims.map((claim) => {
    const members = claim.members.map(([start, end]) => inSource(start, end));
    const starts = members.map(([start]) => start);
    const note = ignored.find(({ start, end }) => starts.some((at) => at >= start && at < end));
    return { ...claim, members, ...(note === undefined ? {} : { ignored: note.reason }) };
  });
  return { document, figures, claims };
}

/** Whether a claim is held against its document. */
export function isFinding({ verdict, ignored }: FoundClaim): boolean {
  return verdict === 'inconsistent' && ignored === undefined;
}
