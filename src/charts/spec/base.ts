import * as z from 'zod';
import type { WaivableReason } from '../../compare/comparability.js';
import { type LocaleTag, localeTags } from '../../money/locales/index.js';
import { type ThemeSpec, themeSchema } from '../themes/index.js';
import { type SizeName, sizeNames } from './sizes.js';

/** The keys every chart has. */
export interface BaseSpec {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure, unit and price basis; made from the figures unless given. */
  readonly subtitle?: string;
  /** 1200 x 675, 1080 x 1080, 1920 x 1080 or 1080 x 1350 pixels, in the place of width and height. */
  readonly size?: SizeName;
  /** Pixels, 1200 unless given. */
  readonly width?: number;
  /** Pixels; as many as labels, titles and notes need unless given, 675 at least. */
  readonly height?: number;
  /** "light" unless given; or colours of one's own, checked for contrast. */
  readonly theme?: ThemeSpec;
  /** The language of numbers, dates and of the words the chart adds; English unless given. */
  readonly locale?: LocaleTag;
  /** Who made the chart, at the bottom right: "Chart: A. Author". */
  readonly byline?: string;
  /** A picture at the bottom right, PNG or SVG, as a data URL; in a file of a chart or a report, the path of its file. */
  readonly logo?: string;
  /** Printed after the notes that follow from the figures. */
  readonly notes?: readonly string[];
  /** Reasons not to compare the figures that are waived; each that applies becomes a note. */
  readonly waive?: readonly WaivableReason[];
}

/** The keys that belong to all panels of small multiples. */
export const ofTheWhole = ['size', 'width', 'height', 'theme', 'locale', 'waive', 'byline', 'logo'] as const;

const reasons: readonly WaivableReason[] = ['kind', 'period', 'prices', 'definition', 'edition', 'excludes'];

/**
 * The checks of {@link BaseSpec}, to be spread into those of a form.
 *
 * @param logo a picture, as a data URL unless given
 */
export function baseKeys(logo: z.ZodType<string> = pictureUrl()): Checks<BaseSpec> {
  const side = z.int().min(200).max(8000).describe('whole pixels from 200 to 8000').exactOptional();
  const sentence = z.string().min(1).max(1000).describe('a sentence of at most 1000 characters');
  const line = z.string().min(1).max(500);
  return {
    title: line.describe('one line of at most 500 characters, the finding as a sentence'),
    subtitle: line.describe('one line of at most 500 characters, measure, unit and price basis').exactOptional(),
    ...houseKeys(logo),
    width: side,
    height: side,
    notes: z.array(sentence).max(50).describe('a list of up to 50 sentences').exactOptional(),
    waive: z
      .array(z.enum(reasons))
      .describe(`a list of the reasons not to compare that are waived, of ${reasons.join(', ')}`)
      .exactOptional(),
  };
}

/** The checks of those keys that a house sets once for all its charts. */
export function houseKeys(logo: z.ZodType<string>): Checks<HouseSpec> {
  return {
    size: z
      .enum(sizeNames)
      .describe(`one of ${sizeNames.join(', ')}`)
      .exactOptional(),
    theme: themeSchema().exactOptional(),
    locale: z
      .enum(localeTags)
      .describe(`one of ${localeTags.join(', ')}`)
      .exactOptional(),
    byline: z.string().min(1).max(200).describe('one line of text, who made the chart').exactOptional(),
    logo: logo.exactOptional(),
  };
}

function pictureUrl(): z.ZodString {
  return z
    .string()
    .regex(/^data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/]+=*$/)
    .max(1_400_000)
    .describe('a PNG or SVG picture as a data URL, as in "data:image/png;base64,..."');
}

/** What a house sets once for all its charts. */
export type HouseSpec = Pick<BaseSpec, 'size' | 'theme' | 'locale' | 'byline' | 'logo'>;

type Checks<S> = {
  [K in keyof S]-?: undefined extends S[K] ? z.ZodExactOptional<z.ZodType<Exclude<S[K], undefined>>> : z.ZodType<S[K]>;
};
