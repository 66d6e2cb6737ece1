/** A part of a document's source: whole paragraphs, as far as they fit. */
export interface Part {
  readonly source: string;
  /** Whether the document begins here. */
  readonly isFirst: boolean;
  /** The line of the document that an offset into this source is on. */
  readonly lineOf: (offset: number) => number;
}
