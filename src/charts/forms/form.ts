import type * as z from 'zod';
import type { FormWords } from '../model.js';
import type { ReadOf } from '../read/placed.js';
import type { Drawing } from '../scene/drawing.js';
import type { BaseSpec } from '../spec/base.js';
import type { SpecParts } from '../spec/parts.js';

/** All that is known of a form of chart. */
export interface Form<S extends BaseSpec> extends FormWords {
  /** The checks of its spec, every key described. */
  readonly spec: (of: SpecParts) => z.ZodType<S>;
  /** What a spec says, and its picture. @throws {MilexError} for figures that cannot be drawn in this form */
  readonly draw: (spec: ReadOf<S>) => Drawing;
  /** How it stands among small multiples, of which it may be one. */
  readonly panel?: {
    /** The least width of a panel, in pixels of the theme. */
    readonly narrowest: (spec: ReadOf<S>) => number;
    /** Lines over years look best in panels less wide than rows with their names beside them. */
    readonly over: 'years' | 'rows';
  };
}
