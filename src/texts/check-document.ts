import {
  type CheckedText,
  type CheckOptions,
  type ClaimJson,
  checkedTextJson,
  checkText,
  type FigureJson,
} from '../quotes/check.js';
import { tellLanguage } from '../quotes/languages/detect.js';
import type { Lang } from '../quotes/languages/index.js';
import type { Writing } from './extract/index.js';
import { frontMatter } from './front-matter.js';
import { continued, type Ignore, ignores } from './ignores.js';
import type { Lines } from './lines.js';
import { type Piece, Pieces } from './pieces.js';

/** What is known of a document before it is read. */
export interface Known {
  readonly writing: Writing;
  readonly date?: string;
  /** Null for a language that figures are not read in. */
  readonly lang?: Lang | 'auto' | null;
}

/** A figure of a document, at its place; offsets are UTF-16 units of the document as given. */
export interface FoundFigure extends FigureJson {
  readonly line: number;
  readonly column: number;
}

/** A claim of a document; spans are UTF-16 offsets into the document as given. */
export interface FoundClaim extends ClaimJson {
  /** Why it is not held against the document, when a note in it says so. */
  readonly ignored?: string;
}

/** What a piece of a document quotes and claims, and its lines. */
export interface CheckedPiece {
  readonly lines: Lines;
  readonly figures: readonly FoundFigure[];
  readonly claims: readonly FoundClaim[];
}

/** Checks a document that comes in chunks of any length. What itself says of its date and language goes first. */
export class DocumentCheck {
  readonly #known: Known;
  readonly #options: CheckOptions;
  readonly #pieces: Pieces;
  #lang: Lang | null | undefined;
  #date: string | null = null;
  /** The notes of earlier pieces that reach on. */
  #open: readonly Ignore[] = [];

  constructor(known: Known, options: CheckOptions) {
    this.#known = known;
    this.#options = options;
    this.#pieces = new Pieces(known.writing);
  }

  /** The language it is read in, once its beginning was read; null when figures are not read in its language. */
  get lang(): Lang | null {
    return this.#lang ?? null;
  }

  /**
   * What can be checked with a further chunk.
   *
   * @throws {MilexError} for what cannot be read
   */
  *add(chunk: string): Iterable<CheckedPiece> {
    for (const piece of this.#pieces.add(chunk)) yield this.#check(piece);
  }

  /** What is left to check at the end. @throws {MilexError} for what cannot be read */
  *end(): Iterable<CheckedPiece> {
    for (const piece of this.#pieces.end()) yield this.#check(piece);
  }

  #check(piece: Piece): CheckedPiece {
    const { source, offset, lines, readable, from, to } = piece;
    if (offset === 0) this.#begin(piece);
    const notes = [
      ...this.#open.map((note) => continued(note, source, from)),
      ...ignores(
        { source, isFirst: offset === 0, lineOf: (at) => lines.position(offset + at).line },
        readable.comments,
      ),
    ];
    this.#open = notes.filter(({ start, end }) => start <= to && end > to);
    const { figures, claims } = checkedTextJson(this.#found(readable.text));
    const isOwn = (at: number) => at >= from && at < to;
    return {
      lines,
      figures: figures.flatMap((figure) => {
        const [start, end] = readable.inSource(figure.start, figure.end);
        if (!isOwn(start)) return [];
        const place = { start: offset + start, end: offset + end };
        return [{ ...place, ...lines.position(place.start), ...figure, ...place, text: source.slice(start, end) }];
      }),
      claims: claims.flatMap((claim) => {
        const members = claim.members.map(([start, end]) => readable.inSource(start, end));
        const starts = members.map(([start]) => start);
        if (!isOwn(Math.max(...starts))) return [];
        const note = notes.find(({ start, end }) => starts.some((at) => at >= start && at < end));
        const placed = members.map(([start, end]) => [offset + start, offset + end] as const);
        return [{ ...claim, members: placed, ...(note === undefined ? {} : { ignored: note.reason }) }];
      }),
    };
  }

  #begin({ source, readable }: Piece): void {
    const own = this.#known.writing === 'markdown' ? frontMatter(source) : {};
    const { date = null, lang = 'auto' } = { ...this.#options, ...own, ...this.#known };
    this.#date = date;
    this.#lang = lang === 'auto' ? tellLanguage(readable.text) : lang;
  }

  #found(text: string): CheckedText {
    const lang = this.lang;
    return lang === null ? { figures: [], claims: [] } : checkText(text, { ...this.#options, date: this.#date, lang });
  }
}

/** Everything that a document of which all is at hand quotes and claims. */
export function checkDocument(
  source: string,
  known: Known,
  options: CheckOptions,
): {
  readonly lang: Lang | null;
  readonly pieces: readonly CheckedPiece[];
} {
  const check = new DocumentCheck(known, options);
  const pieces = [...check.add(source), ...check.end()];
  return { lang: check.lang, pieces };
}

/** Whether a claim is held against its document; strictly, one that cannot be verified is too. */
export function isFinding({ verdict, ignored }: FoundClaim, strict = false): boolean {
  return ignored === undefined && (verdict === 'inconsistent' || (strict && verdict === 'unverifiable'));
}
