import { z } from 'zod';
import type { WaivableReason } from '../compare/comparability.js';
import { type LocaleTag, localeTags } from '../money/locales/index.js';
import { type ThemeSpec, themeSchema } from './themes/index.js';

/** The keys every chart has. */
export interface BaseSpec {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure, unit and price basis; made from the figures unless given. */
  readonly subtitle?: string;
  /** Pixels, 1200 unless given. */
  readonly width?: number;
  /** Pixels, 675 unless given; a ranking of many bars is taller. */
  readonly height?: number;
  /** "light" unless given; or colours of one's own, checked for contrast. */
  readonly theme?: ThemeSpec;
  /** The language of numbers, dates and of the words the chart adds; English unless given. */
  readonly locale?: LocaleTag;
  /** Printed after the notes that follow from the figures. */
  readonly notes?: readonly string[];
  /** Reasons not to compare the figures that are waived; each that applies becomes a note. */
  readonly waive?: readonly WaivableReason[];
}

const reasons: WaivableReason[] = ['kind', 'period', 'prices', 'definition', 'edition', 'excludes'];
const side = z.int().min(200).max(8000);
const sentences = z.array(z.string().min(1));

/** The checks of {@link BaseSpec}, to be spread into those of a form. */
export const baseKeys: Checks<BaseSpec> = {
  title: z.string().min(1).describe('one line of text, the finding as a sentence'),
  subtitle: z.string().min(1).describe('one line of text, measure, unit and price basis').exactOptional(),
  width: side.describe('whole pixels from 200 to 8000').exactOptional(),
  height: side.describe('whole pixels from 200 to 8000').exactOptional(),
  theme: themeSchema.exactOptional(),
  locale: z
    .enum(localeTags)
    .describe(`one of ${localeTags.join(', ')}`)
    .exactOptional(),
  notes: sentences.describe('a list of sentences').exactOptional(),
  waive: z
    .array(z.enum(reasons))
    .describe(`a list of the reasons not to compare that are waived, of ${reasons.join(', ')}`)
    .exactOptional(),
};

type Checks<S> = {
  [K in keyof S]-?: undefined extends S[K] ? z.ZodExactOptional<z.ZodType<Exclude<S[K], undefined>>> : z.ZodType<S[K]>;
};
