import { z } from 'zod';
import { type LocaleTag, localeTags } from '../money/locales/index.js';
import { type ThemeName, themes } from './themes/index.js';

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
  readonly theme?: ThemeName;
  /** The language of numbers, dates and of the words the chart adds; English unless given. */
  readonly locale?: LocaleTag;
  /** Printed after the notes that follow from the figures. */
  readonly notes?: readonly string[];
  /** Reasons not to compare that are waived, by name: each becomes a note. */
  readonly waive?: readonly string[];
}

const side = z
  .int('expected whole pixels')
  .min(200, 'expected 200 pixels or more')
  .max(8000, 'expected 8000 pixels or less');

/** The checks of {@link BaseSpec}, to be spread into those of a form. */
export const baseKeys: {
  title: z.ZodType<string>;
  subtitle: z.ZodExactOptional<z.ZodType<string>>;
  width: z.ZodExactOptional<z.ZodType<number>>;
  height: z.ZodExactOptional<z.ZodType<number>>;
  theme: z.ZodExactOptional<z.ZodType<ThemeName>>;
  locale: z.ZodExactOptional<z.ZodType<LocaleTag>>;
  notes: z.ZodExactOptional<z.ZodType<readonly string[]>>;
  waive: z.ZodExactOptional<z.ZodType<readonly string[]>>;
} = {
  title: z.string().min(1),
  subtitle: z.exactOptional(z.string().min(1)),
  width: z.exactOptional(side),
  height: z.exactOptional(side),
  theme: z.exactOptional(z.enum(Object.keys(themes) as [ThemeName])),
  locale: z.exactOptional(z.enum(localeTags)),
  notes: z.exactOptional(z.array(z.string().min(1))),
  waive: z.exactOptional(z.array(z.string().min(1))),
};
